export interface Sleeper {
  readonly dueMs: number;
  readonly wake: () => void;
}

/** All who sleep by a clock that a test moves. */
export class Sleepers {
  readonly #all = new Set<Sleeper>();

  get size(): number {
    return this.#all.size;
  }

  /** Ends when the sleeper is woken, or at once on the signal. */
  sleep(dueMs: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper = {
        dueMs,
        wake: () => {
          this.#all.delete(sleeper);
          signal?.removeEventListener('abort', sleeper.wake);
          resolve();
        },
      };
      this.#all.add(sleeper);
      signal?.addEventListener('abort', sleeper.wake, { once: true });
    });
  }

  /** The first of those due first, since a set keeps its order. */
  next(): Sleeper | undefined {
    let next: Sleeper | undefined;
    for (const sleeper of this.#all) if (next === undefined || sleeper.dueMs < next.dueMs) next = sleeper;
    return next;
  }
}
