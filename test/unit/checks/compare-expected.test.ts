import { describe, expect, it } from 'vitest';
import { compareExpected } from '../../../src/checks/compare-expected.ts';
import type { FieldResult } from '../../../src/scorecard/scorecard.ts';

const field = (pointer: string, state: FieldResult['state'], expected: string, actual: string | null): FieldResult => ({
  pointer,
  state,
  values: { expected, actual },
  isList: false,
});
const list = (pointer: string, state: FieldResult['state']): FieldResult => ({
  pointer,
  state,
  values: null,
  isList: true,
});

describe('the fields of a comparison with expected values', () => {
  it('are the values, each right, wrong or missing, and each difference is a place', () => {
    expect(compareExpected({ a: 1, b: { c: 'x', d: 2 } }, { a: 1, b: { c: 'y' } })).toEqual({
      differences: [
        { pointer: '/b/c', expected: 'x', actual: 'y' },
        { pointer: '/b/d', expected: 2, actual: undefined },
      ],
      fields: [
        field('/a', 'right', '1', '1'),
        field('/b/c', 'wrong', '"x"', '"y"'),
        field('/b/d', 'missing', '2', null),
      ],
    });
  });

  it('are the whole output if one value is expected', () => {
    expect(compareExpected('x', 'x')).toEqual({ differences: [], fields: [field('', 'right', '"x"', '"x"')] });
    expect(compareExpected({}, { a: 1 })).toEqual({ differences: [], fields: [field('', 'right', '{}', '{"a":1}')] });
    expect(compareExpected({}, [])).toEqual({
      differences: [{ pointer: '', expected: {}, actual: [] }],
      fields: [field('', 'wrong', '{}', '[]')],
    });
  });

  it('of a missing object are all missing, and the object is the one difference', () => {
    expect(compareExpected({ a: { b: 1, c: 2 } }, {})).toEqual({
      differences: [{ pointer: '/a', expected: { b: 1, c: 2 }, actual: undefined }],
      fields: [field('/a/b', 'missing', '1', null), field('/a/c', 'missing', '2', null)],
    });
  });

  it('of a list are its items and the list itself', () => {
    expect(compareExpected([1, 2], [1, 3])).toEqual({
      differences: [{ pointer: '/1', expected: 2, actual: 3 }],
      fields: [field('/0', 'right', '1', '1'), field('/1', 'wrong', '2', '3'), list('', 'right')],
    });
  });

  it('of a list that is too short are missing, and the list is the one difference', () => {
    expect(compareExpected([1, 2], [1])).toEqual({
      differences: [{ pointer: '', expected: [1, 2], actual: [1] }],
      fields: [field('/0', 'right', '1', '1'), field('/1', 'missing', '2', null), list('', 'right')],
    });
  });

  it('of a list that is too long are right, and the list is wrong', () => {
    expect(compareExpected([1], [1, 2])).toEqual({
      differences: [{ pointer: '', expected: [1], actual: [1, 2] }],
      fields: [field('/0', 'right', '1', '1'), list('', 'wrong')],
    });
  });

  it('of a list that is no list are missing, and there is no list to judge', () => {
    expect(compareExpected([1], 'x')).toEqual({
      differences: [{ pointer: '', expected: [1], actual: 'x' }],
      fields: [field('/0', 'missing', '1', null)],
    });
  });

  it('of an empty list are the list as a value', () => {
    expect(compareExpected([], [])).toEqual({ differences: [], fields: [field('', 'right', '[]', '[]')] });
    expect(compareExpected([], [1])).toEqual({
      differences: [{ pointer: '', expected: [], actual: [1] }],
      fields: [field('', 'wrong', '[]', '[1]')],
    });
    expect(compareExpected([], undefined)).toEqual({
      differences: [{ pointer: '', expected: [], actual: undefined }],
      fields: [field('', 'missing', '[]', null)],
    });
  });

  it('of items that are found by a key have a star for the index, and a difference has the index', () => {
    const expected = {
      $by: '/k',
      $items: [
        { k: 'b', n: 1 },
        { k: 'c', n: 2 },
      ],
    };
    const actual = [
      { k: 'a', n: 0 },
      { k: 'b', n: 9 },
      { k: 'b', n: 1 },
    ];
    expect(compareExpected(expected, actual)).toEqual({
      differences: [
        { pointer: '/1/n', expected: 1, actual: 9 },
        { pointer: '', expected, actual },
      ],
      fields: [
        field('/*/k', 'right', '"b"', '"b"'),
        field('/*/n', 'wrong', '1', '9'),
        field('/*/k', 'missing', '"c"', null),
        field('/*/n', 'missing', '2', null),
        list('', 'wrong'),
      ],
    });
  });

  it('of items that are found by a key are missing if there is no list or no such item', () => {
    const expected = { $by: '/k', $items: [{ k: 'b' }] };
    expect(compareExpected(expected, undefined)).toEqual({
      differences: [{ pointer: '', expected, actual: undefined }],
      fields: [field('/*/k', 'missing', '"b"', null)],
    });
    expect(compareExpected(expected, [{}, 'x', { k: null }])).toEqual({
      differences: [{ pointer: '', expected, actual: [{}, 'x', { k: null }] }],
      fields: [field('/*/k', 'missing', '"b"', null), list('', 'wrong')],
    });
  });
});

it.each([
  ['x'.repeat(78), 'y', true],
  ['x'.repeat(79), 'y', false],
  ['y', 'x'.repeat(78), true],
  ['y', 'x'.repeat(79), false],
])('the texts of both values are kept if neither is long: %#', (expected, actual, areKept) => {
  const [found] = compareExpected(expected, actual).fields;
  expect(found?.values).toEqual(areKept ? { expected: `"${expected}"`, actual: `"${actual}"` } : null);
});

it.each([
  [{ $set: [1] }, 'x'],
  [{ $set: [1] }, undefined],
  [{ $set: 1 }, [1]],
  [{ $set: [1] }, [1, 1]],
  [{ $set: [1, 1] }, [1]],
  [{ $number: '1' }, 1],
  [{ $number: 1 }, '1'],
  [{ $number: 1 }, 1.000001],
  [{ $pattern: 1 }, '1'],
  [{ $pattern: '1' }, 1],
  [{ $pattern: '1' }, '2'],
])('%j does not accept %j', (expected, actual) => {
  expect(compareExpected(expected, actual).differences).toEqual([{ pointer: '', expected, actual }]);
});
