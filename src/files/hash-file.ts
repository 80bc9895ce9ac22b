import { createHash, hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { readInto } from './read-into.ts';
import type { SourceFile } from './source-file.ts';

/** A larger file is read in chunks, so that it does not fill the memory. */
const READ_WHOLE_BYTES = 4_000_000;
const CHUNK_BYTES = 1_000_000;

/** Hashes one file after the other in the same memory. */
export class FileHasher {
  #buffer = Buffer.alloc(0);

  /** Returns the SHA-256 as hex. Rejects if the file cannot be read, or when the signal fires. */
  async hash({ absolutePath, bytes }: SourceFile, signal: AbortSignal): Promise<string> {
    if (bytes > READ_WHOLE_BYTES) return await hashFile(absolutePath, signal);
    if (bytes > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(bytes);
    const content = this.#buffer.subarray(0, bytes);
    return hash('sha256', content.subarray(0, readInto(content, absolutePath)));
  }
}

/** Returns the SHA-256 as hex. Rejects if the file cannot be read, or when the signal fires. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const sum = createHash('sha256');
  // A new buffer for each chunk would stay in memory until garbage is collected.
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  await using file = await open(path);
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(chunk, 0, chunk.length);
    if (bytesRead === 0) return sum.digest('hex');
    sum.update(chunk.subarray(0, bytesRead));
  }
}
