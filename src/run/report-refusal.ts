import { missingSecrets } from '../github/missing-secrets.ts';
import type { GivenInputs } from '../inputs/read-inputs.ts';
import { orWarn } from '../lib/or-warn.ts';
import type { Outcome } from '../outcome.ts';
import { runProblem } from '../problem.ts';
import { deliver, deliverVerdict } from '../report/deliver.ts';
import { type Report, toReport } from '../report/report.ts';
import { RESULTS_JSONL, ResultsFile } from '../results/results-file.ts';
import { linesOf, refusedVerdict, skippedVerdict, type Verdict, verdictText } from '../verdict.ts';
import type { World } from './world.ts';

type RefusedInputs = Extract<GivenInputs, { ok: false }>;

/** For invalid inputs, or a key that GitHub withholds. Nothing is sent, and every output is still set. */
export async function reportRefusal(
  { problems, reporting, onlyMissing }: RefusedInputs,
  world: World,
  startedAtMs: number,
): Promise<Verdict> {
  const { runner } = world;
  const excused = onlyMissing ? missingSecrets(await runner.event()) : null;
  const verdict =
    excused === null
      ? refusedVerdict(problems)
      : skippedVerdict(excused.reason, 'nothing was submitted', excused.sentence);
  if (excused !== null) runner.notice(`${verdictText(verdict)}. ${excused.advice}.`);
  const results = await ResultsFile.create(runner.tempDir, runner.scrub).catch(() => null);
  if (results === null) return await reportNothing(verdict, world, startedAtMs);
  // Without this file, the merge would report the leg as missing.
  const leg = {
    shard: reporting?.shard ?? null,
    halt: runProblem(excused?.reason ?? 'inputs-refused', linesOf(verdict).join('; ')),
  };
  const delivery = {
    summary: reporting?.summary ?? true,
    annotations: false,
    failOn: new Set<Outcome>(),
    minAccuracy: null,
    resume: true,
    artifactName: reporting?.artifactName ?? null,
    artifactRetentionDays: reporting?.artifactRetentionDays ?? null,
    htmlReport: false,
    columns: [],
    deadline: null,
    postComment: async () => null,
  };
  const report = { ...(await emptyReport(verdict, world, startedAtMs)), ...leg };
  const delivered = await deliver(report, results, delivery, runner);
  await orWarn(runner, `${RESULTS_JSONL} could not be closed`, () => results.close());
  return delivered.verdict;
}

/** For a step without a results folder. Nothing was sent. */
export async function reportNothing(verdict: Verdict, world: World, startedAtMs: number): Promise<Verdict> {
  await deliverVerdict(await emptyReport(verdict, world, startedAtMs), world.runner);
  return verdict;
}

async function emptyReport(verdict: Verdict, { runner, clock }: World, startedAtMs: number): Promise<Report> {
  const data = { origin: await runner.origin(), agent: null, startedAtMs, finishedAtMs: clock.now() };
  return toReport([], data, () => verdict);
}
