import { type EmulatorHandle, spawnEmulator } from '../simulators/roe/client.ts';
import type { ScenarioInput } from '../simulators/roe/scenario.ts';
import type { ContenderRun } from './contenders.ts';
import { type EmulatorFigures, figuresOf, type Workload } from './emulator-figures.ts';
import { megabytes, seconds } from './report.ts';

export interface Measured {
  readonly run: ContenderRun;
  readonly seen: EmulatorFigures;
  /** From the first submission to the last. */
  readonly submittingMs: number;
  /** From the start of the process to its first submission. */
  readonly untilFirstMs: number;
  /** From the reply with the last result to the end of the process. */
  readonly afterLastMs: number;
}

export async function measured(
  work: Workload,
  scenario: ScenarioInput,
  contender: (emulator: EmulatorHandle) => Promise<ContenderRun>,
): Promise<Measured> {
  await using emulator = await spawnEmulator({
    latencyMs: work.latencyMs,
    job: { durationMs: work.jobMs },
    ...scenario,
  });
  const run = await contender(emulator);
  const inspection = await emulator.inspect();
  const at = (...routes: string[]) =>
    inspection.requests.filter(({ route }) => routes.includes(route)).map((one) => one.at);
  const firstMs = Math.min(...at('submit'));
  return {
    run,
    seen: figuresOf(inspection, work),
    submittingMs: Math.max(...at('submit')) - firstMs,
    untilFirstMs: firstMs - run.startedAtMs,
    afterLastMs: run.endedAtMs - Math.max(...at('results', 'result')) - work.latencyMs,
  };
}

export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

/** The run with the median makespan. */
export function medianOf(runs: readonly Measured[]): Measured {
  const middle = runs.toSorted((a, b) => a.run.makespanMs - b.run.makespanMs)[runs.length >> 1];
  if (!middle) throw new Error('nothing was measured');
  return middle;
}

export const HEADER = [
  '',
  'makespan',
  'uploads',
  'status requests',
  'all requests',
  'known after (mean)',
  'known after (max)',
  'peak memory',
  'CPU',
];

export const row = (name: string, { run, seen }: Measured): string[] => [
  name,
  seconds(run.makespanMs),
  String(seen.submits),
  String(seen.statusRequests),
  String(seen.allRequests),
  seconds(seen.meanDelayMs),
  seconds(seen.maxDelayMs),
  megabytes(run.peakMb),
  `${run.cpuSeconds.toFixed(2)} s`,
];
