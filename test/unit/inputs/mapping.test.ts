import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../../src/inputs/mapping.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { cases } from '../../support/tier.ts';

describe('values', () => {
  it.each<[string, string, Record<string, string>]>([
    ['nothing', ' \n', {}],
    ['an empty mapping', '{}', {}],
    ['text', 'a: b c', { a: 'b c' }],
    ['quoted text', `a: "b: \\u0041"\nb: 'it''s'`, { a: 'b: A', b: "it's" }],
    ['a block of lines', 'a: |\n  x\n  y\n', { a: 'x\ny\n' }],
    ['folded lines', 'a: >-\n  x\n  y\n', { a: 'x y' }],
    ['an empty text that is said to be one', 'a: ""', { a: '' }],
    ['JSON', '{"a": "x", "b": 2, "c": true}', { a: 'x', b: '2', c: 'true' }],
    ['comments, which are left out', '# all\na: 1 # one\n', { a: '1' }],
    ['CRLF', 'a: x\r\nb: y\r\n', { a: 'x', b: 'y' }],
    ['a byte order mark', '\ufeffa: x', { a: 'x' }],
    ['names that are no text in YAML', '1.10: x\ntrue: y\nnull: z', { '1.10': 'x', true: 'y', null: 'z' }],
    ['quoted names', '"a b": x', { 'a b': 'x' }],
  ])('%s', (_, source, values) => {
    expect(parseMapping(source)).toEqual({ ok: true, value: values });
  });

  it.each([
    '1.10',
    'yes',
    'no',
    'on',
    'True',
    '007',
    '0x1F',
    '.5',
    '1e3',
    '2024-01-01',
    '12345678901234567890',
    '1_000',
  ])('%s keeps its spelling', (text) => {
    expect(parseMapping(`a: ${text}`)).toEqual({ ok: true, value: { a: text } });
    expect(parseMapping(`%YAML 1.1\n---\na: ${text}`)).toEqual({ ok: true, value: { a: text } });
  });

  it.each([
    ['a list', 'a: [x, 1, true, null]', '["x",1,true,null]'],
    ['a list in lines', 'a:\n  - x\n  - y\n', '["x","y"]'],
    ['an empty list', 'a: []', '[]'],
    ['a mapping', 'a: {b: 1, c: [2]}', '{"b":1,"c":[2]}'],
    ['a number with all its digits', 'a: [1.10, 12345678901234567890, -0, 1e3]', '[1.10,12345678901234567890,-0,1e3]'],
    ['a number that JSON cannot write, as text,', 'a: [007, 0x1F, .5, +1, .inf]', '["007","0x1F",".5","+1",".inf"]'],
    ['a number as a key', 'a: {1.10: x}', '{"1.1":"x"}'],
  ])('%s becomes JSON', (_, source, json) => {
    expect(parseMapping(source)).toEqual({ ok: true, value: { a: json } });
  });

  it('names that every object has are names like others', () => {
    const mapping = parseMapping('__proto__: x\ntoString: y\nconstructor: z');
    expect(mapping.ok && Object.entries(mapping.value)).toEqual([
      ['__proto__', 'x'],
      ['toString', 'y'],
      ['constructor', 'z'],
    ]);
  });

  it.each([
    ['a text', 'a: &x hello\nb: *x', { a: 'hello', b: 'hello' }],
    ['a list', 'a: &x [1]\nb: *x', { a: '[1]', b: '[1]' }],
    ['a text in a list', 'a: &x hello\nb: [*x]', { a: 'hello', b: '["hello"]' }],
  ])('an alias stands for %s', (_, source, values) => {
    expect(parseMapping(source)).toEqual({ ok: true, value: values });
  });
});

describe('problems', () => {
  it.each([
    ['a list', '- a', 'is not a mapping of names to values'],
    ['a text', 'hello', 'is not a mapping of names to values'],
    ['only a comment', '# a', 'is not a mapping of names to values'],
    ['a name without a value', 'a:', 'has no value for `a`: give one, or leave the name out'],
    ['null', 'a: null', 'has no value for `a`: give one, or leave the name out'],
    ['~', 'b: 1\na: ~', 'has no value for `a`: give one, or leave the name out'],
    ['null in JSON', '{"a": null}', 'has no value for `a`: give one, or leave the name out'],
    ['a name alone', '{a}', 'has no value for `a`: give one, or leave the name out'],
    ['a list as a name', '? [a]\n: b', 'has a name that is not text'],
    ['no name', ': x', 'has a name that is not text'],
    [
      'two names on a line',
      'x: 1\na: b: c',
      'has a value with `: ` in it on line 2, which YAML reads as another name: put the value in quotes',
    ],
    ['no space after a colon', 'a:b', 'is not a mapping of names to values: put a space after each colon'],
    ['no space on a later line', 'x\na-b:c', 'is not a mapping of names to values: put a space after each colon'],
    ['a colon after two words', 'a b:c', 'is not a mapping of names to values'],
    ['a colon without a name', ':x', 'is not a mapping of names to values'],
    ['a colon at the end of a line', 'a\nb: c', expect.stringMatching(/^is not valid YAML or JSON/)],
  ])('%s', (_, source, problem) => {
    expect(parseMapping(source)).toEqual({ ok: false, error: problem });
  });

  it.each([
    ['an unclosed bracket', 'a: [secret-text'],
    ['a mapping in a line of one', 'a: b: secret-text'],
    ['a name twice', 'a: secret-text\na: 2'],
    ['two documents', 'a: secret-text\n---\nb: 2'],
    ['tabs as indentation', 'a:\n\tb: secret-text'],
  ])('%s is a problem with its place and without the text around it', (_, source) => {
    const mapping = parseMapping(source);
    expect(mapping).toEqual({
      ok: false,
      error: expect.stringMatching(
        /^(is not valid YAML or JSON \(.*line \d+.*\)|has a value with `: ` in it on line 1, .* in quotes)$/,
      ),
    });
    expect(JSON.stringify(mapping)).not.toContain('secret-text');
  });
});

describe('a value that YAML reads differently from what was meant is refused with advice', () => {
  const braces =
    'has braces without quotes in `a`, which YAML reads as a mapping: put the value in quotes, such as `"{name}"`';
  const comment =
    'has a `#` after a value of `a`, which YAML reads as the start of a comment: put the value in quotes, or move the comment to its own line';
  const tag = 'has a `!` before a value of `a`, which YAML reads as a tag and drops: put the value in quotes';
  const anchor = 'has a `&` before a value of `a`, which YAML reads as an anchor and drops: put the value in quotes';

  it.each([
    ['a placeholder without quotes', 'a: {name}', braces],
    ['a placeholder in double braces', 'a: {{name}}', braces],
    ['a placeholder with a space', 'a: { path }', braces],
    ['a placeholder with a colon', 'a: {name: }', braces],
    ['a placeholder in a list', 'a: [x, {name}]', braces],
    ['a placeholder in a block list', 'a:\n  - {stem}', braces],
    ['a placeholder in a mapping', 'a:\n  b: {stem}', braces],
    ['a number sign in a question', 'a: Does clause #3 apply?', comment],
    ['a number sign and a space in a question', 'a: Is this priority # 1?', comment],
    ['a number sign after one word', 'a: invoice #17', comment],
    ['a number sign in a list', 'a:\n  - Does clause #3 apply?\n  - x', comment],
    ['a number sign after a byte order mark', '\ufeffa: Does clause #3 apply?\n', comment],
    ['a number sign with CRLF', 'a: Does clause #3 apply?\r\nb: x', comment],
    ['an exclamation mark', 'a: !important x', tag],
    ['an exclamation mark alone', 'a: ! x', tag],
    ['an ampersand', 'a: &5 x', anchor],
  ])('%s', (_, source, problem) => {
    expect(parseMapping(source)).toEqual({ ok: false, error: problem });
  });

  it.each<[string, string, Record<string, string>]>([
    ['a comment after one word', 'a: x # c', { a: 'x' }],
    ['a comment after quotes', 'a: "x y" #c', { a: 'x y' }],
    ['comments on separate lines', 'a: x y\n# c\n#d\nb: z', { a: 'x y', b: 'z' }],
    ['a number sign in a word', 'a: x#3 y', { a: 'x#3 y' }],
    ['a number sign in a block', 'a: |\n  x #3 y', { a: 'x #3 y\n' }],
    ['an explicit type', 'a: !!str 5', { a: '5' }],
    ['an explicit mapping', 'a: {b: null}', { a: '{"b":null}' }],
  ])('%s is accepted', (_, source, values) => {
    expect(parseMapping(source)).toEqual({ ok: true, value: values });
  });
});

describe('whatever is given', () => {
  it('comes to values that are texts, or to a problem in one line, and never throws', () => {
    const piece = fc.constantFrom(
      ...['a', ': ', ':', '\n', '  ', '- ', '{', '}', '[', ']', '"', "'", '&x ', '*x', '<<: ', '!!map ', '!!binary '],
      ...['#', '|', '>', '%', '@', '`', '?', ',', '~', 'null', '1.10', '0x1', '.nan', '---\n', '...', '\t', '\ufeff'],
    );
    const source = fc.array(fc.oneof({ weight: 6, arbitrary: piece }, fc.string({ unit: anyCharacter, maxLength: 3 })));
    fc.assert(
      fc.property(source, (pieces) => {
        const parsed = parseMapping(pieces.join(''));
        if (parsed.ok) expect(Object.values(parsed.value).every((value) => typeof value === 'string')).toBe(true);
        else expect(parsed.error).toMatch(/^[^\n]+$/);
      }),
      { numRuns: cases(1_000) },
    );
  });

  it('that is a JSON object of texts comes out as it went in', () => {
    const text = fc.string({ unit: 'grapheme' });
    const name = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((key) => key !== '<<');
    fc.assert(
      fc.property(fc.dictionary(name, text), (values) => {
        expect(parseMapping(JSON.stringify(values))).toEqual({ ok: true, value: { ...values } });
      }),
    );
  });
});
