import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import type { JobId, Roe } from '../roe/roe.ts';

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
