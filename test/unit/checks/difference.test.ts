import { describe, expect, it } from 'vitest';
import { differenceOf, rejectedValueOf } from '../../../src/checks/difference.ts';
import { buildCheck } from '../../support/build-check.ts';

const found = { kind: 'expected', pointer: '/total', expected: 12, actual: 13 };

describe('differenceOf', () => {
  it.each<[string, Parameters<typeof buildCheck>[0], { place: string; expected: string; actual: string }]>([
    ['two numbers', {}, { place: '/total', expected: '12', actual: '13' }],
    ['a value that is not there', { actual: null }, { place: '/total', expected: '12', actual: 'nothing' }],
    ['the whole output', { pointer: '' }, { place: 'the output', expected: '12', actual: '13' }],
    [
      'two texts',
      { expected: 'a, got b', actual: 'x\n' },
      { place: '/total', expected: '"a, got b"', actual: '"x\\n"' },
    ],
    [
      'two lists of different lengths',
      { expected: [1], actual: [1, 2] },
      { place: '/total', expected: '1 item', actual: '2 items' },
    ],
    [
      'a number with a tolerance',
      { expected: { $number: 1, $tolerance: 0.5 }, actual: 3 },
      { place: '/total', expected: '1 ± 0.5', actual: '3' },
    ],
    ['null and a value', { expected: null }, { place: '/total', expected: 'null', actual: '13' }],
    [
      'a number without a tolerance',
      { expected: { $number: 1, $tolerance: 'x' } },
      { place: '/total', expected: '1 ± 0', actual: '13' },
    ],
    [
      'a list in any order',
      { expected: { $set: [1, 2] } },
      { place: '/total', expected: '[1,2] in any order', actual: '13' },
    ],
    [
      'lists by key',
      { expected: { $by: '/a', $items: [{ a: 1 }] }, actual: [{ a: 1 }, { b: 2 }] },
      { place: '/total', expected: '1 item with /a [1]', actual: '2 items with /a [1,null]' },
    ],
    [
      'an object with the field `$items` and a list',
      { expected: { $items: [1] }, actual: [1] },
      { place: '/total', expected: '{"$items":[1]}', actual: '[1]' },
    ],
    ['an object', { expected: { a: 1 } }, { place: '/total', expected: '{"a":1}', actual: '13' }],
    ['a pattern', { expected: { $pattern: '^a' } }, { place: '/total', expected: 'a text like "^a"', actual: '13' }],
  ])('describes %s, independently of the message', (_, check, difference) => {
    expect(differenceOf(buildCheck({ ...found, message: 'x', ...check }))).toEqual(difference);
  });

  it.each([
    ['that passed', { passed: true }],
    ['of another kind', { kind: 'schema' }],
    ['without a place', { pointer: null }],
    ['without values', { expected: null, actual: null }],
  ])('returns null for a check %s', (_, check) => {
    expect(differenceOf(buildCheck({ ...found, message: '/total: expected 12, got 13', ...check }))).toBeNull();
  });
});

describe('rejectedValueOf', () => {
  const rejection = { kind: 'reject-when', pointer: '/total', expected: null, actual: 13 };

  it.each([
    [{}, { place: '/total', actual: '13' }],
    [{ pointer: '' }, { place: 'the output', actual: '13' }],
    [{ actual: null }, { place: '/total', actual: 'null' }],
    [{ actual: { a: 'x' } }, { place: '/total', actual: '{"a":"x"}' }],
  ])('of a rejection with %j returns %j', (check, value) => {
    expect(rejectedValueOf(buildCheck({ ...rejection, ...check }))).toEqual(value);
  });

  it.each([
    ['that passed', { passed: true }],
    ['of another kind', { kind: 'expected' }],
    ['without a place', { pointer: null }],
  ])('returns null for a check %s', (_, check) => {
    expect(rejectedValueOf(buildCheck({ ...rejection, ...check }))).toBeNull();
  });
});
