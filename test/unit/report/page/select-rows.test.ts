import { describe, expect, it } from 'vitest';
import { START } from '../../../../src/report/html/page/address.ts';
import { columnsOf } from '../../../../src/report/html/page/columns.ts';
import { fieldReader } from '../../../../src/report/html/page/fields.ts';
import { type Selection, selectRows } from '../../../../src/report/html/page/select-rows.ts';
import { blockJson, type NumberedRow } from '../../../../src/report/html/page-data.ts';
import type { ValueKind } from '../../../../src/report/values/value.ts';
import { buildPageRow } from './build-page-row.ts';
import { buildPageRun } from './build-page-run.ts';

const rows = [
  buildPageRow(0, { case: 'a/file-10.pdf', cost: 2, durationMs: null }),
  buildPageRow(1, { case: 'a/file-9.pdf', outcome: 'failed', reason: 'Page 3 is torn', cost: null }),
  buildPageRow(2, { case: 'b/file-1.pdf', outcome: 'lost', reason: 'no answer', cost: 1, type: 'docx', cached: true }),
];
const details = ['"<b>total</b>": 5', 'C:\\temp (x+y)', 'nothing'].map((text) => blockJson([text]));

const run = buildPageRun();
const columns = columnsOf(run, rows);
const fields = fieldReader(run, (number) => details[number] ?? '');
const BY_NAME: Selection = { ...START, sort: { column: 'case', descending: false } };

const selected = (change: Partial<Selection>): [number, boolean][] =>
  selectRows(rows, { ...BY_NAME, ...change }, columns, fields).map(({ row, inDetails }) => [row.number, inDetails]);
const numbers = (change: Partial<Selection>) => selected(change).map(([number]) => number);
const sortedBy = (column: string, descending = false) => numbers({ sort: { column, descending } });

describe('selectRows', () => {
  it('sorts names by the numbers in them', () => {
    expect(sortedBy('case')).toEqual([1, 0, 2]);
    expect(sortedBy('case', true)).toEqual([2, 0, 1]);
  });

  it('sorts rows without a value last in both directions', () => {
    expect(sortedBy('cost')).toEqual([2, 0, 1]);
    expect(sortedBy('cost', true)).toEqual([0, 2, 1]);
    expect(sortedBy('reason', true)).toEqual([1, 2, 0]);
  });

  it('sorts numbers by their size, and leaves rows without a value in their order', () => {
    const costs = [10, null, 9.5, -1, null, -2];
    const priced = costs.map((cost, number) => buildPageRow(number, { cost }));
    const order = (descending: boolean) =>
      selectRows(priced, { ...START, sort: { column: 'cost', descending } }, columns, fields).map(
        ({ row }) => row.number,
      );
    expect(order(false)).toEqual([5, 3, 2, 0, 1, 4]);
    expect(order(true)).toEqual([0, 2, 3, 5, 1, 4]);
  });

  it('sorts the worst outcome first in descending order', () => {
    expect(sortedBy('outcome', true)).toEqual([2, 1, 0]);
  });

  it('sorts by every column, and leaves the order if there is no such column', () => {
    expect(sortedBy('reason')).toEqual([2, 1, 0]);
    expect(sortedBy('outcome')).toEqual([0, 1, 2]);
    expect(sortedBy('/nowhere', true)).toEqual([0, 1, 2]);
  });

  it('keeps the chosen outcomes, or all if none is chosen', () => {
    expect(numbers({ outcomes: new Set(['failed', 'lost']) })).toEqual([1, 2]);
  });

  it('keeps what has the chosen reason, folder, type and kind of job', () => {
    expect(numbers({ reason: 'no answer' })).toEqual([2]);
    expect(numbers({ folder: 'a/' })).toEqual([1, 0]);
    expect(numbers({ type: 'docx' })).toEqual([2]);
    expect(numbers({ origin: 'cached' })).toEqual([2]);
    expect(numbers({ folder: 'a/', type: 'docx' })).toEqual([]);
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

  it('leaves out what has a word with a minus, in the row or in its details', () => {
    expect(numbers({ query: '-torn' })).toEqual([0, 2]);
    expect(numbers({ query: 'file -temp -lost' })).toEqual([0]);
  });

  it('finds words in quotation marks only together', () => {
    expect(numbers({ query: '"3 is torn"' })).toEqual([1]);
    expect(numbers({ query: '"torn is 3"' })).toEqual([]);
    expect(numbers({ query: '-"no answer"' })).toEqual([1, 0]);
  });

  it.each(['"<b>total</b>":', '<b>', '</b>'])('finds %s in the details, where it is encoded differently', (query) => {
    expect(selected({ query })).toEqual([[0, true]]);
  });

  it.each(['C:\\temp', '(x+y)', '\\', 'c:\\TEMP torn'])('searches for %s as text and not as a pattern', (query) => {
    expect(selected({ query })).toEqual([[1, true]]);
  });
});

describe('a search by field', () => {
  const kinds: Record<string, ValueKind> = {
    '/total': 'number',
    '/verdict': 'text',
    '/issued': 'date',
    '/seller/name': 'text',
  };
  const cells: NumberedRow['values'][] = [
    [900, 'APPROVED', '2026-03-09', 'Acme & Söhne'],
    ['EUR 1,312.50', 'DENIED', '2026-11-02', null],
    [10_000, 'denied', '2025-12-31', 'Pelham "Court"'],
    null,
  ];
  const invoices = cells.map((values, number) => buildPageRow(number, { values, durationMs: 1000 * (number + 1) }));
  const hidden = (index: number) =>
    blockJson([
      ...['', '', '', '', '', []],
      ['list.csv', 2, [['Branch', `north-${index}`]]],
      ...[null, null, []],
      [['output', 'application/json', JSON.stringify({ lines: [{ iban: `DE${index}`, net: 10 * index }] }), true, 0]],
      null,
    ]);
  const ofInvoices = buildPageRun(kinds);
  const own = columnsOf(ofInvoices, invoices);
  const reader = fieldReader(ofInvoices, hidden);
  const found = (query: string, sort: Selection['sort'] = BY_NAME.sort) =>
    selectRows(invoices, { ...BY_NAME, query, sort }, own, reader).map(({ row }) => row.number);

  it.each([
    ['total:>1300', [1, 2]],
    ['total:>=900', [0, 1, 2]],
    ['total:<1312.5', [0]],
    ['total:<=1,312.50', [0, 1]],
    ['total:900', [0]],
    ['total:=9', []],
    ['Total:"EUR 900"', [0]],
    ['-total:>1300', [0, 3]],
    ['verdict:DENIED', [1, 2]],
    ['verdict:=approved', [0]],
    ['issued:>2026-03-09', [1]],
    ['issued:>=2026-01-01', [0, 1]],
    ['issued:>1300', []],
    ['name:söhne', [0]],
    ['seller.name:pelham', [2]],
    ['/seller/name:court', [2]],
    ['name:missing', [1, 3]],
    ['name:*', [0, 2]],
    ['-name:*', [1, 3]],
    ['took:>2', [2, 3]],
    ['type:pdf total:>1300 -verdict:=denied', []],
    ['iban:DE2', [2]],
    ['net:>=20', [2, 3]],
    ['branch:north-1', [1]],
    ['nowhere:5', []],
    ['nowhere:missing', []],
    ['total:"EUR"', [1]],
    ['total:1312.5 verdict:den', [1]],
    ['verdict:>5', []],
    ['total:<x', []],
  ])('%s finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('sorts money as numbers, whether it is a number or a text with a currency', () => {
    expect(found('', { column: '/total', descending: false })).toEqual([0, 1, 2, 3]);
    expect(found('', { column: '/total', descending: true })).toEqual([2, 1, 0, 3]);
  });

  it('sorts dates by time, and texts by the alphabet', () => {
    expect(found('', { column: '/issued', descending: false })).toEqual([2, 0, 1, 3]);
    expect(found('', { column: '/seller/name', descending: true })).toEqual([2, 0, 1, 3]);
  });
});
