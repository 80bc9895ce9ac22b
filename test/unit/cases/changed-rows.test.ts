import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/cases/case.ts';
import { changedRows } from '../../../src/cases/changed-rows.ts';
import { parseExactly } from '../../../src/lib/exact-json.ts';

const row = (values: Row['values'], line = 2): Row => ({ source: 't.csv', line, values });
const rows = (...cells: string[]) => cells.map((a, index) => row({ a }, index + 2));
const cellsOf = (changed: readonly Row[]) => changed.map(({ values }) => values.a);

describe('changed rows', () => {
  it.each([
    ['none of the same table', ['x', 'y'], ['x', 'y'], []],
    ['none of a table in another order', ['x', 'y', 'z'], ['z', 'x', 'y'], []],
    ['none if rows are gone', ['x', 'y', 'z'], ['y'], []],
    ['the one with another cell', ['x', 'y'], ['x', 'z'], ['z']],
    ['the one that came between', ['x', 'y'], ['x', 'z', 'y'], ['z']],
    ['the second of two equal ones', ['x'], ['x', 'x'], ['x']],
    ['none of fewer equal ones', ['x', 'x', 'x'], ['x', 'x'], []],
    ['all of a new table', [], ['x', 'y'], ['x', 'y']],
  ])('are %s', (_, old, now, changed) => {
    expect(cellsOf(changedRows(rows(...old), rows(...now)))).toEqual(changed);
  });

  it('are compared by values alone, in any order of the columns', () => {
    const old = [row({ a: 1, b: { c: [1, null, { e: 1, f: 2 }], d: 'x' } }, 2)];
    expect(changedRows(old, [row({ b: { d: 'x', c: [1, null, { f: 2, e: 1 }] }, a: 1 }, 9)])).toEqual([]);
  });

  it.each<[Row['values'], Row['values']]>([
    [{ a: 1 }, { a: '1' }],
    [{ a: null }, { a: '' }],
    [{ a: null }, {}],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: { b: 1 } }, { 'a.b': 1 }],
    [parseExactly('{"a":1.10}') as Row['values'], { a: 1.1 }],
    [JSON.parse('{"__proto__":1}') as Row['values'], {}],
  ])('differ: %j and %j', (old, now) => {
    expect(changedRows([row(old)], [row(now)])).toHaveLength(1);
    expect(changedRows([row(now)], [row(old)])).toHaveLength(1);
  });

  it('are as many as are left of the new table when each old row takes one equal row away', () => {
    const some = fc.array(fc.constantFrom('x', 'y', 'z', ''));
    fc.assert(
      fc.property(some, some, (old, now) => {
        const left = [...now];
        for (const cell of old) if (left.includes(cell)) left.splice(left.indexOf(cell), 1);
        expect(cellsOf(changedRows(rows(...old), rows(...now))).sort()).toEqual(left.sort());
      }),
    );
  });
});
