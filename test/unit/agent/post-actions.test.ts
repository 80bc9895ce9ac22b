import { describe, expect, it } from 'vitest';
import { listPostActions, postActionsProblem } from '../../../src/agent/post-actions.ts';
import { readEvent } from '../../../src/github/event.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';

const TICKETS = { name: 'Tickets', operation: 'create' };
const version = buildAgentVersion({ postActions: [TICKETS] });
const PULL_REQUEST = { pull_request: { number: 5 } };

describe('post actions', () => {
  it('are named with what they do, on one line and not at length', () => {
    expect(listPostActions([TICKETS, { name: ' two\nlines ', operation: '' }])).toBe(
      'Tickets (create), two lines (unknown)',
    );
    expect(listPostActions([{ name: '', operation: ' ' }])).toBe('an action without a name (unknown)');
    expect(listPostActions([{ name: 'x'.repeat(81), operation: 'y' }])).toBe(`${'x'.repeat(79)}… (y)`);
    expect(listPostActions(Array.from({ length: 11 }, () => TICKETS))).toMatch(
      /^(Tickets \(create\), ){9}Tickets \(create\) and 1 more$/,
    );
  });

  it.each([
    ['allow', 'pull_request', PULL_REQUEST, false],
    ['refuse', 'push', {}, true],
    ['refuse', 'pull_request', PULL_REQUEST, true],
    ['not-on-pull-requests', 'push', {}, false],
    ['not-on-pull-requests', 'pull_request', PULL_REQUEST, true],
    ['not-on-pull-requests', 'pull_request', {}, true],
    ['not-on-pull-requests', 'pull_request_target', {}, true],
    ['not-on-pull-requests', 'merge_group', {}, true],
    ['not-on-pull-requests', 'issue_comment', { issue: { number: 5, pull_request: {} } }, true],
    ['not-on-pull-requests', 'on_pull_request', {}, false],
  ] as const)('with `post-actions: %s` on %s %j are refused: %j', (rule, name, payload, isRefused) => {
    const event = readEvent(name, 'octocat', payload);
    expect(postActionsProblem(version, rule, event) !== null).toBe(isRefused);
    expect(postActionsProblem(buildAgentVersion(), rule, event)).toBeNull();
  });

  it('are refused with what they do and what to do', () => {
    const event = readEvent('pull_request', 'octocat', PULL_REQUEST);
    const refused = (rule: 'refuse' | 'not-on-pull-requests', where: string) =>
      `when a job ends, version v3 of the agent writes into other systems: Tickets (create); \`post-actions: ${rule}\` refuses this${where}: choose a version without post actions, or set \`post-actions: allow\` if the writes are meant`;
    expect(postActionsProblem(version, 'refuse', event)).toBe(refused('refuse', ''));
    expect(postActionsProblem(version, 'not-on-pull-requests', event)).toBe(
      refused('not-on-pull-requests', ' on pull requests and merge groups'),
    );
  });
});
