import { describe, expect, it } from 'vitest';
import { choicesOf, groupByReason } from '../../../../src/report/html/page/filters.ts';
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

it('problems are grouped by what their reasons have in common, the most frequent first', () => {
  expect(groupByReason(rows).map(({ reason, rows: of }) => [reason, of.map(({ number }) => number)])).toEqual([
    ['overloaded', [0, 1]],
    ['rejected by total', [2]],
  ]);
});
