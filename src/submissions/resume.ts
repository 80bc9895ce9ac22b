import type { Job } from '../jobs/job.ts';
import { searchJobs } from '../jobs/job-list.ts';
import { lookOnce } from '../jobs/look.ts';
import type { EarlierResults, SavedAt } from '../results/earlier.ts';
import type { RoeAccess } from '../roe/access.ts';
import type { RoeError } from '../roe/errors.ts';
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
  /** How long ago the workflow run was created; null if nobody tells. */
  askRunAgeMs(): Promise<number | null>;
}

/** What earlier attempts left of these submissions. Those in `inDoubt` may have a job that could not be seen, for this reason. */
export interface Earlier {
  readonly takenUp: readonly TakenUp[];
  readonly inDoubt: { readonly submissions: readonly Submission[]; readonly error: RoeError } | null;
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
): Promise<Earlier> {
  const known = await lookAtEarlier(submissions, earlier, options);
  const unknown = submissions.filter(
    (submission) => !known.has(submission) && earlier.get(submission.key)?.jobId !== null,
  );
  const { listed, error } = await listEarlier(unknown, options);
  const nowMs = options.clock.now();
  const takenUp = [...known, ...listed].flatMap(([submission, { id, status }]) => {
    if (!isOfUse(status)) return [];
    const job = { id, submission, acceptedAtMs: nowMs, createdAtMs: status.createdAtMs, reused: status.terminal };
    const saved = earlier.get(submission.key);
    const savedAt = options.useSaved && saved?.jobId === id ? saved.savedAt : null;
    return [{ job, status, savedAt }];
  });
  const unseen = unknown.filter((submission) => !listed.has(submission));
  return { takenUp, inDoubt: error === null || unseen.length === 0 ? null : { submissions: unseen, error } };
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

/** The newest job of each submission; and why those that were not seen may be there all the same. */
async function listEarlier(
  submissions: readonly Submission[],
  { roe, clock, signal, askRunAgeMs }: TakeUpOptions,
): Promise<{ readonly listed: ReadonlyMap<Submission, SeenJob>; readonly error: RoeError | null }> {
  const listed = new Map<Submission, SeenJob>();
  const [first] = submissions;
  if (first === undefined) return { listed, error: null };
  const byKey = new Map(submissions.map((submission) => [submission.key, submission]));
  const sinceMs = clock.now() - ((await askRunAgeMs()) ?? LONGEST_AGO_MS);
  const error = await searchJobs({ roe, clock, signal, agentId: first.agentId, sinceMs }, (job) => {
    const submission = byKey.get(job.metadata?.submission_key ?? '');
    if (submission !== undefined && !listed.has(submission)) listed.set(submission, job);
    return listed.size === byKey.size;
  });
  return { listed, error };
}

const isOfUse = (status: JobStatus): boolean =>
  !status.terminal || status.name === 'SUCCESS' || status.name === 'CACHED';
