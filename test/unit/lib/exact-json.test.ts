import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNumber, hasFields, parseExactly, textOf } from '../../../src/lib/exact-json.ts';

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
