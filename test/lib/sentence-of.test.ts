import { expect, it } from 'vitest';
import { sentenceOf, withFullStop, withoutFullStop } from '../../src/lib/sentence-of.ts';

it.each([
  ['Not found.', 'Not found'],
  ['Not found...', 'Not found'],
  ['Not found. .\n', 'Not found'],
  ['Not found!', 'Not found!'],
  ['version 1.0', 'version 1.0'],
  ['cut off…', 'cut off…'],
  ['.', ''],
  ['', ''],
])('%j goes as %j into a sentence of ours', (text, kept) => {
  expect(withoutFullStop(text)).toBe(kept);
  expect(sentenceOf(new Error(text))).toBe(kept);
});

it('a text of a million full stops and spaces is read in no time', () => {
  const before = performance.now();
  expect(withoutFullStop(`x${' .'.repeat(500_000)}`)).toBe('x');
  expect(withoutFullStop(`x${' .'.repeat(500_000)}y`)).toHaveLength(1_000_002);
  expect(performance.now() - before).toBeLessThan(5_000);
});

it.each([
  ['It broke', 'It broke.'],
  ['It broke.', 'It broke.'],
  ['Did it break?', 'Did it break?'],
  ['It is cut off…', 'It is cut off…'],
  ['', ''],
])('%j has one end as a sentence: %j', (text, sentence) => {
  expect(withFullStop(text)).toBe(sentence);
});
