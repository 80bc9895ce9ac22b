import type { Clock } from './lib/clock.ts';
import type { Stop } from './submissions/stop.ts';

/** How long what is in flight may still come to its end once time ran out. */
const GRACE_MS = 15_000;

/** The ends of a run, each a signal whose reason is a Stop: to send no more, to wait no more, to break off what is in flight. */
export interface Limits {
  readonly stopping: AbortSignal;
  readonly waitingOver: AbortSignal;
  readonly signal: AbortSignal;
  stopSending(stop: Stop): void;
  /** Must be called at the end, or the timers keep the process alive. */
  release(): Promise<void>;
}

export function startLimits(clock: Clock, deadlineMs: number, timeoutText: string): Limits {
  const stopping = new AbortController();
  const waitingOver = new AbortController();
  const breakOff = new AbortController();
  const released = new AbortController();
  const timing = (async () => {
    await clock.sleep(deadlineMs - clock.now(), released.signal);
    if (released.signal.aborted) return;
    const stop: Stop = { code: 'timeout', sentence: `\`timeout\` (${timeoutText}) ran out` };
    stopping.abort(stop);
    waitingOver.abort(stop);
    await clock.sleep(GRACE_MS, released.signal);
    if (!released.signal.aborted) breakOff.abort(stop);
  })();
  return {
    stopping: stopping.signal,
    waitingOver: waitingOver.signal,
    signal: breakOff.signal,
    stopSending: (stop) => stopping.abort(stop),
    release: async () => {
      released.abort();
      await timing;
    },
  };
}
