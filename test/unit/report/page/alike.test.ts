import { expect, it } from 'vitest';
import { columnsOfAlike } from '../../../../src/report/html/page/alike.ts';

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;

it.each<[string, unknown[], string[] | null]>([
  [
    'objects with the same fields',
    [
      { a: 1, b: 'x' },
      { a: 2, b: null },
    ],
    ['a', 'b'],
  ],
  [
    'objects of which some lack a field',
    [{ a: 1, b: 1 }, { a: 2 }, { a: 3, c: 1 }, { a: 1, b: 1, c: 2 }],
    ['a', 'b', 'c'],
  ],
  [
    'objects with an inner list',
    [
      { a: 1, b: 2, c: [1] },
      { a: 1, b: 2, c: [] },
    ],
    ['a', 'b', 'c'],
  ],
  ['a single object', [{ a: 1 }], null],
  ['no objects', [1, 2], null],
  ['texts', ['ab', 'cd'], null],
  ['nothing', [null, null], null],
  [
    'objects with three of five cells filled',
    [
      { a: 1, b: 1, c: 1, d: [], e: [] },
      { a: 1, b: 1, c: 1, d: [], e: [] },
    ],
    ['a', 'b', 'c', 'd', 'e'],
  ],
  ['lists', [[1], [2]], null],
  ['objects without fields', [{}, {}], null],
  ['objects with other fields each', [{ a: 1 }, { b: 1 }, { c: 1 }], null],
  ['objects of objects', [{ a: { x: 1 } }, { a: { x: 1 } }], null],
])('a list of %s is a table only if they are alike', (_, list, columns) => {
  expect(columnsOfAlike(list, isScalar)).toEqual(columns);
});

it('a list of objects with very many fields is no table', () => {
  const wide = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`f${at}`, at]));
  expect(columnsOfAlike([wide, wide], isScalar)).toBeNull();
  const { f14: _, ...fits } = wide;
  expect(columnsOfAlike([fits, fits], isScalar)).toEqual(Object.keys(fits));
});
