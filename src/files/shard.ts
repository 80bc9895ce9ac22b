import { createHash } from 'node:crypto';
import type { SourceFile } from './source-file.ts';

/** One part of the files, of a split that every leg of a matrix computes for itself. */
export interface Shard {
  /** From 0, below `total`. */
  readonly index: number;
  readonly total: number;
}

/**
 * The files of one leg, in the order given. Legs do not talk: each computes the whole split from the same files and
 * takes its part, so that each file is in exactly one leg.
 *
 * Files with the same content stay together, since they are one job and two legs would pay for two. Contents stand in
 * a row, in the order of a hash, each as long as it has bytes; the row is cut into `total` equal lengths, and a content
 * belongs to the length in which it begins. Hence two bounds:
 *
 * - Balance: no leg is further from an even share of the bytes than the largest file is long. Files of one size are dealt
 *   out evenly.
 * - Stability: a file of `w` bytes that comes or goes moves each of the `total - 1` cuts by less than `w`, and only what
 *   lies there changes its leg: where files are alike, one file for every three cuts. A file that changes is one that goes
 *   and one that comes. A name makes no difference.
 *
 * Rendezvous hashing with bounded loads would move fewer files, for legs that are some tenths fuller than others. The
 * fullest leg is what a workflow waits for, and nothing is paid again because a file has changed its leg.
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
