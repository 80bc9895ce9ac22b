/** Number of recently ended jobs that are remembered. Fewer than the minimum say nothing about the others. */
const MAX_REMEMBERED = 64;
const MIN_ENDED = 4;

/** Most jobs of this run end between these times after their acceptance. */
export interface EndSpan {
  readonly earliestMs: number;
  readonly latestMs: number;
}

export class Durations {
  readonly #recent: number[] = [];
  #next = 0;
  #span: EndSpan | null = null;

  add(durationMs: number): void {
    this.#recent[this.#next] = Math.max(0, durationMs);
    this.#next = (this.#next + 1) % MAX_REMEMBERED;
    this.#span = null;
  }

  get span(): EndSpan | null {
    if (this.#recent.length < MIN_ENDED) return null;
    this.#span ??= spanOf(this.#recent.toSorted((a, b) => a - b));
    return this.#span;
  }
}

function spanOf(sorted: readonly number[]): EndSpan {
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { earliestMs: at(0.1), latestMs: at(0.9) };
}
