import { describe, expect, it } from 'vitest';
import { broken, outputValue, passed, refused } from '../../../src/checks/check.ts';
import { toOutputRecord } from '../../../src/results/record.ts';

const JSON_TYPE = 'application/json';
const outputs = (...all: (readonly [key: string, dataType: string, value: string])[]) =>
  all.map(([key, dataType, value]) => toOutputRecord({ key, dataType, value }));

describe('the value that is checked', () => {
  it.each([
    [JSON_TYPE, '{"a":1}', { a: 1 }],
    [JSON_TYPE, 'null', null],
    [JSON_TYPE, ' null\n', null],
    [JSON_TYPE, 'not JSON', 'not JSON'],
    ['text/plain', 'null', 'null'],
    ['text/plain', 'some text', 'some text'],
  ])('of one output of the type %s with %j is %j', (dataType, text, value) => {
    expect(outputValue(outputs(['a', dataType, text]))).toEqual(value);
  });

  it('of several outputs is an object by their keys, and of none an empty one', () => {
    const both = outputs(['a', JSON_TYPE, '[1]'], ['b', 'text/plain', 'null']);
    expect(outputValue(both)).toEqual({ a: [1], b: 'null' });
    expect(outputValue([])).toEqual({});
  });
});

describe('a finding', () => {
  it('says whether the condition was met and whether it could be evaluated', () => {
    const noPlace = { kind: 'schema', message: 'why', pointer: null, expected: null, actual: null };
    expect(passed('schema', 'why')).toEqual({ ...noPlace, passed: true, evaluated: true });
    expect(refused('schema', 'why')).toEqual({ ...noPlace, passed: false, evaluated: true });
    expect(broken('schema', 'why')).toEqual({ ...noPlace, passed: false, evaluated: false });
  });

  const recorded = (expected: unknown, actual: unknown) => {
    const finding = refused('schema', 'why', { pointer: '/a', expected, actual });
    return [finding.pointer, finding.expected, finding.actual];
  };

  it.each<[string, (length: number) => unknown]>([
    ['a text of 2000 characters', (length) => 'x'.repeat(length)],
    ['a list of 2000 characters as JSON', (length) => ['x'.repeat(length - 4)]],
  ])('records at most %s, and otherwise neither value', (_, ofLength) => {
    expect(recorded(1, ofLength(2_000))).toEqual(['/a', 1, ofLength(2_000)]);
    expect(recorded(1, ofLength(2_001))).toEqual(['/a', null, null]);
    expect(recorded(ofLength(2_001), 1)).toEqual(['/a', null, null]);
  });

  it.each([true, 0.5, null])('records %j as it is', (value) => {
    expect(recorded(value, value)).toEqual(['/a', value, value]);
    expect(recorded(undefined, value)).toEqual(['/a', null, value]);
    expect(recorded(value, undefined)).toEqual(['/a', value, null]);
  });

  it('of many with one large value measures that value once', () => {
    let measured = 0;
    const large = {
      toJSON: () => {
        measured += 1;
        return 'x'.repeat(2_001);
      },
    };
    expect([recorded(1, large), recorded(2, large)]).toEqual([
      ['/a', null, null],
      ['/a', null, null],
    ]);
    expect(measured).toBe(1);
  });
});
