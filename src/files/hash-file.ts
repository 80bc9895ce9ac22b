import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Returns the SHA-256 as hex, and the first chunk. Rejects if the file cannot be read, or when the signal fires. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<{ sha256: string; beginning: Buffer }> {
  const sum = createHash('sha256');
  let beginning: Buffer | null = null;
  for await (const part of createReadStream(path, { signal })) {
    sum.update(part);
    beginning ??= part;
  }
  return { sha256: sum.digest('hex'), beginning: beginning ?? Buffer.alloc(0) };
}
