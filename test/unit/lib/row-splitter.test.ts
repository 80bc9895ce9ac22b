import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSplitter } from '../../../src/lib/row-splitter.ts';

/** The rows and the rest of a reply that arrives in parts of this many bytes. */
function parted(text: string, bytes: number, maxBytes = 1_000_000) {
  const reply = Buffer.from(text);
  const splitter = new RowSplitter(maxBytes);
  const rows: (string | null)[] = [];
  for (let at = 0; at < reply.length; at += bytes) {
    for (const row of splitter.push(reply.subarray(at, at + bytes))) rows.push(row === null ? null : row.toString());
  }
  return { rows, rest: splitter.rest() };
}

const objects = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.dictionary(fc.string(), fc.jsonValue()) },
    { weight: 1, arbitrary: fc.constantFrom(null, 7, 'x{', [1]) },
  ),
);
const isRow = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

describe('a reply in parts of any size', () => {
  it.each([
    ['a bare list', (list: unknown) => list],
    ['an envelope', (list: unknown) => ({ count: 1, next: null, results: list, 'a"]': '[{' })],
  ])('gives each object of %s, and the rest with a number in its place', (_, wrap) => {
    fc.assert(
      fc.property(objects, fc.integer({ min: 1, max: 40 }), fc.constantFrom(undefined, 2), (list, bytes, indent) => {
        const { rows, rest } = parted(JSON.stringify(wrap(list), null, indent), bytes);
        expect(rows.map((row) => JSON.parse(String(row)))).toEqual(JSON.parse(JSON.stringify(list.filter(isRow))));
        expect(JSON.parse(rest)).toEqual(
          wrap(JSON.parse(JSON.stringify(list.map((value) => (isRow(value) ? 0 : value))))),
        );
      }),
    );
  });

  it.each(['', '[{"a":1},', '[{"a":1}', '{"results":[{}', '[{"a":"', '<html>'])(
    'leaves invalid JSON if it is %j',
    (text) => {
      expect(() => JSON.parse(parted(text, 3).rest)).toThrow();
    },
  );
});

it('a row that is too large ends the reading, however its bytes are split', () => {
  const row = JSON.stringify({ a: 'x'.repeat(100) });
  for (const bytes of [1, 50, 1000]) {
    expect(parted(`[${row}]`, bytes, 90).rows[0]).toBeNull();
    expect(parted(`[${row},${row},${row}]`, bytes, 120).rows).toEqual([row, row, row]);
  }
});

it('each row lies where the splitter says, however its bytes are split', () => {
  const text = '{"a": "ä[", "results": [ {"b": 1}, {"c": "}"}\n, {}] }';
  for (const bytes of [1, 7, 1000]) {
    const reply = Buffer.from(text);
    const splitter = new RowSplitter(1000);
    const places: string[] = [];
    for (let at = 0; at < reply.length; at += bytes) {
      for (const row of splitter.push(reply.subarray(at, at + bytes))) {
        const { rowEnd } = splitter;
        places.push(reply.subarray(rowEnd - (row?.length ?? 0), rowEnd).toString());
      }
    }
    expect(places).toEqual(['{"b": 1}', '{"c": "}"}', '{}']);
  }
});

it('the bytes outside rows are limited too', () => {
  expect(parted(JSON.stringify({ error: 'x'.repeat(100) }), 30, 90).rows).toContain(null);
});

it.each([1, 7, 1000])(
  'only the objects directly in the list of an envelope are rows, in parts of %i bytes',
  (bytes) => {
    const before = '{"tags":["x"],"meta":{"a":{"b":[{"c":1}]},"d":["\\"{"]},"results":[';
    const row = '{"e":{"f":"\\"}"},"g":[{}]}';
    expect(parted(`${before}${row},[{"h":1}],7,{}],"end":{"i":{}}}`, bytes)).toEqual({
      rows: [row, '{}'],
      rest: `${before}0,[{"h":1}],7,0],"end":{"i":{}}}`,
    });
  },
);

it('a reply may have as many bytes as the limit, and not one more', () => {
  expect(parted('[{"a":1}]', 100, 8).rows).toEqual(['{"a":1}']);
  expect(parted('[{"a":1}]', 100, 7).rows).toEqual([null]);
});
