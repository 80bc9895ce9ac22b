import { byWorstOutcome, type Outcome, outcomeWord } from '../../../outcome.ts';
import { blockJson } from '../page-data.ts';
import type { NumberedRow } from './data.ts';

export const COLUMNS = ['case', 'outcome', 'reason', 'submittedAtMs', 'durationMs', 'cost'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Selection {
  readonly query: string;
  /** Empty means all. */
  readonly outcomes: ReadonlySet<Outcome>;
  readonly sort: { readonly column: Column; readonly descending: boolean };
}

export interface Match {
  readonly row: NumberedRow;
  /** Whether the query was found only in the details that an opened row shows. */
  readonly inDetails: boolean;
}

/** The rows that match, in the chosen order. */
export function selectRows(
  rows: readonly NumberedRow[],
  { query, outcomes, sort }: Selection,
  detailsText: (number: number) => string,
): Match[] {
  const words = query.split(/\s+/).filter(Boolean).map(searchedWord);
  const matches: Match[] = [];
  for (const row of rows) {
    if (outcomes.size > 0 && !outcomes.has(row.outcome)) continue;
    const text = `${row.case}\n${outcomeWord(row.outcome)}\n${row.reason}`.toLowerCase();
    const hidden = words.filter(({ plain }) => !text.includes(plain));
    if (hidden.length > 0) {
      const details = detailsText(row.number);
      if (!hidden.every(({ pattern }) => pattern.test(details))) continue;
    }
    matches.push({ row, inDetails: hidden.length > 0 });
  }
  const compare = comparison(sort.column);
  const direction = sort.descending ? -1 : 1;
  // Rows without a value come last in both directions. Equal rows stay in the order of their names.
  return matches.sort(
    (a, b) => emptiness(a.row, sort.column) - emptiness(b.row, sort.column) || direction * compare(a.row, b.row),
  );
}

function searchedWord(word: string): { plain: string; pattern: RegExp } {
  const inJson = blockJson(word).slice(1, -1);
  return { plain: word.toLowerCase(), pattern: new RegExp(inJson.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'i') };
}

const collator = new Intl.Collator('en', { numeric: true });

function comparison(column: Column): (a: NumberedRow, b: NumberedRow) => number {
  switch (column) {
    case 'case':
    case 'reason':
      return (a, b) => collator.compare(a[column], b[column]);
    case 'outcome':
      return (a, b) => byWorstOutcome(b, a);
    default:
      return (a, b) => (a[column] ?? 0) - (b[column] ?? 0);
  }
}

const emptiness = (row: NumberedRow, column: Column): number => (isEmpty(row, column) ? 1 : 0);

export const isEmpty = (row: NumberedRow, column: Column): boolean => row[column] === null || row[column] === '';
