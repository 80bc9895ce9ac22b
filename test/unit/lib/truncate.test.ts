import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truncate } from '../../../src/lib/truncate.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { cases } from '../../support/tier.ts';

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
  ])('%j to %d is %j', (text, max, short) => {
    expect(truncate(text, max)).toBe(short);
  });

  it('is never longer than asked, nor ends within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const short = truncate(text, max);
        expect(short.length).toBeLessThanOrEqual(Math.max(max, 1));
        expect(short.isWellFormed()).toBe(true);
        if (text.length <= max) expect(short).toBe(text);
        else expect(text.startsWith(short.slice(0, -1))).toBe(true);
      }),
      { numRuns: cases(1000) },
    );
  });
});
