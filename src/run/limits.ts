import type { Clock } from '../lib/clock.ts';
import { TaskGroup } from '../lib/task-group.ts';
import type { StopReason } from '../stop-reason.ts';

/**
 * Time limits after waiting has ended: for requests in flight, then for cancelling, and then for reading the final statuses
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

/** The ends of a run, each a signal whose reason is a Stop. */
export interface Limits {
  /** Nothing more is sent. */
  readonly stopping: AbortSignal;
  /** Open jobs are waited for no more. */
  readonly waitingOver: AbortSignal;
  /** Requests in flight are broken off. */
  readonly inFlightOver: AbortSignal;
  /** Even cancelling is given up; the post step goes on with it. */
  readonly cancellingOver: AbortSignal;
  /** No more statuses and results are read. */
  readonly settlingOver: AbortSignal;
  /** Whether the runner asked for the end, and will soon kill. */
  readonly cancelled: boolean;
  stopSending(stop: StopReason): void;
  /** Stops sending and waiting. */
  endRun(stop: StopReason): void;
  /** Must be called at the end, or the timers keep the process alive. */
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
  const onCancelled = () =>
    end({ code: 'run-cancelled', sentence: 'the workflow run was cancelled' }, GRACE_WHEN_CANCELLED);

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
