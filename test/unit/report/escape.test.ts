import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  markdownCell,
  markdownName,
  markdownPath,
  markdownSentence,
  oneLine,
  preformatted,
  xmlText,
} from '../../../src/report/escape.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { decodeEntities } from '../../support/github-markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { cases } from '../../support/tier.ts';

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
    ['a mention', '@octocat', '&#64;<wbr>octocat'],
    ['a link', '[a](b)', '&#91;a&#93;&#40;b&#41;'],
    ['a reference', 'fixes #1', 'fixes &#35;<wbr>1'],
    ['a link to another repository', 'https://x', 'https&#58;<wbr>//x'],
    ['mathematics', '$x$', '&#36;<wbr>x&#36;<wbr>'],
    ['an expression', '${' + '{ x }}', '&#36;<wbr>&#123;&#123; x &#125;&#125;'],
    ['emphasis', '*a* _b_ ~c~', '&#42;a&#42; &#95;b&#95; &#126;c&#126;'],
    ['an emoji by name', ':tada:', '&#58;<wbr>tada&#58;'],
    ['a long word', `${'a'.repeat(31)} b`, `${'a'.repeat(30)}<wbr>a b`],
    ['a word of entities', '*'.repeat(31), `${'&#42;'.repeat(30)}<wbr>&#42;`],
    ['a word that fits', 'a'.repeat(30), 'a'.repeat(30)],
    [
      'a long word of several parts',
      'master-services_agreement.2026/signed.pdf',
      'master-<wbr>services&#95;<wbr>agreement.<wbr>2026/<wbr>signed.<wbr>pdf',
    ],
    ['a UUID', '11111111-1111-4111-8111-111111111111', '11111111-1111-4111-8111-111111111111'],
    ['an amount', '12.50', '12.50'],
    ['a long word with a longer part', `a/${'b'.repeat(31)}.ccccc`, `a/<wbr>${'b'.repeat(30)}<wbr>b.<wbr>ccccc`],
    ['an address without a scheme', 'www.x.test', 'www<wbr>.x.test'],
    ['an issue by its other name', 'GH-1', 'GH-<wbr>1'],
    ['a colon in a sentence', 'a: b', 'a&#58; b'],
    ['a list', '- a', '&#45; a'],
    ['a numbered list', '1. a', '1&#46; a'],
    ['a list from a large number', '2026. a', '2026&#46; a'],
    ['a rule', '---', '&#45;--'],
    ['invisible characters', 'a\u200bb\u202ec', 'abc'],
    ['other writing', 'größer 文 😀', 'größer 文 😀'],
  ])('%s', (_, text, cell) => {
    expect(markdownCell(text)).toBe(cell);
  });

  it('holds nothing that could be structure, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const cell = markdownCell(text).replaceAll('<wbr>', '');
        expect(cell).not.toMatch(/[|`<>@\\*_~[\]"'$(){}!:]/);
        expect(cell).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(cell.replace(/&#\d+;/g, '')).not.toMatch(/[&#]/);
      }),
      { numRuns: cases(1000) },
    );
  });

  it('reads as the text did', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(decodeEntities(markdownCell(text).replaceAll('<wbr>', ''))).toBe(oneLine(text));
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

describe('markdownSentence', () => {
  it.each([
    ['raise `timeout`', 'raise <code>timeout</code>'],
    ['`resume: false` and `a_b`', '<code>resume&#58; false</code> and <code>a&#95;b</code>'],
    ['one ` only', 'one &#96; only'],
    ['``', '&#96;&#96;'],
    ['`<b>`', '<code>&#60;b&#62;</code>'],
  ])('of %j is %j', (text, sentence) => {
    expect(markdownSentence(text)).toBe(sentence);
  });
});

describe('markdownPath', () => {
  it('may break at its folders', () => {
    expect(markdownPath('a/b_c/@d.pdf')).toBe('a/<wbr>b&#95;<wbr>c/<wbr>&#64;<wbr>d.pdf');
  });
});

describe('markdownName', () => {
  it.each([
    ['Invoices', '**Invoices**'],
    ['a*b', '**a&#42;b**'],
    [' \u200b', '**–**'],
  ])('of %j is %j', (text, name) => {
    expect(markdownName(text)).toBe(name);
  });
});

describe('preformatted', () => {
  it.each([
    ['a\r\nb\rc\u2028d\n\n\te', 'a\nb\nc\nd\n\n\te'],
    ['</pre><b>&lt;', '&#60;/pre&#62;&#60;b&#62;&#38;lt;'],
    ['a\u001b[31m\u202eb', 'a[31mb'],
  ])('of %j is %j', (text, escaped) => {
    expect(preformatted(text)).toBe(escaped);
  });
});

describe('xmlText', () => {
  it('marks each character that it cannot hold', () => {
    expect(xmlText('bell \u0007, half \ud83d, tab \t')).toBe('bell \ufffd, half \ufffd, tab \t');
  });

  it('holds only characters that XML 1.0 has, and keeps those', () => {
    const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: 'grapheme' }), (any, fine) => {
        expect(xmlText(any)).toMatch(allowed);
        expect([...xmlText(any)]).toHaveLength([...any.toWellFormed()].length);
        if (allowed.test(fine)) expect(xmlText(fine)).toBe(fine);
      }),
    );
  });
});
