import type { Clock } from '../lib/clock.ts';
import { ConcurrencyWindow } from './concurrency-window.ts';
import { RateLimit } from './rate-limit.ts';

/** The effect of a request's result on the rate of the others. */
export type SendOutcome =
  | { readonly kind: 'answered' }
  /** Roe failed, perhaps because of the load. */
  | { readonly kind: 'strained' }
  /** Roe refused it because of the rate. */
  | { readonly kind: 'throttled'; readonly pauseMs: number }
  /** Roe could not be reached. The request is retried after a pause. */
  | { readonly kind: 'unreached'; readonly pauseMs: number }
  /** Says nothing about Roe. */
  | { readonly kind: 'silent' };

export interface Slot {
  /** Must be called exactly once. */
  release(outcome: SendOutcome): void;
}

/**
 * Limits the rate of all submissions together. At most `concurrency` are in flight. If Roe throttles one, all others
 * pause too. Then they continue one by one at the rate that Roe accepted before.
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #rateLimit = new RateLimit();
  readonly #window: ConcurrencyWindow;
  readonly #waiting = new Set<() => void>();
  #inFlight = 0;
  #notBeforeMs = 0;
  #nextSlotMs = 0;

  constructor(clock: Clock, concurrency: number) {
    this.#clock = clock;
    this.#window = new ConcurrencyWindow(concurrency);
  }

  /** Waits until the next request may be sent. Null if the signal fired first. */
  async acquire(signal: AbortSignal): Promise<Slot | null> {
    await this.#waitForSlot(signal);
    for (let waitMs = this.#reserveMs(); waitMs > 0 && !signal.aborted; waitMs = this.#heldBackForMs()) {
      await this.#clock.sleep(waitMs, signal);
    }
    if (signal.aborted) {
      this.#free();
      return null;
    }
    const begunAtMs = this.#clock.now();
    return { release: (outcome) => this.#released(begunAtMs, outcome) };
  }

  /** Takes a slot of the window. `#free` returns it. */
  async #waitForSlot(signal: AbortSignal): Promise<void> {
    while (this.#inFlight >= this.#window.size && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const wake = () => {
          signal.removeEventListener('abort', wake);
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
        signal.addEventListener('abort', wake, { once: true });
      });
    }
    this.#inFlight += 1;
  }

  #free(): void {
    this.#inFlight -= 1;
    const free = Math.max(0, this.#window.size - this.#inFlight);
    for (const wake of [...this.#waiting].slice(0, free)) wake();
  }

  /** Reserves the next moment at which a request may begin, and returns the time until then. */
  #reserveMs(): number {
    const now = this.#clock.now();
    const slotMs = Math.max(now, this.#notBeforeMs, this.#nextSlotMs);
    this.#nextSlotMs = slotMs + 1000 / this.#rateLimit.perSecond(slotMs);
    return slotMs - now;
  }

  /** If Roe asked for a pause while this request waited, the time until its new moment, otherwise 0. */
  #heldBackForMs(): number {
    return this.#clock.now() < this.#notBeforeMs ? this.#reserveMs() : 0;
  }

  #released(begunAtMs: number, outcome: SendOutcome): void {
    const now = this.#clock.now();
    switch (outcome.kind) {
      case 'answered':
        this.#rateLimit.accepted(now);
        this.#window.answered();
        break;
      case 'strained':
        this.#window.strained();
        break;
      case 'throttled':
        this.#rateLimit.refused(begunAtMs, now, outcome.pauseMs);
        this.#holdBack(now + outcome.pauseMs);
        break;
      case 'unreached':
        this.#holdBack(now + outcome.pauseMs);
        break;
      case 'silent':
        break;
    }
    this.#free();
  }

  #holdBack(untilMs: number): void {
    this.#notBeforeMs = Math.max(this.#notBeforeMs, untilMs);
    // Moments that were reserved before the pause are void.
    this.#nextSlotMs = Math.max(this.#clock.now(), this.#notBeforeMs);
  }
}
