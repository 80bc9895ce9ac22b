import type { Clock } from '../lib/clock.ts';
import type { Answer, RoeError } from './errors.ts';

/** A longer pause would spend the run's time on one header. */
export const MAX_RETRY_AFTER_MS = 60_000;

const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 20_000;

/**
 * How long to wait before a repetition, or null to give up. Exponential, half of it jitter. `Retry-After` takes
 * precedence. `attempt` counts from 0, and `random` is in [0, 1).
 */
export function retryPauseMs(error: RoeError, attempt: number, random: number): number | null {
  switch (error.code) {
    case 'never-sent':
      // A server that refuses again may be overloaded.
      return attempt === 0 && error.retryAfterMs !== null ? error.retryAfterMs : backoffMs(attempt, random);
    case 'throttled':
    case 'fate-unknown':
    case 'server-error':
    case 'unreadable-reply':
      return error.retryAfterMs ?? backoffMs(attempt, random);
    default:
      return null;
  }
}

export const isTransient = (error: RoeError): boolean => retryPauseMs(error, 0, 0) !== null;

interface RetryRule {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly maxTries: number;
  readonly maxPauseMs?: number;
}

/** Repeats a call until it succeeds, fails for good, or time or tries run out. Returns the last answer. */
export async function retry<T>(call: () => Promise<Answer<T>>, rule: RetryRule): Promise<Answer<T>> {
  const { clock, signal, maxTries, maxPauseMs = Number.POSITIVE_INFINITY } = rule;
  let answer = await call();
  for (let attempt = 0; !answer.ok && attempt + 1 < maxTries; attempt += 1) {
    const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
    if (pauseMs === null) break;
    await clock.sleep(Math.min(pauseMs, maxPauseMs), signal);
    if (signal.aborted) break;
    const next = await call();
    // An aborted try says nothing about Roe, so the answer before it is returned.
    if (!next.ok && next.error.code === 'stopped') break;
    answer = next;
  }
  return answer;
}

export function backoffMs(attempt: number, random: number): number {
  const ceiling = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 20));
  return Math.round(ceiling * (0.5 + random / 2));
}

const SECONDS = /^\d+(\.\d+)?$/;
/** `Date.parse` alone would read "7 apples" as a day in 2001. */
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;

/** Reads seconds or an HTTP date, capped. Null for anything else. */
export function parseRetryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const ms = SECONDS.test(text) ? Number(text) * 1000 : HTTP_DATE.test(text) ? Date.parse(text) - nowMs : Number.NaN;
  if (Number.isNaN(ms)) return null;
  return Math.min(MAX_RETRY_AFTER_MS, Math.max(0, Math.round(ms)));
}
