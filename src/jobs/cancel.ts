import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import type { RoeAccess } from '../roe/access.ts';
import { retryPauseMs } from '../roe/retry.ts';
import type { JobId } from '../roe/roe.ts';

const CALLS_AT_ONCE = 32;
const MOST_TRIES = 3;
/** Whoever cancels has little time left; a longer wish of Roe's is not waited for. */
const LONGEST_PAUSE_MS = 5_000;

/**
 * Asks Roe to cancel these jobs side by side, and returns those for which Roe took the request. One id a call:
 * `cancel-all` would hit every job of the agent, other people's too.
 */
export async function cancelJobs(ids: readonly JobId[], access: RoeAccess): Promise<Set<JobId>> {
  const taken = new Set<JobId>();
  await forEachConcurrently(ids, CALLS_AT_ONCE, async (id) => {
    if (await cancel(id, access)) taken.add(id);
  });
  return taken;
}

async function cancel(id: JobId, { roe, clock, signal }: RoeAccess): Promise<boolean> {
  for (let attempt = 0; attempt < MOST_TRIES && !signal.aborted; attempt += 1) {
    const answer = await roe.cancel(id, signal);
    if (answer.ok) return true;
    const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
    if (pauseMs === null) return false;
    if (attempt + 1 < MOST_TRIES) await clock.sleep(Math.min(pauseMs, LONGEST_PAUSE_MS), signal);
  }
  return false;
}
