import type { ResultChecks } from '../checks/result-checks.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Runner } from '../github/runner.ts';
import type { EndedJob, Job, JobEnd } from '../jobs/job.ts';
import type { JournalEntry } from '../jobs/journal.ts';
import type { Journal } from '../jobs/journal-file.ts';
import { type WatchEvents, watchJobs } from '../jobs/watch.ts';
import { Channel } from '../lib/channel.ts';
import type { Clock } from '../lib/clock.ts';
import { sentenceOf } from '../lib/sentence-of.ts';
import { TaskGroup } from '../lib/task-group.ts';
import type { Outcome } from '../outcome.ts';
import { collectResults } from '../results/collect.ts';
import { toOutputRecord, toRecord } from '../results/record.ts';
import { resourceIdsIn } from '../results/reference.ts';
import { afterChecks, type Ending, endingOf, endingOfLeft, type FileResult, type LeftOpen } from '../results/result.ts';
import type { ResultsFile } from '../results/results-file.ts';
import { type Referring, type SavedReference, saveReferences } from '../results/save-references.ts';
import { readSavedData } from '../resume/earlier-results.ts';
import type { TakenUp } from '../resume/find-resumable-jobs.ts';
import { type Cancellation, cancelJobs } from '../roe/cancel-jobs.ts';
import type { JobId, Roe } from '../roe/roe.ts';
import { stopOf } from '../stop-reason.ts';
import type { Submission } from '../submissions/submission.ts';
import { type SubmitEvents, submitAll } from '../submissions/submit.ts';
import type { Limits } from './limits.ts';
import type { Plan } from './plan.ts';
import { Progress } from './progress.ts';

export interface BatchOptions {
  readonly runner: Runner;
  readonly roe: Roe;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly journal: Journal;
  readonly concurrency: number;
  readonly pollIntervalMs: number;
  readonly cancelOnExit: boolean;
  readonly failFast: boolean;
  readonly failOn: ReadonlySet<Outcome>;
  /** Null where the user has set none. */
  readonly checks: ResultChecks | null;
  readonly downloadReferences: boolean;
}

type LeftJob = Extract<JobEnd, { kind: 'left' }>;

/**
 * Carries a plan out. Submitting, waiting and collecting overlap: each stage hands on what it has done through a
 * channel, and every file's result is written down when it is known. Returns what became of the results' references.
 */
export async function runBatch(
  plan: Plan,
  results: ResultsFile,
  options: BatchOptions,
): Promise<readonly SavedReference[]> {
  return await new Batch(plan, results, options).run();
}

class Batch {
  readonly #plan: Plan;
  readonly #results: ResultsFile;
  readonly #options: BatchOptions;
  readonly #progress: Progress;
  readonly #accepted = new Channel<Job>();
  readonly #ended = new Channel<EndedJob>();
  readonly #left = new Channel<LeftJob>();
  readonly #referring = new Channel<Referring>();
  readonly #tasks: TaskGroup;

  constructor(plan: Plan, results: ResultsFile, options: BatchOptions) {
    this.#plan = plan;
    this.#results = results;
    this.#options = options;
    this.#progress = new Progress(options.runner, options.clock, plan.fileCount);
    // An exception is a bug, and the other tasks must stop spending.
    this.#tasks = new TaskGroup(() => {
      options.limits.endRun({ code: 'run-failed', sentence: 'the action itself failed' });
    });
  }

  async run(): Promise<readonly SavedReference[]> {
    const beating = new TaskGroup();
    void beating.run(() => this.#progress.heartbeat());
    try {
      return await this.#carryOut();
    } finally {
      this.#progress.end();
      await beating.end();
    }
  }

  async #carryOut(): Promise<readonly SavedReference[]> {
    const tasks = this.#tasks;
    const shared = { ...this.#options, ...this.#options.limits, tasks };
    for (const { file, problem } of this.#plan.unsent) {
      await this.#write({ files: [file], key: null }, { outcome: 'not-submitted', problem });
    }
    for (const { submission, problem } of this.#plan.inDoubt) {
      await this.#write(submission, { outcome: 'lost', problem });
    }
    for (const taken of this.#plan.takenUp) await this.#takeUp(taken);
    let references: readonly SavedReference[] = [];
    void tasks.run(async () => {
      references = await saveReferences(this.#referring, { ...shared, directory: this.#results.directory });
    });
    void tasks.run(() =>
      submitAll(this.#plan.submissions, shared, this.#submitEvents()).finally(() => this.#accepted.close()),
    );
    void tasks.run(() => watchJobs(this.#accepted, shared, this.#watchEvents()).finally(() => this.#left.close()));
    void tasks.run(() => this.#cancelLeft().finally(() => this.#ended.close()));
    // Results are paid for, so they are still fetched after other requests are aborted.
    const collecting = { ...shared, signal: shared.settlingOver, waitingOver: shared.signal };
    void tasks.run(() =>
      collectResults(this.#ended, collecting, (end, collected) =>
        this.#write(end.job.submission, endingOf(end, collected)),
      ).finally(() => this.#referring.close()),
    );
    await tasks.end();
    return references;
  }

  async #takeUp({ job, status, savedAt }: TakenUp): Promise<void> {
    const { clock } = this.#options;
    this.#progress.takenUp(job);
    if (!status.terminal) {
      this.#note({ event: 'accepted', key: job.submission.key, jobId: job.id });
      this.#accepted.push(job);
      return;
    }
    const end = { job, status, seenAtMs: clock.now() };
    const data = savedAt === null ? null : await readSavedData(savedAt);
    if (data === null) this.#ended.push(end);
    else await this.#write(job.submission, endingOf(end, { ok: true, data }));
  }

  #submitEvents(): SubmitEvents {
    const { limits } = this.#options;
    return {
      onSending: ({ key }) => this.#note({ event: 'sending', key }),
      onAccepted: (job) => {
        this.#note({ event: 'accepted', key: job.submission.key, jobId: job.id });
        this.#progress.accepted(job);
        this.#accepted.push(job);
      },
      onNotSubmitted: (submission, problem) => {
        this.#note({ event: 'no-job', key: submission.key });
        this.#writeSoon(submission, { outcome: 'not-submitted', problem });
      },
      onLost: (submission, problem) => {
        this.#writeSoon(submission, { outcome: 'lost', problem });
      },
      onDoubt: (submission, reason) => this.#progress.doubt(submission, reason),
      onStop: (stop) => {
        if (!limits.stopping.aborted) this.#progress.stopped(stop);
        limits.stopSending(stop);
      },
    };
  }

  /** False where the journal cannot be written: what it does not tell of must not be sent, and the rest the post step asks Roe about. */
  #note(entry: JournalEntry): boolean {
    try {
      this.#options.journal.write(entry);
      return true;
    } catch (error) {
      this.#stopSending(`the run's journal could not be written (${sentenceOf(error)})`);
      return false;
    }
  }

  #stopSending(sentence: string): void {
    const { limits } = this.#options;
    if (limits.stopping.aborted) return;
    const stop = { code: 'run-failed', sentence } as const;
    this.#progress.stopped(stop);
    limits.stopSending(stop);
  }

  #watchEvents(): WatchEvents {
    return {
      onStatus: (job, status) => this.#progress.status(job, status),
      onTrouble: (error) => this.#progress.trouble(error),
      onEnd: (end) => {
        switch (end.kind) {
          case 'ended':
            this.#note({ event: 'ended', jobId: end.job.id });
            this.#ended.push(end);
            break;
          case 'left':
            this.#left.push(end);
            break;
          case 'lost': {
            const { job, lastStatus, reason } = end;
            const problem = { code: 'job-unknown', message: reason };
            this.#writeSoon(job.submission, { outcome: 'lost', job, lastStatus, problem });
            break;
          }
        }
      },
    };
  }

  /** Cancels the open jobs of a run that ends early, batch by batch. Resolves when all cancellations are done. */
  async #cancelLeft(): Promise<void> {
    const batches: Promise<void>[] = [];
    while (!this.#left.drained) {
      await this.#left.ready();
      const left = this.#left.take();
      batches.push(this.#tasks.run(() => this.#cancelBatch(left)));
    }
    await Promise.all(batches);
  }

  async #cancelBatch(left: readonly LeftJob[]): Promise<void> {
    const { roe, clock, limits, cancelOnExit } = this.#options;
    const ids = [...new Set(left.map(({ job }) => job.id))];
    const access = { roe, clock, signal: limits.cancellingOver, lookSignal: limits.settlingOver };
    const cancellations = cancelOnExit ? await cancelJobs(ids, access) : new Map<JobId, Cancellation>();
    const stillLeft: LeftOpen[] = [];
    for (const { job, lastStatus } of left) {
      const cancellation = cancellations.get(job.id) ?? null;
      const status = cancellation?.status ?? lastStatus;
      if (status?.terminal) this.#note({ event: 'ended', jobId: job.id });
      // The job ended before its cancellation took effect, and is paid for.
      if (status?.terminal && status.name !== 'CANCELLED') this.#ended.push({ job, status, seenAtMs: clock.now() });
      else stillLeft.push({ job, lastStatus: status, cancellation, stop: stopOf(limits.waitingOver) });
    }
    for (const one of stillLeft) await this.#write(one.job.submission, endingOfLeft(one));
  }

  #writeSoon(submission: Submission, ending: Ending): void {
    void this.#tasks.run(() => this.#write(submission, ending));
  }

  async #write({ files, key }: { files: readonly SourceFile[]; key: string | null }, ending: Ending): Promise<void> {
    for (const file of files) {
      const row = await this.#results.append(await this.#checked({ file, submissionKey: key, ...ending }));
      this.#progress.done(row);
      if (this.#results.trouble !== null) this.#stopSending(this.#results.trouble);
      this.#failFast(row.outcome, row.file.path);
    }
    this.#saveReferences(files, ending);
  }

  #saveReferences(files: readonly SourceFile[], ending: Ending): void {
    if (!this.#options.downloadReferences || ending.outcome !== 'succeeded') return;
    const resourceIds = resourceIdsIn(ending.data.outputs?.map(toOutputRecord) ?? []);
    if (resourceIds.length === 0) return;
    this.#referring.push({ jobId: ending.ended.job.id, paths: files.map(({ path }) => path), resourceIds });
  }

  /** Files that share a job are checked each for itself: their expected results may differ. */
  async #checked(result: FileResult): Promise<FileResult> {
    const { checks, limits } = this.#options;
    if (result.outcome !== 'succeeded' || checks === null) return result;
    const { file, submissionKey, data } = result;
    const { outputs, correctedOutputs } = data;
    // The checker parses the outputs itself.
    const record = toRecord({ ...result, data: { ...data, outputs: null, correctedOutputs: null } });
    const findings = await checks.evaluate({ ...record, outputs, correctedOutputs }, limits.signal);
    return { file, submissionKey, ...afterChecks(result, findings) };
  }

  #failFast(outcome: Outcome, path: string): void {
    const { failFast, failOn, limits, cancelOnExit } = this.#options;
    if (!failFast || !failOn.has(outcome) || limits.stopping.aborted) return;
    const stop = { code: 'fail-fast', sentence: `\`fail-fast\` ended the run after ${path}` } as const;
    this.#progress.stopped(stop);
    if (cancelOnExit) limits.endRun(stop);
    else limits.stopSending(stop);
  }
}
