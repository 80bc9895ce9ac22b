import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const CHUNK_BYTES = 1_000_000;

/** Returns the SHA-256 as hex, and the first chunk. Rejects if the file cannot be read, or when the signal fires. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<{ sha256: string; beginning: Buffer }> {
  const sum = createHash('sha256');
  // A new buffer for each chunk would stay in memory until garbage is collected.
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let beginning: Buffer | null = null;
  await using file = await open(path);
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(chunk, 0, chunk.length);
    if (bytesRead === 0) break;
    const part = chunk.subarray(0, bytesRead);
    sum.update(part);
    beginning ??= Buffer.from(part);
  }
  return { sha256: sum.digest('hex'), beginning: beginning ?? Buffer.alloc(0) };
}
