import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../simulators/roe/random.ts';
import { pairedTest } from '../../../src/compare/decision.ts';
import { mcnemar } from '../../../src/compare/mcnemar.ts';
import { testSentence } from '../../../src/compare/text.ts';

/**
 * An independent way to the same number: the chances of every count of heads after each of n throws of a coin, one throw after
 * the other, and the sum of those that are at most as likely as what was seen.
 */
function byThrows(oneWay: number, otherWay: number): number {
  const throws = oneWay + otherWay;
  let chances = [1];
  for (let done = 0; done < throws; done += 1) {
    chances = Array.from(
      { length: chances.length + 1 },
      (_, heads) => ((chances[heads] ?? 0) + (chances[heads - 1] ?? 0)) / 2,
    );
  }
  const seen = Math.abs(oneWay - throws / 2);
  return chances.reduce((sum, chance, heads) => (Math.abs(heads - throws / 2) >= seen ? sum + chance : sum), 0);
}

describe('the exact two-sided McNemar test', () => {
  it('equals an independent computation to 1e-9 for 200 random tables', () => {
    const random = randomFrom(20260801);
    for (let table = 0; table < 200; table += 1) {
      const most = [8, 40, 300][table % 3] ?? 8;
      const [oneWay, otherWay] = [Math.floor(random() * most), Math.floor(random() * most)];
      expect(Math.abs(mcnemar(oneWay, otherWay) - byThrows(oneWay, otherWay)), `${oneWay}, ${otherWay}`).toBeLessThan(
        1e-9,
      );
    }
  });

  it.each([
    [0, 0, 1],
    [1, 0, 1],
    [0, 5, 0.0625],
    [0, 6, 0.03125],
    [9, 1, 0.021484375],
    [5, 5, 1],
    [10, 2, 0.03857421875],
  ])('of %i against %i is %d', (oneWay, otherWay, p) => {
    expect(mcnemar(oneWay, otherWay)).toBe(p);
  });

  it('takes ten thousand differing pairs, and p that no double distinguishes from 0', () => {
    expect(mcnemar(5000, 5000)).toBe(1);
    expect(mcnemar(4900, 5100)).toBeGreaterThan(0.04);
    expect(mcnemar(4900, 5100)).toBeLessThan(0.05);
    expect(mcnemar(0, 10_000)).toBe(0);
    expect(mcnemar(0, 1000)).toBeGreaterThan(0);
  });
});

describe('what is tested', () => {
  const flip = (from: string, to: string) => ({ from, to }) as never;
  const decision = (values: readonly string[], flips: readonly never[]) => ({
    pointer: '/d',
    values,
    cells: [],
    flips,
  });

  it('is regressed against fixed cases, whatever the decisions', () => {
    const table = decision(['a', 'b'], [flip('a', 'b')]);
    expect(pairedTest(7, 0, table)).toEqual({ kind: 'outcomes', oneWay: 7, otherWay: 0, p: 0.015625 });
  });

  it('is flips in one direction against the other if no case regressed or was fixed and there are exactly two decisions', () => {
    const flips = [flip('a', 'b'), flip('b', 'a'), flip('a', 'b')];
    expect(pairedTest(0, 0, decision(['a', 'b'], flips))).toEqual({ kind: 'flips', oneWay: 2, otherWay: 1, p: 1 });
    expect(pairedTest(0, 0, decision(['a', 'b', 'c'], flips))).toBeNull();
    expect(pairedTest(0, 0, null)).toBeNull();
  });

  it('is too few to tell if fewer than six differ', () => {
    expect(testSentence(pairedTest(4, 1, null), 'file')).toMatch(/^Too few to tell: only 5 files differ/);
    expect(testSentence(pairedTest(1, 0, null), 'case')).toMatch(/^Too few to tell: only 1 case differs/);
    expect(testSentence(pairedTest(6, 0, null), 'file')).toBe(
      '6 regressed and 0 fixed: chance alone hardly explains that (exact two-sided McNemar test, p = 0.031).',
    );
    expect(testSentence(pairedTest(4, 3, null), 'file')).toContain('chance alone may explain that');
    expect(testSentence(pairedTest(40, 0, null), 'file')).toContain('p < 0.0001');
    expect(testSentence(null, 'file')).toBe('');
  });
});
