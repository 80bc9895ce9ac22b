import { byPath } from '../files/source-file.ts';
import type { GitHubApi } from '../github/github-api.ts';
import { withoutSecrets } from '../github/missing-secrets.ts';
import type { Runner } from '../github/runner.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type GivenInputs, readInputs } from '../inputs/read-inputs.ts';
import type { JournalEntry } from '../jobs/journal.ts';
import type { Journal } from '../jobs/journal-file.ts';
import { type Clock, withTimeLimit } from '../lib/clock.ts';
import { maxUploads } from '../lib/open-files.ts';
import { orWarn } from '../lib/or-warn.ts';
import type { Outcome } from '../outcome.ts';
import { type DeliveryOptions, deliver, deliverVerdict } from '../report/deliver.ts';
import { postComment } from '../report/post-comment.ts';
import { type Report, toReport } from '../report/report.ts';
import { durationText } from '../report/text.ts';
import { purgeable } from '../results/purgeable.ts';
import { RESULTS_JSONL, ResultsFile } from '../results/results-file.ts';
import type { SavedReference } from '../results/save-references.ts';
import { purgeJobs } from '../roe/purge-jobs.ts';
import type { Roe } from '../roe/roe.ts';
import {
  brokenChecksVerdict,
  cancelledVerdict,
  crashVerdict,
  judge,
  refusedVerdict,
  unsavedVerdict,
  type Verdict,
} from '../verdict.ts';
import { type BatchOptions, runBatch } from './batch.ts';
import { startLimits } from './limits.ts';
import { logPurge, logReferences } from './log-evidence.ts';
import { logOpenJobs } from './log-open-jobs.ts';
import { openFiles } from './open-run-files.ts';
import { type PrepareOptions, prepare } from './prepare.ts';
import { logCrash, loseTheRest } from './record-crash.ts';

/** What a run needs of the world; only an entry chooses what it is. */
export interface World {
  readonly runner: Runner;
  readonly clock: Clock;
  /** Fires when the runner wants the step to end. */
  readonly cancelled: AbortSignal;
  /** Opens the way to Roe once the inputs are known. */
  readonly connect: (inputs: Inputs, apiKey: string) => Roe;
  /** Opens the way to GitHub's REST API; loads nothing before it is used. */
  readonly openGitHub: (token: string, repository: string) => GitHubApi;
  /** How many files the process may have open at once, or null if unknown. */
  readonly maxOpenFiles: () => number | null;
}

type ReadInputs = Extract<GivenInputs, { ok: true }>;

/** The whole action: inputs, files and agent version, submissions, jobs, results, report, verdict. */
export async function run(world: World): Promise<Verdict> {
  const { runner, clock } = world;
  const startedAtMs = clock.now();
  try {
    const given = readInputs(runner);
    return given.ok ? await carryOut(given, world, startedAtMs) : await refuse(given, world, startedAtMs);
  } catch (error) {
    // A bug, before anything was sent: after that `carryOut` tells what is known.
    logCrash(error, runner);
    return await conclude(crashVerdict(error), world, startedAtMs);
  }
}

async function carryOut(given: ReadInputs, world: World, startedAtMs: number): Promise<Verdict> {
  const { warnings, apiKey, githubToken } = given;
  const { runner, clock } = world;
  for (const warning of warnings) runner.warning(`${warning}.`);
  const inputs = withinOpenFiles(given.inputs, world);
  const roe = world.connect(inputs, apiKey);
  const origin = await runner.origin();
  const github = githubToken === '' ? null : world.openGitHub(githubToken, origin.repository);
  const timeout = durationText(inputs.timeoutMs);
  const limits = startLimits(clock, startedAtMs + inputs.timeoutMs, timeout, world.cancelled);
  try {
    const kept = await openFiles(inputs, runner, startedAtMs);
    if (!kept.ok) return await conclude({ conclusion: 'failure', sentence: kept.problem }, world, startedAtMs);
    const { results, journal } = kept;
    const batch = { ...inputs, runner, roe, clock, limits, journal };
    try {
      return await reportOn(results, inputs, world, { ...batch, origin, github, startedAtMs });
    } finally {
      await orWarn(runner, `${RESULTS_JSONL} could not be closed`, () => results.close());
    }
  } finally {
    await orWarn(runner, 'The timers of the run could not be stopped', () => limits.release());
  }
}

/** Up to this, uploads fit within any usual limit on open files, so the limit is not read. */
const MODEST_CONCURRENCY = 32;

/** Lowers `concurrency` to what the process's limit on open files allows. */
function withinOpenFiles(inputs: Inputs, { runner, maxOpenFiles }: World): Inputs {
  const openFiles = inputs.concurrency > MODEST_CONCURRENCY ? maxOpenFiles() : null;
  const concurrency = Math.min(
    inputs.concurrency,
    openFiles === null ? Number.POSITIVE_INFINITY : maxUploads(openFiles),
  );
  if (concurrency === inputs.concurrency) return inputs;
  runner.info(
    `\`concurrency\` is lowered from ${inputs.concurrency} to ${concurrency}: this machine lets the process open only ${openFiles} files at once.`,
  );
  return { ...inputs, concurrency };
}

/** Runs the batch and delivers its report. A failure after the delivery is only a warning: the report stays as it is. */
async function reportOn(
  results: ResultsFile,
  inputs: Inputs,
  { cancelled }: World,
  options: RunOptions,
): Promise<Verdict> {
  const { runner, roe, clock, limits, journal, github } = options;
  const { report, references } = await toEnd(inputs, results, options);
  logReferences(runner, references);
  const hurry = limits.cancelled ? limits.settlingOver : null;
  const task = [inputs.agentId, inputs.patterns, inputs.agentInputs];
  const commenting = { ...inputs, task, runner, github, clock, cancelled };
  const delivery: DeliveryOptions = {
    ...inputs,
    hurry,
    postComment: (written, links) => postComment(written, { ...commenting, ...links }),
  };
  const { verdict, saved } = await deliver(report, results, delivery, runner);
  // If the process is about to be killed, the post step delivers what is missing.
  if (saved || hurry === null) note(journal, { event: 'delivered' });
  if (inputs.deleteData) {
    await orWarn(runner, "The jobs' data at Roe could not be purged", () =>
      deleteData(report, references, saved && hurry === null, { runner, roe, clock }),
    );
  }
  return verdict;
}

interface Ended {
  readonly report: Report;
  readonly references: readonly SavedReference[];
}

type RunOptions = Omit<BatchOptions, 'checks'> &
  Pick<PrepareOptions, 'origin' | 'github'> &
  Pick<Report, 'startedAtMs'>;

/** From the files to the report. Returns nothing that holds the plan, so that its memory is free for the reports. */
async function toEnd(inputs: Inputs, results: ResultsFile, options: RunOptions): Promise<Ended> {
  const { runner, clock, limits, journal, origin, startedAtMs } = options;
  const { plan, checks, agent, foregone } = await prepare(inputs, { ...options, signal: limits.stopping });
  let crash: Verdict | null = null;
  const references = await runBatch(plan, results, { ...options, checks }).catch(async (error: unknown) => {
    crash = crashVerdict(error);
    logCrash(error, runner);
    await loseTheRest(plan, results, journal.sent, crash.sentence);
    return [];
  });
  checks?.close();
  await results.sync();
  if (!limits.waitingOver.aborted && crash === null) note(journal, { event: 'finished' });
  const finishedAtMs = clock.now();
  const ingredients = { origin, agent, startedAtMs, finishedAtMs, shard: inputs.shard, halt: plan.halt };
  const report = toReport(sortedRows(results), ingredients, (counts, total) => {
    if (limits.cancelled) return cancelledVerdict(counts);
    if (crash !== null) return crash;
    if (results.trouble !== null) return unsavedVerdict(results.trouble);
    return foregone ?? brokenChecksVerdict(results.rows) ?? judge(counts, total, inputs);
  });
  logOpenJobs(runner, report.openJobs, inputs.cancelOnExit);
  return { report, references };
}

/** Where a line is missing, the post step looks once more. */
function note(journal: Journal, entry: JournalEntry): void {
  try {
    journal.write(entry);
  } catch {
    // The disk is full, which the results say.
  }
}

const sortedRows = ({ rows }: ResultsFile) => rows.toSorted((a, b) => byPath(a.file, b.file));

/** However many jobs, purging is no reason to hold up a workflow for long. */
const MAX_PURGE_MS = 120_000;

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
  const left = await withTimeLimit(clock, MAX_PURGE_MS, new AbortController().signal, (signal) =>
    purgeJobs(ids, { roe, clock, signal }),
  );
  logPurge(runner, ids.length, left);
}

type RefusedInputs = Extract<GivenInputs, { ok: false }>;

/** A step whose inputs are wrong, or whose key GitHub withholds: nothing is sent, and every output still says so. */
async function refuse(
  { problems, reporting, onlyMissing }: RefusedInputs,
  world: World,
  startedAtMs: number,
): Promise<Verdict> {
  const { runner } = world;
  const excused = onlyMissing ? withoutSecrets(await runner.event()) : null;
  if (excused !== null) runner.notice(`${excused.sentence}. ${excused.advice}.`);
  const verdict: Verdict =
    excused === null
      ? refusedVerdict(problems)
      : { conclusion: 'skipped', sentence: excused.sentence, reason: excused.reason };
  const results = await ResultsFile.create(runner.tempDir, runner.scrub).catch(() => null);
  if (results === null) return await conclude(verdict, world, startedAtMs);
  // The merge needs this from a leg of a matrix, or it would report the leg as missing.
  const leg = {
    shard: reporting?.shard ?? null,
    halt: { code: excused?.reason ?? 'inputs-refused', message: verdict.sentence },
  };
  const delivery = {
    summary: reporting?.summary ?? true,
    annotations: false,
    failOn: new Set<Outcome>(),
    resume: true,
    artifact: reporting?.artifact ?? false,
    artifactName: reporting?.artifactName ?? '',
    artifactRetentionDays: reporting?.artifactRetentionDays ?? null,
    htmlReport: false,
    hurry: null,
    postComment: async () => null,
  };
  const report = { ...(await emptyReport(verdict, world, startedAtMs)), ...leg };
  const delivered = await deliver(report, results, delivery, runner);
  await orWarn(runner, `${RESULTS_JSONL} could not be closed`, () => results.close());
  return delivered.verdict;
}

/** The end of a step that has no folder for its results, and has sent nothing. */
async function conclude(verdict: Verdict, world: World, startedAtMs: number): Promise<Verdict> {
  await deliverVerdict(await emptyReport(verdict, world, startedAtMs), world.runner);
  return verdict;
}

async function emptyReport(verdict: Verdict, { runner, clock }: World, startedAtMs: number): Promise<Report> {
  const ingredients = { origin: await runner.origin(), agent: null, startedAtMs, finishedAtMs: clock.now() };
  return toReport([], ingredients, () => verdict);
}
