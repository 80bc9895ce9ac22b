import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import type { RoeAccess } from './access.ts';
import { RoeError } from './errors.ts';
import { statusesNow } from './read-statuses.ts';
import { retry } from './retry.ts';
import type { JobId, JobStatus } from './roe.ts';

const CALLS_AT_ONCE = 32;
const MAX_TRIES = 3;
/** Little time is left when jobs are cancelled, so a longer `Retry-After` is cut to this. */
const MAX_PAUSE_MS = 5_000;
/** A cancellation may take effect late. These are the pauses before an open job is cancelled and polled again. */
const PAUSES_MS = [500, 1_000, 2_000];

export interface Cancellation {
  /** The status afterwards. Only a terminal status proves that the job ended. */
  readonly status: JobStatus | null;
  readonly refusal: RoeError | null;
}

export interface CancelOptions extends RoeAccess {
  /** Stops polling the cancelled jobs. It may fire later than `signal`, which stops cancelling. */
  readonly pollSignal: AbortSignal;
}

/**
 * Cancels and polls these jobs, and repeats both for each job that is still open although Roe accepted the
 * cancellation.
 */
export async function cancelJobs(
  ids: readonly JobId[],
  options: CancelOptions,
): Promise<ReadonlyMap<JobId, Cancellation>> {
  const { clock, signal } = options;
  const all = new Map(await cancelOnce(ids, options));
  for (const pauseMs of PAUSES_MS) {
    const again = [...all].filter(([, cancellation]) => mayStillEnd(cancellation)).map(([id]) => id);
    if (again.length === 0) break;
    await clock.sleep(pauseMs, signal);
    if (signal.aborted) break;
    for (const [id, cancellation] of await cancelOnce(again, options)) all.set(id, cancellation);
  }
  return all;
}

const mayStillEnd = ({ status, refusal }: Cancellation): boolean =>
  status === null || (!status.terminal && refusal === null);

/**
 * Cancels these jobs concurrently, then polls them: Roe's answer does not prove that a job ended. Each call names one
 * id, because `cancel-all` would hit every job of the agent, other people's too.
 */
export async function cancelOnce(
  ids: readonly JobId[],
  options: CancelOptions,
): Promise<ReadonlyMap<JobId, Cancellation>> {
  const { roe, pollSignal } = options;
  const refusals = new Map<JobId, RoeError | null>();
  await forEachConcurrently(ids, CALLS_AT_ONCE, async (id) => {
    refusals.set(id, await refusalOf(id, options));
  });
  const seen = await statusesNow(ids, roe, pollSignal);
  return new Map([...refusals].map(([id, refusal]) => [id, { status: seen.get(id) ?? null, refusal }]));
}

async function refusalOf(id: JobId, { roe, clock, signal }: RoeAccess): Promise<RoeError | null> {
  if (signal.aborted) return new RoeError('stopped', 'there was no time left to ask');
  const rule = { clock, signal, maxTries: MAX_TRIES, maxPauseMs: MAX_PAUSE_MS };
  const answer = await retry(() => roe.cancel(id, signal), rule);
  return answer.ok ? null : answer.error;
}
