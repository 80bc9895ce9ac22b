/**
 * Concurrent tasks that are awaited together. Failures are kept until `end`, so that no unhandled rejection ends the
 * process. `onFailure` is called at the first failure.
 */
export class TaskGroup {
  readonly #running = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];
  readonly #onFailure: () => void;

  constructor(onFailure: () => void = () => {}) {
    this.#onFailure = onFailure;
  }

  /** The returned promise resolves when the task ends. It never rejects. */
  run(work: () => Promise<unknown>): Promise<void> {
    const running = this.#keep(work).finally(() => this.#running.delete(running));
    this.#running.add(running);
    return running;
  }

  /** Waits for all tasks, including later ones, then throws the first failure. */
  async end(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
    if (this.#failures.length > 0) throw this.#failures[0];
  }

  async #keep(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#failures.push(error);
      if (this.#failures.length === 1) this.#onFailure();
    }
  }
}
