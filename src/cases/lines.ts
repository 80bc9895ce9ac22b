const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Finds line numbers. A line ends at LF or CRLF, or at CR in a text without LF. */
export class LineFinder {
  readonly #content: Uint8Array;
  readonly #sign: number;
  #at = 0;
  #line = 1;

  constructor(content: Uint8Array) {
    this.#content = content;
    this.#sign = content.includes(LINE_FEED) ? LINE_FEED : CARRIAGE_RETURN;
  }

  /** Places must not decrease from call to call. */
  lineAt(place: number): number {
    for (let end = this.#next(); end >= 0 && end < place; end = this.#next()) {
      this.#line += 1;
      this.#at = end + 1;
    }
    return this.#line;
  }

  #next(): number {
    return this.#content.indexOf(this.#sign, this.#at);
  }
}
