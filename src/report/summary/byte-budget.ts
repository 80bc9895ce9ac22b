export class ByteBudget {
  #bytes: number;

  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  take(text: string): boolean {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#bytes) return false;
    this.#bytes -= bytes;
    return true;
  }

  fill(texts: Iterable<string>): string[] {
    const taken: string[] = [];
    for (const text of texts) {
      if (!this.take(text)) break;
      taken.push(text);
    }
    return taken;
  }
}
