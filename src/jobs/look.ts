import { type JobId, type JobStatus, MOST_IDS_PER_CALL, type Roe } from '../roe/roe.ts';

/**
 * One look at jobs, without waiting; null where Roe does not answer. Before jobs are cancelled it tells which are open:
 * a job that the cache answered with may be an older run's.
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
