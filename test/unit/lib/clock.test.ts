import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { raceAbort, systemClock, TimeLimitError, withTimeLimit } from '../../../src/lib/clock.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const never = new AbortController().signal;

/** Work that ends only by its signal, with the signal's reason. */
const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

describe('withTimeLimit', () => {
  it('gives what the work gives, and leaves no timer', async () => {
    const clock = new ManualClock();
    expect(await withTimeLimit(clock, 1000, never, async () => 'done')).toBe('done');
    expect(clock.sleeping).toBe(0);
  });

  it('passes on how the work fails, and leaves no timer', async () => {
    const clock = new ManualClock();
    const work = withTimeLimit(clock, 1000, never, () => Promise.reject(new Error('broken')));
    await expect(work).rejects.toThrow('broken');
    expect(clock.sleeping).toBe(0);
  });

  it('ends the work with a TimeLimitError when its time is over, and not before', async () => {
    const clock = new ManualClock();
    const work = withTimeLimit(clock, 1000, never, async (signal) => {
      await clock.sleep(999);
      expect(signal.aborted).toBe(false);
      return await untilAborted(signal);
    });
    const failure = expect(work).rejects.toEqual(new TimeLimitError(1000));
    await clock.advance(1000);
    await failure;
  });

  it('can be extended by the work, but never shortened', async () => {
    const clock = new ManualClock();
    const work = withTimeLimit(clock, 1000, never, async (signal, extend) => {
      await clock.sleep(900);
      extend(1000);
      extend(10);
      await clock.sleep(999);
      expect(signal.aborted).toBe(false);
      return await untilAborted(signal);
    });
    const failure = expect(work).rejects.toEqual(new TimeLimitError(1000));
    await clock.advance(1900);
    await failure;
    expect(clock.sleeping).toBe(0);
  });

  it("ends the work with the outer signal's reason if that fires first", async () => {
    const clock = new ManualClock();
    const outer = new AbortController();
    const work = withTimeLimit(clock, 1000, outer.signal, untilAborted);
    outer.abort('the run stops');
    await expect(work).rejects.toBe('the run stops');
    expect(clock.sleeping).toBe(0);
  });

  it('says its limit in seconds', () => {
    expect(new TimeLimitError(30_000)).toMatchObject({
      name: 'TimeLimitError',
      limitMs: 30_000,
      message: 'timed out after 30 s',
    });
  });
});

describe('systemClock', () => {
  it.each([3_600_000, -3_600_000])('does not move when the machine’s clock is set by %d ms', async (ms) => {
    const { now } = Date;
    const before = systemClock.now();
    try {
      Date.now = () => now() + ms;
      expect(Math.abs(systemClock.now() - before)).toBeLessThan(600_000);
    } finally {
      Date.now = now;
    }
  });

  it('returns whole milliseconds since the Unix epoch', () => {
    expect(Number.isInteger(systemClock.now())).toBe(true);
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(600_000);
  });

  it('sleeps no time if the signal has fired, or there is none to sleep', async () => {
    await systemClock.sleep(1e9, AbortSignal.abort());
    await systemClock.sleep(0);
    await systemClock.sleep(-5);
  });

  it.each([1e9, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY])(
    'sleeps %d ms until the signal fires, and does not reject',
    async (ms) => {
      const stop = new AbortController();
      let over = false;
      const sleep = systemClock.sleep(ms, stop.signal).then(() => {
        over = true;
      });
      // A timer that overflowed would end within the next one of 1 ms.
      await systemClock.sleep(2);
      expect(over).toBe(false);
      stop.abort();
      await sleep;
      expect(over).toBe(true);
    },
  );
});

describe('raceAbort', () => {
  it('removes its listener from the signal if the work resolves or rejects', async () => {
    const { signal } = new AbortController();
    expect(await raceAbort(Promise.resolve(1), signal)).toBe(1);
    await expect(raceAbort(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('abandons work that never ends, with the reason of the signal', async () => {
    const controller = new AbortController();
    const waiting = raceAbort(new Promise(() => {}), controller.signal);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(raceAbort(new Promise(() => {}), controller.signal)).rejects.toThrow('enough');
  });
});
