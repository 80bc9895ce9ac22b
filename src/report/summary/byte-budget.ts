/** The bytes that are left of what a text may have. */
export class Room {
  #bytes: number;

  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  /** Whether the text fits; if so, its place is taken. */
  take(text: string): boolean {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#bytes) return false;
    this.#bytes -= bytes;
    return true;
  }

  /** As many of the texts as fit, in their order. */
  fill(texts: Iterable<string>): string[] {
    const taken: string[] = [];
    for (const text of texts) {
      if (!this.take(text)) break;
      taken.push(text);
    }
    return taken;
  }
}
