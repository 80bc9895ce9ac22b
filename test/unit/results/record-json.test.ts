import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OutputRecord, type ResultRecord, toOutputRecord } from '../../../src/results/record.ts';
import { jsonParts } from '../../../src/results/record-json.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildRecord } from '../../support/build-record.ts';

const output = (value: string, dataType = 'application/json'): OutputRecord =>
  toOutputRecord({ key: 'a "key"', dataType, value });
const recordOf = (outputs: OutputRecord[] | null, correctedOutputs: OutputRecord[] | null = null): ResultRecord => ({
  ...buildRecord(),
  outputs,
  correctedOutputs,
});
const textOf = (record: ResultRecord, withJson: boolean): string =>
  [...jsonParts(record, withJson)].map(({ text }) => text).join('');
const entryOf = (value: string) => textOf(recordOf([output(value)]), true);

describe('the entry of results.json', () => {
  it('parses to what the record holds, whatever the outputs are', () => {
    const value = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.json(),
      fc.jsonValue().map((json) => JSON.stringify(json, null, 2)),
      fc.constantFrom('1e400', '[-1E999]', `[${'9'.repeat(400)}]`, '[1.0,12345678901234567890]', '{"a":1,"a":2}'),
      fc.constantFrom('["\ud800"]', '["\\ud800"]', '"\u2028"', '\r\n[\r\n1,\t2 ]\r\n', '', 'null'),
    );
    const outputs = fc.option(
      fc.array(fc.tuple(value, fc.constantFrom('application/json', 'text/plain')).map((of) => output(...of))),
    );
    fc.assert(
      fc.property(outputs, outputs, (some, corrected) => {
        const record = recordOf(some, corrected);
        expect(JSON.parse(textOf(record, true))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });

  it('is one line even if a value’s JSON has several', () => {
    expect(entryOf(JSON.stringify({ a: [1, { b: 2 }] }, null, 2).replaceAll('\n', '\r\n'))).not.toMatch(/[\r\n]/);
  });

  it('keeps the spelling of a value’s JSON', () => {
    expect(entryOf('{"id": 12345678901234567890, "total": 1.50}')).toContain(
      '"json":{"id": 12345678901234567890, "total": 1.50}}',
    );
  });

  it.each(['[1e400]', '[1E+999]', `[${'9'.repeat(400)}]`])(
    'has no number that is too large for a double (%#)',
    (value) => {
      expect(entryOf(value)).toContain('"json":[null]}');
    },
  );

  it('is JSON that can be encoded even if a value has half a surrogate pair', () => {
    expect(entryOf('["\ud800"]')).toContain('"json":["\\ud800"]}');
  });

  it.each(['{"a":', 'plain', '['.repeat(300) + ']'.repeat(300)])(
    'has no JSON of a value that is none, or nests too deep (%#)',
    (value) => {
      expect(entryOf(value)).toContain('"json":null}');
    },
  );

  it('comes in small parts', () => {
    const large = JSON.stringify(Array.from({ length: 50_000 }, (_, index) => ({ index, text: '"ä"' })));
    const record = recordOf([output(large)], [output(large, 'text/plain')]);
    const parts = [...jsonParts(record, true)];
    expect(parts.every(({ text }) => text.length <= 6 * 65_536)).toBe(true);
    expect(JSON.parse(parts.map(({ text }) => text).join(''))).toEqual(JSON.parse(JSON.stringify(record)));
  });
});

describe('a line of results.jsonl', () => {
  it('has the outputs without their JSON', () => {
    const record = recordOf([output('[1]')], []);
    const { key, dataType, value } = output('[1]');
    const outputs = [{ key, dataType, value }];
    expect(JSON.parse(textOf(record, false))).toEqual({ ...record, outputs, correctedOutputs: [] });
  });

  it('has corrected outputs without their JSON if there are no others', () => {
    const { key, dataType, value } = output('[1]');
    const record = recordOf(null, [output('[1]')]);
    expect(JSON.parse(textOf(record, false))).toEqual({ ...record, correctedOutputs: [{ key, dataType, value }] });
  });

  it('says of each later piece of a value which characters it has', () => {
    const value = 'x'.repeat(200_000);
    const pieces = [...jsonParts(recordOf([output('short'), output(value)]), false)].map(({ piece }) => piece);
    expect(pieces.filter((piece) => piece !== null)).toEqual([
      { before: 65_536, characters: 65_536 },
      { before: 131_072, characters: 65_536 },
      { before: 196_608, characters: 3_392 },
    ]);
  });
});
