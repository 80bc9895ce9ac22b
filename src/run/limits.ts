import type { Clock } from '../lib/clock.ts';
import { TaskGroup } from '../lib/task-group.ts';
import type { StopReason } from '../stop-reason.ts';

/**
 * Time limits after waiting has ended: for requests in flight, then for cancelling, then for reading the final statuses
 * and the results of jobs that succeeded meanwhile.
 */
interface Grace {
  readonly inFlightMs: number;
  readonly cancellingMs: number;
  readonly settlingMs: number;
}
const GRACE: Grace = { inFlightMs: 15_000, cancellingMs: 45_000, settlingMs: 50_000 };
/** The runner kills a cancelled step after 10 s (ProcessInvoker.cs: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL). */
const GRACE_WHEN_CANCELLED: Grace = { inFlightMs: 1_500, cancellingMs: 4_500, settlingMs: 5_500 };

/** Signals that end a run step by step. The reason of each is a StopReason. */
export interface Limits {
  readonly stopping: AbortSignal;
  /** Stops waiting for open jobs. */
  readonly waitingOver: AbortSignal;
  readonly inFlightOver: AbortSignal;
  /** Stops cancelling too. The post step continues it. */
  readonly cancellingOver: AbortSignal;
  /** Stops reading statuses and results. */
  readonly settlingOver: AbortSignal;
  /** True if the runner asked the step to end, and will soon kill it. */
  readonly cancelled: boolean;
  stopSending(stop: StopReason): void;
  endRun(stop: StopReason): void;
  /** Must be called when the run ends. Otherwise the timers keep the process alive. */
  release(): Promise<void>;
}

export function startLimits(clock: Clock, deadlineMs: number, timeout: string, cancelled: AbortSignal): Limits {
  const stopping = new AbortController();
  const waitingOver = new AbortController();
  const inFlightOver = new AbortController();
  const cancellingOver = new AbortController();
  const settlingOver = new AbortController();
  const released = new AbortController();
  const timers = new TaskGroup();

  const after = (ms: number, act: () => void) => {
    void timers.run(async () => {
      await clock.sleep(ms, released.signal);
      if (!released.signal.aborted) act();
    });
  };
  const end = (stop: StopReason, grace: Grace) => {
    stopping.abort(stop);
    waitingOver.abort(stop);
    after(grace.inFlightMs, () => inFlightOver.abort(stop));
    after(grace.cancellingMs, () => cancellingOver.abort(stop));
    after(grace.settlingMs, () => settlingOver.abort(stop));
  };
  const onCancelled = () => end({ code: 'run-cancelled', sentence: 'the run was cancelled' }, GRACE_WHEN_CANCELLED);

  after(deadlineMs - clock.now(), () => end({ code: 'timeout', sentence: `\`timeout\` (${timeout}) ran out` }, GRACE));
  if (cancelled.aborted) onCancelled();
  else cancelled.addEventListener('abort', onCancelled);
  return {
    stopping: stopping.signal,
    waitingOver: waitingOver.signal,
    inFlightOver: inFlightOver.signal,
    cancellingOver: cancellingOver.signal,
    settlingOver: settlingOver.signal,
    get cancelled() {
      return cancelled.aborted;
    },
    stopSending: (stop) => stopping.abort(stop),
    endRun: (stop) => end(stop, GRACE),
    release: async () => {
      cancelled.removeEventListener('abort', onCancelled);
      released.abort();
      await timers.end();
    },
  };
}
