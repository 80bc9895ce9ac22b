import type { EndSpan } from './durations.ts';

/** No pause is shorter, so that a thousand quick jobs do not become a thousand questions. */
const MIN_PAUSE_MS = 500;
/** A job of a minute is asked about every 12 s: the delay stays a small share of what was waited for anyhow. */
const SHARE_OF_AGE = 0.2;
/** While jobs are expected to end, the time in which they do is looked at so often. */
const LOOKS_PER_SPAN = 8;

export interface LookRule {
  /** What the jobs that have ended tell; null while they tell nothing. */
  readonly span: EndSpan | null;
  /** How many calls one look takes; a look that takes several is made less often. */
  readonly calls: number;
  readonly pollIntervalMs: number;
  /** In [0, 1): spreads the looks of many runs. */
  readonly random: number;
}

/** The shortest pause between two looks. */
export const shortestPauseMs = ({ calls, pollIntervalMs }: LookRule): number =>
  Math.min(MIN_PAUSE_MS * calls, pollIntervalMs);

/**
 * When a job of this age is worth a look again, in milliseconds from now: once it may end by what others took, often
 * while such jobs end, then less and less; without others by its age alone. Never later than `pollIntervalMs`.
 */
export function lookPauseMs(ageMs: number, rule: LookRule): number {
  const { span, pollIntervalMs } = rule;
  const shortest = shortestPauseMs(rule);
  if (span !== null && ageMs < span.earliestMs) {
    return Math.round(Math.min(pollIntervalMs, Math.max(shortest, span.earliestMs - ageMs)));
  }
  const often = span === null ? 0 : (span.latestMs - span.earliestMs) / LOOKS_PER_SPAN;
  const late = Math.max(0, ageMs - (span?.latestMs ?? 0)) * SHARE_OF_AGE;
  const pause = Math.min(pollIntervalMs, Math.max(shortest, often, late));
  return Math.round(pause * (0.9 + rule.random / 10));
}

/**
 * The pause before the next look at all open jobs: as the job says that is worth one first, or a little off it where
 * all are then expected to have ended, so that one look does for two. `agesMs` has one at least.
 */
export function nextLookMs(agesMs: readonly number[], rule: LookRule): number {
  let [pause, youngestMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const ageMs of agesMs) {
    pause = Math.min(pause, lookPauseMs(ageMs, rule));
    youngestMs = Math.min(youngestMs, ageMs);
  }
  const allEndInMs = rule.span === null ? 0 : rule.span.latestMs - youngestMs;
  if (allEndInMs <= 0 || allEndInMs > pause * 1.5) return pause;
  return Math.round(Math.min(rule.pollIntervalMs, Math.max(allEndInMs, shortestPauseMs(rule) / 2)));
}

/** A job that Roe does not list may be too new for it; only after this is its absence believed. */
export const ABSENCE_BELIEVED_AFTER_MS = 10_000;
/** Roe may answer 401 while a deploy goes on; a key refused for so long is a key withdrawn. */
export const REFUSAL_BELIEVED_AFTER_MS = 30_000;
