import { describe, expect, it } from 'vitest';
import { columnsOf, idsOf, quotedName, RowCollector } from '../../../src/cases/table.ts';

const added = (value: unknown, line = 2) => new RowCollector('t.json').add(line, { 'a`b': value });
const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => wrap(inner), 'x');

describe('a row', () => {
  it.each<[string, (inner: unknown) => unknown]>([
    ['lists', (inner) => [0, inner]],
    ['objects', (inner) => ({ a: 0, b: inner })],
  ])('may nest 200 levels of %s, and no more', (_, wrap) => {
    expect(added(nested(199, wrap))).toBeNull();
    expect(added(nested(200, wrap))).toEqual({
      code: 'invalid-table',
      headline: 'the row on line 2 of t.json nests deeper than 200',
      detail: 'nothing was submitted; flatten it',
    });
  });

  it.each<[string, (bytes: number) => unknown]>([
    ['text', (bytes) => 'x'.repeat(bytes)],
    [
      'text of letters that take two bytes',
      (bytes) => `${bytes % 2 === 0 ? '' : 'x'}${'é'.repeat(Math.floor(bytes / 2))}`,
    ],
    ['list as JSON', (bytes) => ['x'.repeat(bytes - 4)]],
  ])('may have a cell of a MiB of %s, and no more', (_, ofBytes) => {
    expect(added(ofBytes(1_048_576))).toBeNull();
    expect(added(ofBytes(1_048_577), 7)).toEqual({
      code: 'table-too-large',
      headline: "the cell `a'b` on line 7 of t.json is larger than 1048576 bytes",
      detail: 'nothing was submitted; put long texts into files, and name these',
    });
  });

  it('may have a number, a truth value or nothing in a cell', () => {
    for (const value of [1, true, null, undefined]) expect(added(value)).toBeNull();
  });
});

it('a table may have a thousand columns, and no more', () => {
  const names = Array.from({ length: 999 }, (_, index) => `c${index}`);
  const rows = new RowCollector('t.csv', names);
  expect(rows.add(2, { a: '1' })).toBeNull();
  expect(rows.add(3, { b: '1' })).toEqual({
    code: 'table-too-large',
    headline: 't.csv has more than 1000 columns by line 3',
    detail: 'nothing was submitted; leave out those not needed',
  });
});

it('a table without rows is refused', () => {
  expect(new RowCollector('t.csv', ['a']).finish()).toEqual({
    ok: false,
    error: {
      code: 'empty-table',
      headline: 't.csv has no rows',
      detail: 'nothing was submitted; add a row, and check that an earlier step has written the table',
    },
  });
});

it('a table in which two rows have one id is refused', () => {
  const rows = new RowCollector('t.csv');
  for (const [line, id] of [
    [2, 'a'],
    [3, 'b'],
    [5, 'a'],
  ] as const)
    rows.add(line, { id });
  expect(rows.finish()).toEqual({
    ok: false,
    error: {
      code: 'duplicate-id',
      headline: 'lines 2 and 5 of t.csv have the same `id`',
      detail: 'nothing was submitted; give each row a different `id`, or rename the column',
    },
  });
});

it('the id of a row is its cell `id`, or its place and a counter if several begin on one line', () => {
  const row = (line: number, values: object) => ({ source: 't.json', line, values: { ...values } });
  const rows = [
    row(1, {}),
    row(1, { id: ' ' }),
    row(1, { id: 7 }),
    row(1, {}),
    row(2, { id: null }),
    row(2, { id: 'x' }),
  ];
  expect(idsOf(rows)).toEqual(['t.json:1', 't.json:1.2', '7', 't.json:1.3', 't.json:2', 'x']);
});

it('a column is known by its name, and by a value in it in any row', () => {
  const rows = [{}, { party: { name: 'X' } }].map((values, index) => ({ source: 't.json', line: index + 1, values }));
  const { names, has } = columnsOf(['party', 'total'], rows);
  expect(names).toEqual(['party', 'total']);
  const words = ['party', 'total', 'party.name', 'party.city', 'name', 'party.name'];
  expect(words.map(has)).toEqual([true, true, true, false, false, true]);
});

it('a value without a column makes none', () => {
  expect(columnsOf(['party'], [{ source: 't.json', line: 1, values: { total: 1 } }]).has('total')).toBe(false);
});

it('a name in a sentence is one line, short and without backticks', () => {
  expect(quotedName('a `b`\n c')).toBe("`a 'b' c`");
  expect(quotedName('x'.repeat(61))).toBe(`\`${'x'.repeat(59)}…\``);
  expect(quotedName('abcdef', 4)).toBe('`abc…`');
});
