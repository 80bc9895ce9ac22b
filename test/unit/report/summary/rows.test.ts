import { expect, it } from 'vitest';
import { caseProblem } from '../../../../src/problem.ts';
import { PLANNED, SUCCESSFUL, UNSUCCESSFUL, WITHOUT_REASON } from '../../../../src/report/summary/rows.ts';
import { buildRow } from '../../../support/build-row.ts';

it('each table has a cell for each of its columns', () => {
  const row = buildRow({ error: caseProblem('x', 'why') });
  for (const { head, rowOf } of [UNSUCCESSFUL, WITHOUT_REASON, SUCCESSFUL, PLANNED]) {
    for (const [unit, name] of [
      ['file', 'File'],
      ['case', 'Case'],
    ] as const) {
      const [columns, rule] = head(unit).split('\n');
      expect(columns).toMatch(new RegExp(`^\\| ${name} \\|`));
      expect(rule?.split('|')).toHaveLength(columns?.split('|').length ?? 0);
      expect(rowOf(row).split('|')).toHaveLength(columns?.split('|').length ?? 0);
    }
  }
});

it('the row of a successful file has its time and cost, or empty cells', () => {
  expect(SUCCESSFUL.rowOf(buildRow())).toBe('| docs/<wbr>a.pdf | ✅\u00a0succeeded | 4.0\u00a0s | 0.25 |\n');
  expect(SUCCESSFUL.rowOf(buildRow({ cached: true, durationMs: null, cost: null }))).toBe(
    '| docs/<wbr>a.pdf | ✅\u00a0succeeded, cached |  |  |\n',
  );
  expect(SUCCESSFUL.rowOf(buildRow({ reused: true }))).toContain('succeeded, reused |');
});

it('the row of an unsuccessful file has its reason, or an empty cell', () => {
  const why = caseProblem('x', 'y'.repeat(501));
  expect(UNSUCCESSFUL.rowOf(buildRow({ outcome: 'timed-out', error: why })).replace(/y<wbr>/g, 'y')).toBe(
    `| docs/<wbr>a.pdf | ⏱️\u00a0timed\u00a0out | ${'y'.repeat(499)}… |\n`,
  );
  expect(UNSUCCESSFUL.rowOf(buildRow({ outcome: 'lost', error: null }))).toBe(
    '| docs/<wbr>a.pdf | ❓\u00a0lost |  |\n',
  );
  expect(WITHOUT_REASON.rowOf(buildRow({ outcome: 'lost' }))).toBe('| docs/<wbr>a.pdf | ❓\u00a0lost |\n');
});

it('the row of a planned file says that it would be sent, or why it is left out', () => {
  const planned = (code: string) => PLANNED.rowOf(buildRow({ error: caseProblem(code, 'why') }));
  expect(planned('dry-run')).toBe('| docs/<wbr>a.pdf | why |\n');
  expect(planned('too-large')).toBe('| docs/<wbr>a.pdf | Left out&#58; why |\n');
});

it('a very long path is cut at its beginning', () => {
  const shown = (path: string) => WITHOUT_REASON.rowOf(buildRow({ case: path })).replaceAll('<wbr>', '');
  expect(shown('p'.repeat(1_000))).toContain(`| ${'p'.repeat(1_000)} |`);
  expect(shown(`begin${'p'.repeat(1_000)}`)).toContain(`| …${'p'.repeat(1_000)} |`);
});
