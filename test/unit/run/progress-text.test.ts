import { describe, expect, it } from 'vitest';
import { countOutcomes } from '../../../src/outcome.ts';
import { type ProgressFacts, progressText } from '../../../src/run/progress-text.ts';

const textOf = (overrides: Partial<ProgressFacts>): string =>
  progressText({
    unit: 'file',
    total: 80,
    done: 20,
    counts: countOutcomes([]),
    openJobs: 8,
    cost: 0,
    elapsedMs: 60_000,
    waitedFor: 20,
    ...overrides,
  });

describe('the line that says how far a run is', () => {
  it('has what is done, what did not succeed, what is open, the time, what is left and the cost', () => {
    const counts = { ...countOutcomes([]), succeeded: 17, failed: 2, rejected: 1 };
    expect(textOf({ counts, cost: 1.2 })).toBe(
      '… 20 of 80 files done (2 failed, 1 rejected), 8 jobs open · 1 m 0 s so far, about 3 m left · cost 1.2000',
    );
  });

  it('says nothing about the time left before it can be known, or when all is done', () => {
    const short = '… 20 of 80 cases done, 1 job open · 1 m 0 s so far';
    expect(textOf({ unit: 'case', openJobs: 1, waitedFor: 4 })).toBe(short);
    expect(textOf({ elapsedMs: 9_000 })).not.toContain('left');
    expect(textOf({ done: 80 })).not.toContain('left');
  });

  it.each([
    [1_000, '10 s'],
    [41_000, '50 s'],
    [56_000, '1 m'],
    [61_000, '2 m'],
    [3_599_000, '1 h'],
    [4_500_000, '1 h 20 m'],
  ])('rounds %i ms that are left to %s', (leftMs, text) => {
    expect(
      textOf({
        total: 2 * 20,
        elapsedMs: Math.max(10_000, leftMs),
        waitedFor: (20 * Math.max(10_000, leftMs)) / leftMs,
      }),
    ).toContain(`about ${text} left`);
  });
});
