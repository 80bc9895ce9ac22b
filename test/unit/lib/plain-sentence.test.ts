import { expect, it } from 'vitest';
import { oneSpaced, plainSentence } from '../../../src/lib/plain-sentence.ts';

it('a page becomes a sentence without tags', () => {
  expect(plainSentence('<p>Too <b class="x">many</b></p>\n<p>requests<br>now</p>')).toBe('Too many requests now');
  expect(plainSentence('1 < 2')).toBe('1 < 2');
});

it('spaces, control signs and invisible signs become one space between words, and none at the ends', () => {
  expect(oneSpaced(' \tone \r\n two\u0000three\u200b\u202efour \u001b')).toBe('one two three four');
});
