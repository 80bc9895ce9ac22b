import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 as hex, read in chunks. Rejects if the file cannot be read, or when the signal fires. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const sum = createHash('sha256');
  for await (const part of createReadStream(path, { signal })) sum.update(part);
  return sum.digest('hex');
}
