import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/lib/pieces.ts';

it.each([0, 1, 65_535, 65_536, 65_537, 200_000])(
  'pieces of a text of %d characters are the whole text, and none is long',
  (length) => {
    const text = 'abcdefg'.repeat(length / 7 + 1).slice(0, length);
    const pieces = [...piecesOf(text)];
    expect(pieces.join('')).toBe(text);
    expect(pieces.every((piece) => piece.length > 0 && piece.length <= 65_536)).toBe(true);
    expect(pieces).toHaveLength(Math.ceil(length / 65_536));
  },
);

it.each([
  ['', '😀'],
  ['\ud800', '😀'],
  ['', '😀x'],
  ['', '\u{10000}'],
  ['', '\u{10ffff}'],
])('no piece parts a character (after a lone half %j: %j)', (before, character) => {
  for (let at = 65_530; at < 65_540; at += 1) {
    const text = `${'x'.repeat(at)}${before}${character.repeat(40_000)}`;
    const pieces = [...piecesOf(text)];
    expect(pieces.join('')).toBe(text);
    expect(pieces.every((piece) => piece.length <= 65_536)).toBe(true);
    const loneHalves = pieces.join('|').match(/\p{Cs}/gu) ?? [];
    expect(loneHalves).toHaveLength(before.length);
  }
});

it('half a character at the very end is in the last piece', () => {
  const text = `${'x'.repeat(65_535)}\ud83d`;
  expect([...piecesOf(text)].join('')).toBe(text);
});
