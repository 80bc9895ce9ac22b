import type { RoeAccess } from '../roe/access.ts';
import type { RoeError } from '../roe/errors.ts';
import { searchJobs } from '../roe/list-jobs.ts';
import type { JobId, JobStatus } from '../roe/roe.ts';
import { isEarlier, parseKey, type Sender, type SubmissionKey } from '../submissions/submission-key.ts';

export interface ListedEarlier {
  readonly key: SubmissionKey;
  readonly id: JobId;
  readonly status: JobStatus;
}

export interface ListedEarlierJobs {
  readonly jobs: readonly ListedEarlier[];
  readonly isWhole: boolean;
  /** Why jobs may be missing although the list was read completely. */
  readonly error: RoeError | null;
}

interface EarlierSearch extends RoeAccess {
  askRunAgeMs(): Promise<number | null>;
}

/** GitHub allows re-runs for 30 days (docs, "Re-running workflows and jobs"). */
const MAX_AGO_MS = 31 * 24 * 3_600_000;

/** An attempt sends its jobs together, so this many other jobs in a row end the search. */
const ENOUGH_OTHERS = 1_000;

/**
 * Finds the jobs of the last attempt that sent any, and possibly older ones. An attempt's jobs are close together in
 * the list.
 */
export async function searchLastAttempt(
  agentId: string,
  own: Sender,
  options: EarlierSearch,
): Promise<ListedEarlierJobs> {
  let found = false;
  let others = 0;
  return await searchEarlier(agentId, own, options, (job) => {
    found ||= job !== null;
    others = job === null ? others + 1 : 0;
    return found && others >= ENOUGH_OTHERS;
  });
}

/** Newest first, until `isEnough`. It is called for each listed job, with null for jobs of others. */
export async function searchEarlier(
  agentId: string,
  own: Sender,
  { roe, clock, signal, askRunAgeMs }: EarlierSearch,
  isEnough: (job: ListedEarlier | null) => boolean,
): Promise<ListedEarlierJobs> {
  const jobs = new Map<JobId, ListedEarlier>();
  const sinceMs = clock.now() - ((await askRunAgeMs()) ?? MAX_AGO_MS);
  let stopped = false;
  const error = await searchJobs({ roe, clock, signal, agentId, sinceMs }, ({ id, status, metadata }) => {
    const key = parseKey(metadata?.submission_key ?? '');
    const job = key !== null && isEarlier(key, own) ? { key, id, status } : null;
    if (job !== null && !jobs.has(id)) jobs.set(id, job);
    stopped = isEnough(job);
    return stopped;
  });
  return { jobs: [...jobs.values()], isWhole: error === null && !stopped, error };
}
