/** How many of the jobs that ended last are remembered, and how few tell nothing yet. */
const REMEMBERED = 64;
const FEWEST = 4;

/** When jobs of this run end, counted from their acceptance: most end between the two. */
export interface EndSpan {
  readonly earliestMs: number;
  readonly latestMs: number;
}

/** What the jobs that have ended tell of those that are open. */
export class Durations {
  readonly #recent: number[] = [];
  #next = 0;
  #span: EndSpan | null = null;

  add(durationMs: number): void {
    this.#recent[this.#next] = Math.max(0, durationMs);
    this.#next = (this.#next + 1) % REMEMBERED;
    this.#span = null;
  }

  /** Null while too few have ended. */
  get span(): EndSpan | null {
    if (this.#recent.length < FEWEST) return null;
    this.#span ??= spanOf(this.#recent.toSorted((a, b) => a - b));
    return this.#span;
  }
}

/** Without the tenth that was fastest and the tenth that was slowest. */
function spanOf(sorted: readonly number[]): EndSpan {
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { earliestMs: at(0.1), latestMs: at(0.9) };
}
