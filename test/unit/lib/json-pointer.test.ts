import { describe, expect, it } from 'vitest';
import { parsePointer, pointerText, pointerTo, valueAtPointer } from '../../../src/lib/json-pointer.ts';

it.each([
  ['', []],
  ['/', ['']],
  ['/a/b c/0', ['a', 'b c', '0']],
  ['/a~1b~1/~0~0', ['a/b/', '~~']],
  ['/~01', ['~1']],
])('the pointer %j has the parts %j, and they make the same pointer again', (text, parts) => {
  expect(parsePointer(text)).toEqual(parts);
  expect(pointerText(parts)).toBe(text);
});

it.each(['a', 'a/b', '/a~', '/~2', '/a~b/c'])('%j is not a JSON Pointer', (text) => {
  expect(parsePointer(text)).toBeNull();
});

it('a pointer is extended by an index, and by a name whose signs are escaped', () => {
  expect(pointerTo('/items', 0)).toBe('/items/0');
  expect(pointerTo('', 'a/~b/~')).toBe('/a~1~0b~1~0');
});

describe('a pointer', () => {
  const value = { list: [{ a: 1 }, 'text'], length: 2, none: null };

  it.each([
    [[], value],
    [['list', '0', 'a'], 1],
    [['list', '1'], 'text'],
    [['length'], 2],
    [['none'], null],
  ])('of %j finds %j', (pointer, found) => {
    expect(valueAtPointer(value, pointer)).toEqual(found);
  });

  it.each([
    ['a missing field', ['list', '0', 'b']],
    ['an item after the last', ['list', '2']],
    ["a list's length", ['list', 'length']],
    ['a character of a text', ['list', '1', '0']],
    ['a field of null', ['none', 'a']],
    ['what every object inherits', ['constructor']],
  ])('to %s finds nothing', (_, pointer) => {
    expect(valueAtPointer(value, pointer)).toBeUndefined();
  });
});
