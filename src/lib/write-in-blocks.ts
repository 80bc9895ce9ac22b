import { writeSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TextBuffer } from './text-buffer.ts';

/** A small write takes as long as one of this size, and a part may have only a few hundred bytes. */
const BLOCK_BYTES = 262_144;

/**
 * Writes the parts in order, with at most one block in memory. The file appears complete or not at all: it has a hidden
 * name until its last byte is on the disk.
 */
export async function writeInBlocks(path: string, parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.part`);
  try {
    await writeAll(partial, parts);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw error;
  }
}

async function writeAll(path: string, parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const file = await open(path, 'w');
  try {
    await appendAll(file, parts);
    // Some disks report only now that they are full.
    await file.sync();
  } catch (error) {
    await file.close().catch(() => {});
    throw error;
  }
  await file.close();
}

async function appendAll(file: FileHandle, parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const block = new TextBuffer();
  for await (const part of parts) {
    block.add(part);
    if (block.length < BLOCK_BYTES) continue;
    append(file, block.bytes);
    block.clear();
  }
  append(file, block.bytes);
}

/** Synchronous, since handing a block to another thread takes longer than writing it to the system's cache. */
function append({ fd }: FileHandle, block: Buffer): void {
  for (let done = 0; done < block.length; ) done += writeSync(fd, block, done);
}
