import { describe, expect, it } from 'vitest';
import { isMarkdown, markdownPieces, type Piece, TAGS } from '../../../../src/report/html/page/markdown.ts';
import { HOSTILE_MARKDOWN } from '../../../support/hostile-markdown.ts';

/** Readable, for comparison only. */
const shown = (pieces: readonly Piece[] | null): string =>
  (pieces ?? ['not rendered'])
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { tag, children, href, start, align } = piece;
      const said = [href, start, align].filter((one) => one !== undefined && one !== null).join(' ');
      return `(${tag}${said === '' ? '' : ` ${said}`}: ${shown(children)})`;
    })
    .join('');

describe('Markdown', () => {
  it.each([
    [
      '# Title\n\nSome *words*, **strong** and `code`.',
      '(h4: Title)(p: Some (em: words), (strong: strong) and (code: code).)',
    ],
    ['## b\n\n### c\n\n#### d\n\n###### e', '(h4: b)(h5: c)(h6: d)(h6: e)'],
    ['~~a~~ [b](http://x.example)', '(p: (del: a) (a http://x.example: b))'],
    ['- **a** b\n- [ ] c', '(ul: (li: (strong: a) b)(li: ☐ c))'],
    ['- a\n- [x] b', '(ul: (li: a)(li: ☑ b))'],
    ['3. c\n4. d', '(ol 3: (li: c)(li: d))'],
    [
      '| a | b |\n|:--|--:|\n| 1 | 2 |',
      '(table: (thead: (tr: (th left: a)(th right: b)))(tbody: (tr: (td left: 1)(td right: 2))))',
    ],
    ['> quoted\n\n---', '(blockquote: (p: quoted))(hr: )'],
    ['```js\na < b\n```', '(pre: (code: a < b))'],
    ['one\ntwo', '(p: one(br: )two)'],
    ['[site](https://x.example/a?b=1&c=2)', '(p: (a https://x.example/a?b=1&c=2: site))'],
    ['Fish &amp; chips &#8364; &unknown;', '(p: Fish & chips € &unknown;)'],
    ['a <b>c</b> \\* d', '(p: a <b>c</b> * d)'],
  ])('%j is %s', (text, expected) => {
    expect(shown(markdownPieces(text))).toBe(expected);
  });

  it('shows the address of what is not linked, and names an image instead of loading it', () => {
    expect(shown(markdownPieces('[a](javascript:b)'))).toBe('(p: (span: a (javascript:b)))');
    expect(shown(markdownPieces('[a]()'))).toBe('(p: (span: a))');
    expect(shown(markdownPieces('![](https://x.example/i.png)'))).toBe('(p: (a https://x.example/i.png: image))');
    expect(shown(markdownPieces('![a](https://x.example/i.png)'))).toBe('(p: (a https://x.example/i.png: image: a))');
  });

  it('becomes nothing but known elements with links to http and https, whatever the text', () => {
    expect(HOSTILE_MARKDOWN.length).toBeGreaterThanOrEqual(200);
    const faults: Piece[] = [];
    const isPlain = ({ tag, children: _, href, align: _a, start: _s, ...others }: Exclude<Piece, string>) =>
      TAGS.includes(tag) &&
      Object.keys(others).length === 0 &&
      (href === undefined || /^https?:/.test(new URL(href).href));
    const check = (piece: Piece) => {
      if (typeof piece === 'string') return;
      if (!isPlain(piece)) faults.push(piece);
      for (const child of piece.children) check(child);
    };
    let rendered = 0;
    for (const text of HOSTILE_MARKDOWN) {
      const pieces = markdownPieces(text);
      for (const piece of pieces ?? []) check(piece);
      if (pieces !== null) rendered += 1;
    }
    expect(faults).toEqual([]);
    // Only what nests too deep is left as it is.
    expect(rendered).toBeGreaterThan(HOSTILE_MARKDOWN.length - 10);
  });

  it('that is very long, nests very deep or has very many stars is not rendered', () => {
    expect(markdownPieces('a'.repeat(100_001))).toBeNull();
    // Parsing these would take many seconds.
    expect(markdownPieces('*a_'.repeat(30_000))).toBeNull();
    expect(markdownPieces('> '.repeat(100))).toBeNull();
    expect(markdownPieces(`few signs\n\n${'* '.repeat(2_001)}`)).toBeNull();
    expect(markdownPieces(`${'> '.repeat(60)}a`)).toBeNull();
  });

  it('that just fits is rendered, and stars count in each block alone', () => {
    const block = `a${'*'.repeat(2_000)}`;
    expect(shown(markdownPieces(`${block}\n\n${block}\n  \n${block}`))).toBe(`(p: ${block})`.repeat(3));
    expect(shown(markdownPieces(`${'> '.repeat(58)}a`))).toMatch(/^(\(blockquote: ){58}\(p: a\)+$/);
    expect(markdownPieces('a'.repeat(100_000))).toHaveLength(1);
  });

  it.each([
    ['# Title\ntext', 'text/plain', true],
    ['| a | b |\n| - | - |\n', 'text/plain', true],
    ['a **b** c', 'text/plain', true],
    ['- a\n- b', 'text/plain', true],
    ['see [a](https://x.example)', 'text/plain', true],
    ['plain words - with a dash, 2 * 3 * 4 and #5', 'text/plain', false],
    [`${'word\n'.repeat(4_000)}# Title`, 'text/plain', false],
    ['plain words', 'text/markdown', true],
    ['<h1>x</h1>\n- a\n- b', 'text/html', false],
  ])('%j of type %s is recognized as such: %s', (text, dataType, expected) => {
    expect(isMarkdown(text, dataType)).toBe(expected);
  });
});
