const [QUOTE, BACKSLASH, BRACKET, BRACKET_END, BRACE, BRACE_END] = [...'"\\[]{}'].map((sign) => sign.charCodeAt(0));

/**
 * Splits a JSON list of objects, bare or in an envelope, while it arrives, so that only one object is in memory. It
 * checks only brackets. Invalid JSON shows when a row or the rest is parsed.
 */
export class RowSplitter {
  readonly #maxBytes: number;
  readonly #place: Buffer;
  readonly #rest: Uint8Array[] = [];
  readonly #lists = new Set<number>();
  #row: Uint8Array[] = [];
  #bytes = 0;
  #depth = 0;
  /** Brackets around the current row: 1 in a bare list, 2 in an envelope, 0 outside rows. */
  #rowDepth = 0;
  #inText = false;
  #before = 0;
  #rowEnd = 0;
  /** Bytes of the next part that a backslash at the end of the last part escapes. */
  #skipped = 0;

  /** `maxBytes` limits the current row plus everything outside rows. `place` replaces each row in the rest. */
  constructor(maxBytes: number, place = '0') {
    this.#maxBytes = maxBytes;
    this.#place = Buffer.from(place);
  }

  /** The rows that end in this part. Null means that a row is too large, and nothing follows it. */
  *push(part: Uint8Array): Generator<Buffer | null> {
    let begin = 0;
    for (let at = this.#bracketFrom(part, 0); at < part.length; at = this.#bracketFrom(part, at + 1)) {
      const sign = part[at];
      if (sign === BRACE || sign === BRACKET) {
        if (sign === BRACE && this.#rowDepth === 0 && this.#lists.has(this.#depth)) {
          if (!this.#keep(this.#rest, part.slice(begin, at))) return yield null;
          begin = at;
          this.#rowDepth = this.#depth;
        }
        this.#depth += 1;
        if (sign === BRACKET && this.#rowDepth === 0 && this.#depth <= 2) this.#lists.add(this.#depth);
      } else {
        if (this.#rowDepth === 0) this.#lists.delete(this.#depth);
        this.#depth -= 1;
        if (this.#rowDepth > 0 && this.#depth === this.#rowDepth) {
          if (!this.#keep(this.#row, part.subarray(begin, at + 1))) return yield null;
          begin = at + 1;
          this.#rowEnd = this.#before + begin;
          yield this.#takeRow();
        }
      }
    }
    const kept =
      this.#rowDepth > 0 ? this.#keep(this.#row, part.subarray(begin)) : this.#keep(this.#rest, part.slice(begin));
    this.#before += part.length;
    if (!kept) yield null;
  }

  get rowEnd(): number {
    return this.#rowEnd;
  }

  #bracketFrom(part: Uint8Array, from: number): number {
    // Every byte of every reply passes through this loop, and a local variable is much faster than a field.
    let inText = this.#inText;
    let at = from + this.#skipped;
    for (; at < part.length; at += 1) {
      const sign = part[at];
      if (sign === QUOTE) inText = !inText;
      else if (inText) at += sign === BACKSLASH ? 1 : 0;
      else if (sign === BRACE || sign === BRACKET || sign === BRACE_END || sign === BRACKET_END) break;
    }
    this.#inText = inText;
    this.#skipped = Math.max(0, at - part.length);
    return at;
  }

  rest(): string {
    return Buffer.concat(this.#rest).toString('utf8');
  }

  #takeRow(): Buffer {
    const row = Buffer.concat(this.#row);
    this.#bytes -= row.length;
    this.#row = [];
    this.#rowDepth = 0;
    this.#keep(this.#rest, this.#place);
    return row;
  }

  #keep(parts: Uint8Array[], bytes: Uint8Array): boolean {
    if (bytes.length > 0) parts.push(bytes);
    this.#bytes += bytes.length;
    return this.#bytes <= this.#maxBytes;
  }
}
