import type { Clock } from '../lib/clock.ts';
import type { RoeError } from '../roe/errors.ts';
import { retryPauseMs } from '../roe/retry.ts';
import { Durations } from './durations.ts';
import { nextPollMs, type PollRule, pollPauseMs, REFUSAL_BELIEVED_AFTER_MS, shortestPauseMs } from './poll-schedule.ts';

/** Schedules the next poll. Times are in milliseconds. */
export class PollTimer {
  readonly #clock: Clock;
  readonly #pollIntervalMs: number;
  readonly #durations = new Durations();
  #lastPollAtMs = 0;
  #nextPollAtMs = 0;
  #failures = 0;
  #pauseAfterFailureMs = 0;
  #refusedSinceMs: number | null = null;

  constructor(clock: Clock, pollIntervalMs: number) {
    this.#clock = clock;
    this.#pollIntervalMs = pollIntervalMs;
  }

  get lastPollAtMs(): number {
    return this.#lastPollAtMs;
  }

  /** Call after a time without open jobs. */
  restart(): void {
    [this.#lastPollAtMs, this.#nextPollAtMs] = [this.#clock.now(), Number.POSITIVE_INFINITY];
  }

  /** `calls` is the number of calls that one poll takes. */
  admit(ageMs: number, calls: number): void {
    const rule = this.#rule(calls);
    const dueAtMs = this.#clock.now() + pollPauseMs(ageMs, rule);
    const earliestMs = this.#lastPollAtMs + shortestPauseMs(rule);
    this.#nextPollAtMs = Math.max(Math.min(this.#nextPollAtMs, dueAtMs), earliestMs);
  }

  ended(durationMs: number): void {
    this.#durations.add(durationMs);
  }

  /** Call after each poll. `agesMs` are the ages of the open jobs. */
  polled(agesMs: readonly number[], calls: number): void {
    this.#lastPollAtMs = this.#clock.now();
    this.#nextPollAtMs = this.#lastPollAtMs + nextPollMs(agesMs, this.#rule(calls));
  }

  succeeded(): void {
    this.#failures = 0;
    this.#pauseAfterFailureMs = 0;
    this.#refusedSinceMs = null;
  }

  /** True if Roe has refused the key for so long that it must have been withdrawn. */
  failed(error: RoeError): boolean {
    const backoff = retryPauseMs(error, this.#failures, Math.random()) ?? this.#pollIntervalMs;
    this.#pauseAfterFailureMs = error.retryAfterMs ?? Math.min(backoff, this.#pollIntervalMs);
    this.#failures += 1;
    const now = this.#clock.now();
    this.#refusedSinceMs = error.code === 'unauthorized' ? (this.#refusedSinceMs ?? now) : null;
    return this.#refusedSinceMs !== null && now - this.#refusedSinceMs >= REFUSAL_BELIEVED_AFTER_MS;
  }

  /** Negative if the next poll is overdue. */
  dueInMs(): number {
    const dueAtMs = Math.max(this.#nextPollAtMs, this.#lastPollAtMs + this.#pauseAfterFailureMs);
    return dueAtMs - this.#clock.now();
  }

  #rule(calls: number): PollRule {
    return { span: this.#durations.span, calls, pollIntervalMs: this.#pollIntervalMs, random: Math.random() };
  }
}
