import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/outcome.ts';
import { type Selection, selectRows } from '../../src/report/html/page/select-rows.ts';
import { blockJson } from '../../src/report/html/page-data.ts';
import { buildPageRow } from './build-page-row.ts';

const rows = [
  buildPageRow(0, { case: 'a/file-10.pdf', cost: 2, durationMs: null }),
  buildPageRow(1, { case: 'a/file-9.pdf', outcome: 'failed', reason: 'Page 3 is torn', cost: null }),
  buildPageRow(2, { case: 'b/file-1.pdf', outcome: 'lost', reason: 'no answer', cost: 1 }),
];
const details = ['"<b>total</b>": 5', 'C:\\temp (x+y)', 'nothing'].map((text) => blockJson([text]));

function selected(change: Partial<Selection>): [number, boolean][] {
  const all: Selection = { query: '', outcomes: new Set<Outcome>(), sort: { column: 'case', descending: false } };
  const matches = selectRows(rows, { ...all, ...change }, (number) => details[number] ?? '');
  return matches.map(({ row, inDetails }) => [row.number, inDetails]);
}
const numbers = (change: Partial<Selection>) => selected(change).map(([number]) => number);

describe('selectRows', () => {
  it('sorts names by the numbers in them', () => {
    expect(numbers({})).toEqual([1, 0, 2]);
    expect(numbers({ sort: { column: 'case', descending: true } })).toEqual([2, 0, 1]);
  });

  it('sorts rows without a value last in both directions', () => {
    expect(numbers({ sort: { column: 'cost', descending: false } })).toEqual([2, 0, 1]);
    expect(numbers({ sort: { column: 'cost', descending: true } })).toEqual([0, 2, 1]);
    expect(numbers({ sort: { column: 'reason', descending: true } })).toEqual([1, 2, 0]);
  });

  it('sorts the worst outcome first in descending order', () => {
    expect(numbers({ sort: { column: 'outcome', descending: true } })).toEqual([2, 1, 0]);
  });

  it('keeps the chosen outcomes, or all if none is chosen', () => {
    expect(numbers({ outcomes: new Set(['failed', 'lost']) })).toEqual([1, 2]);
  });

  it('sorts by every column', () => {
    expect(numbers({ sort: { column: 'reason', descending: false } })).toEqual([2, 1, 0]);
    expect(numbers({ sort: { column: 'outcome', descending: false } })).toEqual([0, 1, 2]);
  });

  it('finds a row if one word is in it and another in its details, but not if a word is in neither', () => {
    expect(selected({ query: 'torn temp (x+y)' })).toEqual([[1, true]]);
    expect(selected({ query: 'temp nowhere' })).toEqual([]);
    expect(selected({ query: 'nowhere temp' })).toEqual([]);
  });

  it('finds rows that contain every word, ignoring case', () => {
    expect(selected({ query: ' PAGE  file ' })).toEqual([[1, false]]);
    expect(selected({ query: 'page answer' })).toEqual([]);
    expect(selected({ query: 'lost' })).toEqual([[2, false]]);
  });

  it.each(['"<b>total</b>":', '<b>', '</b>'])('finds %s in the details, where it is encoded differently', (query) => {
    expect(selected({ query })).toEqual([[0, true]]);
  });

  it.each(['C:\\temp', '(x+y)', '\\', 'c:\\TEMP torn'])('searches for %s as text and not as a pattern', (query) => {
    expect(selected({ query })).toEqual([[1, true]]);
  });
});
