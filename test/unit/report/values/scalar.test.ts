import { describe, expect, it } from 'vitest';
import { scalarFrom, scalarOf } from '../../../../src/report/values/scalar.ts';

const short = (value: unknown) => ({ value, isLong: false });

describe('a scalar', () => {
  it.each([
    [null, short(null)],
    [1.5, short(1.5)],
    [false, short(false)],
    ['', short(null)],
    [' \n ', { value: null, isLong: false }],
    [' a  b ', short('a b')],
    ['a\nb', { value: 'a b', isLong: true }],
    ['a\rb', { value: 'a b', isLong: true }],
    ['x'.repeat(100), short('x'.repeat(100))],
    ['x'.repeat(101), { value: 'x'.repeat(101), isLong: true }],
    ['x'.repeat(201), { value: `${'x'.repeat(199)}…`, isLong: true }],
  ])('of %j is short text or the value itself', (value, scalar) => {
    expect(scalarOf(value)).toEqual(scalar);
  });

  it('of a text is in its first 400 characters', () => {
    expect(scalarOf(`${' '.repeat(399)}ab`)).toEqual({ value: 'a', isLong: true });
  });

  it('is neither a list nor an object', () => {
    expect([scalarOf([1]), scalarOf({ a: 1 })]).toEqual([null, null]);
  });

  it('is made of a list or an object by counting', () => {
    expect([[1, 2], { a: 1 }, {}, 'x'].map(scalarFrom)).toEqual(['2 items', '1 field', '0 fields', 'x'].map(short));
  });
});
