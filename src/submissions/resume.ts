import type { Job } from '../jobs/job.ts';
import { listJobs } from '../jobs/job-list.ts';
import type { Clock } from '../lib/clock.ts';
import { type Answer, answered } from '../roe/errors.ts';
import type { JobStatus, ListedJob, Roe } from '../roe/roe.ts';
import type { Submission } from './submission.ts';

/** A job of an earlier attempt of the workflow run that this attempt goes on with. */
export interface TakenUp {
  readonly job: Job;
  readonly status: JobStatus;
}

export interface ResumeOptions {
  readonly roe: Roe;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** GitHub lets a workflow run be re-run for 30 days (docs, "Re-running workflows and jobs"). */
const LONGEST_AGO_MS = 31 * 24 * 3_600_000;

/**
 * Looks in Roe's job list for jobs that earlier attempts made for these submissions: the same file content, version and
 * inputs have the same key. One that succeeded is used, one that is open is waited for, any other is submitted anew.
 */
export async function takeUp(
  submissions: readonly Submission[],
  { roe, clock, signal }: ResumeOptions,
): Promise<Answer<readonly TakenUp[]>> {
  const [first] = submissions;
  if (first === undefined) return answered([]);
  const bySubmissionKey = new Map(submissions.map((submission) => [submission.key, submission]));
  const sinceMs = clock.now() - LONGEST_AGO_MS;
  const listing = await listJobs({ roe, clock, signal, agentId: first.agentId, sinceMs }, ({ metadata }) =>
    bySubmissionKey.has(metadata.submission_key ?? ''),
  );
  if (!listing.ok) return listing;
  const best = new Map<Submission, ListedJob>();
  for (const job of listing.value) {
    const submission = bySubmissionKey.get(job.metadata.submission_key ?? '');
    const known = submission && best.get(submission);
    if (submission && worth(job) > (known ? worth(known) : 0)) best.set(submission, job);
  }
  const nowMs = clock.now();
  return answered(
    [...best].map(([submission, { id, status }]) => ({
      job: { id, submission, acceptedAtMs: status.createdAtMs ?? nowMs, reused: status.terminal },
      status,
    })),
  );
}

/** 2 for a job that succeeded, 1 for one that is open, 0 for one that is no use. */
function worth({ status }: ListedJob): number {
  if (!status.terminal) return 1;
  return status.name === 'SUCCESS' || status.name === 'CACHED' ? 2 : 0;
}
