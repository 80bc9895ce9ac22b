/** Passes values between stages that run concurrently. Any number of writers and readers. */
export class Channel<T> {
  #waiting: T[] = [];
  #closed = false;
  readonly #readers = new Set<() => void>();

  push(value: T): void {
    if (this.#closed) throw new Error('a value was pushed into a closed channel');
    this.#waiting.push(value);
    this.#wake();
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  get closed(): boolean {
    return this.#closed;
  }

  get drained(): boolean {
    return this.#closed && this.#waiting.length === 0;
  }

  take(max = Number.POSITIVE_INFINITY): T[] {
    return this.#waiting.splice(0, Math.min(max, this.#waiting.length));
  }

  /**
   * Resolves when a value is waiting, the channel is closed, or the signal fires. Another reader may take the value
   * first.
   */
  async ready(signal?: AbortSignal): Promise<void> {
    if (this.#waiting.length > 0 || this.#closed || signal?.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        signal?.removeEventListener('abort', wake);
        this.#readers.delete(wake);
        resolve();
      };
      this.#readers.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }

  /** Yields up to `max` waiting values at a time, until the channel is drained. Readers share the values. */
  async *batches(max = Number.POSITIVE_INFINITY): AsyncGenerator<[T, ...T[]]> {
    while (!this.drained) {
      await this.ready();
      const [first, ...others] = this.take(max);
      if (first !== undefined) yield [first, ...others];
    }
  }

  #wake(): void {
    for (const reader of [...this.#readers]) reader();
  }
}
