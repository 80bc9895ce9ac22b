/** Counts down the bytes that a text may have. */
export class ByteBudget {
  #bytes: number;

  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  /** Returns whether the text fits, and if so deducts its size. */
  take(text: string): boolean {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#bytes) return false;
    this.#bytes -= bytes;
    return true;
  }

  /** Returns the texts up to the first one that does not fit. */
  fill(texts: Iterable<string>): string[] {
    const taken: string[] = [];
    for (const text of texts) {
      if (!this.take(text)) break;
      taken.push(text);
    }
    return taken;
  }
}
