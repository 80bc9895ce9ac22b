import { forEachConcurrently } from '../../../src/lib/for-each-concurrently.ts';
import { unsteadyClock } from '../../support/unsteady-clock.ts';
import { checkSchedule } from './check-schedule.ts';

export interface Tally {
  /** Per failing seed, what it broke. */
  readonly failures: ReadonlyMap<number, readonly string[]>;
  readonly lost: number;
  readonly resent: number;
}

/** Schedules wait more than they work, so many go on at once; too many would be slower than the client's scaled limits. */
const AT_ONCE = 4;

/** Sets the wall clock a few hours forward or back every tenth of a second, which is 2.5 s by the runs' clock. */
const HOURS_OFF = [0, 1, -1, 5, -3, 26, 0, -26];
const SET_EVERY_MS = 100;
const offsetMs = (passedMs: number) =>
  (HOURS_OFF[Math.floor(passedMs / SET_EVERY_MS) % HOURS_OFF.length] ?? 0) * 3_600_000;

export async function checkMany(seeds: Iterable<number>): Promise<Tally> {
  using _ = unsteadyClock(offsetMs);
  const failures = new Map<number, readonly string[]>();
  let lost = 0;
  let resent = 0;
  await forEachConcurrently(seeds, AT_ONCE, async (seed) => {
    const outcome = await checkSchedule(seed);
    if (outcome.broken.length > 0) failures.set(seed, outcome.broken);
    lost += outcome.lost;
    resent += outcome.resent;
  });
  return { failures, lost, resent };
}

export function* seedsFrom(first: number, count: number): Generator<number> {
  for (let index = 0; index < count; index += 1) yield first + index;
}
