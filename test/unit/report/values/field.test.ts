import { describe, expect, it } from 'vitest';
import { Field } from '../../../../src/report/values/field.ts';
import type { Value } from '../../../../src/report/values/value.ts';

function fieldOf(values: readonly Value[], long = 0): Field {
  const field = new Field('/a', ['a']);
  for (const [at, value] of values.entries()) field.note(value, at < long);
  return field;
}

const columnOf = (values: readonly Value[], long = 0) => fieldOf(values, long).column('A');

describe('a field', () => {
  it('is shared if more than half of the cases have it, with a value in any', () => {
    expect(fieldOf([1, null]).isSharedBy(3)).toBe(true);
    expect(fieldOf([1, null]).isSharedBy(4)).toBe(false);
    expect(fieldOf([null, null]).isSharedBy(2)).toBe(false);
  });

  it('is not shared if more than one in five of its values is long', () => {
    expect(fieldOf(Array(5).fill('x'), 1).isSharedBy(5)).toBe(true);
    expect(fieldOf([...Array(4).fill('x'), null], 1).isSharedBy(5)).toBe(false);
  });

  it('is filled in if more than half of the cases have a value', () => {
    expect(fieldOf([1, 1, null]).isFilledIn(3)).toBe(true);
    expect(fieldOf([1, 1, null]).isFilledIn(4)).toBe(false);
    expect(fieldOf([1, null, null]).isFilledIn(3)).toBe(false);
  });

  it('has a column with its heading and place', () => {
    expect(columnOf(['x'])).toEqual({ pointer: '/a', heading: 'A', kind: 'text', decimals: 0 });
  });

  it('has as many decimals as its numbers have at most, and none given if a number has more than four', () => {
    expect(
      [[1, 1.25, 1.5], [1.2345], [1.23456], [1.5, 1e-7], [1e21]].map((values) => columnOf(values).decimals),
    ).toEqual([2, 4, null, null, null]);
  });

  it.each<[string, readonly Value[], number]>([
    ['text', [], 0],
    ['text', [null], 0],
    ['number', [...Array(9).fill('1'), 'x'], 0],
    ['text', [...Array(8).fill('1'), 'x'], 0],
    ['date', [...Array(9).fill('2026-08-01'), null, 'x'], 0],
    ['boolean', [true, false, 'true', 'false'], 0],
    ['text', [true, 1], 0],
    ['text', [true, false], 1],
  ])('is of the kind %s if it has %j', (kind, values, long) => {
    expect(columnOf(values, long).kind).toBe(kind);
  });
});
