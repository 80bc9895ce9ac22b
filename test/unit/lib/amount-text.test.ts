import { expect, it } from 'vitest';
import { amountText } from '../../../src/lib/amount-text.ts';

it.each([
  [0, '0'],
  [12, '12'],
  [0.1 + 0.2, '0.3'],
  [0.000_001, '0.000001'],
  [1.234_567_8, '1.234568'],
])('the amount %d is written as %s', (amount, text) => {
  expect(amountText(amount)).toBe(text);
});
