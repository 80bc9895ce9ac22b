import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Channel } from '../../../src/lib/channel.ts';
import { settle } from '../../support/manual-clock.ts';

/** Whether a promise has ended by now. */
async function ended(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await settle();
  return done;
}

function filled(...values: number[]): Channel<number> {
  const channel = new Channel<number>();
  for (const value of values) channel.push(value);
  return channel;
}

describe('take', () => {
  it('gives what waits, the oldest first, and each once', () => {
    const channel = filled(1, 2, 3);
    expect(channel.take()).toEqual([1, 2, 3]);
    expect(channel.take()).toEqual([]);
  });

  it.each([
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [3, [1, 2, 3]],
    [4, [1, 2, 3]],
  ])('of at most %d gives %j', (max, values) => {
    expect(filled(1, 2, 3).take(max)).toEqual(values);
  });
});

describe('close', () => {
  it('leaves what waits to be taken', () => {
    const channel = filled(1);
    channel.close();
    expect(channel.drained).toBe(false);
    expect(channel.take()).toEqual([1]);
    expect(channel.drained).toBe(true);
  });

  it('makes a later push an error', () => {
    const channel = filled();
    channel.close();
    expect(() => channel.push(1)).toThrow('closed channel');
  });

  it('is needed for a channel to be drained', () => {
    expect(filled().drained).toBe(false);
  });
});

describe('ready', () => {
  it('ends at once if a value waits', async () => {
    expect(await ended(filled(1).ready())).toBe(true);
  });

  it('ends at once if the channel is closed', async () => {
    const channel = filled();
    channel.close();
    expect(await ended(channel.ready())).toBe(true);
  });

  it('ends at once if the signal has fired', async () => {
    expect(await ended(filled().ready(AbortSignal.abort()))).toBe(true);
  });

  it.each<[string, (channel: Channel<number>, stop: AbortController) => void]>([
    ['a push', (channel) => channel.push(1)],
    ['the close', (channel) => channel.close()],
    ['the signal', (_, stop) => stop.abort()],
  ])('waits for %s', async (_, act) => {
    const channel = filled();
    const stop = new AbortController();
    const ready = channel.ready(stop.signal);
    expect(await ended(ready)).toBe(false);
    act(channel, stop);
    expect(await ended(ready)).toBe(true);
  });

  it('ends for all readers, of whom one gets the value', async () => {
    const channel = filled();
    const readers = [1, 2, 3].map(async () => {
      await channel.ready();
      return channel.take();
    });
    channel.push(7);
    expect((await Promise.all(readers)).flat()).toEqual([7]);
  });

  it('waits again once what waited is taken', async () => {
    const channel = filled(1);
    channel.take();
    expect(await ended(channel.ready())).toBe(false);
  });
});

describe('batches', () => {
  it('give what waits, then what comes, until the channel is closed and empty', async () => {
    const channel = filled(1, 2, 3);
    const batches: number[][] = [];
    const reading = (async () => {
      for await (const batch of channel.batches(2)) batches.push(batch);
    })();
    await settle();
    expect(batches).toEqual([[1, 2], [3]]);
    channel.push(4);
    await settle();
    expect(batches).toEqual([[1, 2], [3], [4]]);
    channel.push(5);
    channel.close();
    await reading;
    expect(batches).toEqual([[1, 2], [3], [4], [5]]);
  });

  it('give each value to one of several readers, and none of them an empty batch', async () => {
    const channel = filled();
    const batches: number[][] = [];
    const readers = [1, 2, 3].map(async () => {
      for await (const batch of channel.batches(1)) batches.push(batch);
    });
    await settle();
    for (const value of [1, 2]) channel.push(value);
    channel.close();
    await Promise.all(readers);
    expect(batches).toEqual([[1], [2]]);
  });

  it('leave the rest to others if a reader stops early', async () => {
    const channel = filled(1, 2);
    for await (const _ of channel.batches(1)) break;
    expect(channel.take()).toEqual([2]);
  });
});

describe('a signal that many waits share', () => {
  it('is left alone by each that has ended, however it did', async () => {
    const channel = new Channel<number>();
    const stop = new AbortController();
    const pushed = channel.ready(stop.signal);
    channel.push(1);
    await pushed;
    channel.take();
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
    const stopped = channel.ready(stop.signal);
    stop.abort();
    await stopped;
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });
});
