import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Node, parseDocument } from 'yaml';
import { exactNumber, exactValue, hasFields, parseExactly, textOf } from '../../../src/lib/exact-json.ts';

describe('a number', () => {
  it.each(['1.10', '12345678901234567890', '-0', '1e3', '1E-7', '1e400', '0.1', '12', '-7', '0', '1.0'])(
    '%s keeps its digits in JSON and as text',
    (written) => {
      const parsed = parseExactly(`{"a":[${written}, ${written} ],"b":"1.10"}`);
      expect(JSON.stringify(parsed)).toBe(`{"a":[${written},${written}],"b":"1.10"}`);
      expect(textOf(exactNumber(written))).toBe(written);
      expect(hasFields(exactNumber(written))).toBe(false);
    },
  );

  it.each(['007', '0x1F', '.5', '+1', '.inf'])('%s is no number in JSON, and is text', (written) => {
    expect(exactNumber(written)).toBe(written);
  });

  it.each(['0', '12', '-7', '0.5', '123456789012345'])('%s is a plain number, which needs nothing more', (written) => {
    expect(exactNumber(written)).toBe(Number(written));
  });
});

it('numbers in YAML keep their digits, but for keys and what is not a number in JSON', () => {
  const document = parseDocument(
    '{1.10: [1.10, 12345678901234567890, 0.5, 0x1F, "1.10", yes], 12345678901234567890: null}',
  );
  const value = exactValue(document.contents as Node, document);
  const list = '[1.10,12345678901234567890,0.5,"0x1F","1.10","yes"]';
  expect(JSON.stringify(value)).toBe(`{"1.1":${list},"12345678901234567000":null}`);
});

it('a number that a program put into YAML keeps its value', () => {
  const document = parseDocument('[]');
  expect(exactValue(document.createNode([0.5, 12]), document)).toEqual([0.5, 12]);
});

it('JSON without spaces comes out as it went in, whatever it is', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const compact = `[${JSON.stringify(JSON.parse(json))}]`;
      expect(JSON.stringify(parseExactly(compact))).toBe(compact);
    }),
  );
});

it.each([
  [null, ''],
  [undefined, ''],
  ['', ''],
  ['x', 'x'],
  [true, 'true'],
  [0, '0'],
  [[1, null], '[1,null]'],
  [{ a: {} }, '{"a":{}}'],
])('the text of %j is %s', (value, text) => {
  expect(textOf(value)).toBe(text);
});

it.each([
  [{}, true],
  [{ a: 1 }, true],
  [null, false],
  [undefined, false],
  ['text', false],
  [[{}], false],
])('the answer to whether %j has fields is %j', (value, answer) => {
  expect(hasFields(value)).toBe(answer);
});
