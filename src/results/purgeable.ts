import { type JobId, parseJobId } from '../roe/roe.ts';
import type { ResultRow } from './results-file.ts';

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
