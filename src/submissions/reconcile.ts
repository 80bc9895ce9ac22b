import type { Channel } from '../lib/channel.ts';
import type { RoeAccess } from '../roe/access.ts';
import { searchJobs } from '../roe/list-jobs.ts';
import type { JobId } from '../roe/roe.ts';
import type { Submission } from './submission.ts';

/** A submission without a usable reply, which may or may not have a job. */
export interface InDoubt {
  readonly submission: Submission;
  readonly sentAtMs: number;
  readonly lostAtMs: number;
}

export type LookupResult =
  | { readonly kind: 'found'; readonly jobId: JobId }
  /** Several complete listings over the settling time do not show the job. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Roe may list a job late, and may carry out a slow request after we stopped waiting. */
const SETTLING_MS = 30_000;
const MIN_LISTINGS = 3;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 10_000;
/** A lookup fails if the list cannot be read for this long. */
const PATIENCE_MS = 180_000;

interface Lookup extends InDoubt {
  listings: number;
}

/**
 * Reports exactly one result for each submission in doubt. One listing serves all of them. Lookups that are open when
 * the signal fires are `unreadable`.
 */
export async function reconcile(
  inDoubt: Channel<InDoubt>,
  options: RoeAccess,
  onResult: (inDoubt: InDoubt, result: LookupResult) => void,
): Promise<void> {
  const open = new Map<string, Lookup>();
  let pauseMs = FIRST_PAUSE_MS;
  while (!(inDoubt.drained && open.size === 0)) {
    for (const one of inDoubt.take()) {
      open.set(one.submission.key, { ...one, listings: 0 });
      pauseMs = FIRST_PAUSE_MS;
    }
    if (open.size === 0) {
      await inDoubt.ready();
      continue;
    }
    await options.clock.sleep(pauseMs, options.signal);
    pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 1.5);
    for (const [lookup, result] of await listOnce([...open.values()], options)) {
      open.delete(lookup.submission.key);
      onResult(lookup, result);
    }
  }
}

/** Returns the lookups that this listing settles. */
async function listOnce(
  open: readonly Lookup[],
  { roe, clock, signal }: RoeAccess,
): Promise<[InDoubt, LookupResult][]> {
  if (signal.aborted) return open.map((lookup) => [lookup, { kind: 'unreadable', reason: 'the run was stopped' }]);
  const [first] = open;
  if (first === undefined) return [];
  const keys = new Set(open.map(({ submission }) => submission.key));
  const sinceMs = Math.min(...open.map(({ sentAtMs }) => sentAtMs));
  const listedAtMs = clock.now();
  const found = new Map<string, JobId>();
  const error = await searchJobs({ roe, clock, signal, agentId: first.submission.agentId, sinceMs }, (job) => {
    const key = job.metadata?.submission_key ?? '';
    if (keys.has(key) && !found.has(key)) found.set(key, job.id);
    return found.size === keys.size;
  });
  return open.flatMap((lookup): [InDoubt, LookupResult][] => {
    const jobId = found.get(lookup.submission.key);
    if (jobId !== undefined) return [[lookup, { kind: 'found', jobId }]];
    if (error === null) return isAbsent(lookup, listedAtMs) ? [[lookup, { kind: 'absent' }]] : [];
    const isOver = clock.now() - lookup.lostAtMs >= PATIENCE_MS || signal.aborted;
    return isOver ? [[lookup, { kind: 'unreadable', reason: error.message }]] : [];
  });
}

/** Counts a complete listing without the job, and returns whether that proves its absence. */
function isAbsent(lookup: Lookup, listedAtMs: number): boolean {
  lookup.listings += 1;
  return listedAtMs - lookup.lostAtMs >= SETTLING_MS && lookup.listings >= MIN_LISTINGS;
}
