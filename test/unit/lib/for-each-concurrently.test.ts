import { describe, expect, it } from 'vitest';
import { forEachConcurrently } from '../../../src/lib/for-each-concurrently.ts';
import { ManualClock } from '../../support/manual-clock.ts';

interface Diary {
  readonly begun: number[];
  atOnce: number;
  mostAtOnce: number;
}

/** Work of one second an item that writes down what it does. */
function workFor(clock: ManualClock, failing: readonly number[] = []) {
  const diary: Diary = { begun: [], atOnce: 0, mostAtOnce: 0 };
  const work = async (item: number) => {
    diary.begun.push(item);
    diary.atOnce += 1;
    diary.mostAtOnce = Math.max(diary.mostAtOnce, diary.atOnce);
    await clock.sleep(1000);
    diary.atOnce -= 1;
    if (failing.includes(item)) throw new Error(`item ${item} failed`);
  };
  return { diary, work };
}

describe('forEachConcurrently', () => {
  it.each([
    [1, 1],
    [3, 3],
    [7, 7],
    [50, 7],
  ])('of at most %d calls the work for each of 7 in order, %d at once', async (max, mostAtOnce) => {
    const clock = new ManualClock();
    const { diary, work } = workFor(clock);
    const all = forEachConcurrently([1, 2, 3, 4, 5, 6, 7], max, work);
    await clock.advance(10_000);
    await all;
    expect(diary).toEqual({ begun: [1, 2, 3, 4, 5, 6, 7], atOnce: 0, mostAtOnce });
  });

  it('ends at once if there is nothing', async () => {
    await forEachConcurrently([], 4, () => Promise.reject(new Error('called')));
  });

  it('begins nothing more after a failure, and throws the first when all that began has ended', async () => {
    const clock = new ManualClock();
    const { diary, work } = workFor(clock, [2, 3]);
    const all = forEachConcurrently([1, 2, 3, 4, 5, 6, 7], 3, work);
    const failure = expect(all).rejects.toThrow('item 2 failed');
    await clock.advance(10_000);
    await failure;
    expect(diary.atOnce).toBe(0);
    expect(diary.begun).toEqual([1, 2, 3, 4]);
  });

  it('reads its items as it needs them', async () => {
    const clock = new ManualClock();
    const { work } = workFor(clock);
    let read = 0;
    function* items() {
      for (; read < 5; ) {
        read += 1;
        yield read;
      }
    }
    const all = forEachConcurrently(items(), 2, work);
    await clock.advance(0);
    expect(read).toBe(2);
    await clock.advance(10_000);
    await all;
    expect(read).toBe(5);
  });
});
