import { describe, expect, it } from 'vitest';
import type { WorkflowEvent } from '../../../src/github/event.ts';
import { missingSecrets } from '../../../src/github/missing-secrets.ts';

const reasonOf = (name: string, { fork = false, actors = ['octocat'] as readonly string[] } = {}) => {
  const pullRequest = { number: 5, headSha: null, fromFork: fork, baseSha: null, changedFiles: null };
  const event: WorkflowEvent = { name, actors, pullRequest: fork ? pullRequest : null, range: null };
  return missingSecrets(event)?.reason ?? null;
};
const DEPENDABOT = { actors: ['octocat', 'dependabot[bot]'] };

describe('a run without secrets', () => {
  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])('is one by %s of a fork', (name) => {
    expect(reasonOf(name, { fork: true })).toBe('fork-without-secrets');
    expect(reasonOf(name)).toBeNull();
  });

  it.each([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'push',
    'create',
    'deployment',
    'deployment_status',
  ])('is one by %s of Dependabot', (name) => {
    expect(reasonOf(name, DEPENDABOT)).toBe('dependabot-without-secrets');
  });

  it('is reported as Dependabot’s if it is from a fork too', () => {
    expect(reasonOf('pull_request', { ...DEPENDABOT, fork: true })).toBe('dependabot-without-secrets');
  });

  it.each(['pull_request_target', 'schedule', 'workflow_dispatch', 'issue_comment', ''])('is none by %j', (name) => {
    expect([reasonOf(name, { fork: true }), reasonOf(name, DEPENDABOT)]).toEqual([null, null]);
  });

  it('says what happened and what to do', () => {
    const told = ['pull_request', 'push'].map((name) =>
      missingSecrets({
        name,
        actors: name === 'push' ? DEPENDABOT.actors : [],
        pullRequest: { number: 5, headSha: null, fromFork: true, baseSha: null, changedFiles: null },
        range: null,
      }),
    );
    expect(told[0]?.sentence).toMatch(/a fork.*`api-key` is empty/);
    expect(told[0]?.advice).toMatch(/`on: push`.*pull_request_target/);
    expect(told[1]?.sentence).toMatch(/Dependabot.*`api-key` is empty/);
    expect(told[1]?.advice).toMatch(/Dependabot.*same name/);
  });
});
