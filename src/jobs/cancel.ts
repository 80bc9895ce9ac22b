import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import { type JobId, type JobStatus, MOST_IDS_PER_CALL, type Roe } from '../roe/roe.ts';

const CALLS_AT_ONCE = 32;

/**
 * Asks Roe to cancel these jobs side by side, and returns those for which Roe took the request. One id a call:
 * `cancel-all` would hit every job of the agent, other people's too.
 */
export async function cancelJobs(ids: readonly JobId[], roe: Roe, signal: AbortSignal): Promise<Set<JobId>> {
  const taken = new Set<JobId>();
  await forEachConcurrently(ids, CALLS_AT_ONCE, async (id) => {
    const answer = await roe.cancel(id, signal);
    if (answer.ok) taken.add(id);
  });
  return taken;
}

/**
 * One look at the jobs before they are cancelled; null where Roe does not answer. Without it a job that the cache
 * answered with, which may be an older run's, could be cancelled.
 */
export async function lookOnce(
  ids: readonly JobId[],
  roe: Roe,
  signal: AbortSignal,
): Promise<ReadonlyMap<JobId, JobStatus | null> | null> {
  const seen = new Map<JobId, JobStatus | null>();
  for (let start = 0; start < ids.length; start += MOST_IDS_PER_CALL) {
    const answer = await roe.statuses(ids.slice(start, start + MOST_IDS_PER_CALL), signal);
    if (!answer.ok) return null;
    for (const [id, status] of answer.value) seen.set(id, status);
  }
  return seen;
}
