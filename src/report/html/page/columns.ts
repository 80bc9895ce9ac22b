import { byWorstOutcome, outcomeWord } from '../../../outcome.ts';
import { costText, durationText } from '../../text.ts';
import { sortNumber, type Value, type ValueColumn, type ValueKind, valueText } from '../../values/value.ts';
import type { NumberedRow, PageRun } from '../page-data.ts';
import { clockText } from './text.ts';

export type Kind = ValueKind | 'outcome';

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly decimals: number | null;
  /** True for a value of the outputs, which may be missing. */
  readonly isValue: boolean;
  readonly isShown: boolean;
  readonly textOf: (row: NumberedRow) => string;
  /** For a spreadsheet: without units and separators. */
  readonly plainOf: (row: NumberedRow) => string;
  /** For sorting and totals. Null if there is none of the column's kind. */
  readonly keyOf: (row: NumberedRow) => number | string | null;
}

const LAST: readonly string[] = ['submitted', 'took', 'cost'];

/** Leaves out columns that would be empty. */
export function columnsOf(run: PageRun, rows: readonly NumberedRow[]): Column[] {
  const values = run.columns.map((column, at) => valueColumn(column, at, at < run.shownColumns));
  const fixed = fixedColumns(run, values.length === 0).filter(({ textOf }) => rows.some((row) => textOf(row) !== ''));
  const isLast = ({ id }: Column) => LAST.includes(id);
  return [...fixed.filter((column) => !isLast(column)), ...values, ...fixed.filter(isLast)];
}

/** True if the case has outputs, as far as the row shows. */
export const hasAnswer = ({ outcome }: NumberedRow): boolean => outcome === 'succeeded' || outcome === 'rejected';

type Fixed = Omit<Column, 'isValue' | 'isShown' | 'plainOf' | 'decimals'> &
  Partial<Pick<Column, 'isShown' | 'plainOf'>>;

function fixedColumns(run: PageRun, withReason: boolean): Column[] {
  const fixed: Fixed[] = [
    {
      id: 'case',
      name: run.unit === 'file' ? 'File' : 'Case',
      kind: 'text',
      textOf: (row) => row.case,
      keyOf: (row) => row.case,
    },
    {
      id: 'outcome',
      name: 'Outcome',
      kind: 'outcome',
      textOf: ({ outcome }) => outcomeWord(outcome),
      keyOf: (row) => -byWorstOutcome(row, { outcome: 'succeeded' }),
    },
    // Beside values, a reason takes the place of missing ones.
    {
      id: 'reason',
      name: 'Reason',
      kind: 'text',
      isShown: withReason,
      textOf: ({ reason }) => reason,
      keyOf: ({ reason }) => reason || null,
    },
    {
      id: 'submitted',
      name: 'Submitted',
      kind: 'number',
      isShown: false,
      textOf: ({ submittedAtMs }) => (submittedAtMs === null ? '' : clockText(submittedAtMs)),
      plainOf: ({ submittedAtMs }) => (submittedAtMs === null ? '' : new Date(submittedAtMs).toISOString()),
      keyOf: ({ submittedAtMs }) => submittedAtMs,
    },
    {
      id: 'took',
      name: 'Took',
      kind: 'number',
      textOf: ({ durationMs }) => (durationMs === null ? '' : durationText(durationMs)),
      plainOf: ({ durationMs }) => (durationMs === null ? '' : String(durationMs / 1000)),
      keyOf: ({ durationMs }) => durationMs,
    },
    {
      id: 'cost',
      name: 'Cost',
      kind: 'number',
      textOf: ({ cost }) => (cost === null ? '' : costText(cost)),
      keyOf: ({ cost }) => cost,
    },
  ];
  return fixed.map((column) => ({ isValue: false, isShown: true, decimals: null, plainOf: column.textOf, ...column }));
}

/** The pointer of an output that is a value itself is empty, which an address cannot express. */
const idOf = ({ pointer }: ValueColumn): string => pointer || '#';

function valueColumn(column: ValueColumn, at: number, isShown: boolean): Column {
  const read = ({ values }: NumberedRow): Value => values?.[at] ?? null;
  const keyOf = (row: NumberedRow) => {
    const value = read(row);
    if (column.kind === 'text') return value === null ? null : String(value);
    return sortNumber(value, column.kind);
  };
  return {
    id: idOf(column),
    name: column.heading,
    kind: column.kind,
    decimals: column.decimals,
    isValue: true,
    isShown,
    textOf: (row) => valueText(read(row), column),
    plainOf: (row) => String(read(row) ?? ''),
    keyOf,
  };
}
