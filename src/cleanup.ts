import type { Step } from './github/runner.ts';
import { cancelOnce } from './jobs/cancel.ts';
import { listJobs } from './jobs/job-list.ts';
import type { LeftBehind } from './jobs/journal.ts';
import { statusesNow } from './jobs/look.ts';
import { type Clock, withTimeLimit } from './lib/clock.ts';
import { counted } from './lib/counted.ts';
import type { JobId, JobStatus, Roe } from './roe/roe.ts';

export interface CleanupOptions {
  readonly step: Step;
  readonly roe: Roe;
  readonly clock: Clock;
}

/** After a cancel everything that is left of a workflow job has under five minutes together (JobDispatcher.cs). */
const LONGEST_MS = 120_000;
/** A job may be listed later than it was accepted, and a request may still be on its way when its sender is killed. */
const SETTLING_MS = 20_000;
const PAUSES_MS = [0, 1_000, 2_000, 3_000, 5_000];
const LONGEST_PAUSE_MS = 8_000;
/** A job that is open by its status after so many cancellations, within about half a minute, will not end by one more. */
const MAX_TRIES = 6;

/** Cancels what a step that did not come to its end left open, of its own jobs only. */
export async function cleanUp(left: LeftBehind, options: CleanupOptions): Promise<void> {
  const { step, clock } = options;
  const settledAtMs = clock.now() + SETTLING_MS;
  const cleanup = new Cleanup(left, options);
  // A list without end, or calls that each take long, must not hold up the workflow job.
  await withTimeLimit(clock, LONGEST_MS, new AbortController().signal, async (signal) => {
    for (let round = 0; !signal.aborted; round += 1) {
      await clock.sleep(PAUSES_MS[round] ?? LONGEST_PAUSE_MS, signal);
      await cleanup.look(signal);
      if (cleanup.done && (cleanup.allFound || clock.now() >= settledAtMs)) break;
    }
  });
  step.info(`Cancelled ${counted(cleanup.cancelledCount, 'job')} that the step left open.`);
  if (cleanup.troubles.length > 0) step.warning(`Jobs may still be running at Roe: ${cleanup.troubles.join('; ')}.`);
}

class Cleanup {
  readonly #left: LeftBehind;
  readonly #options: CleanupOptions;
  readonly #open: Set<JobId>;
  readonly #closed = new Set<JobId>();
  readonly #unknownKeys: Set<string>;
  readonly #accepted = new Set<JobId>();
  /** How often an open job was cancelled and was open afterwards, by its status. */
  readonly #tries = new Map<JobId, number>();
  #cancelledCount = 0;
  #listed = false;

  constructor(left: LeftBehind, options: CleanupOptions) {
    this.#left = left;
    this.#options = options;
    this.#open = new Set(left.openJobs);
    this.#unknownKeys = new Set(left.unknownKeys);
  }

  get cancelledCount(): number {
    return this.#cancelledCount;
  }

  /** Whether a further round could bring nothing. */
  get done(): boolean {
    const hopeless = [...this.#open].every((id) => (this.#tries.get(id) ?? 0) >= MAX_TRIES);
    return hopeless && (this.#left.unknownKeys.length === 0 || this.#listed);
  }

  get allFound(): boolean {
    return this.#unknownKeys.size === 0;
  }

  /** What could not be brought to an end. */
  get troubles(): string[] {
    const open = [...this.#open].join(', ');
    return [
      ...(this.#open.size === 0 ? [] : [`${counted(this.#open.size, 'job')} did not end when cancelled (${open})`]),
      ...(this.#left.unknownKeys.length === 0 || this.#listed ? [] : ['the agent’s job list could not be read']),
    ];
  }

  /** Cancels what is open, and looks for jobs whose id never arrived, which the next round cancels. */
  async look(signal: AbortSignal): Promise<void> {
    // Side by side: what is known does not wait for a list that may be long.
    await Promise.all([this.#cancelOpen(signal), this.#findUnknown(signal)]);
  }

  async #cancelOpen(signal: AbortSignal): Promise<void> {
    const { roe, clock } = this.#options;
    // A job may have ended meanwhile, or be an older run's with which the cache answered.
    for (const [id, status] of await statusesNow([...this.#open], roe, signal)) this.#take(id, status);
    const cancellations = await cancelOnce([...this.#open], { roe, clock, signal, lookSignal: signal });
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

  async #findUnknown(signal: AbortSignal): Promise<void> {
    if (this.#left.unknownKeys.length === 0) return;
    const { roe, clock } = this.#options;
    const { agentId, startedAtMs, runAttempt, unknownKeys } = this.#left;
    const keys = new Set(unknownKeys);
    const listing = await listJobs(
      { roe, clock, signal, agentId, sinceMs: startedAtMs },
      ({ metadata }) => keys.has(metadata.submission_key ?? '') && metadata.github_run_attempt === String(runAttempt),
    );
    this.#listed = listing.ok;
    for (const { id, status, metadata } of listing.ok ? listing.value : []) {
      this.#unknownKeys.delete(metadata.submission_key ?? '');
      this.#take(id, status);
      if (!this.#closed.has(id)) this.#open.add(id);
    }
  }
}
