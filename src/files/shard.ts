import { createHash } from 'node:crypto';
import type { SourceFile } from './source-file.ts';

/** One part of the files, of a split that every leg of a matrix computes for itself. */
export interface Shard {
  /** From 0, below `total`. */
  readonly index: number;
  readonly total: number;
}

/**
 * The files of one leg, in the order given. Legs do not communicate: each computes the whole split from the same files and
 * takes its part, so that each file is in exactly one leg.
 *
 * Files with the same content stay together, since they are one job and two legs would pay for two. The contents form a
 * row, in the order of a hash, and each is as long as it has bytes. The row is cut into `total` equal lengths, and a
 * content belongs to the length in which it begins. This gives two bounds:
 *
 * - Balance: no leg differs from an even share of the bytes by more than the largest file. Files of one size are dealt
 *   out evenly.
 * - Stability: adding or removing a file of `w` bytes moves each of the `total - 1` cuts by less than `w`, and only the
 *   files between the old and the new cut change their leg. If all files have the same size, that is one file for every
 *   three cuts. A changed file counts as one removed and one added. Names make no difference.
 *
 * Rendezvous hashing with bounded loads would move fewer files, but some legs would be tenths fuller than others. A
 * workflow waits for its fullest leg, and nothing is paid for again because a file has changed its leg.
 */
export function filesOfShard(files: readonly SourceFile[], { index, total }: Shard): SourceFile[] {
  const shardOf = split(files, total);
  return files.filter((file) => shardOf.get(contentOf(file)) === index);
}

function split(files: readonly SourceFile[], total: number): ReadonlyMap<string, number> {
  const lengths = new Map(files.map((file) => [contentOf(file), lengthOf(file)]));
  const row = [...lengths].map(([content, length]) => ({ content, length, place: placeOf(content) }));
  // No two contents have one place.
  row.sort((a, b) => (a.place < b.place ? -1 : 1));
  const all = row.reduce((sum, { length }) => sum + length, 0);
  const shardOf = new Map<string, number>();
  let before = 0;
  for (const { content, length } of row) {
    shardOf.set(content, Math.floor((before * total) / all));
    before += length;
  }
  return shardOf;
}

/** An unreadable file is identified by its path alone. */
const contentOf = ({ sha256, path }: SourceFile): string => sha256 ?? `unreadable ${path}`;

/** An empty file has length 1, so that the row is never empty. */
const lengthOf = ({ bytes }: SourceFile): number => Math.max(1, bytes);

const placeOf = (content: string): string => createHash('sha256').update(content).digest('hex');
