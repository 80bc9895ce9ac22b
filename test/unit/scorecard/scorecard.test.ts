import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExpected } from '../../../src/checks/compare-expected.ts';
import { missingFields } from '../../../src/checks/expected.ts';
import { percentText, pointersOf, ScoreCounter, type Scorecard, shareText } from '../../../src/scorecard/scorecard.ts';
import { type Json, oracleOf } from '../../support/score-oracle.ts';
import { cases } from '../../support/tier.ts';

type Pair = readonly [golden: Json, output: Json | undefined];

function counterOf(pairs: readonly Pair[], from = 0): ScoreCounter {
  const counter = new ScoreCounter();
  for (const [at, [golden, output]] of pairs.entries()) {
    const fields = output === undefined ? missingFields(golden) : compareExpected(golden, output).fields;
    counter.add(`${String(from + at).padStart(5, '0')}.pdf`, fields);
  }
  return counter;
}

const countsOf = (scorecard: Scorecard | null) =>
  Object.fromEntries(
    (scorecard?.fields ?? []).map(({ pointer, right, wrong, missing }) => [pointer, { right, wrong, missing }]),
  );

const NAMES = ['a', 'b/c', 'd~e', 'list'];
const scalar = fc.constantFrom<Json>(null, true, 0, 1, 'x', 'y');
const keyed = fc.uniqueArray(fc.constantFrom('s', 't', 'u'), { maxLength: 3 });
/** Golden values and outputs from so few names and values that they often agree. */
const { output, golden } = fc.letrec<{ output: Json; golden: Json }>((tie) => ({
  output: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('output'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('output'), { maxKeys: 4 }),
    keyed.chain((keys) => fc.tuple(...keys.map((sku) => fc.record({ sku: fc.constant(sku), a: scalar })))),
  ),
  golden: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('golden'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('golden'), { maxKeys: 4 }),
    fc.record({ $set: fc.array(scalar, { maxLength: 3 }) }),
    keyed
      .chain((keys) => fc.tuple(...keys.map((sku) => fc.record({ sku: fc.constant(sku), a: scalar }))))
      .map(($items) => ({ $by: '/sku', $items })),
  ),
}));
const pair: fc.Arbitrary<Pair> = fc.tuple(golden, fc.option(output, { nil: undefined, freq: 8 }));
const pairs = fc.array(pair, { minLength: 1, maxLength: 6 });

describe('a scorecard', () => {
  it('counts each field as the oracle does, on generated golden values and outputs', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        expect(countsOf(counterOf(some).scorecard)).toEqual(oracleOf(some));
      }),
      { numRuns: cases(500) },
    );
  });

  it('has a field that is not right if and only if the check finds a difference, so that no mismatch is excused unseen', () => {
    fc.assert(
      fc.property(golden, output, (wanted, actual) => {
        const { differences, fields } = compareExpected(wanted, actual);
        expect(fields.some(({ state }) => state !== 'right')).toBe(differences.length > 0);
      }),
      { numRuns: cases(500) },
    );
  });

  it('is the same if it is added up from the scorecards of shards, whatever the order of the results', () => {
    fc.assert(
      fc.property(pairs, fc.nat(6), (some, cut) => {
        const sum = new ScoreCounter();
        for (const part of [counterOf(some.slice(cut), cut), counterOf(some.slice(0, cut))]) {
          if (part.scorecard !== null) sum.addAll(JSON.parse(JSON.stringify(part.scorecard)) as Scorecard);
        }
        expect(sum.scorecard).toEqual(counterOf(some).scorecard);
      }),
      { numRuns: cases(500) },
    );
  });

  it('lists the worst field first, with its share and interval, and the share of all fields', () => {
    const { scorecard } = counterOf([
      [
        { good: 1, bad: 1, gone: 1 },
        { good: 1, bad: 2 },
      ],
      [
        { good: 1, bad: 1, gone: 1 },
        { good: 1, bad: 1, gone: 1 },
      ],
      [{ good: 1, bad: 1, gone: 1 }, undefined],
    ]);
    expect(scorecard?.fields.map(({ pointer, right, wrong, missing }) => [pointer, right, wrong, missing])).toEqual([
      ['/bad', 1, 1, 1],
      ['/gone', 1, 0, 2],
      ['/good', 2, 0, 1],
    ]);
    expect(scorecard?.accuracy).toBeCloseTo(4 / 9, 12);
    expect(scorecard?.fields[2]).toMatchObject({
      accuracy: 2 / 3,
      low: expect.closeTo(0.2077, 4),
      high: expect.closeTo(0.9385, 4),
    });
    expect(scorecard && shareText(scorecard)).toBe('0.4444');
  });

  it('is never rounded up to all', () => {
    const many = Array.from({ length: 20_000 }, (): Pair => [1, 1]);
    const { scorecard } = counterOf([...many, [1, 2]]);
    expect(scorecard && shareText(scorecard)).toBe('0.9999');
  });

  it('names the cases of a cell in order, in whatever order their results arrive', () => {
    const counter = new ScoreCounter();
    for (const id of ['c.pdf', 'a.pdf', 'b.pdf']) counter.add(id, compareExpected('YES', 'YES').fields);
    expect(counter.scorecard?.fields[0]?.table).toMatchObject([{ count: 3, cases: ['a.pdf', 'b.pdf', 'c.pdf'] }]);
  });

  it('tables expected against actual values with the cases of each cell, the first ten by name', () => {
    const some = Array.from({ length: 12 }, (_, at): Pair => ['YES', at === 3 ? 'NO' : 'YES']);
    const { scorecard } = counterOf([...some, ['NO', undefined], [{ $number: 5, $tolerance: 1 }, 5.5]]);
    expect(scorecard?.fields[0]?.table).toEqual([
      { expected: '"NO"', actual: null, isRight: false, count: 1, cases: ['00012.pdf'] },
      { expected: '"YES"', actual: '"NO"', isRight: false, count: 1, cases: ['00003.pdf'] },
      {
        expected: '"YES"',
        actual: '"YES"',
        isRight: true,
        count: 11,
        cases: [0, 1, 2, 4, 5, 6, 7, 8, 9, 10].map((at) => `000${String(at).padStart(2, '0')}.pdf`),
      },
      { expected: '5 ± 1', actual: '5.5', isRight: true, count: 1, cases: ['00013.pdf'] },
    ]);
  });

  it.each([
    [12, 12],
    [13, null],
  ])('of a field with %i different values has a table of %j cells', (values, cells) => {
    const some = Array.from({ length: values }, (_, at): Pair => [`value ${at}`, `value ${at}`]);
    expect(counterOf(some).scorecard?.fields[0]?.table?.length ?? null).toBe(cells);
  });

  it.each<[string, (at: number) => Pair]>([
    ['expected', (at) => [`value ${at}`, undefined]],
    ['actual', (at) => [`value ${at % 2}`, `other ${at}`]],
  ])('of a field has no table if there are too many %s values', (_, pairAt) => {
    const tableOf = (cases: number) =>
      counterOf(Array.from({ length: cases }, (_, at) => pairAt(at))).scorecard?.fields[0]?.table;
    expect(tableOf(10)).toHaveLength(10);
    expect(tableOf(13)).toBeNull();
  });

  it('lists the field with more cases first among those that are equally right, then the first by name', () => {
    const { scorecard } = counterOf([
      [{ c: 1, b: 1, a: 1 }, {}],
      [{ c: 1 }, {}],
    ]);
    expect(scorecard?.fields.map(({ pointer }) => pointer)).toEqual(['/c', '/a', '/b']);
  });

  it('names its fields, and the lists that were whole', () => {
    const { scorecard } = counterOf([[{ items: [1] }, { items: [1] }]]);
    expect(scorecard && pointersOf(scorecard)).toEqual(['/items/0', '/items']);
  });

  it('has no table of a field that holds a long text', () => {
    expect(counterOf([['x'.repeat(100), 'y']]).scorecard?.fields[0]?.table).toBeNull();
  });

  it('keeps the cell without an actual value before the others, and each case of a cell once', () => {
    const counter = counterOf([
      ['YES', 'NO'],
      ['YES', undefined],
    ]);
    counter.add('00001.pdf', missingFields('YES'));
    expect(counter.scorecard?.fields[0]?.table).toEqual([
      { expected: '"YES"', actual: null, isRight: false, count: 2, cases: ['00001.pdf'] },
      { expected: '"YES"', actual: '"NO"', isRight: false, count: 1, cases: ['00000.pdf'] },
    ]);
  });

  it('added up from shards has a table only if all have one, and counts a list that one of them shows', () => {
    const sumOf = (...counters: readonly ScoreCounter[]) => {
      const sum = new ScoreCounter();
      for (const { scorecard } of counters) if (scorecard !== null) sum.addAll(scorecard);
      return sum.scorecard;
    };
    const short = counterOf([['x', 'x']]);
    const long = counterOf([['x'.repeat(100), 'y']], 1);
    expect(sumOf(short, long)?.fields).toMatchObject([{ right: 1, wrong: 1, table: null }]);
    expect(sumOf(long, short)?.fields).toMatchObject([{ right: 1, wrong: 1, table: null }]);
    expect(sumOf(short, short)?.fields[0]?.table).toMatchObject([{ count: 2, cases: ['00000.pdf'] }]);
    const whole = counterOf([[{ items: [1] }, { items: [1] }]]);
    const surplus = counterOf([[{ items: [1] }, { items: [1, 2] }]]);
    const shown = { '/items': { right: 1, wrong: 1, missing: 0 }, '/items/0': { right: 2, wrong: 0, missing: 0 } };
    expect(countsOf(sumOf(whole, surplus))).toEqual(shown);
    expect(countsOf(sumOf(surplus, whole))).toEqual(shown);
  });

  it('names the lists that were whole in the order of their names', () => {
    const both = { b: [1], a: [1] };
    expect(counterOf([[both, both]]).scorecard?.lists).toEqual([
      { pointer: '/a', right: 1 },
      { pointer: '/b', right: 1 },
    ]);
  });

  it('gives the share of a field rounded down', () => {
    expect(percentText({ right: 1999, wrong: 1, missing: 0 })).toBe('99.9 %');
    expect(percentText({ right: 1, wrong: 1, missing: 1 })).toBe('33.3 %');
    expect(percentText({ right: 2, wrong: 0, missing: 0 })).toBe('100 %');
  });

  it('does not exist without an expected field', () => {
    expect(counterOf([]).scorecard).toBeNull();
  });

  it('says of a list with an item too many that the list is wrong, as often as it was whole elsewhere', () => {
    const whole: Pair = [{ items: [1] }, { items: [1] }];
    expect(countsOf(counterOf([whole, whole]).scorecard)).toEqual({ '/items/0': { right: 2, wrong: 0, missing: 0 } });
    expect(countsOf(counterOf([whole, [{ items: [1] }, { items: [1, 2] }]]).scorecard)).toEqual({
      '/items': { right: 1, wrong: 1, missing: 0 },
      '/items/0': { right: 2, wrong: 0, missing: 0 },
    });
  });
});
