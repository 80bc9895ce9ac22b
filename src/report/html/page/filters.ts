import type { NumberedRow } from '../page-data.ts';

export interface Filters {
  readonly reason: string | null;
  readonly folder: string | null;
  readonly type: string | null;
  readonly origin: string | null;
}

export type Facet = keyof Filters;

export const FACETS: Readonly<Record<Facet, string>> = {
  reason: 'Reason',
  folder: 'Folder',
  type: 'Type',
  origin: 'Job',
};

interface Choice {
  readonly value: string;
  readonly count: number;
}

/** A longer list would not help. The search finds the others. */
const MAX_CHOICES = 200;

/** The values of a facet with their number of rows. Empty if there is no choice. */
export function choicesOf(facet: Facet, rows: readonly NumberedRow[]): Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(facet, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const choices = [...counts].map(([value, count]) => ({ value, count }));
  // A value that all rows have is no choice.
  const real = choices.filter(({ count }) => count < rows.length);
  if (facet === 'reason' && real.length < 2) return [];
  const sorted =
    facet === 'folder' ? real.toSorted(byName) : real.toSorted((a, b) => b.count - a.count || byName(a, b));
  return sorted.slice(0, MAX_CHOICES);
}

const collator = new Intl.Collator('en', { numeric: true });
const byName = (a: Choice, b: Choice): number => collator.compare(a.value, b.value);

function valuesOf(facet: Facet, row: NumberedRow): string[] {
  switch (facet) {
    case 'reason':
      return row.reason === '' ? [] : [row.group];
    case 'folder':
      return foldersOf(row.case);
    case 'type':
      return row.type === '' ? [] : [row.type];
    case 'origin':
      return [originOf(row)];
  }
}

export const isChosen = (row: NumberedRow, filters: Filters): boolean =>
  (filters.reason === null || (row.reason !== '' && row.group === filters.reason)) &&
  (filters.folder === null || row.case.startsWith(filters.folder)) &&
  (filters.type === null || row.type === filters.type) &&
  (filters.origin === null || originOf(row) === filters.origin);

/** From the top, with a final slash. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`);
}

export const originOf = ({ cached, reused }: NumberedRow): string => (cached ? 'cached' : reused ? 'reused' : 'new');

export interface ReasonGroup {
  readonly reason: string;
  readonly rows: readonly NumberedRow[];
}

/** The most frequent first. */
export function groupByReason(rows: readonly NumberedRow[]): ReasonGroup[] {
  const groups = Map.groupBy(
    rows.filter(({ reason }) => reason !== ''),
    ({ group }) => group,
  );
  return [...groups]
    .map(([reason, members]) => ({ reason, rows: members }))
    .toSorted((a, b) => b.rows.length - a.rows.length);
}
