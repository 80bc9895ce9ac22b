import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueTexts } from '../../../src/checks/difference.ts';
import { compare, expectedCheck, notationProblem } from '../../../src/checks/expected.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildRecord } from '../../support/build-record.ts';

describe('compare', () => {
  it.each<[string, unknown, unknown]>([
    ['the same value', { a: 1, b: [true, null, 'x'] }, { a: 1, b: [true, null, 'x'] }],
    ['what the golden file leaves out', { a: 1 }, { a: 1, b: 2 }],
    ['what an object in a list leaves out', [{ a: 1 }], [{ a: 1, b: 2 }]],
    ['a number within its tolerance', { total: { $number: 100, $tolerance: 0.5 } }, { total: 100.5 }],
    ['a number but for its binary fraction', { $number: 0.3 }, 0.1 + 0.2],
    ['a text that the pattern is found in', { name: { $pattern: '^Acme (Ltd|GmbH)$' } }, { name: 'Acme GmbH' }],
    ['a number at the very end of its tolerance', { $number: 1, $tolerance: 0.25 }, 1.25],
    ['a large number but for its last digit', { $number: 1e15 + 0.1 }, 1e15 + 0.2],
    ['a text that its pattern reads by whole characters', { $pattern: '^.$' }, '😀'],
    ['nothing asked', {}, { a: 1 }],
    ['a zero of another sign', { a: 0, b: -0 }, JSON.parse('{"a":-0.0,"b":0}')],
    ['a name that objects have anyway', JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}')],
  ])('finds nothing in %s', (_, expected, actual) => {
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
    [{ a: [{ $pattern: '(' }] }, /not a regular expression/],
    [{ $pattern: 7 }, /not text/],
    [{ $pattern: '\\-' }, /not a regular expression/],
    [{ a: 1, b: [{ $number: null }], c: 1 }, /`\$number` is not a number/],
    [{ $number: 7, $tolerance: '1' }, /`\$tolerance`/],
    [{ $number: '7' }, /`\$number` is not a number/],
    [{ $number: 7, $tolerance: -1 }, /`\$tolerance`/],
  ])('of %j is told', (golden, sentence) => {
    expect(notationProblem(golden)).toMatch(sentence);
  });

  it.each([[{}], [[1, 'a', null]], [{ $number: 1, $tolerance: 0 }], [{ a: { $pattern: '^x$' } }]])(
    'has none with %j',
    (golden) => {
      expect(notationProblem(golden)).toBeNull();
    },
  );
});

describe('the check by golden files', () => {
  const check = expectedCheck(
    new Map<string, unknown>([
      ['docs/a.pdf', { total: 1 }],
      ['docs/none.pdf', undefined],
    ]),
  );
  const found = (outputs: Readonly<Record<string, unknown>> | null, path = 'docs/a.pdf') =>
    check(buildRecord({ file: { path, bytes: 1, sha256: null, contentType: 'a/b' } }, outputs));

  it('passes what is as expected', async () => {
    expect(await found({ invoice: { total: 1, more: 2 } })).toEqual([
      { ...buildCheck({ kind: 'expected', passed: true, message: 'the output is as expected' }), evaluated: true },
    ]);
  });

  it('tells each difference by its place', async () => {
    expect((await found({ invoice: { total: 2 } })).map(({ passed, message }) => [passed, message])).toEqual([
      [false, '/total: expected 1, got 2'],
    ]);
    expect((await found({ text: [] })).map(({ message }) => message)).toEqual([
      'the output: expected {"total":1}, got []',
    ]);
    expect((await found(null)).map(({ message }) => message)).toEqual(['/total: expected 1, got nothing']);
  });

  it('gives each difference its place and both values as data, and null for a value that is absent', async () => {
    const golden = new Map([['docs/a.pdf', { 'a/b': { $number: 1 }, list: [1], gone: null }]]);
    const findings = await expectedCheck(golden)(buildRecord({}, { invoice: { 'a/b': 'x', list: [1, 2] } }));
    expect(findings.map(({ pointer, expected, actual }) => ({ pointer, expected, actual }))).toEqual([
      { pointer: '/a~1b', expected: { $number: 1 }, actual: 'x' },
      { pointer: '/list', expected: [1], actual: [1, 2] },
      { pointer: '/gone', expected: null, actual: null },
    ]);
  });

  it.each(['x'.repeat(2_001), ['x'.repeat(2_000)]])(
    'holds no value of more than 2 000 characters a second time',
    async (long) => {
      const findings = await expectedCheck(new Map([['docs/a.pdf', { total: 1 }]]))(
        buildRecord({}, { a: { total: long } }),
      );
      expect(findings).toMatchObject([{ pointer: '/total', expected: null, actual: null }]);
      expect(findings[0]?.message).toMatch(/^\/total: expected 1, got /);
    },
  );

  it('says nothing of a file without one', async () => {
    expect(await found({}, 'docs/b.pdf')).toEqual([]);
  });
});
