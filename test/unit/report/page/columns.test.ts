import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../../src/outcome.ts';
import { columnsOf, hasAnswer } from '../../../../src/report/html/page/columns.ts';
import { shownColumns } from '../../../../src/report/html/page/shown-columns.ts';
import { clockText } from '../../../../src/report/html/page/text.ts';
import type { NumberedRow } from '../../../../src/report/html/page-data.ts';
import { buildPageRow } from './build-page-row.ts';
import { buildPageRun } from './build-page-run.ts';

const submittedAtMs = Date.UTC(2026, 7, 1, 12, 30, 5);
const full = buildPageRow(0, { case: 'a.pdf', outcome: 'rejected', reason: 'no', submittedAtMs, cost: 1.5 });
const bare = buildPageRow(1, { case: 'b.pdf', submittedAtMs: null, durationMs: null, cost: null });

/** What each column shows, copies and sorts by, by its id. */
function cellsOf(row: NumberedRow, run = buildPageRun()) {
  const columns = columnsOf(run, [full, row]);
  return Object.fromEntries(
    columns.map(({ id, textOf, plainOf, keyOf }) => [id, [textOf(row), plainOf(row), keyOf(row)]]),
  );
}

describe('the columns of the page', () => {
  it('show, copy and sort by the facts of a case', () => {
    expect(cellsOf(full)).toEqual({
      case: ['a.pdf', 'a.pdf', 'a.pdf'],
      outcome: ['rejected', 'rejected', expect.any(Number)],
      reason: ['no', 'no', 'no'],
      submitted: [clockText(submittedAtMs), '2026-08-01T12:30:05.000Z', submittedAtMs],
      took: ['4.0 s', '4', 4000],
      cost: ['1.5000', '1.5000', 1.5],
    });
  });

  it('have a kind, by which the page aligns and totals them', () => {
    const run = buildPageRun({ '/total': 'number', '/due': 'date' });
    const columns = columnsOf(run, [full, buildPageRow(1, { values: [1, '2026-08-01'] })]);
    expect(columns.map(({ id, kind }) => [id, kind])).toEqual([
      ['case', 'text'],
      ['outcome', 'outcome'],
      ['reason', 'text'],
      ['/total', 'number'],
      ['/due', 'date'],
      ['submitted', 'number'],
      ['took', 'number'],
      ['cost', 'number'],
    ]);
  });

  it('are empty, and sorted last, for facts that are not known', () => {
    expect(cellsOf(bare)).toEqual({
      case: ['b.pdf', 'b.pdf', 'b.pdf'],
      outcome: ['succeeded', 'succeeded', -0],
      reason: ['', '', null],
      submitted: ['', '', null],
      took: ['', '', null],
      cost: ['', '', null],
    });
  });

  it('have the values between the facts of a case and those of its job', () => {
    const run = buildPageRun({ '/total': 'number', '/name': 'text', '/paid': 'boolean', '': 'text' }, 2);
    const row = buildPageRow(1, { values: ['EUR 12', 12, true, null] });
    expect(columnsOf(run, [full, row]).map(({ id, name, isValue, isShown }) => [id, name, isValue, isShown])).toEqual([
      ['case', 'File', false, true],
      ['outcome', 'Outcome', false, true],
      ['reason', 'Reason', false, false],
      ['/total', 'total', true, true],
      ['/name', 'name', true, true],
      ['/paid', 'paid', true, false],
      ['#', '', true, false],
      ['submitted', 'Submitted', false, false],
      ['took', 'Took', false, true],
      ['cost', 'Cost', false, true],
    ]);
    expect(cellsOf(row, run)).toMatchObject({
      '/total': ['EUR 12', 'EUR 12', 12],
      '/name': ['12', '12', '12'],
      '/paid': ['true', 'true', 1],
      '#': ['', '', null],
    });
    expect(cellsOf(bare, run)).toMatchObject({ '/total': ['', '', null], '/name': ['', '', null] });
  });

  it('include the reason if there are no values, and leave out what no case has', () => {
    const shown = (rows: readonly NumberedRow[]) =>
      columnsOf(buildPageRun(), rows).map(({ id, isShown }) => [id, isShown]);
    expect(shown([bare])).toEqual([
      ['case', true],
      ['outcome', true],
    ]);
    expect(shown([bare, full])).toContainEqual(['reason', true]);
  });

  it('speak of cases if they are not single files', () => {
    expect(columnsOf({ ...buildPageRun(), unit: 'case' }, [full])[0]?.name).toBe('Case');
  });

  it('that are shown are the chosen ones or the report’s, always with the name', () => {
    const columns = columnsOf(buildPageRun({ '/total': 'number' }), [full, { ...full, values: [1] }]);
    const ids = (chosen: readonly string[] | null) => shownColumns(columns, chosen).map(({ id }) => id);
    expect(ids(null)).toEqual(['case', 'outcome', '/total', 'took', 'cost']);
    expect(ids(['cost', 'reason'])).toEqual(['case', 'reason', 'cost']);
    expect(ids([])).toEqual(['case']);
  });
});

it('only a case that succeeded or was rejected has an answer', () => {
  expect(OUTCOMES.filter((outcome) => hasAnswer(buildPageRow(0, { outcome })))).toEqual(['succeeded', 'rejected']);
});
