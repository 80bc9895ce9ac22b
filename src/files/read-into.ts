import { closeSync, openSync } from 'node:fs';
import { readFully } from '../lib/read-fully.ts';

/** Returns the number of bytes read: at most what the buffer holds. Throws if the file cannot be read. */
export function readInto(buffer: Uint8Array, path: string): number {
  const file = openSync(path, 'r');
  try {
    return readFully(file, buffer, null);
  } finally {
    closeSync(file);
  }
}
