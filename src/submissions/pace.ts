import type { Clock } from '../lib/clock.ts';

/** How fast all submissions together may go: one that Roe throttles holds back the others too. */
export class Pace {
  readonly #clock: Clock;
  #notBeforeMs = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  holdBack(pauseMs: number): void {
    this.#notBeforeMs = Math.max(this.#notBeforeMs, this.#clock.now() + pauseMs);
  }

  /** Ends when the next request may go, or the signal fires. */
  async turn(signal: AbortSignal): Promise<void> {
    for (let waitMs = this.#waitMs(); waitMs > 0 && !signal.aborted; waitMs = this.#waitMs()) {
      await this.#clock.sleep(waitMs, signal);
    }
  }

  #waitMs(): number {
    return this.#notBeforeMs - this.#clock.now();
  }
}
