import { describe, expect, it } from 'vitest';
import { at, isFields, parseJson, textAt } from '../../../src/lib/json.ts';

it('text that is not JSON has no value, and JSON null has one', () => {
  expect([parseJson('{'), parseJson(''), parseJson('null'), parseJson('{"a":1}')]).toEqual([
    undefined,
    undefined,
    null,
    { a: 1 },
  ]);
});

it('only an object has fields', () => {
  expect([{}, [], null, 'text', 1, undefined].map(isFields)).toEqual([true, false, false, false, false, false]);
});

describe('a path', () => {
  const value = { a: { b: 'text', c: 7, d: null }, list: ['x'] };

  it('leads to the value at its end', () => {
    expect([at(value, 'a', 'c'), at(value, 'list'), at(value), at('text')]).toEqual([7, ['x'], value, 'text']);
  });

  it('leads to null if a part of it is missing, also one that every object inherits', () => {
    const missing = [['x'], ['x', 'y'], ['a', 'd', 'e'], ['a', 'b', 'length'], ['list', '0'], ['toString']];
    expect(missing.map((path) => at(value, ...path))).toEqual(missing.map(() => null));
  });

  it('leads to a text or to null', () => {
    expect([textAt(value, 'a', 'b'), textAt(value, 'a', 'c'), textAt(value, 'a', 'x')]).toEqual(['text', null, null]);
  });
});
