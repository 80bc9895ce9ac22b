import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeArtifacts,
  decodeChangedFiles,
  decodeComment,
  decodeComments,
  decodeComparison,
  decodeContent,
  decodeDefaultBranch,
  decodeLogin,
  decodeRunAgeMs,
  decodeSuccessfulRuns,
  decodeTree,
} from '../../../src/github/github-wire.ts';
import { UnreadableReply } from '../../../src/github/open-octokit.ts';

const FILES = [
  { filename: 'a.pdf', status: 'modified' },
  { filename: 'b.pdf', status: 'removed' },
  { filename: 'c.pdf', status: 'renamed', previous_filename: 'd.pdf' },
  { filename: 'e.pdf', status: 'unchanged' },
];
const COMMENT = { id: 7, html_url: 'https://github.test/7', user: { login: 'octocat' }, body: 'Hello' };
const TREE = [
  { path: 'docs', mode: '040000', type: 'tree', sha: 'f' },
  { path: 'docs/a.pdf', mode: '100644', type: 'blob', sha: 'a' },
  { path: 'vendor', mode: '160000', type: 'commit', sha: 'c' },
];

describe('GitHub’s replies', () => {
  it('list successful runs, and whose commit each is', () => {
    const run = {
      id: 7,
      event: 'push',
      conclusion: 'success',
      head_branch: 'main',
      head_repository: { full_name: 'o/r' },
    };
    const runs = [run, { ...run, id: 8, conclusion: null }, { ...run, id: 9, head_repository: null, event: undefined }];
    expect(decodeSuccessfulRuns({ total_count: 3, workflow_runs: runs })).toEqual([
      { id: 7, event: 'push', headBranch: 'main', headRepository: 'o/r' },
      { id: 9, event: '', headBranch: 'main', headRepository: null },
    ]);
    expect(decodeSuccessfulRuns({ workflow_runs: [{ id: 7, conclusion: 'success' }] })).toEqual([
      { id: 7, event: '', headBranch: '', headRepository: null },
    ]);
    expect(() => decodeSuccessfulRuns({ workflow_runs: [{ ...run, id: 'x' }] })).toThrow(UnreadableReply);
    expect(() => decodeSuccessfulRuns([])).toThrow(UnreadableReply);
  });

  it('list artifacts, and which have expired', () => {
    const artifact = { id: 1, name: 'roe-results', expired: false, digest: 'sha256:ab' };
    expect(decodeArtifacts({ artifacts: [artifact, { id: 2, name: 'old', expired: true }] })).toEqual([
      { id: 1, name: 'roe-results', isExpired: false, digest: 'sha256:ab' },
      { id: 2, name: 'old', isExpired: true, digest: null },
    ]);
    expect(() => decodeArtifacts({ artifacts: [{ id: 1 }] })).toThrow(UnreadableReply);
  });

  it('give the content of a file, or say that it is left out', () => {
    const reply = { sha: 'abc', encoding: 'base64', content: 'SGVs\nbG8=\n' };
    expect(decodeContent(reply)).toEqual({ sha: 'abc', content: Buffer.from('Hello') });
    expect(decodeContent({ ...reply, encoding: 'none', content: '' })).toEqual({ sha: 'abc', content: null });
    expect(decodeContent({ sha: 'abc', encoding: 'base64' })).toEqual({ sha: 'abc', content: null });
  });

  it('name the default branch', () => {
    expect(decodeDefaultBranch({ default_branch: 'trunk' })).toBe('trunk');
    expect(() => decodeDefaultBranch({})).toThrow(UnreadableReply);
  });

  it('list changed files, and which of them exist afterwards', () => {
    expect(decodeChangedFiles(FILES)).toEqual([
      { path: 'a.pdf', present: true },
      { path: 'b.pdf', present: false },
      { path: 'c.pdf', present: true },
      { path: 'e.pdf', present: false },
    ]);
    expect(decodeComparison({ merge_base_commit: { sha: 'abc' }, files: FILES.slice(0, 1) })).toEqual({
      mergeBase: 'abc',
      files: [{ path: 'a.pdf', present: true }],
    });
    expect(decodeComparison({ merge_base_commit: { sha: 'abc' } }).files).toEqual([]);
  });

  it('list a commit’s files with mode and content, or say that there are too many', () => {
    expect(decodeTree({ tree: TREE, truncated: false })).toEqual(
      new Map([
        ['docs/a.pdf', '100644 a'],
        ['vendor', '160000 c'],
      ]),
    );
    expect(decodeTree({ tree: TREE, truncated: true })).toBeNull();
  });

  it('list comments and their authors, whose accounts may be deleted', () => {
    const read = { id: 7, url: 'https://github.test/7', author: 'octocat', body: 'Hello' };
    expect(decodeComments([COMMENT, { ...COMMENT, user: null, body: undefined }, { id: 7 }])).toEqual([
      read,
      { ...read, author: '', body: '' },
      { id: 7, url: '', author: '', body: '' },
    ]);
    expect(decodeLogin({ viewer: { login: 'octocat' } })).toBe('octocat');
  });

  it('give the age of a workflow run by two times from GitHub', () => {
    const run = { created_at: '2026-11-27T10:00:00Z' };
    expect(decodeRunAgeMs(run, 'Fri, 27 Nov 2026 10:02:00 GMT')).toBe(120_000);
    expect(decodeRunAgeMs(run, 'Fri, 27 Nov 2026 10:00:00 GMT')).toBe(0);
  });

  it.each([
    ['a run without a time of creation', () => decodeRunAgeMs({}, ''), 'created_at of the run is not text'],
    [
      'a run from the future',
      () => decodeRunAgeMs({ created_at: '2026-11-27T10:00:00Z' }, 'Fri, 27 Nov 2026 09:00:00 GMT'),
      'created_at of the run is not a time in the past',
    ],
    [
      'a reply without a time',
      () => decodeRunAgeMs({ created_at: '2026-11-27T10:00:00Z' }, undefined),
      'created_at of the run is not a time in the past',
    ],
    ['no list of files', () => decodeChangedFiles({ rows: [] }), 'the reply is not a list'],
    ['a file without a name', () => decodeChangedFiles([{ status: 'added' }]), 'filename of row 0 is not text'],
    ['a file without a status', () => decodeChangedFiles([FILES[0], { filename: 'x' }]), 'status of row 1 is not text'],
    ['no merge base', () => decodeComparison({ files: [] }), 'sha of merge_base_commit is not text'],
    ['no tree', () => decodeTree({ truncated: true }), 'tree is not a list'],
    ['a blob without a path', () => decodeTree({ tree: [{ type: 'blob' }] }), 'path of tree is not text'],
    ['a comment without an id', () => decodeComment({ ...COMMENT, id: '7' }), 'id is not a number'],
    ['no comments', () => decodeComments('x'), 'the reply is not a list'],
    ['a file with an empty name', () => decodeChangedFiles([{ filename: '' }]), 'filename of row 0 is not text'],
    ['a content without its hash', () => decodeContent({ encoding: 'base64' }), 'sha of the content is not text'],
    ['a blob without a mode', () => decodeTree({ tree: [{ path: 'a', sha: 'a' }] }), 'mode of tree is not text'],
    ['a blob without its hash', () => decodeTree({ tree: [{ path: 'a', mode: '1' }] }), 'sha of tree is not text'],
    ['no runs', () => decodeSuccessfulRuns({}), 'workflow_runs is not a list'],
    ['no artifacts', () => decodeArtifacts({}), 'artifacts is not a list'],
    [
      'an artifact without a name',
      () => decodeArtifacts({ artifacts: [{ id: 1 }] }),
      'name of an artifact is not text',
    ],
    ['an id that is no integer', () => decodeComment({ ...COMMENT, id: 1.5 }), 'id is not a number'],
    ['no branch', () => decodeDefaultBranch({}), 'default_branch of the repository is not text'],
    ['no viewer', () => decodeLogin({ viewer: null }), 'login of viewer is not text'],
  ])('with %s are refused with a sentence', (_, decode, says) => {
    expect(decode).toThrow(UnreadableReply);
    expect(decode).toThrow(`GitHub's reply could not be read: ${says}`);
  });

  it.each([
    ['changed files', decodeChangedFiles],
    ['a comparison', decodeComparison],
    ['a tree', decodeTree],
    ['a comment', decodeComment],
    ['comments', decodeComments],
    ['a login', decodeLogin],
  ])('of any shape give %s or are refused, without an exception and without being quoted', (_, decode) => {
    const known = fc.constantFrom('files', 'filename', 'status', 'tree', 'merge_base_commit', 'sha', 'viewer', 'user');
    const value = fc.anything({ key: fc.oneof(known, fc.string()), values: [fc.constant('SECRET'), fc.jsonValue()] });
    fc.assert(
      fc.property(value, (json) => {
        try {
          decode(json);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableReply);
          expect(String(error)).not.toContain('SECRET');
        }
      }),
    );
  });
});
