/** No pause is shorter, so that a thousand quick jobs do not become a thousand questions. */
const SHORTEST_PAUSE_MS = 500;
/** A job of a minute is asked about every 12 s: the delay stays a small share of what was waited for anyhow. */
const SHARE_OF_AGE = 0.2;

/**
 * The pause before the next look at all open jobs: short while the youngest is young, `pollIntervalMs` at most, and
 * longer where a look takes several calls. `random` in [0, 1) spreads the looks of many runs.
 */
export function lookPauseMs(youngestAgeMs: number, calls: number, pollIntervalMs: number, random: number): number {
  const shortest = Math.min(SHORTEST_PAUSE_MS * calls, pollIntervalMs);
  const pause = Math.min(pollIntervalMs, Math.max(shortest, youngestAgeMs * SHARE_OF_AGE));
  return Math.round(pause * (0.9 + random / 10));
}

/** A job that Roe does not list may be too new for it; only after this is its absence believed. */
export const ABSENCE_BELIEVED_AFTER_MS = 10_000;
/** Roe may answer 401 while a deploy goes on; a key refused for so long is a key withdrawn. */
export const REFUSAL_BELIEVED_AFTER_MS = 30_000;
