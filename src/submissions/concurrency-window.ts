/** Latency may double before it counts as strain; the constants are those of Netflix's concurrency limits (Gradient2). */
const TOLERANCE = 2;
const STEEPEST = 0.5;
const SMOOTHING = 0.2;
/** How many replies the usual latency and the newest one are means of. */
const USUAL_OF = 100;
const RECENT_OF = 8;
/** What is left of the window after an error of the server. */
const KEPT_AFTER_ERROR = 0.7;
/** An upload takes long by its size, so that latency counts for each megabyte, and a smaller file as one. */
const BYTES_PER_UNIT = 1_000_000;

/** How many requests may be in flight: the ceiling while Roe answers as fast as it did, fewer while it strains. */
export class Window {
  readonly #ceiling: number;
  readonly #usual = new Mean(USUAL_OF);
  readonly #recent = new Mean(RECENT_OF);
  #size: number;

  constructor(ceiling: number) {
    this.#ceiling = ceiling;
    this.#size = ceiling;
  }

  get size(): number {
    return Math.max(1, Math.floor(this.#size));
  }

  answered(latencyMs: number, bytes: number): void {
    const perUnit = latencyMs / Math.max(1, bytes / BYTES_PER_UNIT);
    this.#usual.add(perUnit);
    this.#recent.add(perUnit);
    const gradient = Math.min(1, Math.max(STEEPEST, (TOLERANCE * this.#usual.value) / this.#recent.value || 1));
    const wanted = this.#size * gradient + 1;
    // Latency is a hint and no refusal: it never takes more than three quarters.
    this.#resize(this.#size + SMOOTHING * (wanted - this.#size), Math.min(this.#size, this.#ceiling / 4));
  }

  strained(): void {
    this.#resize(this.#size * KEPT_AFTER_ERROR, 1);
  }

  #resize(size: number, least: number): void {
    this.#size = Math.min(this.#ceiling, Math.max(1, least, size));
  }
}

/** A mean in which what lies `of` values back hardly counts; plain while there are fewer. */
class Mean {
  readonly #of: number;
  #count = 0;
  value = 0;

  constructor(of: number) {
    this.#of = of;
  }

  add(value: number): void {
    this.#count = Math.min(this.#of, this.#count + 1);
    this.value += (value - this.value) / this.#count;
  }
}
