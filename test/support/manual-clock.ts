import type { Clock } from '../../src/lib/clock.ts';
import { type Sleeper, Sleepers } from './sleepers.ts';

/** Lets every promise that is already settled have its consequences. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Time that only a test moves. */
export class ManualClock implements Clock {
  /** Every pause that was asked for, in order. */
  readonly sleeps: number[] = [];
  readonly #sleepers = new Sleepers();
  #nowMs: number;

  constructor(nowMs = 1_000_000) {
    this.#nowMs = nowMs;
  }

  now(): number {
    return this.#nowMs;
  }

  get sleeping(): number {
    return this.#sleepers.size;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    return ms <= 0 ? Promise.resolve() : this.#sleepers.sleep(this.#nowMs + ms, signal);
  }

  /** Moves time on, stopping at each moment when somebody wakes. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await settle();
    for (let next = this.#nextDue(endMs); next; next = this.#nextDue(endMs)) {
      this.#nowMs = next.dueMs;
      next.wake();
      await settle();
    }
    this.#nowMs = endMs;
  }

  #nextDue(endMs: number): Sleeper | undefined {
    const next = this.#sleepers.next();
    return next !== undefined && next.dueMs <= endMs ? next : undefined;
  }
}
