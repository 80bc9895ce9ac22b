import { truncate } from '../../lib/truncate.ts';
import type { ResultRow } from '../../results/results-file.ts';
import { markdownCell } from '../escape.ts';
import type { Report } from '../report.ts';
import { valueText } from '../values/value.ts';
import { COST, type Column, MARKS, type ShownTable, type TableLimits, TIME, tableText } from './table.ts';

const MAX_VALUE_LENGTH = 100;
const MISSING = '*missing*';

/** Rejected cases first. */
export const withValues = ({ rows, values }: Report): ResultRow[] =>
  rows
    .filter(({ case: id, outcome }) => outcome === 'succeeded' || values.cells.has(id))
    .sort((a, b) => Number(a.outcome === 'succeeded') - Number(b.outcome === 'succeeded'));

/** Without values, shows each case's time and cost. */
export function valuesText(rows: readonly ResultRow[], report: Report, limits: TableLimits, restName = ''): ShownTable {
  const { markOf = () => '' } = limits;
  const marked = (row: ResultRow) => `${markOf(row)}${row.outcome === 'succeeded' ? '' : `${MARKS[row.outcome]} `}`;
  const columns = valueColumns(report);
  const shown = columns.length === 0 ? [TIME, COST] : columns;
  return tableText(rows, shown, report, { ...limits, markOf: marked }, restName);
}

function valueColumns({ values: { columns, shown, cells, excerpts } }: Report): Column[] {
  return columns.slice(0, shown).map((column, at) => ({
    heading: markdownCell(column.heading) || '–',
    isNumber: column.kind === 'number',
    cellOf: ({ case: id }) => {
      const excerpt = excerpts.get(id);
      if (excerpt !== undefined) return at === 0 ? textCell(excerpt) : '';
      const value = cells.get(id)?.[at] ?? null;
      return value === null ? MISSING : textCell(valueText(value, column));
    },
  }));
}

const textCell = (text: string): string => markdownCell(truncate(text, MAX_VALUE_LENGTH));
