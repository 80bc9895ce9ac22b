import { describe, expect, it } from 'vitest';
import { statisticsOf } from '../../../../src/report/html/page/statistics.ts';

describe('the statistics of numbers', () => {
  it('are their count, total, mean and extremes', () => {
    expect(statisticsOf([3, -1, 10])).toEqual({ count: 3, total: 12, mean: 4, min: -1, max: 10 });
  });

  it('have a total without the errors of binary fractions', () => {
    expect(statisticsOf(Array.from({ length: 1000 }, () => 0.1))?.total).toBe(100);
    expect(statisticsOf([0.1, 0.2])?.total).toBe(0.3);
    expect(statisticsOf([1e15, 0.25, -1e15])?.total).toBe(0.25);
  });

  it('are none without numbers', () => {
    expect(statisticsOf([])).toBeNull();
  });
});
