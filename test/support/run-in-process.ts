import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_API_KEY, type ScenarioInput } from '../../simulators/roe/scenario.ts';
import type { Emulator } from '../../simulators/roe/server.ts';
import { type FileContent, tempWorkspace } from '../../simulators/runner/workspace.ts';
import type { GitHubApi } from '../../src/github/github-api.ts';
import { createGitHubApi } from '../../src/github/octokit-api.ts';
import type { Clock } from '../../src/lib/clock.ts';
import type { Roe } from '../../src/roe/roe.ts';
import { startRun } from '../../src/run/start-run.ts';
import type { Verdict } from '../../src/verdict.ts';
import { DOCUMENT_READER } from './action-fixture.ts';
import { defaultInputs } from './default-inputs.ts';
import { type RecordingRunner, recordingRunner } from './recording-runner.ts';
import { parseResults, type ResultsDocument } from './results-schema.ts';
import { virtualWorld, type World, worldOf } from './virtual-world.ts';

export interface RunInProcess {
  readonly files: Readonly<Record<string, FileContent>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly scenario?: ScenarioInput;
  /** Replaces the real connection to Roe. */
  readonly roe?: (real: Roe) => Roe;
  readonly runner?: (real: RecordingRunner, clock: Clock) => void;
  readonly github?: () => GitHubApi;
  /** By default the run is in virtual time, which does not see the threads of checks. */
  readonly clock?: Clock;
  /** Fires when the workflow run is cancelled. */
  readonly cancelled?: AbortSignal;
  /** How far Roe's jobs are ahead of the run's clock. */
  readonly jobsAheadMs?: () => number;
  /** Called while the emulator and the run's folder still exist. */
  readonly afterwards?: (world: WorldOfRun) => Promise<void>;
}

export interface WorldOfRun {
  readonly emulator: Emulator;
  readonly runner: RecordingRunner;
  readonly clock: Clock;
  readonly roe: Roe;
}

export interface EndedRun {
  readonly verdict: Verdict;
  readonly runner: RecordingRunner;
  /** Null if no results.json was written. */
  readonly results: ResultsDocument | null;
  readonly calls: ReturnType<Emulator['inspect']>;
}

/** Runs the whole action in the test's process, against its own emulator. */
export async function runInProcess(given: RunInProcess): Promise<EndedRun> {
  if (given.clock !== undefined) return await carryOut(given, worldOf(given.clock, given));
  using world = virtualWorld(given);
  // Setting up and judging are part of the run, so that virtual time passes in them too.
  return await world.clock.run(carryOut(given, world));
}

async function carryOut(given: RunInProcess, { clock, emulator, connect }: World): Promise<EndedRun> {
  await using workspace = await tempWorkspace({ ...given.files });
  const tempDir = await mkdtemp(join(tmpdir(), 'in-process-'));
  try {
    const inputs = {
      ...defaultInputs(),
      'api-key': DEFAULT_API_KEY,
      'agent-id': DOCUMENT_READER,
      'base-url': emulator.url,
      files: join(workspace.path, '**/*.pdf'),
      artifact: 'false',
      ...given.inputs,
    };
    const runner = recordingRunner({ workspace: workspace.path, tempDir, inputs });
    given.runner?.(runner, clock);
    let roe: Roe | null = null;
    const verdict = await startRun({
      runner,
      clock,
      cancelled: given.cancelled ?? new AbortController().signal,
      connect: (read, key) => {
        roe = (given.roe ?? same)(connect(read, key));
        return roe;
      },
      openGitHub: (token, repository) =>
        given.github?.() ?? createGitHubApi({ token, repository, clock, log: () => {} }),
      maxOpenFiles: () => null,
    });
    const path = runner.outputs.get('results-path') ?? '';
    const results = path === '' ? null : parseResults(await readFile(path, 'utf8'));
    if (roe !== null) await given.afterwards?.({ emulator, runner, clock, roe });
    return { verdict, runner, results, calls: emulator.inspect() };
  } finally {
    await rm(tempDir, { recursive: true, force: true });
  }
}

const same = (real: Roe): Roe => real;
