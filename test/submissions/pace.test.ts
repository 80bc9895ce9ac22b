import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/submissions/pace.ts';
import { ManualClock } from '../support/manual-clock.ts';

const never = new AbortController().signal;

/** When each of several turns came, in milliseconds from now. */
function turnsOf(clock: ManualClock, pace: Pace, signal = never) {
  const startMs = clock.now();
  const came: number[] = [];
  const all = Promise.all(
    [1, 2, 3].map(async () => {
      await pace.turn(signal);
      came.push(clock.now() - startMs);
    }),
  );
  return { came, all };
}

describe('turn', () => {
  it('comes at once where nobody is held back', async () => {
    const clock = new ManualClock();
    await new Pace(clock).turn(never);
    expect(clock.sleeps).toEqual([]);
  });

  it('comes for all when the pause is over', async () => {
    const clock = new ManualClock();
    const pace = new Pace(clock);
    pace.holdBack(2000);
    const { came } = turnsOf(clock, pace);
    await clock.advance(1999);
    expect(came).toEqual([]);
    await clock.advance(1);
    expect(came).toEqual([2000, 2000, 2000]);
  });

  it('waits for the longest of several pauses', async () => {
    const clock = new ManualClock();
    const pace = new Pace(clock);
    pace.holdBack(2000);
    pace.holdBack(500);
    const { came } = turnsOf(clock, pace);
    await clock.advance(5000);
    expect(came).toEqual([2000, 2000, 2000]);
  });

  it('waits on where the pause grew meanwhile', async () => {
    const clock = new ManualClock();
    const pace = new Pace(clock);
    pace.holdBack(2000);
    const { came } = turnsOf(clock, pace);
    await clock.advance(1000);
    pace.holdBack(3000);
    await clock.advance(10_000);
    expect(came).toEqual([4000, 4000, 4000]);
  });

  it('comes at once when the signal fires', async () => {
    const clock = new ManualClock();
    const pace = new Pace(clock);
    const stop = new AbortController();
    pace.holdBack(60_000);
    const { all, came } = turnsOf(clock, pace, stop.signal);
    await clock.advance(1000);
    stop.abort();
    await all;
    expect(came).toEqual([1000, 1000, 1000]);
    await pace.turn(stop.signal);
    expect(clock.sleeping).toBe(0);
  });

  it('comes at once after the pause', async () => {
    const clock = new ManualClock();
    const pace = new Pace(clock);
    pace.holdBack(2000);
    await clock.advance(2000);
    await pace.turn(never);
    expect(clock.sleeps).toEqual([]);
  });
});
