import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FakeGitHub, startGitHub } from '../../../simulators/github-api/server.ts';
import type { ArtifactOfRun, Run } from '../../../simulators/github-api/state.ts';
import { runCompare } from '../../../src/compare/run-compare.ts';
import type { ArtifactStore, OtherRun } from '../../../src/github/artifact-store.ts';
import { createGitHubApi } from '../../../src/github/octokit-api.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { caseProblem } from '../../../src/problem.ts';
import { verdictText } from '../../../src/verdict.ts';
import { buildRecord } from '../../support/build-record.ts';
import { parseComparison } from '../../support/comparison-schema.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { resultsText, type WrittenRun, writeResults } from '../../support/write-results.ts';

const REPOSITORY = 'octo/contracts';
const manifest = parse(readFileSync('compare/action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> };
const DEFAULTS = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? '']),
);
const OTHER_AGENT = '33333333-3333-4333-8333-333333333333';

let temp: string;
let github: FakeGitHub;
/** The results.json in each artifact. */
let contents: Map<number, string>;
let fetched: (OtherRun & { id: number })[];
beforeEach(async () => {
  temp = realpathSync(mkdtempSync(join(tmpdir(), 'compare-')));
  contents = new Map();
  fetched = [];
  github = await startGitHub();
  github.state.workflows.add('read.yml');
  return () => github[Symbol.asyncDispose]();
});
afterEach(() => rmSync(temp, { recursive: true }));

const store: ArtifactStore = {
  list: async () => [],
  fetch: async ({ id }, from) => {
    if (from === undefined) throw new Error('the artifacts of this run are not wanted');
    fetched.push({ id, ...from });
    const content = contents.get(id);
    if (content === undefined) throw new Error('Unable to download');
    const folder = mkdtempSync(join(temp, 'roe-leg-'));
    writeFileSync(join(folder, 'results.json'), content);
    return folder;
  },
};

const output = (total: number, overrides = {}) => [buildRecord({ case: 'a.pdf', ...overrides }, { output: { total } })];
const results = (run: WrittenRun = {}, total = 1) =>
  resultsText(output(total), { artifactName: 'roe-results', ...run });

/** A successful run on main with one results artifact. */
function addRun(
  id: number,
  {
    run = {},
    artifact = {},
    content = results(),
  }: { run?: Partial<Run>; artifact?: Partial<ArtifactOfRun>; content?: string | null } = {},
) {
  github.state.workflowRuns.push({
    id,
    workflow: 'read.yml',
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    headBranch: 'main',
    headSha: 'a'.repeat(40),
    headRepository: REPOSITORY,
    ...run,
  });
  addArtifact(id, id * 10, artifact, content);
}

function addArtifact(runId: number, id: number, artifact: Partial<ArtifactOfRun>, content: string | null) {
  github.state.artifacts.push({ id, runId, name: 'roe-results', isExpired: false, digest: null, url: '', ...artifact });
  if (content !== null) contents.set(id, content);
}

interface Judged {
  readonly inputs?: Record<string, string>;
  readonly run?: WrittenRun;
  readonly token?: string;
}

async function compare({ inputs = {}, run = {}, token = 'token' }: Judged = {}) {
  const path = writeResults(join(temp, 'now/results.json'), output(1), { artifactName: 'roe-results', ...run });
  const recording = recordingRunner({
    workspace: temp,
    tempDir: temp,
    inputs: { ...DEFAULTS, artifact: 'false', results: path, 'github-token': token, ...inputs },
    origin: { repository: REPOSITORY, runId: 5000, job: 'compare' },
  });
  const environment = (name: string) =>
    name === 'GITHUB_WORKFLOW_REF' ? `${REPOSITORY}/.github/workflows/read.yml@refs/pull/5/merge` : '';
  const runner = { ...recording, environment };
  const openGitHub = (given: string, repository: string) =>
    createGitHubApi({ token: given, repository, apiUrl: github.url, clock: systemClock, log: () => {} });
  const verdict = await runCompare({ runner, store, clock: systemClock, openGitHub });
  const document = parseComparison(readFileSync(runner.outputs.get('comparison-path') ?? '', 'utf8'));
  return { verdict, document, outputs: Object.fromEntries(runner.outputs), log: runner.log };
}

describe('the last success on the default branch', () => {
  it('is the base: the newest one, whatever else there is', async () => {
    addRun(1, { content: results({ origin: { runId: 1 } }, 7) });
    addRun(2, { content: results({ origin: { runId: 2, sha: 'fedcba9876543210fedcba9876543210fedcba98' } }) });
    addRun(3, { run: { conclusion: 'failure' } });
    addRun(4, { run: { conclusion: null, status: 'in_progress' } });
    addRun(6, { run: { headBranch: 'topic' } });
    addRun(7, { run: { workflow: 'other.yml' } });
    addRun(5000, { content: results({ origin: { runId: 5000 } }) });
    const { outputs, document, log } = await compare();
    expect(outputs).toMatchObject({ conclusion: 'success', same: '1' });
    expect(document.base).toMatchObject({ runId: 2, kind: 'last-success' });
    expect(log).toContain(
      'The base is run 2, commit fedcba9, 2026-08-01, Invoices v3: the last successful run of this workflow on main.',
    );
    expect(fetched).toEqual([{ id: 20, token: 'token', repository: REPOSITORY, runId: 2 }]);
    expect(github.calls.filter((call) => !call.startsWith('GET '))).toEqual([]);
  });

  it('is found among hundreds of artifacts', async () => {
    addRun(1, { artifact: { name: 'roe-results', id: 1 }, content: null });
    contents.set(1, results());
    for (let id = 2; id < 252; id += 1) addArtifact(1, id, { name: `other-${id}` }, null);
    expect((await compare()).outputs).toMatchObject({ same: '1' });
    expect(github.calls.filter((call) => call.endsWith('/artifacts'))).toHaveLength(3);
  });

  it('is on the branch that the repository has as its default', async () => {
    github.state.defaultBranch = 'trunk';
    addRun(1);
    addRun(2, { run: { headBranch: 'trunk' }, content: results({ origin: { runId: 2, ref: 'refs/heads/trunk' } }) });
    expect((await compare()).document.base).toMatchObject({ runId: 2 });
  });

  it('has the name that the results were uploaded under, or that name with a number', async () => {
    addRun(1, { artifact: { name: 'roe-results-report.html' }, content: null });
    addArtifact(1, 11, { name: 'roe-results-merged' }, results({}, 2));
    addArtifact(1, 12, { name: 'invoices' }, results({}, 3));
    addArtifact(1, 13, { name: 'roe-results-2' }, results());
    expect((await compare()).outputs).toMatchObject({ same: '1' });
    expect(fetched.map(({ id }) => id)).toEqual([13]);
    expect((await compare({ run: { artifactName: 'invoices' } })).outputs).toMatchObject({ changed: '1' });
  });

  it('is of the same shard, and of legs that share a job of the same agent', async () => {
    const shard = (index: number) => ({ shard: { index, total: 2 } });
    addRun(1, { content: results(shard(1), 2) });
    addArtifact(1, 11, { name: 'roe-results-2' }, results(shard(0)));
    addArtifact(1, 12, { name: 'roe-results-3' }, results({ ...shard(0), agent: { agentId: OTHER_AGENT } }, 3));
    expect((await compare({ run: shard(0) })).outputs).toMatchObject({ same: '1', changed: '0' });
    expect((await compare({ run: { ...shard(0), agent: { agentId: OTHER_AGENT } } })).outputs).toMatchObject({
      changed: '1',
    });
  });

  it('passes over runs without results of this job, and takes an older one', async () => {
    addRun(1, { content: results({ origin: { runId: 1 } }) });
    addRun(2, { content: resultsText([], {}) });
    addRun(3, { artifact: { name: 'other' } });
    addRun(4, { run: { event: 'pull_request', headRepository: 'mallory/contracts' } });
    expect((await compare()).document.base).toMatchObject({ runId: 1 });
  });

  it.each(['schedule', 'workflow_dispatch', 'repository_dispatch'])('may have been started by %s', async (event) => {
    addRun(1, { run: { event } });
    expect((await compare()).outputs).toMatchObject({ conclusion: 'success' });
  });
});

describe('no base is', () => {
  const YET = 'no base yet: run this workflow once on main';
  const dryRun = () =>
    resultsText(
      output(1, { outcome: 'not-submitted', jobId: null, error: caseProblem('dry-run', 'would be submitted') }),
    );
  const PERMISSION = 'give the workflow job `actions: read` under `permissions`';

  it.each<[string, () => void, string]>([
    ['there if the workflow has not run', () => {}, YET],
    [
      'a run of a fork whose branch is named main',
      () => addRun(1, { run: { headRepository: 'mallory/contracts' } }),
      `${YET} (run 1 comes from a fork)`,
    ],
    [
      'a run of a fork that was deleted',
      () => addRun(1, { run: { headRepository: null } }),
      `${YET} (run 1 comes from a fork)`,
    ],
    [
      'a run of a pull request',
      () => addRun(1, { run: { event: 'pull_request' } }),
      `${YET} (run 1 is for a pull request)`,
    ],
    [
      'a run of `pull_request_target`',
      () => addRun(1, { run: { event: 'pull_request_target' } }),
      `${YET} (run 1 is for a pull request)`,
    ],
    [
      'a run of an event that may bring a stranger’s code',
      () => addRun(1, { run: { event: 'issue_comment' } }),
      `${YET} (run 1 was started by \`issue_comment\`)`,
    ],
    [
      'a run without the artifact',
      () => addRun(1, { artifact: { name: 'roe-other' } }),
      `${YET} (run 1 has no results artifact named roe-results)`,
    ],
    [
      'of another workflow job',
      () => addRun(1, { content: results({ origin: { job: 'lint' } }) }),
      `${YET} (the results of run 1 are from the workflow job lint, not from extract)`,
    ],
    ['of a dry run', () => addRun(1, { content: dryRun() }), `${YET} (the results of run 1 are from a dry run)`],
    [
      'of the sandbox',
      () => addRun(1, { content: results({ agent: { engine: 'Sandbox' } }) }),
      `${YET} (the results of run 1 are from the sandbox)`,
    ],
    [
      'of another repository',
      () => addRun(1, { content: results({ origin: { repository: 'mallory/contracts' } }) }),
      `${YET} (the results of run 1 are from mallory/contracts)`,
    ],
    [
      'of another branch',
      () => addRun(1, { content: results({ origin: { ref: 'refs/heads/topic' } }) }),
      `${YET} (the results of run 1 are from refs/heads/topic)`,
    ],
    [
      'expired',
      () => addRun(1, { artifact: { isExpired: true } }),
      'no base: the results of run 1, the last success on main, have expired; run this workflow on main again',
    ],
    [
      'broken',
      () => addRun(1, { content: results().slice(0, -30) }),
      'no base: the results of run 1, the last success on main, cannot be used: it is not valid JSON',
    ],
    [
      'of a newer schema',
      () => addRun(1, { content: results().replace('"schemaVersion": 1', '"schemaVersion": 2') }),
      'no base: the results of run 1, the last success on main, cannot be used: it has schemaVersion 2, and this version of the action reads 1',
    ],
    [
      'there if it cannot be downloaded',
      () => addRun(1, { content: null }),
      'no base: the results of run 1, the last success on main, could not be downloaded (Unable to download)',
    ],
    [
      'there without `actions: read`',
      () => {
        github.state.permissions.actions = 'none';
      },
      `no base: the workflow's runs could not be read (GitHub answered 403: Resource not accessible by integration - https://docs.github.com/rest); ${PERMISSION}`,
    ],
  ])('%s', async (_, arrange, sentence) => {
    arrange();
    const warned = await compare();
    expect(warned.document).toMatchObject({ conclusion: 'skipped', base: null, noBase: sentence });
    expect(warned.log.filter((line) => line.startsWith('warning'))).toEqual([
      `warning: Nothing was compared: ${sentence}.`,
    ]);
    const failed = await compare({ inputs: { 'if-no-base': 'error' } });
    expect([failed.verdict.conclusion, verdictText(failed.verdict)]).toEqual([
      'failure',
      `nothing was compared: ${sentence}`,
    ]);
    const ignored = await compare({ inputs: { 'if-no-base': 'ignore' } });
    expect([ignored.verdict.conclusion, ignored.log.filter((line) => line.startsWith('warning'))]).toEqual([
      'skipped',
      [],
    ]);
  });

  it('there without a token', async () => {
    const { document } = await compare({ token: '' });
    expect(document.noBase).toBe('no base: `github-token` is empty; set it to a token with `actions: read`');
  });

  it('an older run if the artifact of the last success has expired or is broken', async () => {
    addRun(1);
    addRun(2, { artifact: { isExpired: true } });
    expect((await compare()).document.noBase).toContain('run 2, the last success on main, have expired');
  });
});
