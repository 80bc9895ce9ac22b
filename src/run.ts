import { runBatch } from './batch.ts';
import { byPath } from './files/source-file.ts';
import type { Runner } from './github/runner.ts';
import type { Inputs } from './inputs/inputs.ts';
import { readInputs } from './inputs/read.ts';
import type { Clock } from './lib/clock.ts';
import { startLimits } from './limits.ts';
import { type Prepared, prepare } from './prepare.ts';
import { deliver } from './report/deliver.ts';
import { type Report, toReport } from './report/report.ts';
import { durationText } from './report/text.ts';
import { ResultsFile } from './results/results-file.ts';
import type { Roe } from './roe/roe.ts';
import { judge, type Verdict } from './verdict.ts';

/** What a run needs of the world; only an entry chooses what it is. */
export interface World {
  readonly runner: Runner;
  readonly clock: Clock;
  /** Opens the way to Roe once the inputs are known. */
  readonly connect: (inputs: Inputs, apiKey: string) => Roe;
}

/** The whole action: inputs, files and agent version, submissions, jobs, results, report, verdict. */
export async function run(world: World): Promise<Verdict> {
  const { runner, clock } = world;
  const startedAtMs = clock.now();
  const given = readInputs(runner);
  if (!given.ok) return await refuse(world, startedAtMs, given.problems);
  const { inputs, apiKey } = given;
  const roe = world.connect(inputs, apiKey);
  const limits = startLimits(clock, startedAtMs + inputs.timeoutMs, durationText(inputs.timeoutMs));
  try {
    const prepared = await prepare(inputs, { runner, roe, clock, signal: limits.stopping });
    const results = await ResultsFile.create(runner.tempDir);
    await runBatch(prepared.plan, results, { ...inputs, runner, roe, clock, limits });
    const report = reportOn(prepared, results, inputs, { startedAtMs, finishedAtMs: clock.now() });
    await deliver(report, results, inputs, runner);
    await results.close();
    return report.verdict;
  } finally {
    await limits.release();
  }
}

function reportOn(
  { origin, agent, foregone }: Prepared,
  results: ResultsFile,
  inputs: Inputs,
  times: Pick<Report, 'startedAtMs' | 'finishedAtMs'>,
): Report {
  const rows = results.rows.toSorted((a, b) => byPath(a.file, b.file));
  return toReport(rows, { origin, agent, ...times }, (counts, total) => foregone ?? judge(counts, total, inputs));
}

/** A step whose inputs are wrong: nothing is sent, and every output still says so. */
async function refuse({ runner, clock }: World, startedAtMs: number, problems: readonly string[]): Promise<Verdict> {
  const sentence = problems.length === 1 ? `${problems[0]}` : `the inputs have problems:\n- ${problems.join('\n- ')}`;
  const verdict: Verdict = { conclusion: 'failure', sentence };
  const ingredients = { origin: await runner.origin(), agent: null, startedAtMs, finishedAtMs: clock.now() };
  const results = await ResultsFile.create(runner.tempDir);
  const delivery = { summary: true, artifact: false, artifactName: '', artifactRetentionDays: null };
  await deliver(
    toReport([], ingredients, () => verdict),
    results,
    delivery,
    runner,
  );
  await results.close();
  return verdict;
}
