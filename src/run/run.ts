import type { GitHubApi } from '../github/github-api.ts';
import type { Origin } from '../github/runner.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { JournalEntry } from '../jobs/journal.ts';
import type { Journal } from '../jobs/journal-file.ts';
import { compareText } from '../lib/compare-text.ts';
import { logStack } from '../lib/log-stack.ts';
import { orWarn } from '../lib/or-warn.ts';
import { type DeliveryOptions, deliver, loadDelivery } from '../report/deliver.ts';
import { postComment } from '../report/post-comment.ts';
import { type Report, toReport } from '../report/report.ts';
import { RESULTS_JSONL, type ResultsFile } from '../results/results-file.ts';
import type { SavedReference } from '../results/save-references.ts';
import type { Roe } from '../roe/roe.ts';
import type { Submission } from '../submissions/submission.ts';
import {
  brokenChecksVerdict,
  cancelledVerdict,
  crashFault,
  explainBudget,
  faultProblem,
  faultVerdict,
  judge,
  unsavedVerdict,
  type Verdict,
} from '../verdict.ts';
import { runBatch } from './batch.ts';
import { deleteData } from './delete-data.ts';
import type { AskedAgent } from './earlier-attempts.ts';
import { startEstimate } from './estimate-cost.ts';
import type { Limits } from './limits.ts';
import { logReferences } from './log-evidence.ts';
import { logOpenJobs } from './log-open-jobs.ts';
import { printNotes } from './notes.ts';
import { openFiles } from './open-run-files.ts';
import { planOfSkipped } from './plan.ts';
import { prepare } from './prepare.ts';
import { recordMissingOutcomes } from './record-crash.ts';
import { reportNothing } from './report-refusal.ts';
import type { World } from './world.ts';

/** A run that has its connections. Roe is already asked for the agent. */
export interface ConnectedRun extends World {
  readonly roe: Roe;
  readonly origin: Origin;
  readonly github: GitHubApi | null;
  readonly limits: Limits;
  readonly asked: AskedAgent;
  readonly startedAtMs: number;
}

/** The whole story: files, submissions, jobs, results, report, verdict. */
export async function run(inputs: Inputs, connected: ConnectedRun): Promise<Verdict> {
  const { runner, startedAtMs } = connected;
  const kept = await openFiles(inputs, runner, startedAtMs);
  if (!kept.ok) return await reportNothing(faultVerdict(kept.fault), connected, startedAtMs);
  const { results, journal } = kept;
  try {
    return await runToVerdict(inputs, { ...connected, results, journal });
  } finally {
    await orWarn(runner, `${RESULTS_JSONL} could not be closed`, () => results.close());
  }
}

interface OpenRun extends ConnectedRun {
  readonly results: ResultsFile;
  readonly journal: Journal;
}

/** A failure after the delivery is only a warning: the report stays as it is. */
async function runToVerdict(inputs: Inputs, opened: OpenRun): Promise<Verdict> {
  const { runner, clock, cancelled, roe, github, limits, results, journal } = opened;
  const { report, references } = await runToReport(inputs, opened);
  logOpenJobs(runner, report.openJobs, inputs.cancelOnExit);
  logReferences(runner, references);
  const deadline = limits.cancelled ? limits.settlingOver : null;
  const task = [inputs.agentId, inputs.patterns, inputs.rows, inputs.agentInputs];
  const commenting = { ...inputs, task, runner, github, clock, cancelled };
  const delivery: DeliveryOptions = {
    ...inputs,
    deadline,
    postComment: (written, links) => postComment(written, { ...commenting, ...links }),
  };
  const { verdict, saved } = await deliver(report, results, delivery, runner);
  // If the process is about to be killed, the post step delivers what is missing.
  if (saved || deadline === null) note(journal, { event: 'delivered' });
  if (inputs.deleteData) {
    await orWarn(runner, "The jobs' data at Roe could not be deleted", () =>
      deleteData(report, { references, everywhere: saved && deadline === null }, { log: runner, roe, clock }),
    );
  }
  return verdict;
}

interface Reported {
  readonly report: Report;
  readonly references: readonly SavedReference[];
}

/** Returns nothing that refers to the plan, so that its memory is free for the reports. */
async function runToReport(inputs: Inputs, opened: OpenRun): Promise<Reported> {
  const { runner, roe, clock, github, limits, results, journal, asked, origin, startedAtMs } = opened;
  const prepared = await prepare(inputs, asked, { runner, origin, roe, github, clock, signal: limits.stopping });
  printNotes(prepared.notes, runner);
  const isReady = prepared.kind === 'ready';
  const plan = isReady ? prepared.plan : planOfSkipped(prepared.skipped);
  const { checks } = prepared;
  const budget = isReady ? prepared.budget : null;
  const failFast = isReady && inputs.failFast;
  const endEstimate = isReady ? startEstimate(plan.submissions.length, prepared.agent, { runner, roe, clock }) : null;
  const sent = new Set<Submission>();
  let crash: Verdict | null = null;
  const references = await runBatch(plan, results, {
    ...inputs,
    runner,
    roe,
    clock,
    limits,
    journal,
    sent,
    checks,
    budget,
    failFast,
    whileWaiting: async () => (isReady ? await loadDelivery(inputs, runner) : undefined),
  }).catch(async (error: unknown) => {
    const fault = crashFault(error);
    crash = faultVerdict(fault);
    logStack(error, runner);
    await recordMissingOutcomes(plan, results, sent, faultProblem(fault));
    return [];
  });
  checks?.close();
  const estimate = isReady ? await endEstimate?.() : prepared.estimate;
  await results.sync();
  if (!limits.waitingOver.aborted && crash === null) note(journal, { event: 'finished' });
  const { agent } = prepared;
  const halt = isReady ? null : prepared.halt;
  const leftOut = prepared.found === null ? null : prepared.found - results.rows.length;
  const { shard, artifactName } = inputs;
  const planned = isReady ? null : prepared.planned;
  const estimatedCost = estimate?.likely ?? null;
  const times = { startedAtMs, finishedAtMs: clock.now() };
  const scorecard = checks?.scorecard ?? null;
  const data = { origin, agent, ...times, shard, leftOut, artifactName, halt, estimatedCost, planned, scorecard };
  const report = toReport(sortedRows(results), data, (tally) => {
    if (limits.cancelled) return cancelledVerdict(tally.counts);
    if (crash !== null) return crash;
    if (results.trouble !== null) return unsavedVerdict(results.trouble);
    const decided = isReady ? null : prepared.verdict;
    if (decided !== null) return decided;
    return brokenChecksVerdict(results.rows) ?? explainBudget(judge(tally, inputs), results.rows);
  });
  return { report, references };
}

/** Without this line, the post step only asks Roe again. */
function note(journal: Journal, entry: JournalEntry): void {
  try {
    journal.write(entry);
  } catch {
    // The disk is full, which the results report too.
  }
}

const sortedRows = ({ rows }: ResultsFile) => rows.toSorted((a, b) => compareText(a.case, b.case));
