import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { tempWorkspace, type Workspace } from '../../../simulators/runner/workspace.ts';
import { type ActionFixture, errorsOf, pdf, resultsOf, startFixture } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { itInFull } from '../../support/tier.ts';
import { type MatrixRun, mergedOf, runLegs, runMergeJob } from '../../unit/merge/workflow-run.ts';
import { ORDERS } from './contents.ts';
import { contextsFor, openExample } from './example.ts';

const PATHS = ORDERS.map(({ path }) => `orders/${path}.pdf`).sort();
const FIRST = PATHS[0] ?? '';

describe('the example nightly-batch', () => {
  /** Through dist/, for a leg that is killed. */
  let dist: ActionFixture;
  let inProcess: ActionFixture;
  const workspaces: Workspace[] = [];
  let runs = 4000;
  beforeAll(async () => {
    dist = await startFixture();
    inProcess = await startInProcessFixture({ artifacts: true });
  });
  afterAll(async () => {
    for (const workspace of workspaces) await workspace[Symbol.asyncDispose]();
    await inProcess[Symbol.asyncDispose]();
    await dist[Symbol.asyncDispose]();
  });

  /** A workflow run of its own, over the example's documents or these. */
  async function start(
    scenario: ScenarioInput = {},
    files?: Record<string, string>,
    fixture: ActionFixture = inProcess,
  ): Promise<MatrixRun> {
    fixture.emulator.configure(scenario);
    const example = await openExample('nightly-batch');
    const workspace = files === undefined ? example.workspace : await tempWorkspace(files);
    workspaces.push(workspace, example.workspace);
    runs += 1;
    const { workflow } = example;
    return { fixture, workflow, workspace: workspace.path, contexts: contextsFor(), runId: String(runs) };
  }

  const jobsAtRoe = () => inProcess.emulator.inspect().jobs;

  describe('over its own documents', () => {
    let matrix: MatrixRun;
    let legs: Awaited<ReturnType<typeof runLegs>>;
    let made: ReturnType<typeof jobsAtRoe>;
    let merge: Awaited<ReturnType<typeof runMergeJob>>;
    beforeAll(async () => {
      matrix = await start();
      legs = await runLegs(matrix);
      made = jobsAtRoe();
      merge = await runMergeJob(matrix);
    });

    it('reads each document in one leg, by one job', () => {
      expect(legs.map(({ conclusion }) => conclusion)).toEqual(Array(4).fill('success'));
      expect(legs.flatMap((leg) => resultsOf(leg).results.map((result) => result.case)).sort()).toEqual(PATHS);
      expect(made.map(({ metadata }) => metadata.case).sort()).toEqual(PATHS);
      expect(legs[2]?.log.join('\n')).toMatch(/This is shard 3 of 4: it takes \d of 12 files, /);
    });

    it('makes one report of them', async () => {
      const { conclusion, errors, document, paths } = mergedOf(merge);
      expect([merge.exitCode, conclusion, errors]).toEqual([0, 'success', []]);
      expect(paths).toEqual(PATHS);
      expect(merge.outputs).toMatchObject({ total: '12', succeeded: '12', 'skipped-reason': '' });
      expect(document.legs?.map(({ index, runAttempt }) => [index, runAttempt])).toEqual(
        [0, 1, 2, 3].map((i) => [i, 1]),
      );
      const sum = legs.reduce((cost, leg) => cost + Number(leg.outputs.cost), 0);
      expect(Number(merge.outputs.cost)).toBeCloseTo(sum, 9);
      expect(JSON.parse(merge.outputs['status-map'] ?? '')).toEqual(
        Object.assign({}, ...legs.map((leg) => JSON.parse(leg.outputs['status-map'] ?? ''))),
      );
      expect(merge.summary).toContain('all 12 files succeeded');
    });

    it('leaves every result as its leg had it, and all files of record', async () => {
      const fromLegs = legs.flatMap((leg) => resultsOf(leg).results);
      const { document } = mergedOf(merge);
      expect(document.results).toEqual(fromLegs.sort((a, b) => (a.case < b.case ? -1 : 1)));
      const read = (name: string) => readFile(join(merge.outputs['results-dir'] ?? '', name), 'utf8');
      expect((await read('results.jsonl')).trimEnd().split('\n')).toHaveLength(12);
      expect((await read('results.csv')).trimEnd().split('\n')).toHaveLength(13);
      expect(await read('junit.xml')).toContain('tests="12"');
      expect(await read('report.html')).toContain(FIRST);
      const names = (await inProcess.artifacts.artifacts(`backend-${matrix.runId}`)).map(({ name }) => name);
      expect(names.sort()).toEqual([
        'roe-results',
        'roe-results-2',
        'roe-results-3',
        'roe-results-4',
        'roe-results-merged',
        'roe-results-merged-report.html',
      ]);
    });
  });

  itInFull('over 200 documents has each in one leg, and one job for each content', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => {
        const content = pdf(`${index % 190} ${'x'.repeat((index % 190) * 37)}`);
        return [`orders/${String(index).padStart(3, '0')}.pdf`, content];
      }),
    );
    const matrix = await start({}, files);
    const legs = await runLegs(matrix);
    const { conclusion, paths } = mergedOf(await runMergeJob(matrix));

    expect(conclusion).toBe('success');
    expect(paths).toEqual(Object.keys(files));
    expect(jobsAtRoe()).toHaveLength(190);
    const bytes = legs.map((leg) => resultsOf(leg).results.reduce((sum, { files }) => sum + (files[0]?.bytes ?? 0), 0));
    const all = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    for (const load of bytes) expect(Math.abs(load / all - 1 / 4)).toBeLessThan(0.1);
  });

  it('is red if a leg is missing, and still reports the others', async () => {
    const matrix = await start();
    await runLegs(matrix, { indexes: [0, 1, 3] });
    const merge = await runMergeJob(matrix);
    const { conclusion, errors, paths } = mergedOf(merge);

    expect([merge.exitCode, conclusion]).toEqual([1, 'failure']);
    expect(errors).toEqual([
      expect.stringMatching(/^the shards cannot be merged: shard 3 of 4 left no results artifact: /),
    ]);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.length).toBeLessThan(12);
  });

  it('takes a leg that ran again from its newest attempt, and pays only for what failed', async () => {
    const matrix = await start({ files: [{ match: FIRST, end: 4 }] });
    const legs = await runLegs(matrix);
    const red = legs.flatMap(({ exitCode }, index) => (exitCode === 1 ? [index] : []));
    const first = await runMergeJob(matrix);
    expect([red.length, first.exitCode, first.outputs.failed]).toEqual([1, 1, '1']);
    expect(errorsOf(first)).toEqual([expect.stringContaining('1 of 12 files did not succeed: 1 failed')]);

    inProcess.emulator.patch({ files: [] });
    const [again] = await runLegs(matrix, { indexes: red, attempt: 2 });
    const second = await runMergeJob(matrix, { attempt: 2 });
    const { document, paths } = mergedOf(second);

    expect(second.outputs).toMatchObject({ conclusion: 'success', total: '12', succeeded: '12' });
    expect(paths).toEqual(PATHS);
    expect(document.legs?.map(({ runAttempt }) => runAttempt)).toEqual(
      [0, 1, 2, 3].map((i) => (red.includes(i) ? 2 : 1)),
    );
    expect(jobsAtRoe()).toHaveLength(13);
    expect(second.outputs.reused).toBe(again?.outputs.reused);
  });

  itInFull('is red where a leg that ran again was killed before it had a result', async () => {
    const matrix = await start({ files: [{ match: FIRST, end: 4 }] }, undefined, dist);
    const legs = await runLegs(matrix);
    const red = legs.flatMap(({ exitCode }, index) => (exitCode === 1 ? [index] : []));
    const inputs = { 'fail-on': 'none' };
    expect((await runMergeJob(matrix, { inputs })).outputs.conclusion).toBe('success');

    dist.emulator.patch({ files: [{ match: '*', end: null }] });
    const signals = [{ after: { logLine: /submitted/ }, signal: 'SIGKILL' as const }];
    // So that what succeeded before is no result of this attempt.
    const [killed] = await runLegs(matrix, { indexes: red, attempt: 2, signals, inputs: { resume: 'false' } });
    if (killed === undefined) throw new Error('no leg was red');
    expect(killed.signal).toBe('SIGKILL');
    await runPost(killed, { workspace: killed.tempDir });
    const { conclusion, errors } = mergedOf(await runMergeJob(matrix, { attempt: 2, inputs }));
    expect(conclusion).toBe('failure');
    expect(errors).toEqual([
      expect.stringMatching(/^shard [1-4] failed: its step was killed or crashed before it could report/),
    ]);
  });

  itInFull('is red where a leg that ran again refused its inputs', async () => {
    const matrix = await start({ files: [{ match: FIRST, end: 4 }] });
    const legs = await runLegs(matrix);
    const red = legs.flatMap(({ exitCode }, index) => (exitCode === 1 ? [index] : []));
    await runLegs(matrix, { indexes: red, attempt: 2, inputs: { timeout: 'soon' } });
    const merge = await runMergeJob(matrix, { attempt: 2, inputs: { 'fail-on': 'none' } });
    expect(errorsOf(merge)).toEqual([expect.stringMatching(/^shard [1-4] sent nothing: `timeout` takes /)]);
  });

  it('with fewer documents than legs has green legs that take none', async () => {
    const matrix = await start({}, { 'orders/a.pdf': pdf('a') });
    const legs = await runLegs(matrix);
    const merge = await runMergeJob(matrix);

    expect(legs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    const reasons = legs.map(({ outputs }) => outputs['skipped-reason']);
    expect(reasons.sort()).toEqual(['', 'no-files-in-shard', 'no-files-in-shard', 'no-files-in-shard']);
    expect(mergedOf(merge)).toMatchObject({ conclusion: 'success', errors: [], paths: ['orders/a.pdf'] });
  });

  itInFull('with no document at all is red in every leg and in the merge', async () => {
    const matrix = await start({}, { 'README.md': 'no orders' });
    const legs = await runLegs(matrix);
    const merge = await runMergeJob(matrix);

    expect([...legs, merge].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 1, 1]);
    expect(errorsOf(merge)).toEqual([expect.stringMatching(/^shards 1, 2, 3, 4 failed: no file matched `files` \(/)]);
  });

  itInFull('sends nothing from any leg where more documents match than max-files allows', async () => {
    const matrix = await start();
    const legs = await runLegs(matrix, { inputs: { 'max-files': '11' } });
    const merge = await runMergeJob(matrix, { inputs: { 'fail-on': 'none' } });

    expect(legs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 1]);
    expect(jobsAtRoe()).toEqual([]);
    expect(errorsOf(merge)).toEqual([expect.stringMatching(/^shards 1, 2, 3, 4 sent nothing: 12 files matched/)]);
  });

  it('names what kept every leg from starting, as a refused key', async () => {
    const matrix = await start();
    const legs = await runLegs(matrix, { inputs: { 'api-key': 'another-key' } });
    const merge = await runMergeJob(matrix, { inputs: { 'fail-on': 'none' } });

    expect([...legs, merge].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 1, 1]);
    expect(errorsOf(merge)).toEqual([
      expect.stringMatching(/^shards 1, 2, 3, 4 sent nothing: Roe does not know the API key/),
    ]);
    expect(mergedOf(merge).paths).toEqual(PATHS);
  });

  itInFull('is skipped as a whole where GitHub gives the legs no secrets', async () => {
    const matrix = await start();
    const repository = (full_name: string) => ({ repo: { full_name }, sha: 'a'.repeat(40) });
    const pull_request = { number: 7, head: repository('fork/octo-repo'), base: repository('octo-org/octo-repo') };
    const ofFork = { github: { EVENT_NAME: 'pull_request' }, event: { pull_request } };
    const legs = await runLegs(matrix, { ...ofFork, inputs: { 'api-key': '' } });
    const merge = await runMergeJob(matrix, ofFork);

    expect([...legs, merge].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0]);
    expect(merge.outputs).toMatchObject({ conclusion: 'skipped', 'skipped-reason': 'fork-without-secrets' });
  });

  itInFull('judges all legs by one tolerance', async () => {
    const matrix = await start({ files: [{ match: FIRST, end: 4 }] });
    await runLegs(matrix, { inputs: { 'fail-on': 'none' } });
    const exitCodes = [];
    for (const tolerance of ['8%', '9%']) {
      exitCodes.push((await runMergeJob(matrix, { inputs: { 'max-failures': tolerance } })).exitCode);
    }
    expect(exitCodes).toEqual([1, 0]);
  });

  it('is red if two legs had the same document', async () => {
    const matrix = await start();
    await runLegs(matrix);
    // As where a re-run checks out another commit: the split is another.
    const changed = await tempWorkspace(Object.fromEntries(PATHS.map((path) => [path, pdf(`another ${path}`)])));
    workspaces.push(changed);
    await runLegs({ ...matrix, workspace: changed.path }, { attempt: 2, indexes: [1, 2, 3] });
    const merge = await runMergeJob(matrix, { attempt: 2 });
    const { errors, paths } = mergedOf(merge);

    expect(merge.exitCode).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(
        /^the shards cannot be merged: some files are in more than one shard: orders\/.*\(shards 1 and [234]\)/,
      ),
    ]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  itInFull('is red where there is nothing to merge', async () => {
    const merge = await runMergeJob(await start());
    expect([merge.exitCode, merge.outputs.conclusion]).toEqual([1, 'failure']);
    expect(errorsOf(merge)).toEqual([
      expect.stringMatching(/^found no results artifact of a shard whose name begins with `roe-results` /),
    ]);
  });
});
