/** A parameter, so that tests control the time. In milliseconds. */
export interface Clock {
  /** Since the Unix epoch. Never goes back. Other machines and processes may differ. */
  now(): number;
  /** Resolves when the time has passed or the signal fires. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Node fires a longer timer after 1 ms. */
const MAX_TIMER_MS = 2_147_483_647;

export const systemClock: Clock = {
  // The machine's clock is read once, when the process starts: it may be set forward or back during a run.
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, Math.min(Math.max(0, ms), MAX_TIMER_MS));
      signal?.addEventListener('abort', end, { once: true });
    }),
};

/** The reason of a signal that fired because of `withTimeLimit`. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
  readonly limitMs: number;
  constructor(limitMs: number) {
    super(`timed out after ${Math.round(limitMs / 1000)} s`);
    this.limitMs = limitMs;
  }
}

export const NEVER: AbortSignal = new AbortController().signal;

/** Settles with `work`, or rejects with the signal's reason. For work that takes no signal. */
export async function raceAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Extends a time limit to at least this many milliseconds from now. */
export type Extend = (ms: number) => void;

/** The signal fires with a TimeLimitError after `limitMs`, or earlier with the outer signal's reason. */
export async function withTimeLimit<T>(
  clock: Clock,
  limitMs: number,
  outer: AbortSignal,
  work: (signal: AbortSignal, extend: Extend) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const timer = new AbortController();
  let endMs: number | null = null;
  const timing = async () => {
    for (let leftMs = limitMs; leftMs > 0 && !timer.signal.aborted; leftMs = endMs === null ? 0 : endMs - clock.now()) {
      await clock.sleep(leftMs, timer.signal);
    }
    if (!timer.signal.aborted) limit.abort(new TimeLimitError(limitMs));
  };
  const timed = timing();
  const startedMs = clock.now();
  const extend = (ms: number) => {
    endMs = Math.max(endMs ?? startedMs + limitMs, clock.now() + ms);
  };
  try {
    return await work(AbortSignal.any([limit.signal, outer]), extend);
  } finally {
    // Without a reason, `abort` would create an error with a stack trace, which costs more than the rest of the wait.
    timer.abort('in time');
    await timed;
  }
}
