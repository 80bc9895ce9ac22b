import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answered, failed, RoeError, type RoeErrorCode } from '../../../src/roe/errors.ts';
import {
  backoffMs,
  isTransient,
  MAX_RETRY_AFTER_MS,
  parseRetryAfterMs,
  retry,
  retryPauseMs,
} from '../../../src/roe/retry.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { cases } from '../../support/tier.ts';

describe('retryPauseMs', () => {
  it.each<[RoeErrorCode, boolean]>([
    ['never-sent', true],
    ['throttled', true],
    ['fate-unknown', true],
    ['server-error', true],
    ['unreadable-reply', true],
    ['unauthorized', false],
    ['forbidden', false],
    ['out-of-credits', false],
    ['not-found', false],
    ['refused', false],
    ['proxy-refused', false],
    ['too-large', false],
    ['unsupported-type', false],
    ['unreadable-file', false],
    ['stopped', false],
  ])('after %s there is another try: %s', (code, again) => {
    expect(retryPauseMs(new RoeError(code, 'x'), 0, 0)).toBe(again ? 250 : null);
    expect(isTransient(new RoeError(code, 'x'))).toBe(again);
    expect(retryPauseMs(new RoeError(code, 'x', { retryAfterMs: 7000 }), 0, 0.5)).toBe(again ? 7000 : null);
  });

  it('is immediate after a request that Roe did not begin, and pauses if Roe again does not begin it', () => {
    const neverBegun = new RoeError('never-sent', 'x', { retryAfterMs: 0 });
    expect(retryPauseMs(neverBegun, 0, 0)).toBe(0);
    expect(retryPauseMs(neverBegun, 1, 0)).toBe(500);
  });

  it('is zero if Roe asks for no pause', () => {
    expect(retryPauseMs(new RoeError('throttled', 'x', { retryAfterMs: 0 }), 3, 0.5)).toBe(0);
  });
});

describe('backoffMs', () => {
  it.each([
    [0, 0, 250],
    [0, 1, 500],
    [1, 0, 500],
    [4, 0.5, 6000],
    [5, 1, 16_000],
    [6, 0, 10_000],
    [6, 1, 20_000],
    [100_000, 1, 20_000],
  ])('at attempt %d with %d is %d ms', (attempt, random, ms) => {
    expect(backoffMs(attempt, random)).toBe(ms);
  });

  it('is between half of its ceiling and the ceiling', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const pause = backoffMs(attempt, random);
        expect(pause).toBeGreaterThanOrEqual(250);
        expect(pause).toBeLessThanOrEqual(20_000);
        expect(pause).toBeGreaterThanOrEqual(backoffMs(attempt, 0));
        expect(pause).toBeLessThanOrEqual(2 * backoffMs(attempt, 0));
      }),
    );
  });
});

describe('parseRetryAfterMs', () => {
  const NOW = Date.UTC(2026, 7, 1, 12);

  it.each([
    [null, null],
    ['', null],
    [' ', null],
    ['0', 0],
    ['2', 2000],
    [' 2 ', 2000],
    ['1.5', 1500],
    ['60', 60_000],
    ['61', 60_000],
    ['9'.repeat(400), 60_000],
    ['-1', null],
    ['1e3', null],
    ['soon', null],
    ['7 apples', null],
    ['Sat, 01 Aug 2026 12:00:10 GMT', 10_000],
    ['Saturday, 01-Aug-26 12:00:10 GMT', 10_000],
    ['Sat, 01 Aug 2026 13:00:00 GMT', 60_000],
    ['Sat, 01 Aug 2026 11:00:00 GMT', 0],
    ['Sat, 99 Aug 2026 12:00:10 GMT', null],
    ['2026-08-01T12:00:10Z', null],
    ['Sat, 01 Aug 2026 12:00:10', null],
  ])('%j is %j', (header, ms) => {
    expect(parseRetryAfterMs(header, NOW)).toBe(ms);
  });

  it('is null, or from 0 to the cap, for any text', () => {
    const digits = fc.tuple(fc.nat(), fc.constantFrom('', '.5', '0'.repeat(30))).map((parts) => parts.join(''));
    const date = fc.date({ noInvalidDate: true }).map((day) => day.toUTCString());
    const day = fc
      .constantFrom('Mon', 'Monday', 'Xyz')
      .chain((name) =>
        fc
          .tuple(fc.nat(99), fc.constantFrom('Jan', 'Xyz'), fc.nat(9999))
          .map((rest) => `${name}, ${rest.join(' ')} 99:99:99 GMT`),
      );
    const text = fc.oneof(fc.string(), fc.string({ unit: anyCharacter }), digits, date, day);
    fc.assert(
      fc.property(text, fc.maxSafeInteger(), (header, now) => {
        const ms = parseRetryAfterMs(header, now);
        if (ms === null) return;
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(MAX_RETRY_AFTER_MS);
        expect(Number.isInteger(ms)).toBe(true);
      }),
      { numRuns: cases(1000) },
    );
  });
});

describe('retry', () => {
  const busy = failed<number>(new RoeError('server-error', 'busy', { retryAfterMs: 9_000 }));
  const refused = failed<number>(new RoeError('refused', 'no'));
  const brokenOff = failed<number>(new RoeError('stopped', 'broken off'));

  function retrying(answers: readonly Answer<number>[], rule: { maxPauseMs?: number; signal?: AbortSignal } = {}) {
    const clock = new ManualClock();
    const calls = { count: 0 };
    const call = async () => {
      calls.count += 1;
      const answer = answers[Math.min(calls.count, answers.length) - 1];
      if (answer === undefined) throw new Error('no answer');
      return answer;
    };
    const done = retry(call, { clock, signal: new AbortController().signal, maxTries: 3, ...rule });
    return { clock, calls, done };
  }

  it('returns the first answer that is a success', async () => {
    const { clock, calls, done } = retrying([busy, answered(7), busy]);
    await clock.advance(9_000);
    expect(await done).toEqual(answered(7));
    expect(calls.count).toBe(2);
    expect(clock.sleeps).toEqual([9_000]);
  });

  it('makes no second call after a failure that is not transient', async () => {
    const { calls, done } = retrying([refused, answered(7)]);
    expect(await done).toBe(refused);
    expect(calls.count).toBe(1);
  });

  it('makes at most `maxTries` calls', async () => {
    const { clock, calls, done } = retrying([busy]);
    await clock.advance(60_000);
    expect(await done).toBe(busy);
    expect(calls.count).toBe(3);
    expect(clock.sleeps).toHaveLength(2);
  });

  it('cuts pauses to `maxPauseMs`', async () => {
    const { clock, done } = retrying([busy, answered(7)], { maxPauseMs: 100 });
    await clock.advance(100);
    expect(await done).toEqual(answered(7));
    expect(clock.sleeps).toEqual([100]);
  });

  it('returns the failure before a try that was broken off', async () => {
    const { clock, calls, done } = retrying([busy, brokenOff, answered(7)]);
    await clock.advance(60_000);
    expect(await done).toBe(busy);
    expect(calls.count).toBe(2);
  });

  it('makes no further call once the signal has fired', async () => {
    const ending = new AbortController();
    const { calls, done } = retrying([busy, answered(7)], { signal: ending.signal });
    await Promise.resolve();
    ending.abort();
    expect(await done).toBe(busy);
    expect(calls.count).toBe(1);
  });
});
