import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalOutputs, canonicalText, dataByKey, decimal, parseByValue } from '../../../src/compare/data.ts';
import { parsePointers } from '../../../src/compare/pointer.ts';
import { type OutputRecord, toOutputRecord } from '../../../src/results/record.ts';

const JSON_TYPE = 'application/json';
const output = (value: string, key = 'output', dataType = JSON_TYPE): OutputRecord =>
  toOutputRecord({ key, dataType, value });
const canonical = (outputs: readonly OutputRecord[], ignore = '') =>
  canonicalOutputs(dataByKey(outputs), parsePointers(ignore) ?? []);
const equal = (a: string, b: string, ignore = '') => canonical([output(a)], ignore) === canonical([output(b)], ignore);

describe('outputs are compared as data', () => {
  it.each([
    ['1.0', '1'],
    ['1.50', '15e-1'],
    ['-0', '0'],
    ['0.0', '-0e9'],
    ['1e3', '1000'],
    ['12345678901234567890', '12345678901234567890.0'],
    ['12345678901234567890', '1234567890123456789e1'],
    ['1e400', '10e399'],
    ['[1.0, {"a": 2.50}]', '[1,{"a":2.5}]'],
    ['{"a":1,"b":2}', '{ "b": 2,\n"a": 1 }'],
    ['"\\u00e4"', '"ä"'],
  ])('%s equals %s', (a, b) => {
    expect(equal(a, b)).toBe(true);
  });

  it.each([
    ['12345678901234567890', '12345678901234567891'],
    ['0.1', '0.10000000000000001'],
    ['1e400', '1e401'],
    ['1e-400', '0'],
    ['1', '"1"'],
    ['1', 'true'],
    ['null', '""'],
    ['"a "', '"a"'],
    ['"A"', '"a"'],
    ['[1,2]', '[2,1]'],
    ['[]', '{}'],
    ['{"a":null}', '{}'],
  ])('%s differs from %s', (a, b) => {
    expect(equal(a, b)).toBe(false);
  });

  it('text is compared exactly, even if it looks like JSON', () => {
    const text = (value: string) => canonical([output(value, 'output', 'text/plain')]);
    expect(text('{"a": 1}')).not.toBe(text('{"a":1}'));
    expect(text('1.0')).not.toBe(text('1'));
  });

  it.each([
    ['1.20', '12e-1'],
    ['-1000', '-1e3'],
    ['0.050', '5e-2'],
    ['00.00', '0'],
    ['-0.0e5', '0'],
    ['1.5e400', '15e399'],
    ['1,5', '1,5'],
  ])('the number %s has the decimal form %s', (spelled, form) => {
    expect(decimal(spelled)).toBe(form);
  });

  it('a number that a double represents stays a number', () => {
    expect(parseByValue('[1.50, 1000, -0.0]')).toEqual([1.5, 1000, -0]);
  });

  it.each([
    ['application/json', '{"a": 1}', { a: 1 }],
    ['application/json', ' null ', null],
    ['application/json', 'nothing', 'nothing'],
    ['application/json', '1234567890123456 is no number', '1234567890123456 is no number'],
    ['text/plain', 'null', 'null'],
    ['text/plain', 'nothing', 'nothing'],
  ])('a value of type %s, %j, is %j', (dataType, value, data) => {
    expect(dataByKey([output(value, 'a', dataType)])).toEqual({ a: data });
  });

  it('an output that another version wrote is its JSON if it has no text, and its text if it has no JSON', () => {
    const written = (fields: object) => dataByKey([{ key: 'a', dataType: JSON_TYPE, ...fields } as OutputRecord]);
    expect(written({ json: { b: 1 } })).toEqual({ a: { b: 1 } });
    expect(written({})).toEqual({ a: null });
    expect(written({ value: '[1]' })).toEqual({ a: [1] });
    expect(written({ value: '[1]', dataType: 'text/plain' })).toEqual({ a: '[1]' });
    expect(written({ value: '1234567890123456 pages', json: 7 })).toEqual({ a: 7 });
    expect(dataByKey(null)).toBeNull();
  });

  it('the canonical text is JSON with sorted names', () => {
    expect(canonicalText({ b: [1, 'x', []], a: null }, [])).toBe('{"a":null,"b":[1,"x",[]]}');
    expect(canonicalOutputs({ b: 2, a: 1 }, [])).toBe('{"a":1,"b":2}');
    expect(canonicalOutputs({ a: [1] }, [])).toBe('{"a":[1]}');
    expect(canonicalOutputs(null, [])).toBe('null');
  });

  it('the order of outputs makes no difference, their keys do', () => {
    const [a, b] = [output('1', 'a'), output('2', 'b')];
    expect(canonical([a, b])).toBe(canonical([b, a]));
    expect(canonical([output('1', 'a')])).not.toBe(canonical([output('1', 'b')]));
    expect(canonical([])).not.toBe(canonicalOutputs(null, []));
  });

  it('a name such as `__proto__` is a name like any other', () => {
    expect(equal('{"__proto__": 1}', '{"__proto__": 2}')).toBe(false);
    expect(canonical([output('1', '__proto__')])).not.toBe(canonical([output('2', '__proto__')]));
  });

  it('a number has one decimal form, whatever its spelling', () => {
    const parts = fc.record({
      digits: fc.bigInt({ min: 1n, max: 10n ** 30n }),
      exponent: fc.integer({ min: -40, max: 40 }),
    });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 9 }), ({ digits, exponent }, zeros) => {
        const spelled = `${digits}${'0'.repeat(zeros)}e${exponent - zeros}`;
        expect(decimal(spelled)).toBe(decimal(`${digits}e${exponent}`));
        expect(canonicalText(parseByValue(spelled), [])).toBe(
          canonicalText(parseByValue(`${digits}.0E${exponent}`), []),
        );
      }),
    );
  });

  it('JSON that is the same after any serializer is equal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(equal(JSON.stringify(value), JSON.stringify(value, null, 3))).toBe(true);
      }),
    );
  });
});

describe('what `ignore` names is left out', () => {
  it.each([
    ['/a', '{"a":1,"b":2}', '{"a":3,"b":2}', true],
    ['/a', '{"a":1,"b":2}', '{"b":2}', true],
    ['/a', '{"b":1}', '{"b":2}', false],
    ['/items/*/id', '{"items":[{"id":1,"n":1}]}', '{"items":[{"id":2,"n":1}]}', true],
    ['/items/*/id', '{"items":[{"id":1,"n":1}]}', '{"items":[{"id":1,"n":2}]}', false],
    ['/items/*/id', '{"items":[{}]}', '{"items":[{},{}]}', false],
    ['/*/x', '{"a":{"x":1},"b":{"x":1}}', '{"a":{"x":2},"b":{"x":3}}', true],
    ['/a~1b', '{"a/b":1}', '{"a/b":2}', true],
    ['/m~0n', '{"m~n":1}', '{"m~n":2}', true],
    ['/0', '[1,2]', '[3,2]', true],
    ['/1', '[1,2]', '[1]', true],
    ['/a\n/b', '{"a":1,"b":1,"c":1}', '{"a":2,"b":2,"c":1}', true],
  ])('%j: %s and %s are equal: %s', (ignore, a, b, isEqual) => {
    expect(equal(a, b, ignore)).toBe(isEqual);
  });

  it('a line that is not a JSON Pointer is refused, empty lines are not', () => {
    expect(parsePointers('/a\n\n  /b/*  \n')).toEqual([['a'], ['b', '*']]);
    for (const text of ['a', '/a~2', '/a~', '$.a']) expect(parsePointers(text)).toBeNull();
  });
});
