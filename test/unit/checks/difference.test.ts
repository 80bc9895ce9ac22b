import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/checks/difference.ts';
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
