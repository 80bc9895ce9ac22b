import type { JobId, JobStatus, TerminalStatus } from '../roe/roe.ts';
import type { Submission } from '../submissions/submission.ts';

/** A submission that Roe has accepted. Two jobs may share an id: the cache answers with the id of an older run. */
export interface Job {
  readonly id: JobId;
  readonly submission: Submission;
  /** By our clock, milliseconds since the epoch. For an earlier attempt's job: when this attempt resumed it. */
  readonly acceptedAtMs: number;
  /** By Roe's clock, for an earlier attempt's job. Null if this attempt submitted it or Roe does not report it. */
  readonly createdAtMs: number | null;
  /** The job had succeeded in an earlier attempt of the workflow run, and is not paid for again. */
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
  /** Time ran out or the run was stopped while the job was still open. */
  | { readonly kind: 'unfinished'; readonly job: Job; readonly lastStatus: JobStatus | null }
  /** A job exists or existed, and its end is not known. */
  | {
      readonly kind: 'lost';
      readonly job: Job;
      readonly lastStatus: JobStatus | null;
      readonly reason: string;
      readonly requestId: string | null;
    };
