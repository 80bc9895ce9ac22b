import jsonata from 'jsonata';
import { expect, it } from 'vitest';
import { pathValues } from '../../../src/checks/path-values.ts';
import { toOutputRecord } from '../../../src/results/record.ts';

const outputOf = (key: string, value: unknown) =>
  toOutputRecord({ key, dataType: 'application/json', value: JSON.stringify(value) });

const INVOICE = {
  total: 5,
  text: 'x'.repeat(198),
  long: 'x'.repeat(199),
  party: { name: 'X', 'paid on': 3 },
  lines: [
    { amount: 1, '-1': 'a' },
    { amount: 200, key: 'a', '1x': 8, 1: 'b' },
  ],
  many: Array.from({ length: 12 }, (_, n) => n),
  digits: { 0: 'a' },
  matrix: [[{ n: 1 }], [{ n: 2 }]],
  12: 'a number as a name',
};

/** The values by their places in the output. */
function found(source: string, ...outputs: ReturnType<typeof outputOf>[]) {
  const given = outputs.length === 0 ? [outputOf('invoice', INVOICE)] : outputs;
  const values = pathValues(jsonata(source).ast(), given);
  return Object.fromEntries(values.map(({ pointer, value }) => [pointer, value]));
}

it.each<[string, Record<string, unknown>]>([
  ['output.total > 4', { '/total': 5 }],
  ['output.total + output.party.name & output.total', { '/total': 5, '/party/name': 'X' }],
  ['output.party.`paid on`', { '/party/paid on': 3 }],
  ['output.lines.amount', { '/lines/0/amount': 1, '/lines/1/amount': 200 }],
  ['output.lines[1].amount', { '/lines/1/amount': 200 }],
  ['output.lines[2].amount', {}],
  ['output.matrix.n', { '/matrix/0/0/n': 1, '/matrix/1/0/n': 2 }],
  ['output.matrix[1][0].n', { '/matrix/1/0/n': 2 }],
  ['output.lines.`1x`', { '/lines/1/1x': 8 }],
  ['output.lines.`1`', { '/lines/1/1': 'b' }],
  ['output.digits.`0`', { '/digits/0': 'a' }],
  ['output.digits[0]', {}],
  ['output.many[0]', { '/many/0': 0 }],
  ['output.many[11]', { '/many/11': 11 }],
  ['output.many[12]', {}],
  ['output.many[1.5]', {}],
  ['output.text', { '/text': INVOICE.text }],
  ['output.long', {}],
  ['output.missing.name', {}],
  ['output.total.name', {}],
  ['outputs.json.total', { '/total': 5 }],
  ['outputs[0].json.total', { '/total': 5 }],
  ['outputs[-1].json.total', { '/total': 5 }],
  ['outputs[1].json.total', {}],
  ['outputs[key = "invoice"].json.total', { '/total': 5 }],
  ['outputs[key = "other"].json.total', {}],
  ['$exists(output.total) and (output.party.name = "X")', { '/total': 5, '/party/name': 'X' }],
])('%s reads %j', (source, values) => {
  expect(found(source)).toEqual(values);
});

it.each([
  'cost > 0',
  'case.total',
  'output[0].total',
  'output.*',
  'output.lines[amount > 1].amount',
  'output.lines[-1].amount',
  'output.$keys()',
  'output.$total',
  'output.lines["1"].amount',
  'output.lines[0]#$i.amount',
  '$output.total',
  '$outputs.json.total',
  'outputs["="].json.total',
  'outputs[key = $invoice].json.total',
  'other.json.total',
  'total',
  '"text"',
  'outputs[0][0].json.total',
  'outputs[key != "invoice"].json.total',
  'outputs[value = "invoice"].json.total',
  'outputs[key = value].json.total',
  'outputs[key.x = "invoice"].json.total',
  'outputs["invoice" = key].json.total',
  'outputs[key = 1].json.total',
  'outputs[true].json.total',
  'outputs.value.total',
  'outputs.json[0].total',
  'outputs.*.total',
  'outputs',
])('%s reads no value whose place is known', (source) => {
  expect(found(source)).toEqual({});
});

it('of several outputs each value is below the key of its output', () => {
  const outputs = [outputOf('a', { n: 1 }), outputOf('b', { n: 2 })] as const;
  expect(found('outputs[1].json.n', ...outputs)).toEqual({ '/b/n': 2 });
  expect(found('outputs[key = "a"].json.n', ...outputs)).toEqual({ '/a/n': 1 });
  expect(found('output.b.n', ...outputs)).toEqual({ '/b/n': 2 });
  // Both outputs have it, so the place is not one.
  expect(found('outputs.json.n', ...outputs)).toEqual({});
  expect(found('outputs[1].json.*', ...outputs)).toEqual({});
});

it.each([
  [10, 10],
  [11, 10],
])('of %d values of one path it returns %d', (count, returned) => {
  const lines = Array.from({ length: count }, (_, n) => ({ n }));
  expect(Object.keys(found('output.lines.n', outputOf('invoice', { lines })))).toHaveLength(returned);
});

it('looks at no more than ten places of a path, and leaves out the long values of these', () => {
  const lines = Array.from({ length: 11 }, (_, n) => ({ n: n === 1 || n === 10 ? n : INVOICE.long }));
  expect(found('output.lines.n', outputOf('invoice', { lines }))).toEqual({ '/lines/1/n': 1 });
});

it('returns at most ten values of several paths', () => {
  const lines = Array.from({ length: 6 }, (_, n) => ({ a: n, b: n }));
  const values = found('output.lines.a = output.lines.b', outputOf('invoice', { lines }));
  expect(Object.keys(values)).toEqual([
    ...lines.map((_, index) => `/lines/${index}/a`),
    ...[0, 1, 2, 3].map((index) => `/lines/${index}/b`),
  ]);
});
