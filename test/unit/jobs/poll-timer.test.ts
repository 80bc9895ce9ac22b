import { describe, expect, it } from 'vitest';
import { PollTimer } from '../../../src/jobs/poll-timer.ts';
import { RoeError } from '../../../src/roe/errors.ts';

const POLL_INTERVAL_MS = 5_000;
const THROTTLED = new RoeError('throttled', 'too fast');
const UNAUTHORIZED = new RoeError('unauthorized', 'refused');

/** Four jobs have ended after two seconds each, so that a pause until the end of a new job has no jitter. */
function timerAt(startMs = 1_000) {
  const time = { nowMs: startMs };
  const timer = new PollTimer({ now: () => time.nowMs, sleep: async () => {} }, POLL_INTERVAL_MS);
  timer.restart();
  for (let count = 0; count < 4; count += 1) timer.ended(2_000);
  return { timer, time };
}

describe('the timer of polls', () => {
  it('is due when a new job may end', () => {
    const { timer, time } = timerAt();
    timer.admit(0, 1);
    expect(timer.dueInMs()).toBe(2_000);
    time.nowMs += 2_500;
    expect(timer.dueInMs()).toBe(-500);
  });

  it('is never due while no job is open', () => {
    expect(timerAt().timer.dueInMs()).toBe(Number.POSITIVE_INFINITY);
  });

  it('is due for the job that may end first, whichever came first', () => {
    const { timer } = timerAt();
    timer.admit(0, 1);
    timer.admit(1_200, 1);
    expect(timer.dueInMs()).toBe(800);
    timer.admit(0, 1);
    expect(timer.dueInMs()).toBe(800);
  });

  it('leaves the shortest pause after the last poll, which grows with the number of calls', () => {
    const { timer, time } = timerAt();
    time.nowMs += 600;
    timer.admit(1_500, 1);
    expect(timer.dueInMs()).toBe(500);
    timer.admit(1_500, 4);
    expect(timer.dueInMs()).toBe(1_400);
  });

  it('is set again by a poll', () => {
    const { timer, time } = timerAt();
    timer.admit(0, 1);
    time.nowMs += 2_000;
    timer.polled([500, 100], 1);
    expect([timer.lastPollAtMs, timer.dueInMs()]).toEqual([3_000, 1_900]);
  });

  it('begins again after a time without open jobs', () => {
    const { timer, time } = timerAt();
    timer.polled([0], 1);
    time.nowMs += 60_000;
    timer.restart();
    expect([timer.lastPollAtMs, timer.dueInMs()]).toEqual([61_000, Number.POSITIVE_INFINITY]);
    timer.admit(0, 1);
    expect(timer.dueInMs()).toBe(2_000);
  });

  it('waits as long as Roe asks after a failure, and no longer once a poll has succeeded', () => {
    const { timer } = timerAt();
    timer.polled([0], 1);
    expect(timer.failed(new RoeError('throttled', 'too fast', { retryAfterMs: 7_000 }))).toBe(false);
    expect(timer.dueInMs()).toBe(7_000);
    timer.succeeded();
    expect(timer.dueInMs()).toBe(2_000);
  });

  it('backs off from failure to failure, up to the poll interval, and begins again after a success', () => {
    const { timer } = timerAt();
    timer.polled([1_900], 1);
    const pauses: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      timer.failed(THROTTLED);
      pauses.push(timer.dueInMs());
    }
    expect(pauses[1]).toBeLessThanOrEqual(1_000);
    expect(pauses[3]).toBeGreaterThanOrEqual(2_000);
    expect(pauses[5]).toBe(POLL_INTERVAL_MS);
    timer.succeeded();
    timer.failed(THROTTLED);
    expect(timer.dueInMs()).toBeLessThanOrEqual(500);
  });

  it('waits for the poll interval after a failure that is not retried elsewhere', () => {
    const { timer } = timerAt();
    timer.polled([0], 1);
    timer.failed(UNAUTHORIZED);
    expect(timer.dueInMs()).toBe(POLL_INTERVAL_MS);
  });

  it('believes a refused key after half a minute, counted from the first refusal in a row', () => {
    const { timer, time } = timerAt(Date.parse('2026-11-27T10:00:00Z'));
    const failedAfter = (ms: number, error: RoeError) => {
      time.nowMs += ms;
      return timer.failed(error);
    };
    expect(failedAfter(0, UNAUTHORIZED)).toBe(false);
    expect(failedAfter(20_000, THROTTLED)).toBe(false);
    expect(failedAfter(20_000, UNAUTHORIZED)).toBe(false);
    time.nowMs += 20_000;
    timer.succeeded();
    expect(failedAfter(20_000, UNAUTHORIZED)).toBe(false);
    expect(failedAfter(29_999, UNAUTHORIZED)).toBe(false);
    expect(failedAfter(1, UNAUTHORIZED)).toBe(true);
    expect(failedAfter(1, UNAUTHORIZED)).toBe(true);
  });
});
