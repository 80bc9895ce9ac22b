import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../src/submissions/rate-limit.ts';

/** So many accepted requests a second, evenly, from `fromMs` to `toMs`. */
function accept(allowance: RateLimit, perSecond: number, fromMs: number, toMs: number): void {
  for (let atMs = fromMs; atMs < toMs; atMs += 1000 / perSecond) allowance.accepted(atMs);
}

describe('an allowance', () => {
  it('has no limit while nothing is refused', () => {
    const allowance = new RateLimit();
    accept(allowance, 500, 0, 3000);
    expect(allowance.perSecond(3000)).toBe(Number.POSITIVE_INFINITY);
  });

  it('goes on after the pause with seven tenths of what went through', () => {
    const allowance = new RateLimit();
    accept(allowance, 20, 0, 5000);
    allowance.refused(4990, 5000, 1000);
    expect(allowance.perSecond(5000)).toBeCloseTo(14, 0);
    expect(allowance.perSecond(6000)).toBeCloseTo(14, 0);
  });

  it('counts what went through of late, whenever the first was', () => {
    const allowance = new RateLimit();
    accept(allowance, 100, 1_000_000, 1_005_000);
    accept(allowance, 20, 1_010_000, 1_015_000);
    allowance.refused(1_014_990, 1_015_000, 0);
    expect(allowance.perSecond(1_015_000)).toBeCloseTo(14, 0);
  });

  it('comes back to what went through, stays about there, and then tries more', () => {
    const allowance = new RateLimit();
    accept(allowance, 20, 0, 5000);
    allowance.refused(4990, 5000, 0);
    expect(allowance.perSecond(7500)).toBeCloseTo(20, 0);
    expect(allowance.perSecond(8500)).toBeLessThan(21);
    expect(allowance.perSecond(15_000)).toBeGreaterThan(100);
  });

  it('takes a first burst for no rate', () => {
    const allowance = new RateLimit();
    for (let count = 0; count < 24; count += 1) allowance.accepted(1_000_000 + count);
    allowance.refused(1_000_020, 1_000_030, 1000);
    expect(allowance.perSecond(1_001_030)).toBeCloseTo(24 * 0.7, 0);
  });

  it('falls once for all requests that were under way at a refusal', () => {
    const allowance = new RateLimit();
    accept(allowance, 20, 0, 5000);
    for (let count = 0; count < 8; count += 1) allowance.refused(4990, 5000 + count, 1000);
    expect(allowance.perSecond(6007)).toBeCloseTo(14, 0);
  });

  it('falls again if a request begun after the pause is refused', () => {
    const allowance = new RateLimit();
    accept(allowance, 20, 0, 5000);
    allowance.refused(4990, 5000, 1000);
    accept(allowance, 10, 6000, 8000);
    allowance.refused(6000, 8000, 0);
    expect(allowance.perSecond(8000)).toBeCloseTo(7, 0);
  });

  it('never falls to nothing', () => {
    const allowance = new RateLimit();
    allowance.refused(0, 10, 0);
    expect(allowance.perSecond(10)).toBeGreaterThan(0);
  });
});
