import { describe, expect, it } from 'vitest';
import { choicesOf, groupByReason, isChosen } from '../../../../src/report/html/page/filters.ts';
import { buildPageRow } from './build-page-row.ts';

const rows = [
  buildPageRow(0, { case: 'a/b/1.pdf', outcome: 'failed', reason: 'overloaded' }),
  buildPageRow(1, { case: 'a/2.docx', type: 'docx', outcome: 'failed', reason: 'overloaded', cached: true }),
  buildPageRow(2, { case: 'a/b/3.pdf', outcome: 'rejected', reason: '`total` = 9', group: 'rejected by total' }),
  buildPageRow(3, { case: '4.pdf', reused: true }),
];

describe('the choices of a facet', () => {
  it('are its values with the number of rows, the most frequent first', () => {
    expect(choicesOf('reason', rows)).toEqual([
      { value: 'overloaded', count: 2 },
      { value: 'rejected by total', count: 1 },
    ]);
    expect(choicesOf('type', rows)).toEqual([
      { value: 'pdf', count: 3 },
      { value: 'docx', count: 1 },
    ]);
    expect(choicesOf('origin', rows).map(({ value }) => value)).toEqual(['new', 'cached', 'reused']);
  });

  it('are folders with all that lies below them, by name', () => {
    expect(choicesOf('folder', rows)).toEqual([
      { value: 'a/', count: 3 },
      { value: 'a/b/', count: 2 },
    ]);
  });

  it('are none if all rows are alike', () => {
    const alike = [buildPageRow(0, { reason: 'same' }), buildPageRow(1, { reason: 'same' }), buildPageRow(2)];
    for (const facet of ['reason', 'folder', 'type', 'origin'] as const) expect(choicesOf(facet, alike)).toEqual([]);
  });
});

describe('the order and number of choices', () => {
  const seen = (facet: 'reason' | 'folder' | 'type', values: readonly string[]) =>
    choicesOf(
      facet,
      [...values, 'none'].map((value, number) =>
        buildPageRow(number, {
          reason: 'own',
          group: value,
          type: value,
          ...(facet === 'folder' ? { case: `${value}/a` } : {}),
        }),
      ),
    ).map(({ value }) => value);

  it('is the frequency and then the name, numbers as numbers', () => {
    expect(seen('reason', ['b 10', 'a', 'b 9', 'c', 'c'])).toEqual(['c', 'a', 'b 9', 'b 10', 'none']);
    expect(seen('type', ['pdf', 'txt', 'txt', 'docx'])).toEqual(['txt', 'docx', 'none', 'pdf']);
  });

  it('is the name alone for folders', () => {
    expect(seen('folder', ['b10', 'c', 'c', 'b9'])).toEqual(['b9/', 'b10/', 'c/', 'none/']);
  });

  it('has at most two hundred', () => {
    const types = Array.from({ length: 201 }, (_, index) => `t${index}`);
    expect(seen('type', types)).toEqual(['none', ...types.slice(0, 199)]);
  });

  it('leaves out files without an ending', () => {
    const mixed = ['', 'pdf'].map((type, number) => buildPageRow(number, { type }));
    expect(choicesOf('type', mixed)).toEqual([{ value: 'pdf', count: 1 }]);
  });

  it('has no choice of a single reason, and one of a single folder', () => {
    const some = [buildPageRow(0, { reason: 'torn' }), buildPageRow(1, { case: 'a.pdf' })];
    expect(choicesOf('reason', some)).toEqual([]);
    expect(choicesOf('folder', some)).toEqual([{ value: 'docs/', count: 1 }]);
  });
});

it('a row without a reason is not chosen by one, even if its group has the same name', () => {
  const none = { reason: null, folder: null, type: null, origin: null };
  expect(isChosen(buildPageRow(0, { reason: '', group: 'torn' }), { ...none, reason: 'torn' })).toBe(false);
  expect(isChosen(buildPageRow(0, { reason: 'torn' }), { ...none, reason: 'torn' })).toBe(true);
  expect(isChosen(buildPageRow(0), none)).toBe(true);
});

it('problems are grouped by what their reasons have in common, the most frequent first', () => {
  expect(groupByReason(rows).map(({ reason, rows: of }) => [reason, of.map(({ number }) => number)])).toEqual([
    ['overloaded', [0, 1]],
    ['rejected by total', [2]],
  ]);
  expect(groupByReason(rows.toReversed()).map(({ reason }) => reason)).toEqual(['overloaded', 'rejected by total']);
});
