import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { NO_VALUES } from '../../../../src/report/values/value.ts';
import { ValueCollector } from '../../../../src/report/values/value-collector.ts';
import type { ResultRecord } from '../../../../src/results/record.ts';
import { toOutputRecord } from '../../../../src/results/record.ts';
import { buildRecord } from '../../../support/build-record.ts';

const tableOf = (records: readonly ResultRecord[], wanted: readonly (readonly string[])[] = []) => {
  const collector = new ValueCollector(wanted);
  for (const record of records) collector.note(record);
  return collector.table();
};

/** A table of cases, each with these outputs by key. */
const tableOfOutputs = (outputs: readonly Readonly<Record<string, unknown>>[], wanted: readonly string[][] = []) =>
  tableOf(
    outputs.map((output, index) => buildRecord({ case: `${index}.pdf` }, output)),
    wanted,
  );

const tableOfValues = (values: readonly unknown[], wanted: readonly string[][] = []) =>
  tableOfOutputs(
    values.map((output) => ({ output })),
    wanted,
  );

const pointersOf = ({ columns, shown }: ReturnType<typeof tableOf>) =>
  columns.slice(0, shown).map(({ pointer }) => pointer);

describe('the columns of values', () => {
  it('are the first five scalar fields that most results share, the least deep first', () => {
    const invoice = (more: object = {}) => ({
      vendor: { name: 'Acme', address: { city: 'Bonn' } },
      number: 'A-1',
      date: '2026-08-01',
      total: 12,
      items: [{ sku: 'x' }],
      currency: 'EUR',
      paid: true,
      ...more,
    });
    const table = tableOfValues([invoice(), invoice({ rare: 1 }), { number: 'A-2', total: 3 }]);
    expect(pointersOf(table)).toEqual(['/number', '/date', '/total', '/currency', '/paid']);
    expect(table.columns.slice(table.shown).map(({ heading }) => heading)).toEqual([
      'vendor.name',
      'vendor.address.city',
    ]);
    expect(table.cells.get('2.pdf')).toEqual(['A-2', null, 3, null, null, null, null]);
  });

  it('leave out lists, long texts and Markdown, which are no scalars', () => {
    const value = { list: [1], text: 'word '.repeat(40), markdown: '# Title\n\nText', verdict: 'ok', nothing: null };
    expect(pointersOf(tableOfValues([value, value]))).toEqual(['/verdict']);
  });

  it('begin with the key of the output if there are several', () => {
    const table = tableOfOutputs([{ facts: { total: 1 }, verdict: 'ok' }]);
    expect(table.columns.map(({ pointer, heading }) => [pointer, heading])).toEqual([
      ['/verdict', 'verdict'],
      ['/facts/total', 'facts.total'],
    ]);
  });

  it('are one of what each output is if no field is shared', () => {
    const text = `# Title\n\n${'word '.repeat(100)}`;
    const table = tableOfOutputs([{ answer: text }, { answer: [{ a: 1 }, { a: 2 }] }, { answer: { items: [1] } }]);
    expect(table.columns).toEqual([{ pointer: '', heading: 'answer', kind: 'text', decimals: null }]);
    const cells = [...table.cells.values()].flat();
    expect(cells).toEqual([expect.stringMatching(/^# Title word .{180,}…$/), '2 items', '1 field']);
  });

  it('of a result that has none of them give way to the beginning of its output', () => {
    const { cells, excerpts } = tableOfValues([{ total: 1 }, { total: 2 }, '**Not** an invoice']);
    expect(cells.get('2.pdf')).toEqual([null]);
    expect([...excerpts]).toEqual([['2.pdf', '**Not** an invoice']]);
  });

  it('have the output’s key as their heading if the only output is a scalar', () => {
    const answer = toOutputRecord({ key: 'answer', dataType: 'text/plain', value: ' approved ' });
    const table = tableOf([{ ...buildRecord(), outputs: [answer] }]);
    expect(table.columns).toEqual([{ pointer: '', heading: 'answer', kind: 'text', decimals: 0 }]);
    expect([...table.cells.values()]).toEqual([['approved']]);
  });

  it.each([
    ['number', [12, '1,240.50', 'EUR 86.400,00', '7 %', null]],
    ['number', [...Array(9).fill(1), 'n/a', ...Array(9).fill(2)]],
    ['date', ['2026-08-01', '2026-08-01T10:00:00Z', '3.4.2026', '12 May 2026', 'May 12, 2026']],
    ['boolean', [true, 'false', null]],
    ['text', ['INV 481', 12]],
    ['text', ['007', '0481']],
    ['text', ['12345678901234567', '3']],
  ])('are of the kind %s if they hold %j', (kind, values) => {
    expect(tableOfValues(values.map((field) => ({ field }))).columns[0]?.kind).toBe(kind);
  });

  it('keep every digit of a number that is an id', () => {
    const value = '{"id": 12345678901234567890, "total": 1.5}';
    const output = toOutputRecord({ key: 'output', dataType: 'application/json', value });
    const { cells } = tableOf([{ ...buildRecord(), outputs: [output] }]);
    expect([...cells.values()]).toEqual([['12345678901234567890', 1.5]]);
  });

  it('are those that the user wants, in that order, and others can be chosen', () => {
    const value = { b: 1, a: { c: 'x' }, list: [{ sku: 'S' }], note: 'y\nz' };
    const wanted = [['list', '0', 'sku'], ['list'], ['a'], ['note'], ['gone']];
    const table = tableOfValues([value], wanted);
    expect(pointersOf(table)).toEqual(['/list/0/sku', '/list', '/a', '/note', '/gone']);
    expect(table.cells.get('0.pdf')).toEqual(['S', '1 item', '1 field', 'y z', null, 1, 'x']);
  });

  it('do not depend on the results without outputs, nor on being read twice', () => {
    const record = buildRecord({}, { output: { total: 1 } });
    const without = ['b', 'c', 'd'].map((id) => buildRecord({ case: id }, null));
    const table = tableOf([record, ...without, record]);
    expect(pointersOf(table)).toEqual(['/total']);
    expect([...table.cells.keys()]).toEqual([record.case]);
  });

  it('are at most 20, whatever the outputs are', () => {
    const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field${index}`, index]));
    const deep = JSON.parse(`${'{"a":'.repeat(150)}1${'}'.repeat(150)}`);
    expect(tableOfValues([wide, wide]).columns).toHaveLength(20);
    expect(tableOfValues([deep]).cells.get('0.pdf')).toEqual(['1 field']);
    expect(tableOfValues([{ __proto__: 1, constructor: 2, 'a/b~c': 3 }]).columns.map(({ pointer }) => pointer)).toEqual(
      ['/constructor', '/a~1b~0c'],
    );
  });

  it('show a mostly empty field after others of its depth', () => {
    const value = (nothing: unknown) => ({ nothing, filled: 1 });
    expect(pointersOf(tableOfValues([value(null), value(null), value(1)]))).toEqual(['/filled', '/nothing']);
    expect(pointersOf(tableOfValues([value(null), value(1), value(1)]))).toEqual(['/nothing', '/filled']);
  });

  it('that are not shown do not keep a result from having the beginning of its output', () => {
    const five = { a: 1, b: 2, c: 3, d: 4, e: 5 };
    const table = tableOfValues([{ ...five, f: { g: 6 } }, { ...five, f: { g: 7 } }, { f: { g: 8 } }]);
    expect(table.cells.get('2.pdf')).toEqual([null, null, null, null, null, 8]);
    expect([...table.excerpts]).toEqual([['2.pdf', '1 field']]);
    expect([...tableOfValues([{ a: 1 }, { a: 2 }, '']).excerpts]).toEqual([]);
  });

  it('keep every digit beside an output that is text', () => {
    const outputs = [
      toOutputRecord({ key: 'facts', dataType: 'application/json', value: '{"id": 12345678901234567890}' }),
      toOutputRecord({ key: 'answer', dataType: 'text/plain', value: 'yes' }),
    ];
    const { columns, cells } = tableOf([{ ...buildRecord(), outputs }]);
    expect(columns.map(({ pointer }) => pointer)).toEqual(['/answer', '/facts/id']);
    expect([...cells.values()]).toEqual([['yes', '12345678901234567890']]);
  });

  it('are none without results or outputs', () => {
    expect(tableOf([])).toEqual(NO_VALUES);
    expect(tableOf([{ ...buildRecord(), outputs: [] }])).toEqual(NO_VALUES);
  });

  const numbered = (count: number, name: string, value: unknown = 0) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at}`, value]));

  it('are among the first 60 values of a result, and the first 200 members of an object', () => {
    const lateOf = (more: object) =>
      tableOfValues([{ ...more, late: 1 }, { late: 2 }, { late: 3 }])
        .cells.get('0.pdf')
        ?.at(-1);
    expect([lateOf(numbered(59, 'f')), lateOf(numbered(60, 'f'))]).toEqual([1, null]);
    expect([lateOf(numbered(199, 'f', [])), lateOf(numbered(200, 'f', []))]).toEqual([1, null]);
  });

  it('are at most four levels deep, and among the first thousand members of a level', () => {
    expect(pointersOf(tableOfValues([{ a: { b: { c: { d: 1, e: { f: 2 } } } } }]))).toEqual(['/a/b/c/d']);
    const wide = (count: number) => ({
      ...numbered(5, 'w', numbered(199, 'x', [])),
      z: { ...numbered(count, 'y', []), late: 1 },
    });
    expect(pointersOf(tableOfValues([wide(4)]))).toEqual(['/z/late']);
    expect(pointersOf(tableOfValues([wide(5)]))).toEqual(['']);
  });

  it('are among the first 200 fields of all results', () => {
    const pointers = (last: number) => {
      const first = [60, 60, 60, last].map((count, at) => numbered(count, `case${at}-`));
      return pointersOf(tableOfValues([...first, ...Array.from({ length: 5 }, () => ({ late: 1 }))]));
    };
    expect([pointers(19), pointers(20)]).toEqual([['/late'], ['']]);
  });

  it('are 20 with those that the user wants', () => {
    const table = tableOfValues([{ ...numbered(30, 'f'), last: 1 }], [['last']]);
    expect([table.columns.length, table.shown, table.columns[0]?.pointer]).toEqual([20, 1, '/last']);
    expect(table.columns.filter(({ pointer }) => pointer === '/last')).toHaveLength(1);
  });
});

describe('the memory for values', () => {
  it('does not grow with the outputs', () => {
    const collector = new ValueCollector([]);
    const results = 300;
    const text = 'x'.repeat(20_000);
    const before = heapUsed();
    for (let index = 0; index < results; index += 1) {
      const value = JSON.stringify({ total: index, answer: `${index}${text}`, list: [1, 2] });
      const output = toOutputRecord({ key: 'output', dataType: 'application/json', value });
      collector.note({ case: `${index}.pdf`, outputs: [output] });
    }
    const kept = (heapUsed() - before) / results;
    expect(collector.table().cells.size).toBe(results);
    expect(kept).toBeLessThan(4_000);
  });
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
