import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ArtifactService, startArtifactService } from '../../../simulators/artifact-service/service.ts';
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
  await vi.waitUntil(() => emulator.inspect().calls.statuses > seen, { timeout: 300_000, interval: 20 });
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
    const { artifact = 'roe-results', ...inputs } = more;
    return runAction({
      actionDir: REPOSITORY,
      workspace,
      github: { RUN_ID, RUN_ATTEMPT: String(number) },
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
    ['its results artifact', 'roe-results'],
    ["Roe's job list, where there is no artifact", 'false'],
  ])('a re-run attempt pays only for what failed, found by %s', async (_, artifact) => {
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
    // One of them for the estimate of what the run will cost.
    expect(emulator.inspect().calls.list - callsBefore.list).toBe(artifact === 'roe-results' ? 1 : 2);
    expect(second.stderr).toBe('');
    expect(second.outputs).toMatchObject({ conclusion: 'success', succeeded: '40', reused: '30' });
    const records = await results(second.outputs['results-path']);
    expect(records.filter(({ reused }) => reused).map((result) => result.case)).toEqual(NAMES.slice(0, 30));
    expect(records.every(({ outputs }) => outputs !== null)).toBe(true);
  });
});
