import { describe, expect, it } from 'vitest';
import { Durations } from '../../../src/jobs/durations.ts';

function known(...durations: readonly number[]): Durations {
  const some = new Durations();
  for (const duration of durations) some.add(duration);
  return some;
}

describe('durations', () => {
  it('are unknown while few jobs have ended', () => {
    expect(known().span).toBeNull();
    expect(known(1000, 1000, 1000).span).toBeNull();
    expect(known(1000, 1000, 1000, 1000).span).not.toBeNull();
  });

  it('show when most jobs end, without the fastest and the slowest tenth', () => {
    const all = Array.from({ length: 41 }, (_, index) => 1000 + index * 100);
    expect(known(...all).span).toEqual({ earliestMs: 1400, latestMs: 4600 });
    expect(known(...all.toReversed()).span).toEqual({ earliestMs: 1400, latestMs: 4600 });
  });

  it('are never negative, whatever the clocks say', () => {
    expect(known(-5, -5, -5, -5).span).toEqual({ earliestMs: 0, latestMs: 0 });
  });

  it('show what came since they were last asked for', () => {
    const durations = known(1000, 1000, 1000, 1000);
    expect(durations.span).toEqual({ earliestMs: 1000, latestMs: 1000 });
    for (let count = 0; count < 4; count += 1) durations.add(3000);
    expect(durations.span).toEqual({ earliestMs: 1000, latestMs: 3000 });
  });

  it('follow the newest jobs', () => {
    const durations = known(...Array.from({ length: 100 }, () => 60_000));
    expect(durations.span).toEqual({ earliestMs: 60_000, latestMs: 60_000 });
    for (let count = 0; count < 64; count += 1) durations.add(2000);
    expect(durations.span).toEqual({ earliestMs: 2000, latestMs: 2000 });
  });
});
