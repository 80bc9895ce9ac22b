import type { Log } from '../github/runner.ts';
import { type Clock, NEVER, withTimeLimit } from '../lib/clock.ts';
import type { Report } from '../report/report.ts';
import { purgeable } from '../results/purgeable.ts';
import type { SavedReference } from '../results/save-references.ts';
import { purgeJobs } from '../roe/purge-jobs.ts';
import type { Roe } from '../roe/roe.ts';
import { logPurge } from './log-evidence.ts';

/** Limits how long purging may delay the workflow, however many jobs there are. */
const MAX_PURGE_MS = 120_000;

/** Deletes nothing unless the results are saved elsewhere. */
export async function deleteData(
  report: Report,
  saved: { readonly references: readonly SavedReference[]; readonly everywhere: boolean },
  { log, roe, clock }: { readonly log: Log; readonly roe: Roe; readonly clock: Clock },
): Promise<void> {
  const unsaved = saved.references.filter(({ savedAs }) => savedAs === null).map(({ jobId }) => jobId);
  const ids = purgeable(report.rows, new Set(unsaved));
  if (ids.length === 0) return;
  if (!saved.everywhere) {
    log.warning('Nothing was deleted at Roe, since the results are not saved in every place that was asked for.');
    return;
  }
  const notPurged = await withTimeLimit(clock, MAX_PURGE_MS, NEVER, (signal) => purgeJobs(ids, { roe, clock, signal }));
  logPurge(log, ids.length, notPurged);
}
