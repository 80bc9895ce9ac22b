import { checkSchedule } from './check-schedule.ts';

export interface Tally {
  /** Per failing seed, what it broke. */
  readonly failures: ReadonlyMap<number, readonly string[]>;
  readonly lost: number;
  readonly resent: number;
}

export async function checkMany(seeds: Iterable<number>): Promise<Tally> {
  const failures = new Map<number, readonly string[]>();
  let lost = 0;
  let resent = 0;
  for (const seed of seeds) {
    const outcome = await checkSchedule(seed);
    if (outcome.broken.length > 0) failures.set(seed, outcome.broken);
    lost += outcome.lost;
    resent += outcome.resent;
  }
  return { failures, lost, resent };
}

export function* seedsFrom(first: number, count: number): Generator<number> {
  for (let index = 0; index < count; index += 1) yield first + index;
}
