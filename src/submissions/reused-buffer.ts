/** A request that takes more gives it back, since each of up to 256 uploads at once keeps its memory. */
const MAX_KEPT_BYTES = 1_048_576;

/** Memory for one request after another. New memory from the system for each file would take longer than to read and hash it. */
export class ReusedBuffer {
  #kept = Buffer.alloc(0);
  #taken = 0;

  /** Valid until `clear` is called. */
  take(bytes: number): Buffer {
    const from = this.#taken;
    this.#taken += bytes;
    return this.#taken <= this.#kept.length ? this.#kept.subarray(from, this.#taken) : Buffer.allocUnsafeSlow(bytes);
  }

  /** For the next request. Nothing may still be sending what was taken. */
  clear(): void {
    if (this.#taken > this.#kept.length && this.#taken <= MAX_KEPT_BYTES) {
      this.#kept = Buffer.allocUnsafeSlow(this.#taken);
    }
    this.#taken = 0;
  }

  /** After a request that failed: its socket may still hold what was taken. */
  drop(): void {
    this.#kept = Buffer.alloc(0);
  }
}
