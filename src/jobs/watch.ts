import type { Channel } from '../lib/channel.ts';
import type { Clock } from '../lib/clock.ts';
import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import type { RoeError } from '../roe/errors.ts';
import {
  blamesAnId,
  inChunks,
  readStatuses,
  type StatusParts,
  type StatusRows,
  statusesNow,
} from '../roe/read-statuses.ts';
import { retryPauseMs } from '../roe/retry.ts';
import { type JobId, type JobStatus, MAX_IDS_PER_CALL, type Roe, type TerminalStatus } from '../roe/roe.ts';
import { Durations } from './durations.ts';
import type { Job, JobEnd } from './job.ts';
import {
  ABSENCE_BELIEVED_AFTER_MS,
  nextPollMs,
  type PollRule,
  pollPauseMs,
  REFUSAL_BELIEVED_AFTER_MS,
  shortestPauseMs,
} from './poll-schedule.ts';

export interface WatchOptions {
  readonly roe: Roe;
  readonly clock: Clock;
  readonly pollIntervalMs: number;
  /** Fires when waiting is over. Jobs that are still open after one last poll are left open. */
  readonly waitingOver: AbortSignal;
  /** Breaks off a poll that is in flight. */
  readonly signal: AbortSignal;
}

export interface WatchEvents {
  /** At each change of a job's status. */
  onStatus(job: Job, status: JobStatus): void;
  /** Exactly once for each job. */
  onEnd(end: JobEnd): void;
  /** A poll failed for a reason that does not concern the jobs. */
  onTrouble(error: RoeError): void;
}

const CALLS_AT_ONCE = 4;

/** Waits for every job of the channel. One loop polls all open jobs together. */
export async function watchJobs(accepted: Channel<Job>, options: WatchOptions, events: WatchEvents): Promise<void> {
  const watch = new Watch(options, events);
  while (!(accepted.drained && watch.idle)) {
    watch.admit(accepted.take());
    if (options.waitingOver.aborted) await watch.abandonAll();
    if (watch.idle) {
      await accepted.ready();
    } else if (watch.nextPollInMs() > 0) {
      // A job that arrives may be due before those that are open already.
      await arrivalOrPause(accepted, watch.nextPollInMs(), options);
    } else {
      await watch.poll();
    }
  }
}

async function arrivalOrPause(accepted: Channel<Job>, pauseMs: number, options: WatchOptions): Promise<void> {
  const woken = new AbortController();
  const wake = AbortSignal.any([woken.signal, options.waitingOver]);
  const arrival = accepted.drained ? [] : [accepted.ready(wake)];
  await Promise.race([options.clock.sleep(pauseMs, wake), ...arrival]);
  woken.abort('enough');
}

/** One id, and the jobs that share it. */
interface Watched {
  readonly id: JobId;
  readonly jobs: Job[];
  lastStatus: JobStatus | null;
}

class Watch {
  readonly #options: WatchOptions;
  readonly #events: WatchEvents;
  readonly #open = new Map<JobId, Watched>();
  readonly #durations = new Durations();
  #lastPollAtMs = 0;
  #nextPollAtMs = 0;
  #failures = 0;
  #pauseAfterFailureMs = 0;
  #refusedSinceMs: number | null = null;

  constructor(options: WatchOptions, events: WatchEvents) {
    this.#options = options;
    this.#events = events;
  }

  get idle(): boolean {
    return this.#open.size === 0;
  }

  admit(jobs: readonly Job[]): void {
    if (jobs.length === 0) return;
    const now = this.#options.clock.now();
    if (this.idle) [this.#lastPollAtMs, this.#nextPollAtMs] = [now, Number.POSITIVE_INFINITY];
    const rule = this.#rule();
    for (const job of jobs) {
      const dueAtMs = now + pollPauseMs(now - job.acceptedAtMs, rule);
      const earliestMs = this.#lastPollAtMs + shortestPauseMs(rule);
      this.#nextPollAtMs = Math.max(Math.min(this.#nextPollAtMs, dueAtMs), earliestMs);
      const watched = this.#open.get(job.id);
      if (watched) watched.jobs.push(job);
      else this.#open.set(job.id, { id: job.id, jobs: [job], lastStatus: null });
    }
  }

  /** Polls all open jobs one last time, since one that has succeeded by now is paid for. Leaves the others open. */
  async abandonAll(): Promise<void> {
    const { roe, signal } = this.#options;
    for (const [id, status] of await statusesNow([...this.#open.keys()], roe, signal)) this.#update(id, status);
    for (const watched of [...this.#open.values()]) {
      this.#end(watched, (job) => ({ kind: 'unfinished', job, lastStatus: watched.lastStatus }));
    }
  }

  nextPollInMs(): number {
    const dueAtMs = Math.max(this.#nextPollAtMs, this.#lastPollAtMs + this.#pauseAfterFailureMs);
    return dueAtMs - this.#options.clock.now();
  }

  #rule(): PollRule {
    const calls = Math.max(1, Math.ceil(this.#open.size / MAX_IDS_PER_CALL));
    const { pollIntervalMs } = this.#options;
    return { span: this.#durations.span, calls, pollIntervalMs, random: Math.random() };
  }

  /** Polls all open jobs. A chunk that fails does not affect the others. */
  async poll(): Promise<void> {
    const ids = [...this.#open.keys()];
    const failures: RoeError[] = [];
    const parts: StatusParts = {
      onRows: (asked, rows) => this.#takeRows(asked, rows),
      onRefused: (id) => this.#askSingly(id),
    };
    await forEachConcurrently(inChunks(ids, MAX_IDS_PER_CALL), CALLS_AT_ONCE, async (chunk) => {
      const error = await readStatuses(chunk, this.#options.roe, this.#options.signal, parts);
      if (error) failures.push(error);
    });
    this.#lastPollAtMs = this.#options.clock.now();
    const ages = [...this.#open.values()].flatMap(({ jobs }) => jobs.map((job) => this.#ageOf(job)));
    this.#nextPollAtMs = this.#lastPollAtMs + nextPollMs(ages, this.#rule());
    this.#learnFrom(failures);
  }

  #ageOf(job: Job): number {
    return this.#options.clock.now() - job.acceptedAtMs;
  }

  async #takeRows(ids: readonly JobId[], rows: StatusRows): Promise<RoeError | null> {
    let trouble: RoeError | null = null;
    for (const id of ids) {
      const status = rows.get(id);
      if (status) this.#update(id, status);
      else if (this.#isOld(id) || !rows.has(id)) trouble = (await this.#askSingly(id)) ?? trouble;
    }
    return trouble;
  }

  async #askSingly(id: JobId): Promise<RoeError | null> {
    const answer = await this.#options.roe.status(id, this.#options.signal);
    if (answer.ok) {
      this.#update(id, answer.value);
      return null;
    }
    if (!blamesAnId(answer.error)) return answer.error;
    const watched = this.#open.get(id);
    if (watched && this.#isOld(id)) {
      const reason = `Roe does not report how the job ends (${answer.error.message})`;
      this.#lose(watched, reason);
    }
    return null;
  }

  #isOld(id: JobId): boolean {
    const first = this.#open.get(id)?.jobs[0];
    return first !== undefined && this.#ageOf(first) >= ABSENCE_BELIEVED_AFTER_MS;
  }

  #update(id: JobId, status: JobStatus): void {
    const watched = this.#open.get(id);
    if (!watched) return;
    const changed = watched.lastStatus?.code !== status.code;
    watched.lastStatus = status;
    if (changed) for (const job of watched.jobs) this.#events.onStatus(job, status);
    if (!status.terminal) return;
    const seenAtMs = this.#options.clock.now();
    this.#end(watched, (job) => {
      this.#durations.add(durationOf(job, status, seenAtMs, this.#lastPollAtMs));
      return { kind: 'ended', job, status, seenAtMs };
    });
  }

  #lose(watched: Watched, reason: string): void {
    this.#end(watched, (job) => ({ kind: 'lost', job, lastStatus: watched.lastStatus, reason }));
  }

  #end(watched: Watched, endOf: (job: Job) => JobEnd): void {
    this.#open.delete(watched.id);
    for (const job of watched.jobs) this.#events.onEnd(endOf(job));
  }

  #learnFrom(failures: readonly RoeError[]): void {
    const [error] = failures;
    if (error === undefined) {
      this.#failures = 0;
      this.#pauseAfterFailureMs = 0;
      this.#refusedSinceMs = null;
      return;
    }
    if (this.#options.signal.aborted) return;
    const { pollIntervalMs } = this.#options;
    const backoff = retryPauseMs(error, this.#failures, Math.random()) ?? pollIntervalMs;
    this.#pauseAfterFailureMs = error.retryAfterMs ?? Math.min(backoff, pollIntervalMs);
    this.#failures += 1;
    this.#events.onTrouble(error);
    if (error.code === 'unauthorized') this.#giveUpOnceRefusedForLong(error);
    else this.#refusedSinceMs = null;
  }

  #giveUpOnceRefusedForLong(error: RoeError): void {
    const now = this.#options.clock.now();
    this.#refusedSinceMs ??= now;
    if (now - this.#refusedSinceMs < REFUSAL_BELIEVED_AFTER_MS) return;
    const reason = `Roe no longer takes the API key, so the job's end is not known (${error.message})`;
    for (const watched of [...this.#open.values()]) this.#lose(watched, reason);
  }
}

/** From Roe's own timestamps if both are known, otherwise to the midpoint between the last two polls. With the later poll, the estimate could never shrink. */
function durationOf(job: Job, status: TerminalStatus, seenAtMs: number, lastPollAtMs: number): number {
  const { timestamp, createdAtMs, name } = status;
  if (timestamp !== null && createdAtMs !== null && name !== 'CACHED') return timestamp * 1000 - createdAtMs;
  return (seenAtMs + Math.max(job.acceptedAtMs, lastPollAtMs)) / 2 - job.acceptedAtMs;
}
