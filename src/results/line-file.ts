import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { readFully } from '../lib/read-fully.ts';

export interface LinePlace {
  readonly offset: number;
  readonly length: number;
}

/** Lines are appended, and read back by their place. */
export class LineFile {
  readonly #handle: FileHandle;
  readonly #checksums = new Map<number, number>();
  /** One buffer for all reads. A new one for each of ten thousand lines would fragment the heap. */
  #buffer = Buffer.alloc(0);
  #end = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  get end(): number {
    return this.#end;
  }

  /** Rejects if the line could not be written. The file then ends as before. */
  async append(line: Buffer): Promise<void> {
    try {
      await writeAll(this.#handle, line, this.#end);
    } catch (error) {
      await this.#handle.truncate(this.#end).catch(() => {});
      throw error;
    }
    this.#checksums.set(this.#end, crc32(line));
    this.#end += line.length;
  }

  /** Valid until the next call. Null if the file does not hold the line as it was written. */
  read({ offset, length }: LinePlace): Buffer | null {
    if (length > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(length);
    const buffer = this.#buffer.subarray(0, length);
    const line = buffer.subarray(0, readFully(this.#handle.fd, buffer, offset));
    return line.length === length && crc32(line) === this.#checksums.get(offset) ? line : null;
  }

  async sync(): Promise<void> {
    await this.#handle.sync();
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

/** One write may write less than it was given, for example on an almost full disk. */
async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
