import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookPauseMs } from '../../src/jobs/schedule.ts';

describe('lookPauseMs', () => {
  it.each([
    ['a new job', 0, 1, 5000, 500],
    ['a job of 2.5 s', 2500, 1, 5000, 500],
    ['a job of 10 s', 10_000, 1, 5000, 2000],
    ['an old job', 60_000, 1, 5000, 5000],
    ['an old job and a longer interval', 60_000, 1, 60_000, 12_000],
    ['a look of three calls', 0, 3, 5000, 1500],
    ['a look of many calls', 0, 40, 5000, 5000],
    ['a short interval', 0, 1, 200, 200],
    ['a job from the future', -60_000, 1, 5000, 500],
  ])('for %s', (_, ageMs, calls, intervalMs, pauseMs) => {
    expect(lookPauseMs(ageMs, calls, intervalMs, 1)).toBe(pauseMs);
    expect(lookPauseMs(ageMs, calls, intervalMs, 0)).toBe(Math.round(pauseMs * 0.9));
  });

  it('is never above the poll interval nor below what a look may cost', () => {
    const random = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 500, max: 3_600_000 }),
        random,
        (ageMs, calls, intervalMs, chance) => {
          const pause = lookPauseMs(ageMs, calls, intervalMs, chance);
          expect(pause).toBeLessThanOrEqual(intervalMs);
          expect(pause).toBeGreaterThanOrEqual(450);
        },
      ),
    );
  });

  it('grows with the age', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [younger, older] = [Math.min(a, b), Math.max(a, b)];
        expect(lookPauseMs(younger, 1, 60_000, 0.5)).toBeLessThanOrEqual(lookPauseMs(older, 1, 60_000, 0.5));
      }),
    );
  });
});
