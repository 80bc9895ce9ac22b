import { describe, expect, it } from 'vitest';
import { caseProblem, DRY_RUN } from '../../../../src/problem.ts';
import { ByteBudget } from '../../../../src/report/summary/byte-budget.ts';
import {
  COST,
  type Column,
  JOB,
  nameOf,
  OUTCOME,
  PLAN,
  REASON,
  type TableLimits,
  TIME,
  tableText,
} from '../../../../src/report/summary/table.ts';
import { valuesText, withValues } from '../../../../src/report/summary/values.ts';
import { NO_VALUES, type ValueTable } from '../../../../src/report/values/value.ts';
import type { ResultRow } from '../../../../src/results/results-file.ts';
import { buildJobId } from '../../../support/build-job-id.ts';
import { buildOrigin } from '../../../support/build-origin.ts';
import { buildReport } from '../../../support/build-report.ts';
import { buildRow } from '../../../support/build-row.ts';

/** Names have no address, so that rows are short. */
const reportOf = (rows: readonly ResultRow[]) => buildReport(rows, { origin: buildOrigin({ sha: '' }) });
const limits = (more: Partial<TableLimits> = {}): TableLimits => ({
  ...{ budget: new ByteBudget(10_000), open: 10, max: 10 },
  ...more,
});
const rowsOf = (...names: readonly string[]) => names.map((name) => buildRow({ case: name }));

describe('a cell', () => {
  const lost = { outcome: 'lost', jobId: null } as const;

  it.each<[string, Column, Partial<ResultRow>, string]>([
    ['the outcome', OUTCOME, {}, '✅\u00a0succeeded'],
    ['the outcome', OUTCOME, { outcome: 'timed-out' }, '⏱️\u00a0timed\u00a0out'],
    ['the outcome', OUTCOME, { cached: true, reused: true }, '✅\u00a0succeeded, cached'],
    ['the outcome', OUTCOME, { reused: true }, '✅\u00a0succeeded, reused'],
    ['the reason', REASON, { error: null }, ''],
    ['the reason', REASON, { error: caseProblem('x', 'it broke') }, 'It broke.'],
    ['the time', TIME, {}, '4.0\u00a0s'],
    ['the time', TIME, { durationMs: 62_000 }, '1\u00a0m\u00a02\u00a0s'],
    ['the time', TIME, { durationMs: null }, ''],
    ['the cost', COST, {}, '0.2500'],
    ['the cost', COST, { cost: null }, ''],
    ['the job', JOB, { jobId: buildJobId(), outcome: 'lost' }, `<code>${buildJobId()}</code>`],
    ['the job', JOB, { ...lost, submissionKey: 'abc' }, '<code>submission&#95;key abc</code>'],
    ['the job', JOB, { ...lost, submissionKey: null }, ''],
    ['the job', JOB, { ...lost, outcome: 'failed', submissionKey: 'abc' }, ''],
    ['the plan', PLAN, { error: caseProblem(DRY_RUN, 'would be sent') }, 'Would be sent'],
    ['the plan', PLAN, { error: caseProblem('x', 'it is empty') }, 'Left out&#58; it is empty'],
  ])('with %s reads so', (_, { cellOf }, row, text) => {
    const cell = cellOf(buildRow(row));
    expect(cell.replaceAll('<wbr>', '')).toBe(text);
  });
});

describe('the name of a case', () => {
  it('is cut at its beginning only if it is too long, and links to the case if it has an address', () => {
    const of = (id: string, origin = buildOrigin({ sha: '' })) => nameOf(buildRow({ case: id }), origin, 4);
    expect([of('abcd'), of('abcde')]).toEqual(['abcd', '…bcde']);
    expect(of('a', buildOrigin())).toBe(`[a](https://github.com/octo/contracts/blob/${buildOrigin().sha}/a)`);
    expect(of('', buildOrigin())).toBe('');
  });
});

describe('a table', () => {
  it('has a row for each case, and the rows that are too many in a fold', () => {
    const rows = rowsOf('a', 'b', 'c', 'd');
    const markOf = ({ case: id }: ResultRow) => (id === 'b' ? '★ ' : '');
    const { text, shown } = tableText(rows, [REASON, COST], reportOf(rows), limits({ open: 1, max: 3, markOf }), ' so');
    expect(shown).toBe(3);
    expect(text).toBe(
      [
        '| File | Reason | Cost |',
        '| :-- | :-- | --: |',
        '| a |  | 0.2500 |',
        '',
        '<details>',
        '<summary>2 more files so</summary>',
        '',
        '| File | Reason | Cost |',
        '| :-- | :-- | --: |',
        '| ★ b |  | 0.2500 |',
        '| c |  | 0.2500 |',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  it('speaks of one more case, and of cases that are not files', () => {
    const rows = ['a/', 'b/'].map((name) => buildRow({ case: name, files: [] }));
    const { text } = tableText(rows, [], reportOf(rows), limits({ open: 1 }));
    expect(text).toMatch(/^\| Case \|\n\| :-- \|\n\| a\/(<wbr>)? \|\n/);
    expect(text).toContain('<summary>1 more case</summary>');
  });

  it('links to the case in the report', () => {
    const rows = rowsOf('a');
    expect(tableText(rows, [], reportOf(rows), limits({ reportUrl: 'https://x.example/r' })).text).toContain(
      '| a\u00a0<sub>[report](https://x.example/r#file=a)</sub> |\n',
    );
    expect(tableText(rows, [], reportOf(rows), limits()).text).toBe('| File |\n| :-- |\n| a |\n');
  });

  it('is empty without cases, and if there is no space for two heads and a fold', () => {
    const rows = rowsOf('a');
    const head = '| File |\n| :-- |\n'.length;
    const withBytes = (bytes: number) => tableText(rows, [], reportOf(rows), limits({ budget: new ByteBudget(bytes) }));
    expect(tableText([], [], reportOf([]), limits())).toEqual({ text: '', shown: 0 });
    expect(withBytes(2 * head + 99)).toEqual({ text: '', shown: 0 });
    expect(withBytes(2 * head + 105)).toMatchObject({ shown: 0 });
    expect(withBytes(2 * head + 106)).toMatchObject({ shown: 1 });
  });
});

describe('the table of values', () => {
  const values = (more: Partial<ValueTable>): ValueTable => ({ ...NO_VALUES, ...more });
  const column = (heading: string, kind: 'number' | 'text') => ({ pointer: `/${heading}`, heading, kind, decimals: 2 });

  it('has the shown values, what is missing, and the beginning of an output without values', () => {
    const rows = [...rowsOf('a', 'b', 'c'), buildRow({ case: 'd', outcome: 'rejected' })];
    const report = {
      ...reportOf(rows),
      values: values({
        columns: [column('', 'text'), column('total', 'number'), column('more', 'text')],
        shown: 2,
        cells: new Map([
          ['a', ['x', 1.5, 'y']],
          ['b', [null, null, 'y']],
          ['d', [null, 2, null]],
        ]),
        excerpts: new Map([['b', 'Not *one*']]),
      }),
    };
    const { text } = valuesText(rows, report, limits({ markOf: () => '★ ' }));
    expect(text).toBe(
      [
        '| File | – | total |',
        '| :-- | :-- | --: |',
        '| ★ a | x | 1.50 |',
        '| ★ b | Not &#42;one&#42; |  |',
        '| ★ c | *missing* | *missing* |',
        '| ★ ⛔ d | *missing* | 2.00 |',
        '',
      ].join('\n'),
    );
    expect(valuesText(rows.slice(0, 1), report, limits()).text).toContain('\n| a | x | 1.50 |\n');
  });

  it('has the time and the cost if there are no values', () => {
    const rows = rowsOf('a');
    expect(valuesText(rows, reportOf(rows), limits()).text).toBe(
      '| File | Time | Cost |\n| :-- | --: | --: |\n| a | 4.0\u00a0s | 0.2500 |\n',
    );
  });

  it('is of the cases that succeeded and others with values, which come first', () => {
    const rows = [
      ...rowsOf('a', 'b'),
      buildRow({ case: 'c', outcome: 'rejected' }),
      buildRow({ case: 'd', outcome: 'failed' }),
      buildRow({ case: 'e' }),
      buildRow({ case: 'f', outcome: 'rejected' }),
    ];
    const cells = new Map(['a', 'c', 'f'].map((id) => [id, []]));
    const report = { ...reportOf(rows), values: values({ cells }) };
    expect(withValues(report).map(({ case: id }) => id)).toEqual(['c', 'f', 'a', 'b', 'e']);
  });
});
