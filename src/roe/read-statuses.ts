import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import type { RoeError } from './errors.ts';
import { type JobId, type JobStatus, MAX_IDS_PER_CALL, type Roe } from './roe.ts';

export type StatusRows = ReadonlyMap<JobId, JobStatus | null>;

/** Both return an error of handling the part, or null. */
interface StatusParts {
  onRows(ids: readonly JobId[], rows: StatusRows): Promise<RoeError | null>;
  onRefused(id: JobId): Promise<RoeError | null>;
}

/**
 * Polls as many jobs as one call takes. If Roe refuses, the batch is halved until the id at fault is alone, so that it
 * does not hide the others.
 */
export async function readStatuses(
  ids: readonly JobId[],
  roe: Roe,
  signal: AbortSignal,
  parts: StatusParts,
): Promise<RoeError | null> {
  const answer = await roe.statuses(ids, signal);
  if (answer.ok) return await parts.onRows(ids, answer.value);
  if (!blamesAnId(answer.error)) return answer.error;
  const [only] = ids;
  if (ids.length === 1 && only) return await parts.onRefused(only);
  const middle = Math.ceil(ids.length / 2);
  const first = await readStatuses(ids.slice(0, middle), roe, signal, parts);
  return (await readStatuses(ids.slice(middle), roe, signal, parts)) ?? first;
}

/** True if one of the ids is at fault, so that the others may still be answered. */
export const blamesAnId = ({ code }: RoeError): boolean =>
  code === 'forbidden' || code === 'not-found' || code === 'refused';

/** Polls without retries. Null if Roe does not answer. An id that Roe refuses has no row. */
export async function readStatusesOnce(
  ids: readonly JobId[],
  roe: Roe,
  signal: AbortSignal,
): Promise<StatusRows | null> {
  const seen = new Map<JobId, JobStatus | null>();
  const parts: StatusParts = {
    onRows: async (_, rows) => {
      for (const [id, status] of rows) seen.set(id, status);
      return null;
    },
    onRefused: async () => null,
  };
  for (let start = 0; start < ids.length; start += MAX_IDS_PER_CALL) {
    const error = await readStatuses(ids.slice(start, start + MAX_IDS_PER_CALL), roe, signal, parts);
    if (error !== null) return null;
  }
  return seen;
}

const CALLS_AT_ONCE = 4;
const SINGLE_CALLS_AT_ONCE = 32;

/** One failed batch does not hide the others, and a job without a row is polled alone. */
export async function statusesNow(
  ids: readonly JobId[],
  roe: Roe,
  signal: AbortSignal,
): Promise<ReadonlyMap<JobId, JobStatus>> {
  const seen = new Map<JobId, JobStatus>();
  const unseen = new Set<JobId>();
  const parts: StatusParts = {
    onRows: async (asked, rows) => {
      for (const id of asked) {
        const status = rows.get(id);
        if (status) seen.set(id, status);
        else unseen.add(id);
      }
      return null;
    },
    onRefused: async (id) => {
      unseen.add(id);
      return null;
    },
  };
  await forEachConcurrently(inChunks(ids, MAX_IDS_PER_CALL), CALLS_AT_ONCE, async (chunk) => {
    await readStatuses(chunk, roe, signal, parts);
  });
  await forEachConcurrently(unseen, SINGLE_CALLS_AT_ONCE, async (id) => {
    const answer = await roe.status(id, signal);
    if (answer.ok) seen.set(id, answer.value);
  });
  return seen;
}

export function* inChunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
