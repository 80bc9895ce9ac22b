import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import type { RoeAccess } from '../roe/access.ts';
import { retryPauseMs } from '../roe/retry.ts';
import { type JobId, parseJobId } from '../roe/roe.ts';
import type { ResultRow } from './results-file.ts';

const CALLS_AT_ONCE = 8;
const MAX_TRIES = 4;

/**
 * The jobs whose data this run may have deleted: its own, at their end, with their result saved. A job that the cache
 * answered with may be another run's; a `lost` one's result is only at Roe; one of `unsaved` has evidence only at Roe.
 */
export function purgeable(rows: readonly ResultRow[], unsaved: ReadonlySet<string>): JobId[] {
  const ids = new Set<JobId>();
  for (const { jobId, status, outcome } of rows) {
    const ended = status?.name === 'SUCCESS' || status?.name === 'FAILURE' || status?.name === 'CANCELLED';
    const id = jobId === null ? null : parseJobId(jobId);
    if (id !== null && ended && outcome !== 'lost' && !unsaved.has(id)) ids.add(id);
  }
  // Files that share a job: what one of them still needs at Roe, none may delete.
  for (const { jobId, outcome } of rows) if (jobId !== null && outcome === 'lost') ids.delete(jobId as JobId);
  return [...ids];
}

export interface NotPurged {
  readonly jobId: JobId;
  readonly reason: string;
}

/** Deletes what Roe stores of these jobs, and returns those of which something is left. A purge may be repeated. */
export async function purgeJobs(ids: readonly JobId[], options: RoeAccess): Promise<readonly NotPurged[]> {
  const left: NotPurged[] = [];
  await forEachConcurrently(ids, CALLS_AT_ONCE, async (jobId) => {
    const reason = await purgeOne(jobId, options);
    if (reason !== null) left.push({ jobId, reason });
  });
  return left.sort((a, b) => (a.jobId < b.jobId ? -1 : 1));
}

async function purgeOne(id: JobId, { roe, clock, signal }: RoeAccess): Promise<string | null> {
  let reason = 'there was no time left for it';
  for (let attempt = 0; ; attempt += 1) {
    const answer = await roe.purge(id, signal);
    if (answer.ok) return answer.value.problem;
    // What broke off at the end tells nothing of Roe; the try before does.
    if (answer.error.code === 'stopped') return reason;
    reason = answer.error.message;
    const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
    if (pauseMs === null || attempt + 1 === MAX_TRIES || signal.aborted) return reason;
    await clock.sleep(pauseMs, signal);
  }
}
