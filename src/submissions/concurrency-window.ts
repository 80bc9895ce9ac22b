/** The maximum number of requests in flight. A server error halves it, and successes raise it to the ceiling again. */
export class ConcurrencyWindow {
  readonly #ceiling: number;
  #size: number;

  constructor(ceiling: number) {
    this.#ceiling = ceiling;
    this.#size = ceiling;
  }

  get size(): number {
    return Math.floor(this.#size);
  }

  /** Adds one for each full window of answers. */
  answered(): void {
    this.#size = Math.min(this.#ceiling, this.#size + 1 / this.#size);
  }

  strained(): void {
    this.#size = Math.max(1, this.#size / 2);
  }
}
