/**
 * Work that runs side by side and is waited for together. What fails is kept until `end`, however early it fails, so that
 * no rejection ends the process; `onFailure` is called at the first failure, at once.
 */
export class TaskGroup {
  readonly #running = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];
  readonly #onFailure: () => void;

  constructor(onFailure: () => void = () => {}) {
    this.#onFailure = onFailure;
  }

  /** Begins work. What is returned ends with it and never rejects. */
  run(work: () => Promise<unknown>): Promise<void> {
    const running = this.#keep(work).finally(() => this.#running.delete(running));
    this.#running.add(running);
    return running;
  }

  /** Ends when all work has ended, what was begun meanwhile too; the first failure is thrown then. */
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
