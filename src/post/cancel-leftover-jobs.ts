import type { Log } from '../github/runner.ts';
import type { UnfinishedWork } from '../jobs/journal.ts';
import { type Clock, NEVER, withTimeLimit } from '../lib/clock.ts';
import { joinFirst } from '../lib/join-first.ts';
import { pluralize } from '../lib/pluralize.ts';
import { cancelOnce } from '../roe/cancel-jobs.ts';
import { withRequestId } from '../roe/errors.ts';
import { searchJobs } from '../roe/list-jobs.ts';
import { statusesNow } from '../roe/read-statuses.ts';
import type { JobId, JobStatus, Roe } from '../roe/roe.ts';

interface CleanupOptions {
  readonly log: Log;
  readonly roe: Roe;
  readonly clock: Clock;
  /**
   * Fires when the runner asks the process to end. One last round follows immediately, and then a warning names the
   * open jobs.
   */
  readonly cancelled: AbortSignal;
}

/** After a cancellation, all remaining steps of a workflow job share less than five minutes (JobDispatcher.cs). */
const MAX_MS = 120_000;
/** A job may be listed later than it was accepted, and a request may still be on its way when its sender is killed. */
const SETTLING_MS = 35_000;
/** Tolerance for changes to this machine's clock since the step used it. */
const CLOCK_SET_MS = 24 * 3_600_000;
const PAUSES_MS = [0, 1_000, 2_000, 3_000, 5_000];
const MAX_PAUSE_MS = 8_000;
/** Over about half a minute. */
const MAX_TRIES = 6;

/** Cancels only the jobs that an interrupted step left open. */
export async function cancelLeftoverJobs(unfinished: UnfinishedWork, options: CleanupOptions): Promise<void> {
  const { log } = options;
  const cleanup = new Cleanup(unfinished, options);
  // The time limit keeps slow calls from holding up the workflow job. The loops run concurrently, so that an endless
  // job list does not delay the cancelling of known jobs.
  await withTimeLimit(options.clock, MAX_MS, NEVER, async (signal) => {
    await Promise.all([
      inRounds(options, signal, async () => {
        await cleanup.cancelOpen(signal);
        return cleanup.done;
      }),
      inRounds(options, signal, async () => {
        await cleanup.findUnknown(signal);
        return cleanup.allKnown;
      }),
    ]);
  });
  log.info(`Cancelled ${pluralize(cleanup.cancelledCount, 'job')} that the step left open.`);
  if (cleanup.troubles.length > 0) log.warning(`Jobs may still be running at Roe: ${cleanup.troubles.join('; ')}.`);
}

async function inRounds(
  { clock, cancelled }: CleanupOptions,
  signal: AbortSignal,
  isOver: () => Promise<boolean>,
): Promise<void> {
  const pauseOver = AbortSignal.any([signal, cancelled]);
  for (let round = 0; !signal.aborted; round += 1) {
    await clock.sleep(PAUSES_MS[round] ?? MAX_PAUSE_MS, pauseOver);
    if ((await isOver()) || cancelled.aborted) break;
  }
}

class Cleanup {
  readonly #unfinished: UnfinishedWork;
  readonly #options: CleanupOptions;
  readonly #open: Set<JobId>;
  readonly #closed = new Set<JobId>();
  readonly #unknownKeys: Set<string>;
  readonly #accepted = new Set<JobId>();
  readonly #tries = new Map<JobId, number>();
  #cancelledCount = 0;
  readonly #settledAtMs: number;
  /** Why the job list does not prove that the unknown keys have no job, or null. */
  #doubt: string | null = 'there was no time to read it';

  constructor(unfinished: UnfinishedWork, options: CleanupOptions) {
    this.#unfinished = unfinished;
    this.#options = options;
    this.#open = new Set(unfinished.openJobs);
    this.#unknownKeys = new Set(unfinished.unknownKeys);
    this.#settledAtMs = options.clock.now() + SETTLING_MS;
  }

  get cancelledCount(): number {
    return this.#cancelledCount;
  }

  get done(): boolean {
    const hopeless = [...this.#open].every((id) => (this.#tries.get(id) ?? 0) >= MAX_TRIES);
    return hopeless && this.allKnown;
  }

  /** True if the job of each submission was found or proven not to exist. */
  get allKnown(): boolean {
    return this.#unknownKeys.size === 0 || this.#doubt === null;
  }

  get troubles(): string[] {
    const open = [...this.#open].join(', ');
    return [
      ...(this.#open.size === 0 ? [] : [`${pluralize(this.#open.size, 'job')} did not end when cancelled (${open})`]),
      ...(this.allKnown ? [] : [this.#unfound()]),
    ];
  }

  #unfound(): string {
    const keys = [...this.#unknownKeys];
    const name = `submission_key ${joinFirst(keys, 20)}`;
    return `the agent's job list did not show whether jobs exist whose metadata holds ${name} (${this.#doubt})`;
  }

  async cancelOpen(signal: AbortSignal): Promise<void> {
    const { roe, clock } = this.#options;
    // A job may have ended meanwhile, or may be an older run's job that Roe's cache returned.
    for (const [id, status] of await statusesNow([...this.#open], roe, signal)) this.#take(id, status);
    const cancellations = await cancelOnce([...this.#open], { roe, clock, signal, pollSignal: signal });
    for (const [id, { status, refusal }] of cancellations) {
      if (refusal === null) this.#accepted.add(id);
      if (status !== null) this.#take(id, status);
      if (status?.terminal === false) this.#tries.set(id, (this.#tries.get(id) ?? 0) + 1);
    }
  }

  #take(id: JobId, status: JobStatus): void {
    if (!status.terminal || this.#closed.has(id)) return;
    this.#open.delete(id);
    this.#closed.add(id);
    if (status.name === 'CANCELLED' && this.#accepted.has(id)) this.#cancelledCount += 1;
  }

  /** Jobs that the list shows are cancelled even if the rest of the list cannot be read. */
  async findUnknown(signal: AbortSignal): Promise<void> {
    if (this.allKnown) return;
    const { roe, clock } = this.#options;
    const { agentId, startedAtMs, unknownKeys } = this.#unfinished;
    const keys = new Set(unknownKeys);
    const listedAtMs = clock.now();
    const sinceMs = Math.min(startedAtMs, listedAtMs) - CLOCK_SET_MS;
    const error = await searchJobs({ roe, clock, signal, agentId, sinceMs }, ({ id, status, metadata }) => {
      const key = metadata?.submission_key ?? '';
      if (!keys.has(key)) return false;
      this.#unknownKeys.delete(key);
      this.#take(id, status);
      if (!this.#closed.has(id)) this.#open.add(id);
      return this.#unknownKeys.size === 0;
    });
    if (error !== null) this.#doubt = withRequestId(error);
    else this.#doubt = listedAtMs >= this.#settledAtMs ? null : 'new jobs may not be listed yet';
  }
}
