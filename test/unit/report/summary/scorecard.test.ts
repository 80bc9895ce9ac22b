import { describe, expect, it } from 'vitest';
import { scorecardText } from '../../../../src/report/summary/scorecard.ts';
import type { Cell, FieldScore } from '../../../../src/scorecard/scorecard.ts';

const cell = (expected: string, actual: string | null, more: Partial<Cell> = {}): Cell => ({
  expected,
  actual,
  isRight: expected === actual,
  count: 1,
  cases: ['a.pdf'],
  ...more,
});

const field = (more: Partial<FieldScore> = {}): FieldScore => ({
  ...{ pointer: '/total', right: 3, wrong: 0, missing: 0, accuracy: 1, low: 0.4385, high: 1, table: null },
  ...more,
});

const textOf = (...fields: readonly FieldScore[]) => scorecardText({ accuracy: 1, fields, lists: [] });

/** The titles of the folded tables. */
const foldsIn = (text: string) => [...text.matchAll(/<summary>(.*)<\/summary>/g)].map(([, title]) => title);

describe('the scorecard in the summary', () => {
  it('is empty if nothing was expected', () => {
    expect(scorecardText(null)).toBe('');
  });

  it('has the share of all fields that are right, then a row for each field', () => {
    const text = textOf(
      field({ pointer: '/currency', right: 1, wrong: 2, missing: 3, low: 0.0301, high: 0.5635 }),
      field({ pointer: '', low: 0.4385 }),
    );
    expect(text).toBe(
      [
        '**44.4 %** of 9 expected fields are right',
        '',
        '| Field | Right | 95&nbsp;% interval | Wrong | Missing |',
        '| :-- | --: | --: | --: | --: |',
        '| /currency | 16.6&nbsp;%&nbsp;(1&nbsp;of&nbsp;6) | 3–56&nbsp;% | 2 | 3 |',
        '| the output | 100&nbsp;%&nbsp;(3&nbsp;of&nbsp;3) | 44–100&nbsp;% |  |  |',
        '',
        '',
      ].join('\n'),
    );
  });

  it('shows how often which value was given for which, with the cases that are wrong, folded', () => {
    const table = [
      cell('EUR', 'USD', { count: 6, cases: ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf', 'f.pdf'] }),
      cell('EUR', null, { cases: ['g_1.pdf'] }),
      cell('EUR', 'EUR', { count: 4 }),
      cell('USD', 'USD', { count: 2 }),
      cell('CHF', 'EUR', { count: 5, cases: ['h.pdf'] }),
    ];
    const folded = field({ pointer: '/currency', right: 6, wrong: 11, missing: 1, low: 0.2, high: 0.5, table });
    const text = textOf(folded, { ...folded, pointer: '/b', table: [cell('x', 'y')] });
    expect(text.slice(text.indexOf('<details>'))).toBe(
      [
        '<details>',
        '<summary>/currency: expected and actual values</summary>',
        '',
        '| Expected ↓ Actual → | EUR | USD | missing |',
        '| :-- | --: | --: | --: |',
        '| EUR | 4 | **6** | **1** |',
        '| USD |  | 2 |  |',
        '| CHF | **5** |  |  |',
        '',
        '- EUR → USD: a.pdf, b.pdf, c.pdf, d.pdf, e.pdf and more',
        '- EUR → missing: g&#95;<wbr>1.pdf',
        '- CHF → EUR: h.pdf',
        '',
        '</details>',
        '',
        '<details>',
        '<summary>/b: expected and actual values</summary>',
        '',
        '| Expected ↓ Actual → | y |',
        '| :-- | --: |',
        '| x | **1** |',
        '',
        '- x → y: a.pdf',
        '',
        '</details>',
        '',
        '',
      ].join('\n'),
    );
  });

  it('has a table of values for fields with a wrong or a missing value only', () => {
    const table = [cell('1', '2')];
    const text = textOf(
      field({ pointer: '/wrong', wrong: 1, table }),
      field({ pointer: '/missing', missing: 1, table }),
      field({ pointer: '/both', wrong: 1, missing: 1, table }),
      field({ pointer: '/right', table }),
      field({ pointer: '/long', wrong: 1, table: null }),
      field({ pointer: '/list', wrong: 1, table: [] }),
    );
    expect(foldsIn(text)).toEqual(['/wrong', '/missing', '/both'].map((name) => `${name}: expected and actual values`));
  });

  it('puts a missing value last, in whatever order the values came', () => {
    const table = [cell('a', null), cell('a', 'z'), cell('a', 'b'), cell('a', null, { expected: 'c' })];
    expect(textOf(field({ wrong: 1, table }))).toContain('\n| Expected ↓ Actual → | b | z | missing |\n');
  });

  it('counts the fields that have no row, and shows the values of five fields and ten pairs', () => {
    const table = Array.from({ length: 11 }, (_, at) => cell(`e${at}`, 'wrong'));
    const fields = Array.from({ length: 22 }, (_, at) => field({ pointer: `/f${at}.`, wrong: 1, table }));
    const text = textOf(...fields);
    expect(text.match(/^\| \/f\d+\. /gm)).toHaveLength(20);
    expect(text).toContain('\n\n2 more fields, none of them worse; see results.json for all.\n\n<details>');
    expect(foldsIn(text)).toHaveLength(5);
    expect(text.match(/^- e\d+ → wrong: a\.pdf$/gm)).toHaveLength(50);
    expect(text).not.toContain('- e10 ');
    expect(textOf(...fields.slice(2))).not.toContain('more field');
  });

  it('cuts long names and values', () => {
    const long = 'x'.repeat(101);
    const text = textOf(
      field({ pointer: long, wrong: 1, table: [cell(long, long, { cases: [long], isRight: false })] }),
    );
    expect(text.replaceAll('<wbr>', '').match(/x+…/g)).toEqual(Array(7).fill(`${'x'.repeat(99)}…`));
  });
});
