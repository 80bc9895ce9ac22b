import { describe, expect, it } from 'vitest';
import { parseMinAccuracy } from '../../../src/inputs/min-accuracy.ts';
import { missedFloors, missedText, unknownFloorProblem } from '../../../src/scorecard/floors.ts';
import { ScoreCounter } from '../../../src/scorecard/scorecard.ts';

/** A scorecard in which each field is right in the given number of cases. */
function scorecardOf(fields: Readonly<Record<string, readonly [right: number, total: number]>>) {
  const counter = new ScoreCounter();
  for (const [pointer, [right, total]] of Object.entries(fields)) {
    for (let at = 0; at < total; at += 1) {
      counter.add(`${at}`, [{ pointer, state: at < right ? 'right' : 'wrong', values: null, isList: false }]);
    }
  }
  const { scorecard } = counter;
  if (scorecard === null) throw new Error('no field');
  return scorecard;
}

const floors = (text: string) => {
  const parsed = parseMinAccuracy(text);
  if (parsed === null) throw new Error(`${text} is no floor`);
  return parsed;
};

describe('`min-accuracy`', () => {
  const missed = (text: string) =>
    missedFloors(
      scorecardOf({ '/total': [19, 20], '/lines/*/sku': [9, 10], '/lines/0/amount': [57, 60], '/name': [20, 20] }),
      floors(text),
    ).map(({ pointer, percent }) => [pointer, percent]);

  it.each<[string, [string, number][]]>([
    ['90%', []],
    ['95%', [['/lines/*/sku', 95]]],
    [
      '95.01%',
      [
        ['/lines/*/sku', 95.01],
        ['/lines/0/amount', 95.01],
        ['/total', 95.01],
      ],
    ],
    ['/total: 96%', [['/total', 96]]],
    [
      '/total: 90%\n"*": 100%',
      [
        ['/lines/*/sku', 100],
        ['/lines/0/amount', 100],
      ],
    ],
    [
      '/lines: 96%',
      [
        ['/lines/*/sku', 96],
        ['/lines/0/amount', 96],
      ],
    ],
    ['/lines: 96%\n/lines/*/sku: 90%', [['/lines/0/amount', 96]]],
    ['/lines/*/amount: 96%', [['/lines/0/amount', 96]]],
    ['/lines/*/amount: 96%\n/lines/0/amount: 90%', []],
    ['/lines/0/amount: 90%\n/lines/*/amount: 96%', []],
    ['/lines/0/*: 90%\n/lines/*/amount: 96%', [['/lines/0/amount', 96]]],
    ['/lines/*/amount: 96%\n/lines/0/*: 90%', [['/lines/0/amount', 96]]],
    ['/total/net: 96%', []],
    ['/total/*: 96%', []],
  ])('of %j is missed by %j', (text, fields) => {
    expect(missed(text)).toEqual(fields);
  });

  it('names the fields that miss it with how often they are right, and never rounds up', () => {
    const scorecard = scorecardOf({ '/total': [1999, 2000], '/name': [1, 3] });
    expect(missedText(missedFloors(scorecard, floors('100%')))).toBe(
      '/name is right in 1 of 3 (33.3 %) but must be right in 100 %, /total is right in 1999 of 2000 (99.9 %) but must be right in 100 %',
    );
  });

  it('names an output that is not an object as the output', () => {
    const missed = missedFloors(scorecardOf({ '': [1, 3] }), floors('50%'));
    expect(missedText(missed)).toBe('the output is right in 1 of 3 (33.3 %) but must be right in 50 %');
  });

  it('of equally near pointers takes the highest', () => {
    const scorecard = scorecardOf({ '/a/b': [9, 10] });
    expect(missedFloors(scorecard, floors('/*/b: 95%\n/a/*: 80%'))).toMatchObject([{ percent: 95 }]);
    expect(missedFloors(scorecard, floors('/a/*: 80%\n/*/b: 95%'))).toMatchObject([{ percent: 95 }]);
  });

  it('names up to five fields or pointers, and counts the others', () => {
    const six = ['/a', '/b', '/c', '/d', '/e', '/f'];
    const scorecard = scorecardOf(Object.fromEntries(six.map((pointer) => [pointer, [0, 1] as const])));
    expect(missedText(missedFloors(scorecard, floors('50%')))).toMatch(/\/e is right in 0 of 1 .* and 1 more$/);
    expect(unknownFloorProblem(floors(six.map((pointer) => `${pointer}: 1%`).join('\n')), [])).toContain(
      'names /a, /b, /c, /d, /e and 1 more, but',
    );
  });

  it('names a field or what holds fields, and nothing else', () => {
    const known = ['/lines/0/amount', '/total'];
    expect(unknownFloorProblem(floors('/total: 1%\n/lines: 1%\n/lines/*/amount: 1%'), known)).toBeNull();
    expect(unknownFloorProblem(floors('/totl: 1%\n/lines/amount: 1%'), known)).toMatch(
      /names \/totl, \/lines\/amount, but no expected result has such a field/,
    );
  });
});
