import { describe, expect, it } from 'vitest';
import { holds, parseQuery } from '../../../../src/report/html/page/query.ts';
import type { Value } from '../../../../src/report/values/value.ts';

/** `-` before what is negated, then the word, or the field, operator and value. */
const shown = (query: string): string[] =>
  parseQuery(query).map((term) => {
    const said = term.kind === 'word' ? term.plain : `[${term.field}] ${term.operator} ${term.value}`;
    return `${term.negated ? 'not ' : ''}${said}`;
  });

describe('a query', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['-', ['-']],
    ['-a', ['not a']],
    ['"A b" c', ['a b', 'c']],
    ['-"a b"', ['not a b']],
    ['a"b"', ['a"b"']],
    ['"a"b', ['"a"b']],
    ['Total:5', ['[total] : 5']],
    ['total:>=5', ['[total] >= 5']],
    ['-total:="a b"', ['not [total] = a b']],
    ['/a/b:x', ['[/a/b] : x']],
    ['total:', ['total:']],
    ['10:30', ['10:30']],
    ['https://x.example', ['https://x.example']],
  ])('%j is %j', (query, terms) => {
    expect(shown(query)).toEqual(terms);
  });

  it('with a colon can also be a word', () => {
    const [term] = parseQuery('-Note:"a b"');
    expect(term).toMatchObject({ kind: 'field', word: { kind: 'word', negated: true, plain: 'note:"a b"' } });
  });
});

describe('a condition on a field', () => {
  const isMet = (condition: string, ...values: readonly Value[]) => {
    const [term] = parseQuery(`f:${condition}`);
    return term?.kind === 'field' && holds(term, values);
  };

  it.each<[string, Value]>([
    ['*', 0],
    ['*', false],
    ['Missing', null],
    ['missing', ''],
    ['missing', 'is missing'],
    ['MISS', 'missing'],
    ['ab', 'xABx'],
    ['=AB', 'ab'],
    ['12', 'EUR 12.00'],
    ['=12', 'EUR 12.00'],
    ['x', '12x'],
    ['>11', '12'],
    ['>=12', 12],
    ['<13', '12'],
    ['<=12', 12],
    ['>2026-01-01', '2026-01-02'],
    ['<=2026-01-01', '2026-01-01'],
  ])('%s is met by %j', (condition, value) => {
    expect(isMet(condition, value)).toBe(true);
  });

  it.each<[string, Value]>([
    ['*', null],
    ['*', ''],
    ['=missing', null],
    ['=*', 'a'],
    ['>missing', null],
    ['missing', 'a'],
    ['=ab', 'abc'],
    ['1', 12],
    ['=1', 'x'],
    ['=x', '1'],
    ['=x', 'y'],
    ['>12', 12],
    ['<12', 12],
    ['>=13', 12],
    ['<=11', 12],
    ['>1', 'x'],
    ['>x', '1'],
    ['<=x', 'x'],
    ['>1', '2026-01-01'],
    ['>2026-01-01', '9'],
  ])('%s is not met by %j', (condition, value) => {
    expect(isMet(condition, value)).toBe(false);
  });

  it('is met if any of several values meets it', () => {
    expect([isMet('>5', 1, 9), isMet('>5', 1, 2), isMet('missing', null, 1), isMet('*', null, 1)]).toEqual([
      ...[true, false, false, true],
    ]);
  });
});
