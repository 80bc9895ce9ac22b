/** How many requests may be in flight: half as many after each error of the server, and up to the ceiling again as requests succeed. */
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

  /** One more for each window of answers. */
  answered(): void {
    this.#size = Math.min(this.#ceiling, this.#size + 1 / this.#size);
  }

  strained(): void {
    this.#size = Math.max(1, this.#size / 2);
  }
}
