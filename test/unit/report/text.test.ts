import { expect, it } from 'vitest';
import { costText, durationText } from '../../../src/report/text.ts';

it.each([
  [0, '0 ms'],
  [850, '850 ms'],
  [999, '999 ms'],
  [1000, '1.0 s'],
  [3249, '3.2 s'],
  [59_949, '59.9 s'],
  [59_950, '1 m 0 s'],
  [60_000, '1 m 0 s'],
  [245_000, '4 m 5 s'],
  [3_599_499, '59 m 59 s'],
  [3_599_500, '1 h 0 m'],
  [3_720_000, '1 h 2 m'],
  [7_199_000, '2 h 0 m'],
  [432_000_000, '120 h 0 m'],
])('%d ms read %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

it.each([
  [0, '0.0000'],
  [0.25, '0.2500'],
  [0.1 + 0.2, '0.3000'],
  [12, '12.0000'],
  [1.234_567_8, '1.2346'],
])('a cost of %d reads %s, with as many decimals as any other', (cost, text) => {
  expect(costText(cost)).toBe(text);
});
