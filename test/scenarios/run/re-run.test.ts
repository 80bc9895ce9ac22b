import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import { DOCUMENT_READER, REPOSITORY } from '../../support/action-fixture.ts';
import { type InProcessFixture, startInProcessFixture } from '../../support/in-process-fixture.ts';

const RUN_ID = '4242';

describe('a re-run', () => {
  let fixture: InProcessFixture;
  /** Of the workflow run at the artifact service: each test has its own. */
  let backendId = 0;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  beforeEach(() => {
    backendId += 1;
  });

  const attempt = (workspace: string, number: number, more: Record<string, string> = {}) => {
    const { artifact = 'roe-results', api = '', ...inputs } = more;
    const { artifacts, emulator, programs } = fixture;
    return runAction({
      actionDir: REPOSITORY,
      workspace,
      ...(programs === null ? {} : { program: programs.main }),
      github: { RUN_ID, RUN_ATTEMPT: String(number), ...(api === '' ? {} : { API_URL: api }) },
      artifactService: {
        resultsUrl: artifacts.resultsUrl,
        token: artifacts.tokenFor(`${RUN_ID}-${backendId}`, 'batch'),
      },
      inputs: {
        'api-key': DEFAULT_API_KEY,
        'agent-id': DOCUMENT_READER,
        'base-url': emulator.url,
        files: '*.pdf',
        artifact,
        ...inputs,
      },
    });
  };

  const results = async (path: string | undefined) =>
    (JSON.parse(await readFile(path ?? '', 'utf8')) as { results: ResultRecord[] }).results;

  it('a re-run attempt that resumes a job which then fails stays a failure', async () => {
    const { emulator } = fixture;
    emulator.configure({ files: [{ match: 'a.pdf', end: null }] });
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF' });
    await attempt(workspace.path, 1, { timeout: '10s', 'cancel-on-exit': 'false' });
    const looks = emulator.inspect().calls.statuses;
    // The second attempt sees it running first.
    for (const job of emulator.state.jobs.values())
      Object.assign(job.script, { end: 4, durationMs: fixture.clock.now() - job.createdAt + 10_000 });
    const second = await attempt(workspace.path, 2);
    expect(emulator.inspect().calls.statuses - looks).toBeGreaterThan(1);

    expect(emulator.inspect().jobs).toHaveLength(1);
    expect(second.outputs).toMatchObject({ conclusion: 'failure', failed: '1', total: '1' });
    expect(second.exitCode).toBe(1);
  });

  it('a re-run attempt pays for a file whose content changed, and for all with `resume: false`', async () => {
    const { emulator } = fixture;
    emulator.configure({});
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 b %%EOF' });
    await attempt(workspace.path, 1);
    await using changed = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 other %%EOF' });
    const second = await attempt(changed.path, 2);
    expect(emulator.inspect().jobs).toHaveLength(3);
    expect(second.outputs).toMatchObject({ succeeded: '2', reused: '1' });

    await attempt(changed.path, 3, { resume: 'false' });
    expect(emulator.inspect().jobs).toHaveLength(5);
  });

  it('a re-run attempt pays for what failed, and for all with `resume: false`, if Roe honours idempotency keys too', async () => {
    const { emulator } = fixture;
    emulator.configure({ idempotency: true, files: [{ match: 'b.pdf', end: 4 }] });
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 b %%EOF' });
    await attempt(workspace.path, 1);
    emulator.patch({ files: [] });
    const second = await attempt(workspace.path, 2);
    expect(second.outputs).toMatchObject({ conclusion: 'success', succeeded: '2', reused: '1' });
    expect(emulator.inspect().jobs).toHaveLength(3);

    await attempt(workspace.path, 3, { resume: 'false' });
    expect(emulator.inspect().jobs).toHaveLength(5);
  });

  it('a re-run attempt takes results whose data was purged from the earlier artifact, and asks Roe for none', async () => {
    const { emulator } = fixture;
    emulator.configure({ files: [{ match: 'b.pdf', end: 4 }] });
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 b %%EOF' });
    const first = await attempt(workspace.path, 1, { 'delete-data': 'true' });
    expect(emulator.inspect().jobs.map(({ purged }) => purged)).toEqual([true, true]);
    const callsBefore = emulator.inspect().calls.results;
    emulator.patch({ files: [] });
    const second = await attempt(workspace.path, 2, { 'delete-data': 'true' });

    expect(emulator.inspect().jobs).toHaveLength(3);
    // Those of the new job, and of earlier jobs for the estimate.
    expect(emulator.inspect().calls.results - callsBefore).toBe(2);
    expect(second.outputs).toMatchObject({ conclusion: 'success', succeeded: '2', reused: '1' });
    const [before] = await results(first.outputs['results-path']);
    const [after] = await results(second.outputs['results-path']);
    expect(after?.outputs).toEqual(before?.outputs);
    expect([after?.cost, after?.inputTokens]).toEqual([before?.cost, before?.inputTokens]);
  });

  it('a re-run attempt sends nothing if it cannot see what was paid for', async () => {
    const { emulator } = fixture;
    emulator.configure({});
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF' });
    await attempt(workspace.path, 1, { artifact: 'false' });
    emulator.patch({
      faults: [{ route: 'list', fault: { kind: 'status', status: 403, json: { detail: 'No.' } }, times: 0 }],
    });
    const second = await attempt(workspace.path, 2, { artifact: 'false' });

    expect(emulator.inspect().jobs).toHaveLength(1);
    expect(second.exitCode).toBe(1);
    expect(second.annotations.filter(({ level }) => level === 'error')[0]?.message).toContain('resume: false');
  });

  it('a re-run attempt looks no further back than GitHub says that the workflow run was created', async () => {
    await using github = await startGitHub();
    const { emulator } = fixture;
    emulator.configure({ maxPageSize: 5 });
    await using workspace = await tempWorkspace({ 'a.pdf': '%PDF-1.4 a %%EOF' });
    await attempt(workspace.path, 1, { artifact: 'false' });
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
    expect(await pagesOf(() => attempt(other.path, 2, inputs))).toBeLessThan(10);
    expect(emulator.inspect().calls.submit).toBe(2);

    github.state.permissions.actions = 'none';
    await using third = await tempWorkspace({ 'c.pdf': '%PDF-1.4 c %%EOF' });
    // One more is for the estimate.
    expect(await pagesOf(() => attempt(third.path, 2, inputs))).toBe(41 + 1);
  });
});
