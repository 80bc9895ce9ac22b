import type { EndSpan } from './durations.ts';

/** Keeps a thousand quick jobs from causing a thousand polls. */
const MIN_PAUSE_MS = 500;
/** A job that has run for a minute is polled every 12 s, so that the delay stays a small share of its duration. */
const SHARE_OF_AGE = 0.2;
const POLLS_PER_SPAN = 8;

export interface PollRule {
  /** When jobs should end. Null until enough of them have ended. */
  readonly span: EndSpan | null;
  /** Number of calls per poll. A poll of several calls is made less often. */
  readonly calls: number;
  readonly pollIntervalMs: number;
  /** In [0, 1). Spreads the polls of many runs. */
  readonly random: number;
}

export const shortestPauseMs = ({ calls, pollIntervalMs }: PollRule): number =>
  Math.min(MIN_PAUSE_MS * calls, pollIntervalMs);

/**
 * Pause until a job of this age is polled again: until it may end, judging by the others, then often while most jobs
 * end, then less and less. If no others have ended, only its age counts. At most `pollIntervalMs`.
 */
export function pollPauseMs(ageMs: number, rule: PollRule): number {
  const { span, pollIntervalMs } = rule;
  const shortest = shortestPauseMs(rule);
  if (span !== null && ageMs < span.earliestMs) {
    return Math.round(Math.min(pollIntervalMs, Math.max(shortest, span.earliestMs - ageMs)));
  }
  const often = span === null ? 0 : (span.latestMs - span.earliestMs) / POLLS_PER_SPAN;
  const late = Math.max(0, ageMs - (span?.latestMs ?? 0)) * SHARE_OF_AGE;
  const pause = Math.min(pollIntervalMs, Math.max(shortest, often, late));
  return Math.round(pause * (0.9 + rule.random / 10));
}

/**
 * Pause until the next poll of all open jobs: when the first job is due, or slightly later if by then all jobs should
 * have ended, so that one poll does the work of two. `agesMs` must not be empty.
 */
export function nextPollMs(agesMs: readonly number[], rule: PollRule): number {
  let [pause, youngestMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const ageMs of agesMs) {
    pause = Math.min(pause, pollPauseMs(ageMs, rule));
    youngestMs = Math.min(youngestMs, ageMs);
  }
  const allEndInMs = rule.span === null ? 0 : rule.span.latestMs - youngestMs;
  if (allEndInMs <= 0 || allEndInMs > pause * 1.5) return pause;
  return Math.round(Math.min(rule.pollIntervalMs, Math.max(allEndInMs, shortestPauseMs(rule) / 2)));
}

/** Roe may not list a new job yet. A job that is missing for longer has been deleted. */
export const ABSENCE_BELIEVED_AFTER_MS = 10_000;
/** Roe may answer 401 during a deployment. A key that is refused for longer has been withdrawn. */
export const REFUSAL_BELIEVED_AFTER_MS = 30_000;
