import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/scorecard/wilson.ts';

describe('the Wilson interval', () => {
  /** Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3. */
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is the published one, %d to %d', (right, total, low, high) => {
    const interval = wilson(right, total);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it.each([
    [1, 1],
    [28, 30],
    [20, 20],
    [9_999, 10_000],
  ])('of %i of %i ends where the share is 1.96 standard errors away', (right, total) => {
    const { low, high } = wilson(right, total);
    for (const end of right === total ? [low] : [low, high]) {
      const error = Math.sqrt((end * (1 - end)) / total);
      expect(Math.abs(right / total - end) / error).toBeCloseTo(1.959964, 5);
    }
    if (right === total) expect(high).toBe(1);
  });
});
