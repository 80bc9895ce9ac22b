import type { Clock } from '../lib/clock.ts';
import { Window } from './concurrency-window.ts';
import { RateLimit } from './rate-limit.ts';

/** How a request went, as far as the pace of others goes. */
export type SendOutcome =
  | { readonly kind: 'answered' }
  /** Roe failed; it may be too much for it. */
  | { readonly kind: 'strained' }
  /** Roe refused it as too much, and wants a pause. */
  | { readonly kind: 'throttled'; readonly pauseMs: number }
  /** Roe was not reached; it is tried again after a pause. */
  | { readonly kind: 'unreached'; readonly pauseMs: number }
  /** It says nothing of Roe. */
  | { readonly kind: 'silent' };

export interface Slot {
  /** To be called once, however the request went. */
  end(end: SendOutcome): void;
}

/**
 * How fast all submissions together may go: `concurrency` is the ceiling, and one that Roe throttles holds back the
 * others too. After a pause they go on one by one at the rate that Roe was seen to take, never all at once.
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #allowance = new RateLimit();
  readonly #window: Window;
  readonly #waiting = new Set<() => void>();
  #inFlight = 0;
  #notBeforeMs = 0;
  #nextSlotMs = 0;

  constructor(clock: Clock, concurrency: number) {
    this.#clock = clock;
    this.#window = new Window(concurrency);
  }

  /** Ends when the next request may go; null where the signal fired before. */
  async turn(signal: AbortSignal): Promise<Slot | null> {
    await this.#room(signal);
    for (let waitMs = this.#slotInMs(); waitMs > 0 && !signal.aborted; waitMs = this.#heldBackForMs()) {
      await this.#clock.sleep(waitMs, signal);
    }
    if (signal.aborted) {
      this.#leave();
      return null;
    }
    const begunAtMs = this.#clock.now();
    return { end: (end) => this.#ended(begunAtMs, end) };
  }

  /** Takes a place in the window; it is given back by `#leave`. */
  async #room(signal: AbortSignal): Promise<void> {
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

  #leave(): void {
    this.#inFlight -= 1;
    const room = Math.max(0, this.#window.size - this.#inFlight);
    for (const wake of [...this.#waiting].slice(0, room)) wake();
  }

  /** Keeps the next moment at which a request may begin, and says how far off it is. */
  #slotInMs(): number {
    const now = this.#clock.now();
    const slotMs = Math.max(now, this.#notBeforeMs, this.#nextSlotMs);
    this.#nextSlotMs = slotMs + 1000 / this.#allowance.perSecond(slotMs);
    return slotMs - now;
  }

  /** 0, or where Roe asked for a pause while this request waited, the time to its new moment. */
  #heldBackForMs(): number {
    return this.#clock.now() < this.#notBeforeMs ? this.#slotInMs() : 0;
  }

  #ended(begunAtMs: number, end: SendOutcome): void {
    const now = this.#clock.now();
    switch (end.kind) {
      case 'answered':
        this.#allowance.accepted(now);
        this.#window.answered();
        break;
      case 'strained':
        this.#window.strained();
        break;
      case 'throttled':
        this.#allowance.refused(begunAtMs, now, end.pauseMs);
        this.#holdBack(now + end.pauseMs);
        break;
      case 'unreached':
        this.#holdBack(now + end.pauseMs);
        break;
      case 'silent':
        break;
    }
    this.#leave();
  }

  #holdBack(untilMs: number): void {
    this.#notBeforeMs = Math.max(this.#notBeforeMs, untilMs);
    // Moments that were given out before the pause come to nothing.
    this.#nextSlotMs = Math.max(this.#clock.now(), this.#notBeforeMs);
  }
}
