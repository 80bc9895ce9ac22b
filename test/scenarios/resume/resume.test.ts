import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ArtifactService, startArtifactService } from '../../../simulators/artifact-service/service.ts';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { DEFAULT_API_KEY, type FileScript } from '../../../simulators/roe/scenario.ts';
import { type EmulatorServer, startEmulator } from '../../../simulators/roe/server.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import type { ResultRecord } from '../../../src/results/record.ts';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const RUN_ID = '4242';
const NAMES = Array.from({ length: 40 }, (_, index) => `d${String(index).padStart(2, '0')}.pdf`);
/** Of 40 files, 30 succeed, 5 fail, and 5 are still running when attempt 1 ends. */
const endOf = (index: number): number | null => (index < 30 ? 3 : index < 35 ? 4 : null);

/** Jobs that would run for ever come to their end once the next attempt has looked at them. */
async function endOnceSeen(emulator: EmulatorServer, end: number): Promise<void> {
  const seen = emulator.inspect().calls.statuses;
  await vi.waitUntil(() => emulator.inspect().calls.statuses > seen, { timeout: 60_000, interval: 20 });
  for (const job of emulator.state.jobs.values()) {
    if (job.script.end === null) Object.assign(job.script, { end, durationMs: Date.now() - job.createdAt + 500 });
  }
}

describe.concurrent('a re-run attempt', () => {
  let artifacts: ArtifactService;
  beforeAll(async () => {
    artifacts = await startArtifactService();
  });
  afterAll(() => artifacts.stop());

  const scripts = (ends: (index: number) => number | null, durationMs: number): FileScript[] =>
    NAMES.map((match, index) => ({ match, end: ends(index), durationMs, errorMessage: 'Unreadable.' }));

  const attempt = (emulator: EmulatorServer, workspace: string, number: number, more: Record<string, string> = {}) => {
    const { artifact = 'true', api = '', ...inputs } = more;
    return runAction({
      actionDir: REPOSITORY,
      workspace,
      github: { RUN_ID, RUN_ATTEMPT: String(number), ...(api === '' ? {} : { API_URL: api }) },
      artifactService: {
        resultsUrl: artifacts.resultsUrl,
        token: artifacts.tokenFor(`${RUN_ID}-${new URL(emulator.url).port}`, 'batch'),
      },
      inputs: {
        'api-key': DEFAULT_API_KEY,
        'agent-id': '11111111-1111-4111-8111-111111111112',
        'base-url': emulator.url,
        files: '*.pdf',
        artifact,
        ...inputs,
      },
    });
  };

  const results = async (path: string | undefined) =>
    (JSON.parse(await readFile(path ?? '', 'utf8')) as { results: ResultRecord[] }).results;

  it.each([
    ['its results artifact', 'true'],
    ["Roe's job list, where there is no artifact", 'false'],
  ])('pays only for what failed: found by %s', async (_, artifact) => {
    await using emulator = await startEmulator({ files: scripts(endOf, 100) });
    await using workspace = await tempWorkspace(
      Object.fromEntries(NAMES.map((name) => [name, `%PDF-1.4 ${name} %%EOF`])),
    );
    const first = await attempt(emulator, workspace.path, 1, { timeout: '15s', 'cancel-on-exit': 'false', artifact });
    expect(first.outputs).toMatchObject({ succeeded: '30', failed: '5', 'timed-out': '5', reused: '0' });
    expect(emulator.inspect().jobs).toHaveLength(40);

    // Whatever was still running goes on to its end; what is submitted now succeeds.
    emulator.patch({ files: scripts(() => 3, 100) });
    const callsBefore = emulator.inspect().calls;
    const [second] = await Promise.all([attempt(emulator, workspace.path, 2, { artifact }), endOnceSeen(emulator, 3)]);

    expect(emulator.inspect().jobs).toHaveLength(45);
    expect(emulator.inspect().calls.submit - callsBefore.submit).toBe(5);
    expect(emulator.inspect().calls.list - callsBefore.list).toBe(artifact === 'true' ? 0 : 1);
    expect(second.stderr).toBe('');
    expect(second.outputs).toMatchObject({ conclusion: 'success', succeeded: '40', reused: '30' });
    const records = await results(second.outputs['results-path']);
    expect(records.filter(({ reused }) => reused).map(({ file }) => file.path)).toEqual(NAMES.slice(0, 30));
    expect(records.every(({ outputs }) => outputs !== null)).toBe(true);
  });

  it('that takes up a job which then fails stays a failure', async () => {
    await using emulator = await startEmulator({ files: [{ match: 'a.pdf', end: null }] });
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF' });
    await attempt(emulator, workspace.path, 1, { timeout: '10s', 'cancel-on-exit': 'false' });
    const [second] = await Promise.all([attempt(emulator, workspace.path, 2), endOnceSeen(emulator, 4)]);

    expect(emulator.inspect().jobs).toHaveLength(1);
    expect(second.outputs).toMatchObject({ conclusion: 'failure', failed: '1', total: '1' });
    expect(second.exitCode).toBe(1);
  });

  it('pays for a file whose content changed, and for all with `resume: false`', async () => {
    await using emulator = await startEmulator({});
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 b %%EOF' });
    await attempt(emulator, workspace.path, 1);
    await using changed = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 other %%EOF' });
    const second = await attempt(emulator, changed.path, 2);
    expect(emulator.inspect().jobs).toHaveLength(3);
    expect(second.outputs).toMatchObject({ succeeded: '2', reused: '1' });

    await attempt(emulator, changed.path, 3, { resume: 'false' });
    expect(emulator.inspect().jobs).toHaveLength(5);
  });

  it('pays for what failed, and for all with `resume: false`, where Roe honours idempotency keys too', async () => {
    await using emulator = await startEmulator({ idempotency: true, files: [{ match: 'b.pdf', end: 4 }] });
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 b %%EOF' });
    await attempt(emulator, workspace.path, 1);
    emulator.patch({ files: [] });
    const second = await attempt(emulator, workspace.path, 2);
    expect(second.outputs).toMatchObject({ conclusion: 'success', succeeded: '2', reused: '1' });
    expect(emulator.inspect().jobs).toHaveLength(3);

    await attempt(emulator, workspace.path, 3, { resume: 'false' });
    expect(emulator.inspect().jobs).toHaveLength(5);
  });

  it('takes results whose data was purged from the earlier artifact, and asks Roe for none', async () => {
    await using emulator = await startEmulator({ files: [{ match: 'b.pdf', end: 4 }] });
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 b %%EOF' });
    const first = await attempt(emulator, workspace.path, 1, { 'delete-data': 'true' });
    expect(emulator.inspect().jobs.map(({ purged }) => purged)).toEqual([true, true]);
    const callsBefore = emulator.inspect().calls.results;
    emulator.patch({ files: [] });
    const second = await attempt(emulator, workspace.path, 2, { 'delete-data': 'true' });

    expect(emulator.inspect().jobs).toHaveLength(3);
    expect(emulator.inspect().calls.results - callsBefore).toBe(1);
    expect(second.outputs).toMatchObject({ conclusion: 'success', succeeded: '2', reused: '1' });
    const [before] = await results(first.outputs['results-path']);
    const [after] = await results(second.outputs['results-path']);
    expect(after?.outputs).toEqual(before?.outputs);
    expect([after?.cost, after?.inputTokens]).toEqual([before?.cost, before?.inputTokens]);
  });

  it('sends nothing where it cannot see what was paid for', async () => {
    await using emulator = await startEmulator({});
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF' });
    await attempt(emulator, workspace.path, 1, { artifact: 'false' });
    emulator.patch({
      faults: [{ route: 'list', fault: { kind: 'status', status: 403, json: { detail: 'No.' } }, times: 0 }],
    });
    const second = await attempt(emulator, workspace.path, 2, { artifact: 'false' });

    expect(emulator.inspect().jobs).toHaveLength(1);
    expect(second.exitCode).toBe(1);
    expect(second.annotations.filter(({ level }) => level === 'error')[0]?.message).toContain('resume: false');
  });

  it('looks no further back than GitHub says that the workflow run was created', async () => {
    await using github = await startGitHub();
    await using emulator = await startEmulator({ maxPageSize: 5 });
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF' });
    await attempt(emulator, workspace.path, 1, { artifact: 'false' });
    const [job] = emulator.state.jobs.values();
    if (job === undefined) throw new Error('attempt 1 made no job');
    // An older job of another run every quarter of an hour, for two days.
    for (let index = 1; index <= 200; index += 1) {
      const id = `aaaaaaaa-0000-4000-8000-${String(index).padStart(12, '0')}`;
      const createdAt = job.createdAt - index * 900_000;
      emulator.state.jobs.set(id, { ...job, id, createdAt, metadata: { submission_key: 'another' } });
    }
    await using other = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 b %%EOF' });
    const inputs = { artifact: 'false', api: github.url, 'github-token': 'a-token-of-github' };
    const pagesOf = async (run: () => Promise<unknown>) => {
      const before = emulator.inspect().calls.list;
      await run();
      return emulator.inspect().calls.list - before;
    };
    github.state.runs.set(Number(RUN_ID), new Date(Date.now() - 60_000));
    expect(await pagesOf(() => attempt(emulator, other.path, 2, inputs))).toBeLessThan(10);
    expect(emulator.inspect().calls.submit).toBe(2);

    github.state.permissions.actions = 'none';
    await using third = await tempWorkspace({ 'c.pdf': '%PDF-1.4 c %%EOF' });
    expect(await pagesOf(() => attempt(emulator, third.path, 2, inputs))).toBe(41);
  });
});
