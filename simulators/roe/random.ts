import { createHash } from 'node:crypto';

export type Random = () => number;

/** mulberry32: numbers in [0, 1) that are the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number in [0, 1) that is the same for the same text, and in any order of asking. */
export function fractionOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 4_294_967_296;
}

/** A UUID that stands for the text. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return dashed(`${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`);
}

/** Never the order that came in, where there are two or more different positions. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const keyed = items.map((item, index) => ({ item, index, key: random() }));
  keyed.sort((a, b) => a.key - b.key);
  const moved = keyed.some((entry, index) => entry.index !== index);
  if (!moved) keyed.reverse();
  return keyed.map((entry) => entry.item);
}

export function uuidFrom(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  hex[12] = '4';
  hex[16] = '8';
  return dashed(hex.join(''));
}

/** Lower case with dashes; undefined where it is no UUID. Roe's SDKs take UUIDs with and without dashes. */
export function normalUuid(text: string): string | undefined {
  const hex = text.toLowerCase().replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/.test(hex)) return undefined;
  return dashed(hex);
}

const dashed = (hex: string) =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
