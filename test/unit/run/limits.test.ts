import { describe, expect, it } from 'vitest';
import { startLimits } from '../../../src/run/limits.ts';
import type { StopReason } from '../../../src/stop-reason.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const SIGNALS = ['stopping', 'waitingOver', 'inFlightOver', 'cancellingOver', 'settlingOver'] as const;
const TIMEOUT: StopReason = { code: 'timeout', sentence: '`timeout` (1m) ran out' };
const CANCELLED: StopReason = { code: 'run-cancelled', sentence: 'the run was cancelled' };
const CREDITS: StopReason = { code: 'out-of-credits', sentence: 'the organization is out of credits (x)' };

/** Limits of one minute; `fired` is when each signal fired, in milliseconds since the start, and why. */
function limited(cancelled = new AbortController()) {
  const clock = new ManualClock();
  const startMs = clock.now();
  const limits = startLimits(clock, startMs + 60_000, '1m', cancelled.signal);
  const fired: [string, number, unknown][] = [];
  for (const name of SIGNALS) {
    const note = () => fired.push([name, clock.now() - startMs, limits[name].reason]);
    if (limits[name].aborted) note();
    else limits[name].addEventListener('abort', note);
  }
  return { clock, limits, fired, cancelled };
}

describe('time', () => {
  it('ends sending and waiting at the deadline, and then requests in flight, cancelling, and the reading of final statuses', async () => {
    const { clock, limits, fired } = limited();
    await clock.advance(59_999);
    expect(fired).toEqual([]);
    await clock.advance(100_000);
    expect(fired).toEqual([
      ['stopping', 60_000, TIMEOUT],
      ['waitingOver', 60_000, TIMEOUT],
      ['inFlightOver', 75_000, TIMEOUT],
      ['cancellingOver', 105_000, TIMEOUT],
      ['settlingOver', 110_000, TIMEOUT],
    ]);
    expect(limits.cancelled).toBe(false);
    await limits.release();
  });

  it('that is already over ends the run immediately', async () => {
    const clock = new ManualClock();
    const limits = startLimits(clock, clock.now() - 1, '1m', new AbortController().signal);
    await clock.advance(0);
    expect(limits.waitingOver.reason).toEqual(TIMEOUT);
    await limits.release();
  });
});

describe('a cancelled workflow run', () => {
  it('ends all within the time that the runner leaves', async () => {
    const { clock, limits, fired, cancelled } = limited();
    await clock.advance(10_000);
    cancelled.abort();
    await clock.advance(10_000);
    expect(limits.cancelled).toBe(true);
    expect(fired).toEqual([
      ['stopping', 10_000, CANCELLED],
      ['waitingOver', 10_000, CANCELLED],
      ['inFlightOver', 11_500, CANCELLED],
      ['cancellingOver', 14_500, CANCELLED],
      ['settlingOver', 15_500, CANCELLED],
    ]);
    await limits.release();
  });

  it('before the start ends all from the start', async () => {
    const cancelled = new AbortController();
    cancelled.abort();
    const { clock, limits, fired } = limited(cancelled);
    await clock.advance(6000);
    expect(fired.map(([name, atMs]) => [name, atMs])).toEqual([
      ['stopping', 0],
      ['waitingOver', 0],
      ['inFlightOver', 1500],
      ['cancellingOver', 4500],
      ['settlingOver', 5500],
    ]);
    await limits.release();
  });

  it('after time ran out shortens the remaining limits', async () => {
    const { clock, limits, fired, cancelled } = limited();
    await clock.advance(61_000);
    cancelled.abort();
    await clock.advance(60_000);
    expect(fired.map(([name, atMs]) => [name, atMs])).toEqual([
      ['stopping', 60_000],
      ['waitingOver', 60_000],
      ['inFlightOver', 62_500],
      ['cancellingOver', 65_500],
      ['settlingOver', 66_500],
    ]);
    expect(limits.waitingOver.reason).toEqual(TIMEOUT);
    await limits.release();
  });
});

describe('a stop', () => {
  it('ends only sending, and its reason remains', async () => {
    const { clock, limits, fired } = limited();
    limits.stopSending(CREDITS);
    limits.stopSending({ ...CREDITS, code: 'unreachable' });
    await clock.advance(60_000);
    expect(fired).toEqual([
      ['stopping', 0, CREDITS],
      ['waitingOver', 60_000, TIMEOUT],
    ]);
    await limits.release();
  });

  it('of the whole run ends sending and waiting, and the rest as at the deadline', async () => {
    const { clock, limits, fired } = limited();
    limits.endRun(CREDITS);
    await clock.advance(50_000);
    expect(fired).toEqual([
      ['stopping', 0, CREDITS],
      ['waitingOver', 0, CREDITS],
      ['inFlightOver', 15_000, CREDITS],
      ['cancellingOver', 45_000, CREDITS],
      ['settlingOver', 50_000, CREDITS],
    ]);
    await limits.release();
  });
});

describe('release', () => {
  it('leaves no timer, and nothing fires after it', async () => {
    const { clock, limits, fired, cancelled } = limited();
    await limits.release();
    expect(clock.sleeping).toBe(0);
    cancelled.abort();
    await clock.advance(200_000);
    expect(fired).toEqual([]);
  });

  it('during the grace leaves what is in flight', async () => {
    const { clock, limits, fired } = limited();
    await clock.advance(61_000);
    await limits.release();
    await clock.advance(200_000);
    expect(fired.map(([name]) => name)).toEqual(['stopping', 'waitingOver']);
    expect(clock.sleeping).toBe(0);
  });
});
