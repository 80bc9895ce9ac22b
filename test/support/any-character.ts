import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * The unit of strings of any code points. It makes the same strings as fast-check's `binary`, which lists all 1.1 million
 * characters before its first string and takes two seconds of CPU time for that.
 */
export const anyCharacter = fc
  .nat({ max: 0x10ffff - SURROGATES.count })
  .map((nth) => String.fromCodePoint(nth < SURROGATES.first ? nth : nth + SURROGATES.count), nthOf);

function nthOf(value: unknown): number {
  const point = typeof value === 'string' ? value.codePointAt(0) : undefined;
  if (point === undefined || value !== String.fromCodePoint(point) || isSurrogate(point))
    throw new Error('no character');
  return point < SURROGATES.first ? point : point - SURROGATES.count;
}

const isSurrogate = (point: number): boolean =>
  point >= SURROGATES.first && point < SURROGATES.first + SURROGATES.count;
