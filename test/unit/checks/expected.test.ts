import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExpected } from '../../../src/checks/compare-expected.ts';
import { valueTexts } from '../../../src/checks/difference.ts';
import { checkExpected } from '../../../src/checks/expected.ts';
import { notationProblem } from '../../../src/checks/notation.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildRecord } from '../../support/build-record.ts';

const compare = (expected: unknown, actual: unknown) => compareExpected(expected, actual).differences;

describe('compare', () => {
  it.each<[string, unknown, unknown]>([
    ['the same value', { a: 1, b: [true, null, 'x'] }, { a: 1, b: [true, null, 'x'] }],
    ['a name that the golden file leaves out', { a: 1 }, { a: 1, b: 2 }],
    ['a name that an object in an expected list leaves out', [{ a: 1 }], [{ a: 1, b: 2 }]],
    ['a number within its tolerance', { total: { $number: 100, $tolerance: 0.5 } }, { total: 100.5 }],
    ['a number that differs only in its binary fraction', { $number: 0.3 }, 0.1 + 0.2],
    ['a text that contains a match of the pattern', { name: { $pattern: '^Acme (Ltd|GmbH)$' } }, { name: 'Acme GmbH' }],
    ['a number exactly at its tolerance', { $number: 1, $tolerance: 0.25 }, 1.25],
    ['a large number that differs only by rounding', { $number: 1e15 + 0.1 }, 1e15 + 0.2],
    ['a text whose characters need two UTF-16 units each', { $pattern: '^.$' }, '😀'],
    ['an object of which nothing is expected', {}, { a: 1 }],
    [
      'items in another order, found by their key',
      { $by: '/k', $items: [{ k: 1, a: 2 }, { k: 'x' }] },
      [{ k: 'x' }, { k: 1, a: 2 }],
    ],
    ['a set in another order', { $set: [1, { a: 'x' }, 1] }, [{ a: 'x', b: 0 }, 1, 1]],
    [
      'a set of which an item must leave another the only value that fits it',
      { $set: [{ $pattern: 'x' }, 'x'] },
      ['x', 'xy'],
    ],
    ['a zero of another sign', { a: 0, b: -0 }, JSON.parse('{"a":-0.0,"b":0}')],
    ['a name that objects have anyway', JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}')],
  ])('finds no difference in %s', (_, expected, actual) => {
    expect(compare(expected, actual)).toEqual([]);
  });

  it.each<[string, unknown, unknown, [string, string, string][]]>([
    ['another value', { a: { b: 'x' } }, { a: { b: 'y' } }, [['/a/b', '"x"', '"y"']]],
    ['a missing name', { a: 1 }, {}, [['/a', '1', 'nothing']]],
    ['an inherited name', { toString: 'x' }, {}, [['/toString', '"x"', 'nothing']]],
    ['another type', { a: '1' }, { a: 1 }, [['/a', '"1"', '1']]],
    ['null for a value', { a: 1 }, { a: null }, [['/a', '1', 'null']]],
    ['a shorter list', { a: [1, 2] }, { a: [1] }, [['/a', '2 items', '1 item']]],
    [
      'a longer list with another item',
      [1],
      [2, 3],
      [
        ['/0', '1', '2'],
        ['', '1 item', '2 items'],
      ],
    ],
    [
      'an item that no key finds',
      { a: { $by: '/k', $items: [{ k: 1 }, { k: 2 }] } },
      { a: [{ k: 1 }] },
      [['/a', '2 items with /k [1,2]', '1 item with /k [1]']],
    ],
    [
      'another value in an item that its key finds',
      { $by: '/k', $items: [{ k: 1, a: 2 }] },
      [{ k: 1, a: 3 }],
      [['/0/a', '2', '3']],
    ],
    [
      'an item too many beside those that keys find',
      { $by: '/k', $items: [{ k: 1 }] },
      [{ k: 1 }, { k: 1 }],
      [['', '1 item with /k [1]', '2 items with /k [1,1]']],
    ],
    [
      'a key of another type',
      { $by: '/k', $items: [{ k: 1 }] },
      [{ k: '1' }],
      [['', '1 item with /k [1]', '1 item with /k ["1"]']],
    ],
    ['another set', { $set: ['a', 'a', 'b'] }, ['a', 'b', 'b'], [['', '["a","a","b"] in any order', '["a","b","b"]']]],
    ['no list', [1], { 0: 1 }, [['', '[1]', '{"0":1}']]],
    ['no object', { a: 1 }, 'a', [['', '{"a":1}', '"a"']]],
    ['a number off its tolerance', { $number: 100, $tolerance: 0.5 }, 100.6, [['', '100 ± 0.5', '100.6']]],
    ['text for a number', { $number: 100 }, '100', [['', '100 ± 0', '"100"']]],
    ['a text unlike the pattern', { $pattern: '^A' }, 'B', [['', 'a text like "^A"', '"B"']]],
    ['a number for a text', { $pattern: '5' }, 5, [['', 'a text like "5"', '5']]],
    ['nothing for a value', 1, undefined, [['', '1', 'nothing']]],
    ['a small number', { $number: 0.001 }, 0.0010001, [['', '0.001 ± 0', '0.0010001']]],
    ['a name with a slash', { 'a/b~c': 1 }, { 'a/b~c': 2 }, [['/a~1b~0c', '1', '2']]],
    [
      'several',
      { a: 1, b: 2, c: 3 },
      { a: 0, b: 2 },
      [
        ['/a', '1', '0'],
        ['/c', '3', 'nothing'],
      ],
    ],
  ])('finds %s', (_, wanted, actual, differences) => {
    const found = compare(wanted, actual).map((place) => {
      const texts = valueTexts(place.expected, place.actual);
      return [place.pointer, texts.expected, texts.actual];
    });
    expect(found).toEqual(differences);
  });

  it('finds nothing between any JSON value and itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        if (notationProblem(plain) === null && !JSON.stringify(plain).includes('"$'))
          expect(compare(plain, plain)).toEqual([]);
      }),
    );
  });
});

describe('notationProblem', () => {
  it.each([
    [{ a: [{ $pattern: '(' }] }, /must be a valid regular expression/],
    [{ $pattern: 7 }, /must be text/],
    [{ $pattern: '\\-' }, /must be a valid regular expression/],
    [{ a: 1, b: [{ $number: null }], c: 1 }, /`\$number` must be a number/],
    [{ $number: 7, $tolerance: '1' }, /`\$tolerance`/],
    [{ $number: '7' }, /`\$number` must be a number/],
    [{ $number: 7, $tolerance: -1 }, /`\$tolerance`/],
    [{ $set: 'x' }, /`\$set` must be a list/],
    [{ $set: [{ $pattern: '(' }] }, /must be a valid regular expression/],
    [{ $set: [], more: 1 }, /`\$set` must stand alone, but the object also has "more"/],
    [{ $by: 'sku', $items: [] }, /`\$by` must be a JSON Pointer/],
    [{ $items: [] }, /`\$by` must be a JSON Pointer/],
    [{ $by: '', $items: [] }, /`\$by` must be a JSON Pointer such as `\/sku`, beside `\$items`/],
    [{ $by: '/sku' }, /`\$items` must be a list/],
    [{ $by: '/sku', $items: [{ sku: 'a' }, {}] }, /each of `\$items` must have a text, number or boolean at \/sku/],
    [{ $by: '/sku', $items: [{ sku: 'a' }, { sku: 'a' }] }, /two of `\$items` have "a" at \/sku/],
    [{ $by: '/sku', $items: [{ sku: 'a' }, { sku: 1 }, { sku: 1 }] }, /two of `\$items` have 1 at \/sku/],
    [{ $by: '/sku', $items: [], b: 1 }, /`\$by` and `\$items` must stand alone, but the object also has "b"/],
    [{ a: { $by: '/sku', $items: [], b: 1 } }, /must stand alone, but the object also has "b"/],
  ])('reports the mistake in %j', (golden, sentence) => {
    expect(notationProblem(golden)).toMatch(sentence);
  });

  it.each([[{}], [[1, 'a', null]], [{ $number: 1, $tolerance: 0 }], [{ a: { $pattern: '^x$' } }]])(
    'accepts %j',
    (golden) => {
      expect(notationProblem(golden)).toBeNull();
    },
  );
});

describe('the check against golden files', () => {
  const found = (outputs: Readonly<Record<string, unknown>> | null) =>
    checkExpected({ total: 1 }, buildRecord({}, outputs)).findings;

  it('passes an output that is as expected', () => {
    expect(found({ invoice: { total: 1, more: 2 } })).toEqual([
      { ...buildCheck({ kind: 'expected', passed: true, message: 'the output is as expected' }), evaluated: true },
    ]);
  });

  it('names the place of each difference', () => {
    expect(found({ invoice: { total: 2 } }).map(({ passed, message }) => [passed, message])).toEqual([
      [false, '/total: expected 1, got 2'],
    ]);
    expect(found({ text: [] }).map(({ message }) => message)).toEqual(['the output: expected {"total":1}, got []']);
    expect(found(null).map(({ message }) => message)).toEqual(['/total: expected 1, got nothing']);
  });

  it('records the place and both values of each difference as data, and an absent value as null', () => {
    const golden = { 'a/b': { $number: 1 }, list: [1], gone: null };
    const { findings } = checkExpected(golden, buildRecord({}, { invoice: { 'a/b': 'x', list: [1, 2] } }));
    expect(findings.map(({ pointer, expected, actual }) => ({ pointer, expected, actual }))).toEqual([
      { pointer: '/a~1b', expected: { $number: 1 }, actual: 'x' },
      { pointer: '/list', expected: [1], actual: [1, 2] },
      { pointer: '/gone', expected: null, actual: null },
    ]);
  });

  it.each(['x'.repeat(2_001), ['x'.repeat(2_000)]])('does not record values of more than 2 000 characters', (long) => {
    const { findings } = checkExpected({ total: 1 }, buildRecord({}, { a: { total: long } }));
    expect(findings).toMatchObject([{ pointer: '/total', expected: null, actual: null }]);
    expect(findings[0]?.message).toMatch(/^\/total: expected 1, got /);
  });
});
