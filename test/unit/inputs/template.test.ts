import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Columns,
  fileNames,
  fileWords,
  fill,
  folderNames,
  rowNames,
  unknownColumns,
  unknownWords,
  wordsInBraces,
} from '../../../src/inputs/template.ts';
import { anyCharacter } from '../../support/any-character.ts';

const columnsOf = (names: readonly string[], nested: readonly string[] = []): Columns => ({
  names,
  has: (word) => names.includes(word) || nested.includes(word),
});

const raw = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON;

describe('the words of a file', () => {
  it.each([
    ['a.pdf', { dir: '.', name: 'a.pdf', stem: 'a' }],
    ['docs/a.pdf', { dir: 'docs', name: 'a.pdf', stem: 'a' }],
    ['docs/2026/a.tar.gz', { dir: 'docs/2026', name: 'a.tar.gz', stem: 'a.tar' }],
    ['docs.d/README', { dir: 'docs.d', name: 'README', stem: 'README' }],
    ['.env', { dir: '.', name: '.env', stem: '.env' }],
    ['a/.env.local', { dir: 'a', name: '.env.local', stem: '.env' }],
    ['a/b.', { dir: 'a', name: 'b.', stem: 'b' }],
    ['Verträge/März 😀.pdf', { dir: 'Verträge', name: 'März 😀.pdf', stem: 'März 😀' }],
  ])('of %s are its path, folder, name and stem', (path, words) => {
    expect(fileWords(path)).toEqual({ path, ...words });
  });

  it.each([
    ['{path}', 'docs/a.pdf'],
    ['{dir}|{name}|{stem}', 'docs|a.pdf|a'],
    ['{stem} and {stem}', 'a and a'],
    ['no place', 'no place'],
    ['{other} {PATH} { path } {} {toString}', '{other} {PATH} { path } {} {toString}'],
    ['{{path}}', '{docs/a.pdf}'],
    ['{"file": "{name}"}', '{"file": "a.pdf"}'],
  ])('are filled into %s', (template, text) => {
    expect(fill(template, fileNames('docs/a.pdf'))).toBe(text);
  });

  it('are filled in unchanged and never read again, whatever the path contains', () => {
    expect(fill('{path}!{stem}', fileNames('{name}/$&$1.pdf'))).toBe('{name}/$&$1.pdf!$&$1');
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: anyCharacter }), (before, path) => {
        const around = before.replaceAll(/[{}]/g, '');
        expect(fill(`${around}{path}${around}`, fileNames(path))).toBe(`${around}${path}${around}`);
      }),
    );
  });
});

describe('the words of a folder', () => {
  it.each([
    ['packs/acme', '{path}|{dir}|{name}|{stem}', 'packs/acme|packs/acme|acme|acme'],
    ['acme.d', '{path}|{dir}|{name}|{stem}', 'acme.d|acme.d|acme.d|acme.d'],
    ['.', '{path}/{name}', './.'],
  ])('%s are its path, twice, and its last part, twice', (path, template, text) => {
    expect(fill(template, folderNames(path))).toBe(text);
  });
});

describe('the words of a row', () => {
  const values = {
    id: 'L-1',
    'Company name': 'Acme',
    'a.b': 'exact',
    a: { b: 'nested', c: { d: raw('1.10') } },
    price: raw('12345678901234567890'),
    count: 3,
    yes: true,
    none: null,
    list: ['x', raw('1.10')],
  };
  const columns = columnsOf(
    [...Object.keys(values), 'elsewhere', 'toString', '__proto__', 'a"b'],
    ['a.c.d', 'a.x', 'list.0', 'price.rawJSON'],
  );

  it.each([
    ['{id}', 'L-1'],
    ['{Company name}!', 'Acme!'],
    ['{a.b} before {a.c.d}', 'exact before 1.10'],
    ['{price} {count}', '12345678901234567890 3'],
    ['{yes}', 'true'],
    ['[{none}{elsewhere}{a.x}]', '[]'],
    ['{list}', '["x",1.10]'],
    ['{a}', '{"b":"nested","c":{"d":1.10}}'],
    ['{"n": "{id}", "p": {price}}', '{"n": "L-1", "p": 12345678901234567890}'],
    ['{"p":{"q":{count}}}', '{"p":{"q":3}}'],
    ['{ID} {unknown} {"a": 1}', '{ID} {unknown} {"a": 1}'],
    ['[{toString}{__proto__}{a"b}{list.0}{price.rawJSON}]', '[]'],
  ])('are filled into %s', (template, text) => {
    expect(fill(template, rowNames(values, columns))).toBe(text);
  });

  it('may be called as every object calls something, and then are the cells', () => {
    const row = JSON.parse('{"__proto__": "x", "constructor": "y"}') as Record<string, unknown>;
    expect(fill('{__proto__}{constructor}', rowNames(row, columnsOf(['__proto__', 'constructor'])))).toBe('xy');
  });

  it('are filled in once, whatever the cells contain', () => {
    const cell = fc.oneof(fc.constantFrom('{a}', '{b}', '$&', '$1', '{{a}}', '{'), fc.string({ unit: anyCharacter }));
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        expect(fill('<{a}|{b}|{a}>', rowNames({ a, b }, columnsOf(['a', 'b'])))).toBe(`<${a}|${b}|${a}>`);
      }),
    );
  });
});

describe('words that are not filled in', () => {
  it.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is such a text
    ['{filename} {{path}} ${name} {path}', ['{filename}', '{{path}}', '${name}']],
    ['{"a": 1} {} {see below} {path}', []],
  ])('are found in %s for a file', (template, words) => {
    expect(unknownWords(template)).toEqual(words);
  });

  it('count all words in braces if there are no placeholders', () => {
    expect(wordsInBraces('{path} {x} {path} {"a": 1}')).toEqual(['{path}', '{x}']);
  });

  it.each<[string, string[]]>([
    ['{url} and {urll} and {urll}', ['urll']],
    [
      '{Company name}, {company name}, {company_name}, {Company Name }',
      ['company name', 'company_name', 'Company Name '],
    ],
    ['{"a": 1, "b": {"c": []}} {} { } {see the list below} {}', []],
    ['{"price":{prise}}', ['prise']],
    ['{{jinja}} {{ jinja }} {{url}}', []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is such a text
    ['costs ${prise}', ['prise']],
    ['{größe} { x }', ['größe', ' x ']],
    ['{address.city} {address.zip}', ['address.zip']],
    ['{constructor} {__proto__}', ['constructor', '__proto__']],
    ['{odd: "name"}', []],
  ])('are found in %s for a row', (template, words) => {
    const columns = columnsOf(['url', 'Company name', 'address', 'odd: "name"'], ['address.city']);
    expect(unknownColumns(template, columns)).toEqual(words);
  });
});
