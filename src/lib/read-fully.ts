import { readSync } from 'node:fs';

/**
 * Returns the number of bytes read, which is less than the buffer holds only at the end of the file. From the file's
 * current position if `position` is null. Synchronous, since what was just written or read is in the system's cache and
 * another thread takes longer.
 */
export function readFully(descriptor: number, buffer: Uint8Array, position: number | null): number {
  let filled = 0;
  for (let read = -1; read !== 0 && filled < buffer.length; filled += read) {
    read = readSync(descriptor, buffer, filled, buffer.length - filled, position === null ? null : position + filled);
  }
  return filled;
}
