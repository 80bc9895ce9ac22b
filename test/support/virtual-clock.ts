import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/lib/clock.ts';
import { Sleepers } from './sleepers.ts';

export const VIRTUAL_START_MS = Date.UTC(2026, 9, 5, 9, 30);
/** Virtual time after which a run counts as one that never ends. */
const MAX_MS = 48 * 3_600_000;
/** Turns of the event loop in a row before a slow disk is waited for without using the processor. */
const MAX_TURNS = 200;

/**
 * Time that jumps to the next sleeper when nothing else in the process can go on. It never jumps early, however slow the
 * machine is, because Node reports every pending operation on files. It wakes one sleeper at a time, those due at the same
 * moment in the order in which they went to sleep, so that a run with the same seed has the same history.
 * Sockets, threads and modules that are loaded late are not seen by it: a world in virtual time has none of them.
 */
export class VirtualClock implements Clock {
  readonly #sleepers = new Sleepers();
  readonly #startMs: number;
  #nowMs: number;
  #outside = 0;

  constructor(startMs = VIRTUAL_START_MS) {
    this.#startMs = startMs;
    this.#nowMs = startMs;
  }

  now(): number {
    return Math.floor(this.#nowMs);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.#sleepers.sleep(this.#nowMs + Math.max(0, ms), signal);
  }

  /** Time stands still until `work` has ended, which goes over sockets or takes real time, and does not sleep by this clock. */
  async outside<T>(work: Promise<T>): Promise<T> {
    this.#outside += 1;
    try {
      return await work;
    } finally {
      this.#outside -= 1;
    }
  }

  /** Lets time pass until `work` has ended. Rejects if nothing can end it any more. */
  async run<T>(work: Promise<T>): Promise<T> {
    let ended = false;
    const end = () => {
      ended = true;
    };
    work.then(end, end);
    const begunMs = this.#nowMs;
    for (await this.#idle(); !ended; await this.#idle()) {
      const next = this.#sleepers.next();
      const passed = `after ${Math.round((this.#nowMs - this.#startMs) / 1000)} s of virtual time`;
      if (next === undefined) throw new Error(`Everything waits for ever, ${passed}.`);
      if (next.dueMs - begunMs > MAX_MS) throw new Error(`The run has no end, ${passed}.`);
      this.#nowMs = next.dueMs;
      next.wake();
    }
    return await work;
  }

  async #idle(): Promise<void> {
    await idle();
    while (this.#outside > 0) {
      await pause(1);
      await idle();
    }
  }
}

/** For code that knows no clock but the process's: its timers go by this one until the end of the block. */
export function timersBy(clock: VirtualClock): Disposable {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const setTimeout = (act: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
    const cleared = new AbortController();
    void clock.sleep(ms, cleared.signal).then(() => cleared.signal.aborted || act(...given));
    const timer = { clear: () => cleared.abort(), ref: () => timer, unref: () => timer };
    return timer;
  };
  const clearTimeout = (timer: { clear?: () => void } | undefined) =>
    timer?.clear ? timer.clear() : real.clearTimeout(timer as never);
  Object.assign(globalThis, { setTimeout, clearTimeout });
  return { [Symbol.dispose]: () => Object.assign(globalThis, real) };
}

/**
 * Ends when every promise that is settled has had its consequences and no operation on files is pending. A callback of
 * `setImmediate` runs when no microtask and no `nextTick` is left; other immediates and all requests to libuv are counted.
 */
async function idle(): Promise<void> {
  for (let turns = 1; ; turns += 1) {
    await turn();
    if (!process.getActiveResourcesInfo().some(isPending)) return;
    if (turns > MAX_TURNS) await pause(1);
  }
}

/** Handles such as pipes, and timers, which only the test runner has, are not operations that end by themselves. */
const isPending = (resource: string): boolean => resource === 'Immediate' || /Req/.test(resource);
