import { expect, it } from 'vitest';
import { excerptOf } from '../../../../src/report/html/page/excerpt.ts';
import type { PageOutput } from '../../../../src/report/html/page-data.ts';

const text = (value: string): PageOutput => ['answer', 'text/plain', value, false, 0];

it.each([
  ['# Summary\n\n- The **lease** runs\n- until `2027`', 'Summary The lease runs until 2027'],
  ['| a | b |\n| :-- | --: |\n| 1 | 2 |', 'a b 1 2'],
  ['{"total": 1}', '{"total": 1}'],
  [' \n ', ''],
  ['  [1, "*"]', '[1, "*"]'],
  ['*see* [1]', 'see [1]'],
  ['a|b', 'a b'],
])('the excerpt of %j is %j', (value, excerpt) => {
  expect(excerptOf([text(''), text(value)])).toBe(excerpt);
});

it('the excerpt is of the first output with words, and of its beginning alone', () => {
  expect(excerptOf([text(' \n '), text('words'), text('others')])).toBe('words');
  expect(excerptOf([text(`${' '.repeat(999)}abc`)])).toBe('a');
});

it('the excerpt of a long answer is short', () => {
  expect(excerptOf([text('word '.repeat(10_000))])).toHaveLength(200);
  expect(excerptOf(null)).toBe('');
});
