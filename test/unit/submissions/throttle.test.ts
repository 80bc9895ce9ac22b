import { describe, expect, it } from 'vitest';
import { type Slot, Throttle } from '../../../src/submissions/throttle.ts';
import { ManualClock, settle } from '../../support/manual-clock.ts';

const never = new AbortController().signal;
const ANSWERED = { kind: 'answered' } as const;

async function turnAt(pace: Throttle, signal = never): Promise<Slot> {
  const turn = await pace.acquire(signal);
  if (turn === null) throw new Error('the signal fired');
  return turn;
}

/** When each of several turns came, in milliseconds from now; null where the signal ended it. */
function turnsOf(clock: ManualClock, pace: Throttle, count = 3, signal = never) {
  const startMs = clock.now();
  const came: number[] = [];
  const turns: (Slot | null)[] = [];
  const all = Promise.all(
    Array.from({ length: count }, async () => {
      turns.push(await pace.acquire(signal));
      came.push(clock.now() - startMs);
    }),
  );
  return { came, turns, all };
}

async function unreachedFor(pace: Throttle, pauseMs: number): Promise<void> {
  (await turnAt(pace)).release({ kind: 'unreached', pauseMs });
}

describe('turn', () => {
  it('comes at once if nobody is held back', async () => {
    const clock = new ManualClock();
    await turnAt(new Throttle(clock, 8));
    expect(clock.sleeps).toEqual([]);
  });

  it('comes for no more than the ceiling at once', async () => {
    const clock = new ManualClock();
    const pace = new Throttle(clock, 2);
    const { came, turns } = turnsOf(clock, pace);
    await settle();
    expect(came).toEqual([0, 0]);
    await clock.advance(700);
    turns[0]?.release(ANSWERED);
    await settle();
    expect(came).toEqual([0, 0, 700]);
  });

  it('comes for all when a pause is over, the longest of several', async () => {
    const clock = new ManualClock();
    const pace = new Throttle(clock, 8);
    const [first, second] = [await turnAt(pace), await turnAt(pace)];
    first.release({ kind: 'unreached', pauseMs: 2000 });
    second.release({ kind: 'unreached', pauseMs: 500 });
    const { came } = turnsOf(clock, pace);
    await clock.advance(5000);
    expect(came).toEqual([2000, 2000, 2000]);
  });

  it('goes on waiting if the pause grew meanwhile', async () => {
    const clock = new ManualClock();
    const pace = new Throttle(clock, 8);
    const other = await turnAt(pace);
    await unreachedFor(pace, 2000);
    const { came } = turnsOf(clock, pace);
    await clock.advance(1000);
    other.release({ kind: 'unreached', pauseMs: 3000 });
    await clock.advance(10_000);
    expect(came).toEqual([4000, 4000, 4000]);
  });

  it('is null as soon as the signal fires, in a pause or without room', async () => {
    const clock = new ManualClock();
    const pace = new Throttle(clock, 2);
    const stop = new AbortController();
    await unreachedFor(pace, 60_000);
    const { all, came, turns } = turnsOf(clock, pace, 3, stop.signal);
    await clock.advance(1000);
    stop.abort();
    await all;
    expect(came).toEqual([1000, 1000, 1000]);
    expect(turns).toEqual([null, null, null]);
    expect(await pace.acquire(stop.signal)).toBeNull();
    expect(clock.sleeping).toBe(0);
  });

  it('gives back the room of one that the signal ended', async () => {
    const clock = new ManualClock();
    const pace = new Throttle(clock, 1);
    await pace.acquire(AbortSignal.abort());
    await turnAt(pace);
  });
});

describe('after a refusal', () => {
  it('turns come one by one, however many wait', async () => {
    const clock = new ManualClock();
    const pace = new Throttle(clock, 8);
    for (let count = 0; count < 20; count += 1) {
      (await turnAt(pace)).release(ANSWERED);
      await clock.advance(50);
    }
    (await turnAt(pace)).release({ kind: 'throttled', pauseMs: 1000 });
    const { came } = turnsOf(clock, pace, 8);
    await clock.advance(10_000);
    const gaps = came.slice(1).map((atMs, index) => atMs - (came[index] ?? 0));
    expect(came[0]).toBe(1000);
    expect(Math.min(...gaps)).toBeGreaterThan(45);
    expect(Math.max(...gaps)).toBeLessThan(80);
  });

  /** A token bucket such as Roe may have, whose size is its number of requests a second. */
  const bucket = (perSecond: number, clock: ManualClock) => {
    let [tokens, atMs] = [perSecond, clock.now()];
    return () => {
      tokens = Math.min(perSecond, tokens + ((clock.now() - atMs) / 1000) * perSecond);
      atMs = clock.now();
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    };
  };

  it.each([
    ['20 a second', 20, 8],
    ['5 a second', 5, 8],
    ['50 a second, by many workers', 50, 64],
  ])('nine tenths of what Roe allows are used, and few are refused: %s', async (_, perSecond, concurrency) => {
    const clock = new ManualClock();
    const pace = new Throttle(clock, concurrency);
    const take = bucket(perSecond, clock);
    let [accepted, refused] = [0, 0];
    const stop = new AbortController();
    const worker = async () => {
      for (let turn = await pace.acquire(stop.signal); turn !== null; turn = await pace.acquire(stop.signal)) {
        await clock.sleep(60);
        const taken = take();
        if (taken) accepted += 1;
        else refused += 1;
        turn.release(taken ? ANSWERED : { kind: 'throttled', pauseMs: 1000 });
      }
    };
    const workers = Array.from({ length: concurrency }, worker);
    await clock.advance(60_000);
    stop.abort();
    await clock.advance(60_000);
    await Promise.all(workers);
    expect(accepted).toBeGreaterThan(perSecond * 60 * 0.9);
    expect(refused).toBeLessThan(accepted * 0.1);
  });
});
