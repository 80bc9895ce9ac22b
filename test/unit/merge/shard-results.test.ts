import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLegs, type LegHead, leftOutOf, staleLegs } from '../../../src/merge/shard-results.ts';
import { buildLeg, type LegOverrides } from '../../support/build-leg.ts';
import { buildOrigin } from '../../support/build-origin.ts';

const THIS_RUN = buildOrigin();
const legOf = (index: number, total: number, { run, ...overrides }: LegOverrides = {}): LegHead =>
  buildLeg({
    artifact: `roe-results-${index}`,
    artifactId: index,
    run: { shard: { index, total }, ...run },
    ...overrides,
  });
const stale = (...found: readonly LegHead[]) => staleLegs(found, choose(...found).legs);
const choose = (...found: readonly LegHead[]) => chooseLegs(found, THIS_RUN);

it('chooseLegs takes a complete set of legs in the order of their indexes', () => {
  const [a, b, c] = [legOf(0, 3), legOf(1, 3), legOf(2, 3)];
  expect(choose(c, a, b)).toEqual({ legs: [a, b, c], problems: [] });
});

describe('if there are several attempts,', () => {
  it('the newest one of each leg counts, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (attempts, seed) => {
          const found = attempts.flatMap((some, index) =>
            some.map((runAttempt) =>
              legOf(index, attempts.length, {
                artifactId: runAttempt,
                conclusion: runAttempt === Math.max(...some) ? 'success' : 'failure',
                run: { runAttempt },
              }),
            ),
          );
          const { legs, problems } = choose(
            ...found.toSorted((a, b) => ((a.artifactId * 7 + seed) % 5) - ((b.artifactId * 7 + seed) % 5)),
          );
          expect(legs.map(({ run }) => run.runAttempt)).toEqual(attempts.map((some) => Math.max(...some)));
          expect(problems).toEqual([]);
        },
      ),
    );
  });

  it('earlier green results do not count if all legs ran again in a later attempt', () => {
    const again = (index: number) => legOf(index, 3, { artifactId: 9 + index, run: { runAttempt: 2 } });
    const all = [legOf(0, 3), legOf(1, 3), legOf(2, 3, { conclusion: 'skipped', total: 0 })];
    const sentence = (legs: string) =>
      `${legs} left no results in attempt 2, in which all shards ran again, so their earlier results do not count: run all jobs again`;
    expect(stale(...all, again(0), again(2))).toEqual([sentence('shard 2')]);
    expect(stale(...all, again(0))).toEqual([sentence('shards 2, 3')]);
    expect(stale(...all, again(2))).toEqual([sentence('shards 1, 2')]);
    expect(stale(...all, again(0), again(1), again(2))).toEqual([]);
  });

  it('earlier green results count if only red legs ran again', () => {
    const red = legOf(1, 2, { conclusion: 'failure' });
    const again = legOf(1, 2, { artifactId: 9, run: { runAttempt: 2 } });
    expect(stale(legOf(0, 2), red, again)).toEqual([]);
  });

  it('the newer artifact counts if one step left two', () => {
    const salvaged = legOf(0, 1, { artifactId: 8 });
    expect(choose(legOf(0, 1), salvaged)).toEqual({ legs: [salvaged], problems: [] });
  });

  it('two uses of the action in one attempt are distinguished by when they began', () => {
    const other = legOf(0, 1, { artifact: 'other', artifactId: 9, run: { startedAt: '2026-08-01T11:00:00.000Z' } });
    expect(choose(legOf(0, 1), other).problems).toEqual([
      'shard 1 left more than one set of results in attempt 1 (other, roe-results-0): give each use of the action its own `artifact`',
    ]);
  });
});

describe('a re-run that began later', () => {
  const later = { startedAt: '2026-08-01T12:00:00.000Z' };

  it('is not a second use of the action', () => {
    const again = legOf(0, 1, { artifactId: 9, run: { runAttempt: 2, ...later } });
    expect(choose(legOf(0, 1), again)).toEqual({ legs: [again], problems: [] });
  });

  it('is reported only as another workflow job if it comes from one', () => {
    const other = legOf(0, 1, { artifactId: -1, run: { job: 'other', ...later } });
    expect(choose(legOf(0, 1), other).problems).toEqual([
      expect.stringMatching(/^the shards come from several workflow jobs/),
    ]);
  });
});

describe('chooseLegs reports', () => {
  const version = (versionId: string) => ({
    agent: { id: 'a', name: 'A', versionId, versionName: 'v', engine: 'E', postActions: [] },
  });

  it.each<[string, LegHead[], string[]]>([
    [
      'one missing leg',
      [legOf(0, 3), legOf(2, 3)],
      [
        'shard 2 of 3 left no results artifact: check in its log whether it ran, lost its runner, or has `artifact: false`',
      ],
    ],
    [
      'eight missing legs, all by number',
      [legOf(8, 9)],
      [
        'shards 1, 2, 3, 4, 5, 6, 7, 8 of 9 left no results artifact: check in its log whether it ran, lost its runner, or has `artifact: false`',
      ],
    ],
    [
      'a dozen missing legs, some by number',
      [legOf(3, 13)],
      [
        'shards 1, 2, 3, 5, 6, 7, 8, 9 and 4 more of 13 left no results artifact: check in its log whether it ran, lost its runner, or has `artifact: false`',
      ],
    ],
    [
      'different totals',
      [legOf(0, 2), legOf(1, 2), legOf(2, 3)],
      ['the shards have different totals in `shard` (shards 1, 2: 2; shard 3: 3): give all of them the same one'],
    ],
    [
      'different agent versions',
      [legOf(0, 2, version('x')), legOf(1, 2, version('y'))],
      [
        'the shards ran different versions of the agent (shard 1: v x; shard 2: v y): pin one with `agent-version-id`, and run all shards again',
      ],
    ],
    [
      'another workflow job, even if it is older than the leg',
      [legOf(0, 1), legOf(0, 1, { artifactId: -1, run: { job: 'other' } })],
      [
        'the shards come from several workflow jobs (shard 1: extract; shard 1: other): give each job its own `artifact`, and set one of them as `from`',
      ],
    ],
    [
      'another run',
      [legOf(0, 1, { run: { runId: 5 } })],
      ['the artifact roe-results-0 comes from run 5 of octo/contracts, but this is run 4711 of octo/contracts'],
    ],
    [
      'another repository',
      [legOf(0, 1, { run: { repository: 'evil/fork' } })],
      ['the artifact roe-results-0 comes from run 4711 of evil/fork, but this is run 4711 of octo/contracts'],
    ],
  ])('%s', (_, found, problems) => {
    expect(choose(...found).problems).toEqual(problems);
  });

  it('no problem with a leg without files, which did not look up its agent', () => {
    expect(choose(legOf(0, 2), legOf(1, 2, { agent: null, total: 0, conclusion: 'skipped' })).problems).toEqual([]);
  });
});

describe('a merge leaves out', () => {
  const leg = (total: number, leftOut: number | null) => buildLeg({ total, run: { leftOut } });

  it('nothing if the legs share all cases', () => {
    expect(leftOutOf([leg(3, 4), leg(4, 3)])).toBe(0);
  });

  it('what `changed-only` left out in every leg', () => {
    expect(leftOutOf([leg(1, 9), leg(2, 8)])).toBe(7);
  });

  it('what is in no leg of all that the leg with the most cases found', () => {
    expect(leftOutOf([leg(2, 6), leg(1, 9)])).toBe(7);
  });

  it('the cases of a leg that is missing', () => {
    expect(leftOutOf([leg(3, 4)])).toBe(4);
  });

  it('nobody knows what if a leg does not know', () => {
    expect(leftOutOf([leg(3, 4), leg(0, null)])).toBeNull();
    expect(leftOutOf([])).toBeNull();
  });
});
