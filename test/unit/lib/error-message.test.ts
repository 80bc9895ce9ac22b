import { expect, it } from 'vitest';
import { errorMessage, withFullStop, withoutFullStop } from '../../../src/lib/error-message.ts';

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
  expect(errorMessage(new Error(text))).toBe(kept);
});

it.each([
  ['It broke', 'It broke.'],
  ['It broke.', 'It broke.'],
  ['It broke! Try again', 'It broke! Try again.'],
  ['Did it break?', 'Did it break?'],
  ['It is cut off…', 'It is cut off…'],
  ['', ''],
])('%j has one end as a sentence: %j', (text, sentence) => {
  expect(withFullStop(text)).toBe(sentence);
});
