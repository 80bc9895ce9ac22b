import { expect, it } from 'vitest';
import { compareText } from '../../../src/lib/compare-text.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['', 'a', -1],
  ['Z', 'a', -1],
  ['z', 'ä', -1],
  ['10', '9', -1],
])('%j compared with %j is %i', (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});
