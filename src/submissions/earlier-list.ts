import { searchJobs } from '../jobs/job-list.ts';
import type { RoeAccess } from '../roe/access.ts';
import type { RoeError } from '../roe/errors.ts';
import type { JobId, JobStatus } from '../roe/roe.ts';
import { isEarlier, parseKey, type Sender, type SubmissionKey } from './submission-key.ts';

/** A job that Roe's list shows of an earlier attempt of a use. */
export interface ListedEarlier {
  readonly key: SubmissionKey;
  readonly id: JobId;
  readonly status: JobStatus;
}

/** What a look into the job list showed. */
export interface ListedEarlierJobs {
  readonly jobs: readonly ListedEarlier[];
  /** Whether there are no others. */
  readonly isWhole: boolean;
  /** Why there may be others, though the list was to be read to its end. */
  readonly error: RoeError | null;
}

export interface EarlierSearch extends RoeAccess {
  /** How long ago the workflow run was created; null if nobody tells. */
  askRunAgeMs(): Promise<number | null>;
}

/** GitHub lets a workflow run be re-run for 30 days (docs, "Re-running workflows and jobs"). */
const MAX_AGO_MS = 31 * 24 * 3_600_000;

/** So many jobs of others, one after the other, end the search for what an attempt sent all at once. */
const ENOUGH_OTHERS = 1_000;

/** What the last attempt that sent anything sent, and maybe what was sent before: all of it is found together. */
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

/** What earlier attempts of the use sent, the newest first, until `isEnough`, which is asked of each job in the list: null is another's. */
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
