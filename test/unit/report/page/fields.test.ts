import { describe, expect, it } from 'vitest';
import { fieldReader } from '../../../../src/report/html/page/fields.ts';
import { blockJson, type PageOutput } from '../../../../src/report/html/page-data.ts';
import { buildPageRow } from './build-page-row.ts';
import { buildPageRun } from './build-page-run.ts';

const run = buildPageRun({ '/seller/name': 'text', '/buyer/name': 'text' });
const row = buildPageRow(0, { case: 'a/b/C.pdf', outcome: 'timed-out', reason: 'Too slow', values: ['Acme', null] });

const detailsOf = (
  outputs: readonly PageOutput[] | null,
  cells: readonly (readonly [string, string])[] | null = null,
) => blockJson(['', '', '', '', '', [], cells && ['list.csv', 2, cells], null, null, [], outputs, null]);
const json = (value: unknown): PageOutput => ['output', 'application/json', JSON.stringify(value), true, 0];
const inside = (field: string, details: string) => fieldReader(run, () => details).valuesInside(field, row);

describe('the fields that a search reads', () => {
  it.each([
    ['case', ['a/b/C.pdf']],
    ['file', ['a/b/C.pdf']],
    ['path', ['a/b/C.pdf']],
    ['outcome', ['timed out']],
    ['reason', ['Too slow']],
    ['type', ['pdf']],
    ['folder', ['a/b/']],
    ['job', ['new']],
    ['cost', [0.25]],
    ['took', [4]],
    ['/seller/name', ['Acme']],
    ['seller.name', ['Acme']],
    ['name', ['Acme', null]],
    ['nowhere', null],
    ['constructor', null],
  ])('include %s with the values %j', (field, values) => {
    expect(fieldReader(run, () => '').valuesOf(field, row)).toEqual(values);
  });

  it('have no duration if none is known, and no values if a case has none', () => {
    const bare = buildPageRow(0, { durationMs: null, values: null });
    const reader = fieldReader(run, () => '');
    expect([reader.valuesOf('took', bare), reader.valuesOf('name', bare)]).toEqual([[null], [null, null]]);
  });
});

describe('the text of a row that is searched', () => {
  it('has its name, outcome, reason and values in lower case, a line each', () => {
    const reader = fieldReader(run, () => '');
    const text = 'a/b/c.pdf\ntimed out\ntoo slow\nacme\n';
    expect([reader.text(row), reader.text(row)]).toEqual([text, text]);
    expect(reader.text(buildPageRow(1, { case: 'D.pdf' }))).toBe('d.pdf\nsucceeded\n');
  });

  it('has its details apart, by its number', () => {
    expect(fieldReader(run, (number) => `details ${number}`).details(buildPageRow(7))).toBe('details 7');
  });
});

describe('the values inside the details', () => {
  it('are those of this name, however deep, and in whatever case', () => {
    const details = detailsOf([
      json({ Net: 1, net: null, lines: [{ NET: 2, gross: 3 }, null, 'net'], other: { net: [4] } }),
    ]);
    expect(inside('net', details)).toEqual([1, null, 2]);
  });

  it('are those of a cell, and of an output that is text', () => {
    const text: PageOutput = ['Answer', 'text/plain', 'yes', false, 0];
    const cells = [
      ['Answer', 'no'],
      ['Other', 'answer'],
    ] as const;
    expect(inside('answer', detailsOf([text, ['other', 'text/plain', 'answer', false, 0]], cells))).toEqual([
      'no',
      'yes',
    ]);
  });

  it('are none in an output that is a value itself, without outputs, or before the details are loaded', () => {
    expect(inside('net', detailsOf([json('net'), json(null), json(7)]))).toEqual([]);
    expect(inside('net', detailsOf(null, [['net', '1']]))).toEqual(['1']);
    expect(inside('list', detailsOf([]))).toEqual([]);
    expect(inside('net', '')).toEqual([]);
  });

  it('are not parsed unless the details have the name', () => {
    expect(inside('net', 'no JSON')).toEqual([]);
    expect(() => inside('net', 'no JSON: net')).toThrow(SyntaxError);
  });
});
