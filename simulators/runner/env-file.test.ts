import { expect, test } from 'vitest';
import { parseEnvFile } from './env-file.ts';

test('the first of = and << in a line decides', () => {
  expect(parseEnvFile('a=1\n\nb=x<<EOF\nc<<A=B\nv\nA=B\nd=\n')).toEqual({
    pairs: [
      ['a', '1'],
      ['b', 'x<<EOF'],
      ['c', 'v'],
      ['d', ''],
    ],
    error: null,
  });
});

test('a heredoc keeps its inner line ends and CRs, and not the newline before the delimiter', () => {
  expect(parseEnvFile('a<<E\n1\r\n\n2\nE\nb<<E\nE').pairs).toEqual([
    ['a', '1\r\n\n2'],
    ['b', ''],
  ]);
});

test('keys are neither trimmed nor checked', () => {
  expect(parseEnvFile(' a b =1\n=2').pairs).toEqual([
    [' a b ', '1'],
    ['', '2'],
  ]);
});

test.each([
  ['text', "Invalid format 'text'"],
  ['<<E\nv\nE', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
  ['a<<\nv\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ['a<<E\nv\n', "Invalid value. Matching delimiter not found 'E'"],
  ['a<<E\nv', 'Invalid value. EOF marker missing new line.'],
])('%j is an error, the pairs before it count', (text, error) => {
  expect(parseEnvFile(`ok=1\n${text}`)).toEqual({ pairs: [['ok', '1']], error });
});
