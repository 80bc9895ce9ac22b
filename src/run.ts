import { basename } from 'node:path';
import { type BatchOptions, runBatch } from './batch.ts';
import { byPath } from './files/source-file.ts';
import type { Origin, Runner } from './github/runner.ts';
import type { Inputs } from './inputs/inputs.ts';
import { readInputs } from './inputs/read.ts';
import { createJournal, JOURNAL_STATE, type Journal } from './jobs/journal-file.ts';
import { type Clock, withTimeLimit } from './lib/clock.ts';
import { startLimits } from './limits.ts';
import { logPurge, logReferences } from './log/evidence-log.ts';
import { prepare } from './prepare.ts';
import { deliver } from './report/deliver.ts';
import { type Report, toReport } from './report/report.ts';
import { durationText } from './report/text.ts';
import { purgeable, purgeJobs } from './results/purge.ts';
import { ResultsFile } from './results/results-file.ts';
import type { SavedReference } from './results/save-references.ts';
import type { Roe } from './roe/roe.ts';
import { brokenChecksVerdict, cancelledVerdict, judge, type Verdict } from './verdict.ts';

/** What a run needs of the world; only an entry chooses what it is. */
export interface World {
  readonly runner: Runner;
  readonly clock: Clock;
  /** Fires when the runner wants the step to end. */
  readonly cancelled: AbortSignal;
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
  const timeout = durationText(inputs.timeoutMs);
  const limits = startLimits(clock, startedAtMs + inputs.timeoutMs, timeout, world.cancelled);
  try {
    const prepared = await prepare(inputs, { runner, roe, clock, signal: limits.stopping });
    const results = await ResultsFile.create(runner.tempDir);
    const journal = openJournal(runner, inputs, prepared.origin, startedAtMs);
    journal.write({ event: 'results', folder: basename(results.directory) });
    const batch = { ...inputs, ...prepared, runner, roe, clock, limits, journal };
    const references = await runBatch(prepared.plan, results, batch);
    logReferences(runner, references);
    if (!limits.waitingOver.aborted) journal.write({ event: 'finished' });
    const times = { startedAtMs, finishedAtMs: clock.now() };
    const report = toReport(sortedRows(results), { ...prepared, ...times }, (counts, total) => {
      if (limits.cancelled) return cancelledVerdict(counts);
      return prepared.foregone ?? brokenChecksVerdict(results.rows) ?? judge(counts, total, inputs);
    });
    const hurry = limits.cancelled ? limits.cancellingOver : null;
    const { saved } = await deliver(report, results, { ...inputs, hurry }, runner);
    // Where the process is about to be killed, the post step delivers what was not.
    if (saved || hurry === null) journal.write({ event: 'delivered' });
    await results.close();
    if (inputs.deleteData) await deleteData(report, references, saved && hurry === null, { runner, roe, clock });
    return report.verdict;
  } finally {
    await limits.release();
  }
}

/** From its first line on, the post step can finish what this process cannot. */
function openJournal(runner: Runner, { agentId }: Inputs, { runAttempt }: Origin, startedAtMs: number): Journal {
  const journal = createJournal(runner.tempDir);
  runner.saveState(JOURNAL_STATE, journal.path);
  journal.write({ event: 'run', agentId, atMs: startedAtMs, runAttempt });
  return journal;
}

const sortedRows = ({ rows }: ResultsFile) => rows.toSorted((a, b) => byPath(a.file, b.file));

/** However many jobs, purging is no reason to hold up a workflow for long. */
const LONGEST_PURGE_MS = 120_000;

/** Only what is safe elsewhere is deleted at Roe. */
async function deleteData(
  report: Report,
  references: readonly SavedReference[],
  saved: boolean,
  { runner, roe, clock }: Pick<BatchOptions, 'runner' | 'roe' | 'clock'>,
): Promise<void> {
  const unsaved = references.filter(({ savedAs }) => savedAs === null).map(({ jobId }) => jobId);
  const ids = purgeable(report.rows, new Set(unsaved));
  if (ids.length === 0) return;
  if (!saved) {
    runner.warning('Nothing was purged at Roe: the results are not saved in every place that was asked for.');
    return;
  }
  const left = await withTimeLimit(clock, LONGEST_PURGE_MS, new AbortController().signal, (signal) =>
    purgeJobs(ids, { roe, clock, signal }),
  );
  logPurge(runner, ids.length, left);
}

/** A step whose inputs are wrong: nothing is sent, and every output still says so. */
async function refuse({ runner, clock }: World, startedAtMs: number, problems: readonly string[]): Promise<Verdict> {
  const sentence = problems.length === 1 ? `${problems[0]}` : `the inputs have problems:\n- ${problems.join('\n- ')}`;
  const verdict: Verdict = { conclusion: 'failure', sentence };
  const ingredients = { origin: await runner.origin(), agent: null, startedAtMs, finishedAtMs: clock.now() };
  const results = await ResultsFile.create(runner.tempDir);
  const delivery = {
    summary: true,
    artifact: false,
    artifactName: '',
    artifactRetentionDays: null,
    htmlReport: false,
    hurry: null,
  };
  await deliver(
    toReport([], ingredients, () => verdict),
    results,
    delivery,
    runner,
  );
  await results.close();
  return verdict;
}
