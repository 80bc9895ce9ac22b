import { describe, expect, it } from 'vitest';
import { changeSourceOf, keepChanged, NO_BASE, TOO_MANY } from '../../src/files/changed.ts';
import type { PullRequest, WorkflowEvent } from '../../src/github/event.ts';
import { buildFile } from '../support/build-file.ts';

const PULL_REQUEST: PullRequest = { number: 5, headSha: null, fromFork: false, changedFiles: 3 };

const event = (overrides: Partial<WorkflowEvent>): WorkflowEvent => ({
  name: 'push',
  actors: [],
  pullRequest: null,
  range: null,
  ...overrides,
});

const source = (overrides: Partial<WorkflowEvent>) => changeSourceOf(event(overrides));

describe('where the changes of an event are to be learnt', () => {
  it.each([[null], [3], [3_000]])('of a pull request of %s files: from its list', (changedFiles) => {
    const pullRequest = { ...PULL_REQUEST, changedFiles };
    expect(source({ name: 'pull_request', pullRequest })).toEqual({ kind: 'pull-request', number: 5 });
  });

  it('of a pull request with more files than GitHub lists: nowhere', () => {
    expect(source({ name: 'pull_request', pullRequest: { ...PULL_REQUEST, changedFiles: 3_001 } })).toBe(TOO_MANY);
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group'])('of %s that could not be read: nowhere', (name) => {
    expect(source({ name })).toMatchObject({ kind: 'unknown', why: expect.stringContaining('could not be read') });
  });

  it.each(['schedule', 'workflow_dispatch', 'on_pull_request'])('of %s: there are none', (name) => {
    expect(source({ name })).toEqual({ kind: 'none', why: `a run by \`${name}\` changes no files` });
  });

  it.each([
    ['base', 'main', ['base', 'main']],
    ['base', null, ['base']],
    [null, 'main', ['main']],
  ])('of a push from %s, beside the branch %s: between %j and its head', (base, defaultBranch, bases) => {
    const range = { base, head: 'head', defaultBranch };
    expect(source({ range })).toEqual({ kind: 'range', bases, head: 'head' });
    expect(source({ name: 'merge_group', range })).toMatchObject({ kind: 'range' });
  });

  it('of a first push to the default branch: nowhere', () => {
    expect(source({ range: { base: null, head: 'head', defaultBranch: null } })).toBe(NO_BASE);
  });
});

describe('the files that changed', () => {
  it('are those of the list, as they were', () => {
    const [a, b] = [buildFile({ path: 'a.pdf' }), buildFile({ path: 'docs/b.pdf' })];
    expect(keepChanged([a, b], new Set(['docs/b.pdf', 'gone.pdf']))).toEqual([b]);
  });
});
