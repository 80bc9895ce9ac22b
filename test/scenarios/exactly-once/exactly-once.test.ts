import { describe, expect, it } from 'vitest';
import { silenced } from '../../support/silenced.ts';
import { isFull, sample } from '../../support/tier.ts';
import { checkMany, seedsFrom } from './check-many.ts';
import { checkSchedule } from './check-schedule.ts';

/** The same schedules each time, so that the gate does not depend on chance. */
const COUNT = isFull ? 200 : 80;

/** Seeds of schedules worth keeping, and one of each kind of cases: add those that a failing run prints. */
const KEPT = sample([7, 1013, 4711, 6, 8, 9, 10], 4);

describe('over schedules of files, folders, and rows with and without files, with lost, slow and late replies, refusals, throttling, refused connections and streams, clocks that are wrong or set, early ends, cancels without effect, and lists that are late, fail, lack a page or hide whose jobs they show', () => {
  it(`no submission is paid twice, every case has one outcome, every open job is named, and nothing is lost that the list shows (${COUNT} schedules)`, async () => {
    const { failures } = await silenced(() => checkMany(seedsFrom(1, COUNT)));
    expect([...failures]).toEqual([]);
  });

  it.each(KEPT)('the promises hold for seed %d, which has the same history each time', async (seed) => {
    const { broken, history } = await silenced(() => checkSchedule(seed));
    expect(broken).toEqual([]);
    expect((await silenced(() => checkSchedule(seed))).history).toBe(history);
  });
});
