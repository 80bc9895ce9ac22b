import { expect, it } from 'vitest';
import { excerptOf } from '../../../../src/report/html/page/excerpt.ts';
import type { PageOutput } from '../../../../src/report/html/page-data.ts';

const text = (value: string): PageOutput => ['answer', 'text/plain', value, false, 0];

it.each([
  ['# Summary\n\n- The **lease** runs\n- until `2027`', 'Summary The lease runs until 2027'],
  ['| a | b |\n| :-- | --: |\n| 1 | 2 |', 'a b 1 2'],
  ['{"total": 1}', '{"total": 1}'],
  [' \n ', ''],
])('the excerpt of %j is %j', (value, excerpt) => {
  expect(excerptOf([text(''), text(value)])).toBe(excerpt);
});

it('the excerpt of a long answer is short', () => {
  expect(excerptOf([text('word '.repeat(10_000))])).toHaveLength(200);
  expect(excerptOf(null)).toBe('');
});
