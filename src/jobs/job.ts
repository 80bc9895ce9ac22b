import type { JobId, JobStatus, TerminalStatus } from '../roe/roe.ts';
import type { Submission } from '../submissions/submission.ts';

/** Two jobs may share an id: the cache answers with the id of an older run. */
export interface Job {
  readonly id: JobId;
  readonly submission: Submission;
  /** By our clock. For an earlier attempt's job, the time at which this attempt resumed it. */
  readonly acceptedAtMs: number;
  /** By Roe's clock. Null if this attempt submitted the job, or if Roe does not report it. */
  readonly createdAtMs: number | null;
  /** The job had succeeded in an earlier attempt, and is not paid for again. */
  readonly reused: boolean;
}

export interface EndedJob {
  readonly job: Job;
  readonly status: TerminalStatus;
  /** By our clock. */
  readonly seenAtMs: number;
}

export type JobEnd =
  | (EndedJob & { readonly kind: 'ended' })
  /** The job was open when time ran out or the run was stopped. */
  | { readonly kind: 'unfinished'; readonly job: Job; readonly lastStatus: JobStatus | null }
  /** A job exists or existed, but its end is unknown. */
  | {
      readonly kind: 'lost';
      readonly job: Job;
      readonly lastStatus: JobStatus | null;
      readonly reason: string;
      readonly requestId: string | null;
    };
