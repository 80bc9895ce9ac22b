import { createHash } from 'node:crypto';
import { compareText } from '../lib/compare-text.ts';

export interface Shard {
  /** From 0, below `total`. */
  readonly index: number;
  readonly total: number;
}

/**
 * The items of one leg, in the order given. Legs do not communicate: each computes the whole split from the same items and
 * takes its part, so that each item is in exactly one leg.
 *
 * Items with the same content stay together, since they are one job and two legs would pay for two. The contents form a
 * row, in the order of a hash, and each is as long as it has bytes. The row is cut into `total` equal lengths, and a
 * content belongs to the length in which it begins. This gives two bounds:
 *
 * - Balance: no leg differs from an even share of the bytes by more than the largest item. Items of one size are dealt
 *   out evenly.
 * - Stability: adding or removing an item of `w` bytes moves each of the `total - 1` cuts by less than `w`, and only the
 *   items between the old and the new cut change their leg. If all items have the same size, that is one item for every
 *   three cuts. A changed item counts as one removed and one added. Names make no difference.
 *
 * Rendezvous hashing with bounded loads would move fewer items, but some legs would be tenths fuller than others. A
 * workflow waits for its fullest leg, and nothing is paid for again because an item has changed its leg.
 */
export function partOfShard<Item>(items: readonly Item[], { index, total }: Shard, measured: Measured<Item>): Item[] {
  const { contentOf, bytesOf } = measured;
  const bytes = new Map(items.map((item) => [contentOf(item), Math.max(1, bytesOf(item))]));
  const shardOf = split(bytes, total);
  return items.filter((item) => shardOf.get(contentOf(item)) === index);
}

export interface Measured<Item> {
  /** Items that are sent identically must have the same content. */
  readonly contentOf: (item: Item) => string;
  /** 0 counts as 1, so that the row is never empty. */
  readonly bytesOf: (item: Item) => number;
}

function split(bytes: ReadonlyMap<string, number>, total: number): ReadonlyMap<string, number> {
  const row = [...bytes].map(([content, length]) => ({ content, length, place: placeOf(content) }));
  row.sort((a, b) => compareText(a.place, b.place));
  const all = row.reduce((sum, { length }) => sum + length, 0);
  const shardOf = new Map<string, number>();
  let before = 0;
  for (const { content, length } of row) {
    shardOf.set(content, Math.floor((before * total) / all));
    before += length;
  }
  return shardOf;
}

const placeOf = (content: string): string => createHash('sha256').update(content).digest('hex');
