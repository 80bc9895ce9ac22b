import { expect, it } from 'vitest';
import { joinFirst } from '../../../src/lib/join-first.ts';

it.each([
  [[], 2, ''],
  [['a'], 2, 'a'],
  [['a', 'b'], 2, 'a, b'],
  [['a', 'b', 'c'], 2, 'a, b and 1 more'],
  [['a', 'b', 'c'], 1, 'a and 2 more'],
])('of %j at most %d are listed as %j', (items, max, text) => {
  expect(joinFirst(items, max)).toBe(text);
});
