import { describe, expect, it } from 'vitest';
import {
  nearArtifacts,
  noBaseYet,
  refusedResults,
  refusedRun,
  refusedUse,
  unreadableRuns,
  type Wanted,
  workflowFile,
} from '../../../src/compare/last-success.ts';
import type { SideHead } from '../../../src/compare/side.ts';
import {
  GitHubError,
  type GitHubErrorCode,
  type RunArtifact,
  type WorkflowRun,
} from '../../../src/github/github-api.ts';

const WANTED = {
  repository: 'octo/contracts',
  runId: 9,
  branch: 'main',
  artifact: 'roe-results',
  job: 'extract',
  shard: '1/2',
  isMerged: false,
} as Wanted;
const RUN: WorkflowRun = { id: 7, event: 'push', headBranch: 'main', headRepository: 'Octo/Contracts' };
const SIDE = {
  repository: 'OCTO/contracts',
  ref: 'refs/heads/main',
  job: 'extract',
  shard: '1/2',
  isMerged: false,
} as SideHead;

describe('a run that may be the base', () => {
  it.each<[Partial<WorkflowRun>, string | null]>([
    [{}, null],
    [{ event: 'schedule' }, null],
    [{ event: 'workflow_dispatch' }, null],
    [{ event: 'repository_dispatch' }, null],
    [{ headRepository: 'mallory/contracts' }, 'run 7 comes from a fork'],
    [{ headRepository: null }, 'run 7 comes from a fork'],
    [{ event: 'pull_request' }, 'run 7 is for a pull request'],
    [{ event: 'pull_request_target' }, 'run 7 is for a pull request'],
    [{ event: 'issue_comment' }, 'run 7 was started by `issue_comment`'],
    [{ headBranch: 'topic' }, 'run 7 is on another branch'],
  ])('with %j is refused: %j', (run, refused) => {
    expect(refusedRun({ ...RUN, ...run }, WANTED)).toBe(refused);
  });

  it('has an artifact of that name, or of that name with a number, the newest first', () => {
    const named = (id: number, name: string): RunArtifact => ({ id, name, isExpired: false, digest: null });
    const names = [
      named(1, 'roe-results'),
      named(2, 'roe-results'),
      named(3, 'roe-results-2'),
      named(4, 'roe-results-12'),
      named(5, 'roe-results.html'),
      named(6, 'other'),
    ];
    expect(nearArtifacts(names, 'roe-results').map(({ id }) => id)).toEqual([2, 1, 4, 3]);
    expect(nearArtifacts([named(1, 'roe-a'), named(2, 'roe-a.html')], 'roe-').map(({ id }) => id)).toEqual([1]);
  });
});

describe('results that may be the base', () => {
  it.each<[string, (string | null)[], boolean, string | null]>([
    ['of a run', [null], false, null],
    ['with some cases left out', [null, 'over-budget'], false, null],
    ['of a dry run', [null, 'dry-run'], false, 'are from a dry run'],
    ['of the sandbox', [null], true, 'are from the sandbox'],
    ['without a case', [], false, 'are empty'],
  ])('%s', (_, leftOut, isSandbox, refused) => {
    const entries = new Map(leftOut.map((each, index) => [String(index), { leftOut: each }]));
    expect(refusedResults({ isSandbox, entries } as Parameters<typeof refusedResults>[0])).toBe(refused);
  });

  it.each<[Partial<SideHead>, string | null]>([
    [{}, null],
    [{ repository: '', ref: '' }, null],
    [{ repository: 'mallory/contracts' }, 'are from mallory/contracts'],
    [{ ref: 'refs/heads/topic' }, 'are from refs/heads/topic'],
    [{ job: 'lint' }, 'are from the workflow job lint, not from extract'],
    [{ job: '' }, 'are from the workflow job without a name, not from extract'],
    [{ shard: '2/2' }, 'are from another part of the matrix'],
    [{ isMerged: true }, 'are from another part of the matrix'],
  ])('with %j are refused: %j', (side, refused) => {
    expect(refusedUse({ ...SIDE, ...side }, WANTED)).toBe(refused);
  });
});

describe('a missing base', () => {
  it('is explained by the runs that were not usable', () => {
    expect(noBaseYet('main', null)).toBe('no base yet: run this workflow once on main');
    expect(noBaseYet('main', 'run 7 is of a fork')).toBe(
      'no base yet: run this workflow once on main (run 7 is of a fork)',
    );
  });

  const UNREADABLE = "no base: the workflow's runs could not be read (why)";
  const PERMISSION = '; give the workflow job `actions: read` under `permissions`';
  it.each<[GitHubErrorCode, string]>([
    ['unauthorized', 'no base: why; check `github-token`'],
    ['forbidden', `${UNREADABLE}${PERMISSION}`],
    ['not-found', `${UNREADABLE}${PERMISSION}`],
    ['unreachable', UNREADABLE],
  ])('names what to do if GitHub answers %s', (code, sentence) => {
    expect(unreadableRuns(new GitHubError(code, 'why'))).toBe(sentence);
  });
});

it.each([
  ['octo/contracts/.github/workflows/read.yml@refs/heads/main', 'read.yml'],
  ['octo/contracts/.github/workflows/read.yml', null],
  ['octo/contracts/.github/workflows/@refs/heads/main', null],
  ['octo/contracts/.github/workflows/a/read.yml@refs/heads/main', null],
  ['', null],
])('the workflow file of %j is %j', (ref, file) => {
  expect(workflowFile(ref)).toBe(file);
});
