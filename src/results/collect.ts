import type { EndedJob } from '../jobs/job.ts';
import type { Channel } from '../lib/channel.ts';
import type { TaskGroup } from '../lib/task-group.ts';
import type { RoeAccess } from '../roe/access.ts';
import type { RoeError } from '../roe/errors.ts';
import { inChunks } from '../roe/read-statuses.ts';
import { isTransient } from '../roe/retry.ts';
import type { JobId, OnData } from '../roe/roe.ts';
import { type Collected, hasOutputs } from './result.ts';

/** A result contains all outputs and inputs, so each call asks for only a few. */
const IDS_PER_CALL = 25;
const CALLS_AT_ONCE = 4;
/** Data may arrive after the status. Pauses between polls for a successful job, about half a minute in all. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** Limit while Roe itself has errors, which say nothing about the data. */
const TROUBLE_PATIENCE_MS = 300_000;
const TROUBLE_PAUSE_MS = 15_000;

interface CollectOptions extends RoeAccess {
  /** After this, late data is read once more and no longer awaited. */
  readonly waitingOver: AbortSignal;
  readonly tasks: TaskGroup;
}

type OnCollected = (ended: EndedJob, collected: Collected) => Promise<void>;

/** Calls `onCollected` once for each job of the channel, without data if the signal has fired. */
export async function collectResults(
  ended: Channel<EndedJob>,
  options: CollectOptions,
  onCollected: OnCollected,
): Promise<void> {
  const { tasks } = options;
  const late: Promise<void>[] = [];
  const worker = async () => {
    for await (const batch of ended.batches(IDS_PER_CALL)) {
      await tasks.run(async () => {
        const rest = await collectOnce(batch, 0, options, onCollected);
        // Jobs with late data do not delay the others.
        if (rest.length > 0) late.push(tasks.run(() => collectLate(rest, options, onCollected)));
      });
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, worker));
  await Promise.all(late);
}

async function collectLate(
  batch: readonly EndedJob[],
  options: CollectOptions,
  onCollected: OnCollected,
): Promise<void> {
  const { clock, signal, waitingOver } = options;
  const pauseOver = AbortSignal.any([signal, waitingOver]);
  const sinceMs = clock.now();
  let waiting = batch;
  for (let round = 0; waiting.length > 0; round += 1) {
    await clock.sleep(PAUSES_MS[round] ?? TROUBLE_PAUSE_MS, pauseOver);
    const patient = clock.now() - sinceMs < TROUBLE_PATIENCE_MS && !waitingOver.aborted;
    const next = patient ? round + 1 : Number.POSITIVE_INFINITY;
    waiting = await collectOnce(waiting, next, options, onCollected);
  }
}

/** Asks once for each job, passes on each result as it arrives, and returns the jobs to ask for again. */
async function collectOnce(
  batch: readonly EndedJob[],
  round: number,
  options: CollectOptions,
  onCollected: OnCollected,
): Promise<EndedJob[]> {
  const unsettled = Map.groupBy(batch, ({ job }) => job.id);
  const again: EndedJob[] = [];
  const settle = async (id: JobId, answer: Fetched) => {
    const items = unsettled.get(id) ?? [];
    unsettled.delete(id);
    for (const item of items) {
      if (!options.signal.aborted && mayStillCome(item, answer, round)) again.push(item);
      else await onCollected(item, answer);
    }
  };
  // The task group keeps errors thrown here, so that they do not look like a fault in Roe's reply.
  const onData: OnData = (id, data) => options.tasks.run(() => settle(id, { ok: true, value: data }));
  const failures = await fetchData([...unsettled.keys()], onData, options);
  for (const id of [...unsettled.keys()]) {
    await settle(
      id,
      failures.get(id) ?? { ok: false, error: 'Roe did not list it', requestId: null, transient: false },
    );
  }
  return again;
}

/** `transient`: the call failed for a reason that does not concern the job. */
type Failure = Extract<Collected, { ok: false }> & { readonly transient: boolean };
type Fetched = Extract<Collected, { ok: true }> | Failure;

/** Only a successful job has outputs worth waiting for. A failed or cancelled one may never have any. */
function mayStillCome(ended: EndedJob, fetched: Fetched, round: number): boolean {
  if (!fetched.ok && fetched.transient) return round !== Number.POSITIVE_INFINITY;
  if (ended.status.name === 'FAILURE' || ended.status.name === 'CANCELLED') return false;
  return round < PAUSES_MS.length && (!fetched.ok || fetched.value.outputs === null);
}

/**
 * One call for all ids. If Roe refuses it, or part of the reply is too large or broken, the missing ids are halved and
 * asked for again, so that one bad job does not affect the others. Returns why the rest is missing.
 */
async function fetchData(ids: readonly JobId[], onData: OnData, options: RoeAccess): Promise<Map<JobId, Failure>> {
  if (ids.length === 0) return new Map();
  const missing = new Set(ids);
  const answer = await options.roe.results(
    ids,
    (id, data) => {
      missing.delete(id);
      return onData(id, data);
    },
    options.signal,
  );
  if (answer.ok) return new Map();
  const transient = isTransientFailure(answer.error);
  const rest = [...missing];
  if (rest.length > 0 && ids.length > 1 && !transient) {
    const middle = Math.ceil(rest.length / 2);
    const first = await fetchData(rest.slice(0, middle), onData, options);
    return new Map([...first, ...(await fetchData(rest.slice(middle), onData, options))]);
  }
  if (answer.error.retryAfterMs !== null) await options.clock.sleep(answer.error.retryAfterMs, options.signal);
  const { message, requestId } = answer.error;
  return new Map([...missing].map((id) => [id, { ok: false, error: message, requestId, transient }]));
}

/** A 500 and an unreadable reply may be due to one job with missing or broken data. */
function isTransientFailure(error: RoeError): boolean {
  if (error.status === 500 || error.code === 'unreadable-reply') return false;
  return error.code === 'proxy-refused' || isTransient(error);
}

/** A cost is null if Roe reports none. A job whose data cannot be read is absent. */
export async function readCosts(ids: readonly JobId[], options: RoeAccess): Promise<ReadonlyMap<JobId, number | null>> {
  const costs = new Map<JobId, number | null>();
  await readEach(ids, options, async (id, { cost }) => void costs.set(id, cost));
  return costs;
}

/** The cached jobs that failed. A job whose data cannot be read is absent. */
export async function cachedFailures(ids: readonly JobId[], options: RoeAccess): Promise<ReadonlySet<JobId>> {
  const failures = new Set<JobId>();
  await readEach(ids, options, async (id, data) => {
    if (!hasOutputs(data)) failures.add(id);
  });
  return failures;
}

async function readEach(ids: readonly JobId[], options: RoeAccess, onData: OnData): Promise<void> {
  for (const chunk of inChunks(ids, IDS_PER_CALL)) await fetchData(chunk, onData, options);
}
