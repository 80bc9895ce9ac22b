import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truncate } from '../../../src/lib/truncate.ts';

describe('shortened', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['abcd', 1, '…'],
    ['', 1, ''],
    ['a😀b', 4, 'a😀b'],
    ['a😀bc', 4, 'a😀…'],
    ['a😀bc', 3, 'a…'],
    ['😀😀', 2, '…'],
  ])('%j to %d is %j', (text, most, short) => {
    expect(truncate(text, most)).toBe(short);
  });

  it('is never longer than asked, nor ends within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const short = truncate(text, most);
        expect(short.length).toBeLessThanOrEqual(Math.max(most, 1));
        expect(short.isWellFormed()).toBe(true);
        if (text.length <= most) expect(short).toBe(text);
        else expect(text.startsWith(short.slice(0, -1))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
