import type { ResultChecks } from '../checks/result-checks.ts';
import type { Runner } from '../github/runner.ts';
import type { MinAccuracy } from '../inputs/min-accuracy.ts';
import type { EndedJob, Job } from '../jobs/job.ts';
import type { Journal } from '../jobs/journal-file.ts';
import { type WatchEvents, watchJobs } from '../jobs/watch.ts';
import { Channel } from '../lib/channel.ts';
import type { Clock } from '../lib/clock.ts';
import { TaskGroup } from '../lib/task-group.ts';
import type { Outcome } from '../outcome.ts';
import { caseProblem, runProblem } from '../problem.ts';
import { collectResults } from '../results/collect.ts';
import { type CaseOutcome, type Collected, outcomeOf } from '../results/result.ts';
import type { ResultsFile } from '../results/results-file.ts';
import { type Referring, type SavedReference, saveReferences } from '../results/save-references.ts';
import { readSavedData } from '../resume/earlier-results.ts';
import type { ResumedJob } from '../resume/find-resumable-jobs.ts';
import type { Roe } from '../roe/roe.ts';
import { stopReasonOf } from '../stop-reason.ts';
import type { Budget } from '../submissions/budget.ts';
import { hashSubmissions } from '../submissions/hash-submissions.ts';
import type { PlannedSubmission, Submission } from '../submissions/submission.ts';
import { type SubmitEvents, submitAll } from '../submissions/submit.ts';
import { cancelUnfinished, type Unfinished } from './cancel-unfinished.ts';
import type { Limits } from './limits.ts';
import type { Plan } from './plan.ts';
import { Progress } from './progress.ts';
import { ResultRecorder } from './record-results.ts';

export interface BatchOptions {
  readonly runner: Runner;
  readonly roe: Roe;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly journal: Journal;
  /** Gets the submissions that may have a job. */
  readonly sent: Set<Submission>;
  readonly concurrency: number;
  readonly budget: Budget | null;
  readonly pollIntervalMs: number;
  readonly cancelOnExit: boolean;
  readonly failFast: boolean;
  readonly failOn: ReadonlySet<Outcome>;
  readonly minAccuracy: MinAccuracy | null;
  readonly checks: ResultChecks | null;
  readonly downloadReferences: boolean;
  /** Called when everything is sent, while jobs may still be running. Not called if the run is stopping. */
  readonly whileWaiting: () => Promise<void>;
}

/**
 * Hashing, submitting, waiting, cancelling and collecting run concurrently and pass on their work through channels. Every
 * result is recorded as soon as it is known. Returns the references that the results name.
 */
export async function runBatch(
  plan: Plan,
  results: ResultsFile,
  options: BatchOptions,
): Promise<readonly SavedReference[]> {
  const progress = new Progress(options.runner, options.clock, plan);
  const heartbeat = new TaskGroup();
  void heartbeat.run(() => progress.heartbeat());
  try {
    return await runStages(plan, results, progress, options);
  } finally {
    progress.end();
    await heartbeat.end();
  }
}

interface Stages {
  readonly budget: Budget | null;
  readonly recorder: ResultRecorder;
  readonly progress: Progress;
  readonly tasks: TaskGroup;
  readonly hashed: Channel<Submission>;
  readonly accepted: Channel<Job>;
  readonly unfinished: Channel<Unfinished>;
  readonly ended: Channel<EndedJob>;
}

async function runStages(
  plan: Plan,
  results: ResultsFile,
  progress: Progress,
  options: BatchOptions,
): Promise<readonly SavedReference[]> {
  const { roe, clock, limits, concurrency, budget, pollIntervalMs, downloadReferences } = options;
  // An exception is a bug, and the other tasks must stop spending.
  const tasks = new TaskGroup(() => limits.endRun({ code: 'run-failed', sentence: 'the action itself failed' }));
  const referring = new Channel<Referring>();
  const recorder = new ResultRecorder({
    ...options,
    results,
    progress,
    referring: downloadReferences ? referring : null,
  });
  const stages: Stages = {
    budget,
    recorder,
    progress,
    tasks,
    hashed: new Channel(),
    accepted: new Channel(),
    unfinished: new Channel(),
    ended: new Channel(),
  };
  const { hashed, accepted, unfinished, ended } = stages;
  await recordKnown(plan, stages, clock);
  const { stopping, waitingOver, inFlightOver, settlingOver } = limits;
  let references: readonly SavedReference[] = [];
  void tasks.run(async () => {
    const saving = { roe, clock, signal: inFlightOver, runner: options.runner, directory: results.directory };
    references = await saveReferences(referring, saving);
  });
  void tasks.run(() => hashEach(plan, stages, options).finally(() => hashed.close()));
  void tasks.run(() => {
    const submitting = { roe, clock, concurrency, budget, stopping, signal: inFlightOver, tasks };
    return submitAll(hashed, submitting, submitEvents(stages, options))
      .finally(() => accepted.close())
      .then(() => (stopping.aborted ? undefined : options.whileWaiting()));
  });
  void tasks.run(() => {
    const watching = { roe, clock, pollIntervalMs, waitingOver, signal: inFlightOver };
    return watchJobs(accepted, watching, watchEvents(stages)).finally(() => unfinished.close());
  });
  void tasks.run(() => cancelEach(stages, options).finally(() => ended.close()));
  void tasks.run(() => {
    // Results are paid for, so they are still fetched after other requests are aborted.
    const collecting = { roe, clock, signal: settlingOver, waitingOver: inFlightOver, tasks };
    return collectResults(ended, collecting, (end, collected) => recordEnd(end, collected, stages)).finally(() =>
      referring.close(),
    );
  });
  await tasks.end();
  return references;
}

/** Records the cases that need nothing sent, and passes on the jobs of earlier attempts. */
async function recordKnown(plan: Plan, stages: Stages, clock: Clock): Promise<void> {
  const { recorder } = stages;
  await recorder.recordSkipped(plan.skipped);
  for (const { submission, problem } of plan.inDoubt) await recorder.record(submission, { outcome: 'lost', problem });
  for (const taken of plan.resumed) await resume(taken, stages, clock);
}

async function resume({ job, status, savedAt }: ResumedJob, stages: Stages, clock: Clock): Promise<void> {
  const { recorder, progress, accepted, ended } = stages;
  progress.resumed(job);
  if (!status.terminal) {
    recorder.note({ event: 'accepted', key: job.submission.key, jobId: job.id });
    accepted.push(job);
    return;
  }
  const end = { job, status, seenAtMs: clock.now() };
  const data = savedAt === null ? null : await readSavedData(savedAt);
  if (data === null) ended.push(end);
  else await recordEnd(end, { ok: true, value: data }, stages);
}

async function recordEnd(end: EndedJob, collected: Collected, { budget, recorder }: Stages): Promise<void> {
  const { id, submission } = end.job;
  budget?.ended(submission, { id, status: end.status.name, data: collected.ok ? collected.value : null });
  await recorder.record(submission, outcomeOf(end, collected));
}

/** For event handlers, which cannot wait. */
function recordSoon({ tasks, recorder }: Stages, submission: PlannedSubmission, caseOutcome: CaseOutcome): void {
  void tasks.run(() => recorder.record(submission, caseOutcome));
}

async function hashEach({ submissions }: Plan, stages: Stages, { clock, limits }: BatchOptions): Promise<void> {
  const { stopping } = limits;
  await hashSubmissions(submissions, stages.hashed, {
    clock,
    stopping,
    onUnreadable: (unhashed, problem) => recordSoon(stages, unhashed, { outcome: 'not-submitted', problem }),
    onStopped: (unhashed) => {
      const { code, sentence } = stopReasonOf(stopping);
      recordSoon(stages, unhashed, { outcome: 'not-submitted', problem: runProblem(code, sentence) });
    },
  });
}

function submitEvents(stages: Stages, { clock, sent }: BatchOptions): SubmitEvents {
  const { recorder, progress, accepted } = stages;
  return {
    onSending: (submission) => {
      if (!recorder.note({ event: 'sending', key: submission.key })) return false;
      sent.add(submission);
      return true;
    },
    onAccepted: (submission, id) => {
      const job = { id, submission, acceptedAtMs: clock.now(), createdAtMs: null, reused: false };
      recorder.note({ event: 'accepted', key: job.submission.key, jobId: job.id });
      progress.accepted(job);
      accepted.push(job);
    },
    onNotSubmitted: (submission, problem) => {
      sent.delete(submission);
      recorder.note({ event: 'no-job', key: submission.key });
      recordSoon(stages, submission, { outcome: 'not-submitted', problem });
    },
    onLost: (submission, problem) => recordSoon(stages, submission, { outcome: 'lost', problem }),
    onDoubt: (submission, reason) => progress.doubt(submission, reason),
    onStop: (stop) => recorder.stopSending(stop),
  };
}

function watchEvents(stages: Stages): WatchEvents {
  const { budget, recorder, progress, unfinished, ended } = stages;
  return {
    onStatus: (job, status) => progress.status(job, status),
    onTrouble: (error) => progress.trouble(error),
    onEnd: (end) => {
      switch (end.kind) {
        case 'ended':
          recorder.note({ event: 'ended', jobId: end.job.id });
          ended.push(end);
          break;
        case 'unfinished':
          unfinished.push(end);
          break;
        case 'lost': {
          const { job, lastStatus, reason, requestId } = end;
          budget?.lose(job.submission);
          const problem = caseProblem('job-unknown', reason, requestId);
          recordSoon(stages, job.submission, { outcome: 'lost', job, lastStatus, problem });
          break;
        }
      }
    },
  };
}

/** Cancels the open jobs of a run that ends early, batch by batch. */
async function cancelEach({ unfinished, ended, recorder, tasks }: Stages, options: BatchOptions): Promise<void> {
  const { roe, clock, limits, cancelOnExit } = options;
  const batches: Promise<void>[] = [];
  for await (const jobs of unfinished.batches()) {
    const cancelling = { roe, clock, limits, cancelOnExit, recorder, ended };
    batches.push(tasks.run(() => cancelUnfinished(jobs, cancelling)));
  }
  await Promise.all(batches);
}
