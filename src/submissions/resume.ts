import type { Job } from '../jobs/job.ts';
import { listJobs } from '../jobs/job-list.ts';
import { lookOnce } from '../jobs/look.ts';
import type { EarlierResults, SavedAt } from '../results/earlier.ts';
import type { RoeAccess } from '../roe/access.ts';
import { type Answer, answered } from '../roe/errors.ts';
import type { JobId, JobStatus } from '../roe/roe.ts';
import type { Submission } from './submission.ts';

/** A job of an earlier attempt of the workflow run that this attempt goes on with. */
export interface TakenUp {
  readonly job: Job;
  readonly status: JobStatus;
  /** Its result as an earlier attempt saved it; null where that is not to be used. */
  readonly savedAt: SavedAt | null;
}

export interface TakeUpOptions extends RoeAccess {
  /** Roe's data of jobs may be gone, so that what was saved stands for it. */
  readonly useSaved: boolean;
}

/** GitHub lets a workflow run be re-run for 30 days (docs, "Re-running workflows and jobs"). */
const LONGEST_AGO_MS = 31 * 24 * 3_600_000;

/**
 * The jobs that earlier attempts made for these submissions: the same file content, version and inputs have the same
 * key. One that succeeded is used, one that is open is waited for, any other is submitted anew. `earlier` is what the
 * earlier results say; of what they do not speak, Roe's job list is asked.
 */
export async function takeUp(
  submissions: readonly Submission[],
  earlier: EarlierResults,
  options: TakeUpOptions,
): Promise<Answer<readonly TakenUp[]>> {
  const known = await lookAtEarlier(submissions, earlier, options);
  const unknown = submissions.filter(
    (submission) => !known.has(submission) && earlier.get(submission.key)?.jobId !== null,
  );
  const listed = await listEarlier(unknown, options);
  if (!listed.ok) return listed;
  const nowMs = options.clock.now();
  return answered(
    [...known, ...listed.value].flatMap(([submission, { id, status }]) => {
      if (worth(status) === 0) return [];
      const job = { id, submission, acceptedAtMs: status.createdAtMs ?? nowMs, reused: status.terminal };
      const saved = earlier.get(submission.key);
      const savedAt = options.useSaved && saved?.jobId === id ? saved.savedAt : null;
      return [{ job, status, savedAt }];
    }),
  );
}

interface SeenJob {
  readonly id: JobId;
  readonly status: JobStatus;
}

/** Asks for the statuses of the jobs that the results name; one that Roe does not tell is looked for in the list. */
async function lookAtEarlier(
  submissions: readonly Submission[],
  earlier: EarlierResults,
  { roe, signal }: RoeAccess,
): Promise<Map<Submission, SeenJob>> {
  const ids = submissions.flatMap(({ key }) => earlier.get(key)?.jobId ?? []);
  const statuses = ids.length === 0 ? null : await lookOnce([...new Set(ids)], roe, signal);
  const seen = new Map<Submission, SeenJob>();
  for (const submission of submissions) {
    const id = earlier.get(submission.key)?.jobId;
    const status = id && statuses?.get(id);
    if (id && status) seen.set(submission, { id, status });
  }
  return seen;
}

async function listEarlier(
  submissions: readonly Submission[],
  { roe, clock, signal }: RoeAccess,
): Promise<Answer<Map<Submission, SeenJob>>> {
  const best = new Map<Submission, SeenJob>();
  const [first] = submissions;
  if (first === undefined) return answered(best);
  const byKey = new Map(submissions.map((submission) => [submission.key, submission]));
  const sinceMs = clock.now() - LONGEST_AGO_MS;
  const listing = await listJobs({ roe, clock, signal, agentId: first.agentId, sinceMs }, ({ metadata }) =>
    byKey.has(metadata.submission_key ?? ''),
  );
  if (!listing.ok) return listing;
  for (const job of listing.value) {
    const submission = byKey.get(job.metadata.submission_key ?? '');
    const known = submission && best.get(submission);
    if (submission && (!known || worth(job.status) > worth(known.status))) best.set(submission, job);
  }
  return answered(best);
}

/** 2 for a job that succeeded, 1 for one that is open, 0 for one that is no use. */
function worth(status: JobStatus): number {
  if (!status.terminal) return 1;
  return status.name === 'SUCCESS' || status.name === 'CACHED' ? 2 : 0;
}
