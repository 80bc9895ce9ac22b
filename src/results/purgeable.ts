import { type JobId, parseJobId } from '../roe/roe.ts';
import type { ResultRow } from './results-file.ts';

/**
 * Lists the ended jobs whose data can be deleted at Roe because everything is saved. Keeps cached jobs, since another
 * run may have made them. Also keeps `lost` jobs and those in `unsaved`, since some of their data exists only at Roe.
 */
export function purgeable(rows: readonly ResultRow[], unsaved: ReadonlySet<string>): JobId[] {
  const ids = new Set<JobId>();
  for (const { jobId, status, outcome } of rows) {
    const ended = status?.name === 'SUCCESS' || status?.name === 'FAILURE' || status?.name === 'CANCELLED';
    const id = jobId === null ? null : parseJobId(jobId);
    if (id !== null && ended && outcome !== 'lost' && !unsaved.has(id)) ids.add(id);
  }
  // Cases may share a job. If one of them still needs the data at Roe, the job is kept.
  for (const { jobId, outcome } of rows) if (jobId !== null && outcome === 'lost') ids.delete(jobId as JobId);
  return [...ids];
}
