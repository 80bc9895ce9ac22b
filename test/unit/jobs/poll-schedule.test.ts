import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPollMs, type PollRule, pollPauseMs } from '../../../src/jobs/poll-schedule.ts';

const rule = (given: Partial<PollRule> = {}): PollRule => ({
  span: null,
  calls: 1,
  pollIntervalMs: 5000,
  random: 1,
  ...given,
});
const THREE_SECONDS = { earliestMs: 2900, latestMs: 3100 };
const MINUTES = { earliestMs: 60_000, latestMs: 100_000 };

describe('pollPauseMs, before any job has ended,', () => {
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
  ])('for %s', (_, ageMs, calls, pollIntervalMs, pauseMs) => {
    expect(pollPauseMs(ageMs, rule({ calls, pollIntervalMs }))).toBe(pauseMs);
    expect(pollPauseMs(ageMs, rule({ calls, pollIntervalMs, random: 0 }))).toBe(Math.round(pauseMs * 0.9));
  });

  it('grows with the age', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const long = rule({ pollIntervalMs: 60_000 });
        expect(pollPauseMs(Math.min(a, b), long)).toBeLessThanOrEqual(pollPauseMs(Math.max(a, b), long));
      }),
    );
  });
});

describe('pollPauseMs, with jobs that have ended,', () => {
  it.each([
    ['waits until a new job may end', 0, THREE_SECONDS, 5000, 2900],
    ['waits for the rest of that', 2000, THREE_SECONDS, 5000, 900],
    ['looks often while such jobs end', 3000, THREE_SECONDS, 5000, 500],
    ['looks often for a while after', 4000, THREE_SECONDS, 5000, 500],
    ['looks less and less at one that takes longer', 13_100, THREE_SECONDS, 5000, 2000],
    ['never waits longer than the poll interval', 0, MINUTES, 5000, 5000],
    ['waits long where the poll interval is', 0, MINUTES, 300_000, 60_000],
    ['spreads its looks over a wide span', 70_000, MINUTES, 300_000, 5000],
  ])('%s', (_, ageMs, span, pollIntervalMs, pauseMs) => {
    expect(pollPauseMs(ageMs, rule({ span, pollIntervalMs }))).toBe(pauseMs);
  });
});

it('pollPauseMs has jitter from the moment at which a job may end', () => {
  const pauseAt = (ageMs: number) => pollPauseMs(ageMs, rule({ span: THREE_SECONDS, random: 0 }));
  expect([pauseAt(2899), pauseAt(2900)]).toEqual([500, 450]);
});

describe('nextPollMs', () => {
  it('is the pause of the job that is due first', () => {
    expect(nextPollMs([0, 1000], rule({ span: THREE_SECONDS }))).toBe(1900);
    expect(nextPollMs([20_000, 0], rule())).toBe(500);
  });

  it('waits a little longer if all are then expected to have ended', () => {
    expect(nextPollMs([2500, 2400], rule({ span: THREE_SECONDS }))).toBe(700);
  });

  it('comes sooner if all are then expected to have ended', () => {
    expect(nextPollMs([3000, 2950], rule({ span: { earliestMs: 2900, latestMs: 3300 } }))).toBe(350);
  });

  it.each([
    ['has its usual pause if all should have ended by now', [3100], THREE_SECONDS, 5000, 500],
    ['waits one half more', [2900], { earliestMs: 2900, latestMs: 3650 }, 5000, 750],
    ['does not wait more than one half more', [2900], { earliestMs: 2900, latestMs: 3651 }, 5000, 500],
    ['waits no longer than the poll interval', [0], { earliestMs: 1000, latestMs: 1000 }, 800, 800],
    ['comes no sooner than after half of the shortest pause', [3000], THREE_SECONDS, 5000, 250],
  ])('%s', (_, ages, span, pollIntervalMs, pauseMs) => {
    expect(nextPollMs(ages, rule({ span, pollIntervalMs }))).toBe(pauseMs);
  });

  it('is never above the poll interval, nor below half of the shortest pause', () => {
    const span = fc.option(
      fc.tuple(fc.nat(1e7), fc.nat(1e7)).map(([a, b]) => ({ earliestMs: Math.min(a, b), latestMs: Math.max(a, b) })),
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e6, max: 1e9 }), { minLength: 1 }),
        span,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 500, max: 3_600_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ages, given, calls, pollIntervalMs, random) => {
          const pause = nextPollMs(ages, { span: given, calls, pollIntervalMs, random });
          expect(pause).toBeLessThanOrEqual(pollIntervalMs);
          expect(pause).toBeGreaterThanOrEqual(250);
        },
      ),
    );
  });
});
