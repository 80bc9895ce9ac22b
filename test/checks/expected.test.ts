import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, notationProblem } from '../../src/checks/expected.ts';

describe('compare', () => {
  it.each<[string, unknown, unknown]>([
    ['the same value', { a: 1, b: [true, null, 'x'] }, { a: 1, b: [true, null, 'x'] }],
    ['what the golden file leaves out', { a: 1 }, { a: 1, b: 2 }],
    ['what an object in a list leaves out', [{ a: 1 }], [{ a: 1, b: 2 }]],
    ['a number within its tolerance', { total: { $number: 100, $tolerance: 0.5 } }, { total: 100.5 }],
    ['a number but for its binary fraction', { $number: 0.3 }, 0.1 + 0.2],
    ['a text that the pattern is found in', { name: { $pattern: '^Acme (Ltd|GmbH)$' } }, { name: 'Acme GmbH' }],
    ['nothing asked', {}, { a: 1 }],
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
    ['a shorter list', { a: [1, 2] }, { a: [1] }, [['/a', '2 items', '1 items']]],
    [
      'a longer list with another item',
      [1],
      [2, 3],
      [
        ['/0', '1', '2'],
        ['', '1 items', '2 items'],
      ],
    ],
    ['no list', [1], { 0: 1 }, [['', '[1]', '{"0":1}']]],
    ['no object', { a: 1 }, 'a', [['', '{"a":1}', '"a"']]],
    ['a number off its tolerance', { $number: 100, $tolerance: 0.5 }, 100.6, [['', '100 ± 0.5', '100.6']]],
    ['text for a number', { $number: 100 }, '100', [['', '100 ± 0', '"100"']]],
    ['a text unlike the pattern', { $pattern: '^A' }, 'B', [['', 'a text like "^A"', '"B"']]],
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
    expect(compare(wanted, actual)).toEqual(
      differences.map(([path, expected, got]) => ({ path, expected, actual: got })),
    );
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
    [{ a: [{ $pattern: '(' }] }, /no regular expression/],
    [{ $pattern: 7 }, /not text/],
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
