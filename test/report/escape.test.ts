import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownCell, oneLine } from '../../src/report/escape.ts';

/** Text with much of what could be taken for structure. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['|', '\\', '`', '```', '<', '>', '&', '&lt;', '@octocat', '#1', '![x](y)', '$x$', '{{', '::error::', '\t'],
        ...['\n', '\r\n', '\u0085', '\u2028', '\v', '\0', '\u001b', '\u200b', '\u202e', '\ufeff', '😀', 'ä'],
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('markdownCell', () => {
  it.each([
    ['plain text', 'two words, 100 %', 'two words, 100 %'],
    ['nothing', '', ''],
    ['a pipe', 'a|b', 'a&#124;b'],
    ['a pipe that is escaped already', 'a\\|b', 'a&#92;&#124;b'],
    ['lines', 'a\r\nb\n\nc', 'a b c'],
    ['code', '`a`', '&#96;a&#96;'],
    ['HTML', '<img src=x>', '&#60;img src=x&#62;'],
    ['an entity', '&lt;', '&#38;lt;'],
    ['a mention', '@octocat', '&#64;octocat'],
    ['a link', '[a](b)', '&#91;a&#93;&#40;b&#41;'],
    ['a reference', 'fixes #1', 'fixes &#35;1'],
    ['a link to another repository', 'https://x', 'https&#58;//x'],
    ['mathematics', '$x$', '&#36;x&#36;'],
    ['an expression', '${' + '{ x }}', '&#36;&#123;&#123; x &#125;&#125;'],
    ['emphasis', '*a* _b_ ~c~', '&#42;a&#42; &#95;b&#95; &#126;c&#126;'],
    ['invisible characters', 'a\u200bb\u202ec', 'abc'],
    ['other writing', 'größer 文 😀', 'größer 文 😀'],
  ])('%s', (_, text, cell) => {
    expect(markdownCell(text)).toBe(cell);
  });

  it('holds nothing that could be structure, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = markdownCell(text);
        expect(cell).not.toMatch(/[|`<>@\\*_~[\]"'$(){}!:]/);
        expect(cell).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(cell.replace(/&#\d+;/g, '')).not.toMatch(/[&#]/);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads as the text did', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const decoded = markdownCell(text).replace(/&#(\d+);/g, (__, code) => String.fromCharCode(Number(code)));
        expect(decoded).toBe(oneLine(text));
      }),
    );
  });
});

describe('oneLine', () => {
  it.each([
    [' a \n b\t', 'a b'],
    ['a\u0000b', 'ab'],
    ['a\u0085b\u2029c\u00a0d', 'a b c d'],
    ['\n', ''],
  ])('of %j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});
