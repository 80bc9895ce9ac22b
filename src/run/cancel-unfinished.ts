import type { EndedJob, JobEnd } from '../jobs/job.ts';
import type { Channel } from '../lib/channel.ts';
import type { Clock } from '../lib/clock.ts';
import { outcomeOfUnfinished, type UnfinishedJob } from '../results/result.ts';
import { type Cancellation, cancelJobs } from '../roe/cancel-jobs.ts';
import type { JobId, Roe } from '../roe/roe.ts';
import { stopReasonOf } from '../stop-reason.ts';
import type { Limits } from './limits.ts';
import type { ResultRecorder } from './record-results.ts';

export type Unfinished = Extract<JobEnd, { kind: 'unfinished' }>;

export interface CancelUnfinishedOptions {
  readonly roe: Roe;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly cancelOnExit: boolean;
  readonly recorder: ResultRecorder;
  /** Gets the jobs that ended before their cancellation took effect, since they are paid for. */
  readonly ended: Channel<EndedJob>;
}

/** Cancels these jobs if the user wants that, and records those without a result. */
export async function cancelUnfinished(jobs: readonly Unfinished[], options: CancelUnfinishedOptions): Promise<void> {
  const { roe, clock, limits, cancelOnExit, recorder, ended } = options;
  const ids = [...new Set(jobs.map(({ job }) => job.id))];
  const access = { roe, clock, signal: limits.cancellingOver, pollSignal: limits.settlingOver };
  const cancellations = cancelOnExit ? await cancelJobs(ids, access) : new Map<JobId, Cancellation>();
  const stillOpen: UnfinishedJob[] = [];
  for (const { job, lastStatus } of jobs) {
    const cancellation = cancellations.get(job.id) ?? null;
    const status = cancellation?.status ?? lastStatus;
    if (status?.terminal) recorder.note({ event: 'ended', jobId: job.id });
    if (status?.terminal && status.name !== 'CANCELLED') ended.push({ job, status, seenAtMs: clock.now() });
    else stillOpen.push({ job, lastStatus: status, cancellation, stop: stopReasonOf(limits.waitingOver) });
  }
  for (const one of stillOpen) await recorder.record(one.job.submission, outcomeOfUnfinished(one));
}
