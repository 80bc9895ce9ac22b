import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedPaths, changeSourceOf, NO_BASE, TOO_MANY } from '../../../src/files/changed-files.ts';
import { identifyIn } from '../../../src/files/fetch-changed-files.ts';
import type { PullRequest, WorkflowEvent } from '../../../src/github/event.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';

const BASE = 'b'.repeat(40);
const PULL_REQUEST: PullRequest = { number: 5, headSha: null, fromFork: false, baseSha: BASE, changedFiles: 3 };

const event = (overrides: Partial<WorkflowEvent>): WorkflowEvent => ({
  name: 'push',
  actors: [],
  pullRequest: null,
  range: null,
  ...overrides,
});

const source = (overrides: Partial<WorkflowEvent>) => changeSourceOf(event(overrides));

describe('the source of an event’s changes', () => {
  it.each([[null], [3], [3_000]])('of a pull request of %s files: from its list', (changedFiles) => {
    const pullRequest = { ...PULL_REQUEST, changedFiles };
    expect(source({ name: 'pull_request', pullRequest })).toEqual({ kind: 'pull-request', number: 5, base: BASE });
  });

  it('of a pull request with more files than GitHub lists: nowhere', () => {
    expect(source({ name: 'pull_request', pullRequest: { ...PULL_REQUEST, changedFiles: 3_001 } })).toBe(TOO_MANY);
  });

  it('of another workflow’s run come from its pull request, and are unknown if it names none', () => {
    expect(source({ name: 'workflow_run', pullRequest: PULL_REQUEST })).toEqual({
      kind: 'pull-request',
      number: 5,
      base: BASE,
    });
    expect(source({ name: 'workflow_run' })).toMatchObject({ kind: 'unknown', why: expect.stringContaining('fork') });
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group'])('of %s that could not be read: nowhere', (name) => {
    expect(source({ name })).toMatchObject({ kind: 'unknown', why: expect.stringContaining('could not be read') });
  });

  it.each(['schedule', 'workflow_dispatch', 'on_pull_request'])('of %s: there are none', (name) => {
    expect(source({ name })).toEqual({ kind: 'none', why: `a \`${name}\` event changes no files` });
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
  const ON_DISK = { 'Docs/a.pdf': '1', 'docs/a.pdf': '2', 'DOCS/b.pdf': '3', 'docs/b.pdf': '3', 'Docs/b.pdf': '4' };
  const identify = (path: string): string | null => new Map(Object.entries(ON_DISK)).get(path) ?? null;
  const isChanged = (path: string, ...listed: string[]) => changedPaths(new Set(listed), identify)(path);

  it.each<[string, string, string, boolean]>([
    ['a path of the list', 'docs/b.pdf', 'docs/b.pdf', true],
    ['a path that is not in the list', 'docs/b.pdf', 'docs/c.pdf', false],
    ['a path that only begins like one of the list', 'docs/b.pdf2', 'docs/b.pdf', false],
    ['a file that the disk spells with decomposed letters', 'caf\u0065\u0301.pdf', 'caf\u00e9.pdf', true],
    ['a file in a folder that Git spells with decomposed letters', 'caf\u00e9/a.pdf', 'caf\u0065\u0301/a.pdf', true],
    ['a file that the disk spells in another case', 'DOCS/b.pdf', 'docs/b.pdf', true],
    ['a file on a disk that has another file of the same name in another case', 'Docs/a.pdf', 'docs/a.pdf', false],
    ['a file on a disk that does not find the name in the list', 'docs/a.pdf', 'DOCS/a.pdf', true],
    ['a file in a submodule that was moved', 'vendor/docs/deep/a.pdf', 'vendor/docs', true],
    ['a file beside a submodule that was moved', 'vendor/docs2/a.pdf', 'vendor/docs', false],
    [
      'a file in a submodule whose name the disk spells differently',
      'Vendor/caf\u0065\u0301/a.pdf',
      'vendor/caf\u00e9',
      true,
    ],
  ])('%s: whether %s counts as changed if %s is listed', (_, path, listed, expected) => {
    expect(isChanged(path, 'README.md', listed)).toBe(expected);
  });

  it('have a file among several of the list whose names differ in case alone', () => {
    expect(isChanged('DOCS/b.pdf', 'Docs/b.pdf', 'docs/b.pdf')).toBe(true);
    expect(isChanged('DOCS/b.pdf', 'Docs/b.pdf', 'docs/a.pdf')).toBe(false);
  });
});

it('two names of one file of the workspace have the same identity, and a name that is not there has none', async () => {
  await using workspace = temporaryWorkspace('docs/a.pdf', 'b.pdf');
  linkSync(join(workspace.path, 'docs/a.pdf'), join(workspace.path, 'c.pdf'));
  const identify = identifyIn(workspace.path);
  expect(identify('c.pdf')).toBe(identify('docs/a.pdf'));
  expect(identify('c.pdf')).not.toBe(identify('b.pdf'));
  expect(identify('d.pdf')).toBeNull();
});
