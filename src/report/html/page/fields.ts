import { outcomeWord } from '../../../outcome.ts';
import type { Value } from '../../values/value.ts';
import type { NumberedRow, PageDetails, PageRun } from '../page-data.ts';
import { originOf } from './filters.ts';

export interface FieldReader {
  text(row: NumberedRow): string;
  /** JSON of what an opened row shows, which is searched without parsing. */
  details(row: NumberedRow): string;
  /** Null if rows have no such field. The name is in lower case. */
  valuesOf(field: string, row: NumberedRow): readonly Value[] | null;
  valuesInside(field: string, row: NumberedRow): readonly Value[];
}

type Read = (row: NumberedRow) => Value;

const FIXED: Readonly<Record<string, Read>> = {
  case: (row) => row.case,
  file: (row) => row.case,
  path: (row) => row.case,
  outcome: ({ outcome }) => outcomeWord(outcome),
  reason: ({ reason }) => reason,
  type: ({ type }) => type,
  folder: (row) => row.case.replace(/[^/]*$/, ''),
  job: originOf,
  cost: ({ cost }) => cost,
  took: ({ durationMs }) => (durationMs === null ? null : durationMs / 1000),
};

export function fieldReader(run: PageRun, detailsText: (number: number) => string): FieldReader {
  const ofRows = new Map<string, Read[]>(Object.entries(FIXED).map(([name, read]) => [name, [read]]));
  for (const [at, { pointer, heading }] of run.columns.entries()) {
    for (const known of new Set([pointer, heading, heading.replace(/^.*\./, '')].map((one) => one.toLowerCase()))) {
      ofRows.set(known, [...(ofRows.get(known) ?? []), (row) => row.values?.[at] ?? null]);
    }
  }
  const texts: string[] = [];
  return {
    text: (row) => {
      texts[row.number] ??= [row.case, outcomeWord(row.outcome), row.reason, ...(row.values ?? [])]
        .join('\n')
        .toLowerCase();
      return texts[row.number] ?? '';
    },
    details: ({ number }) => detailsText(number),
    valuesOf: (field, row) => ofRows.get(field)?.map((read) => read(row)) ?? null,
    valuesInside: (field, { number }) => valuesInside(field, detailsText(number)),
  };
}

function valuesInside(field: string, details: string): Value[] {
  // Parsing all outputs would take seconds, and most do not contain the field's name.
  if (!details.toLowerCase().includes(field)) return [];
  const [, , , , , , row, , , , outputs] = JSON.parse(details) as PageDetails;
  const found: Value[] = [];
  for (const [name, value] of row?.[2] ?? []) if (name.toLowerCase() === field) found.push(value);
  for (const [key, , value, isJson] of outputs ?? []) {
    if (isJson) collect(field, JSON.parse(value), found);
    else if (key.toLowerCase() === field) found.push(value);
  }
  return found;
}

function collect(field: string, value: unknown, found: Value[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) collect(field, inner, found);
    else if (name.toLowerCase() === field) found.push(inner as Value);
  }
}
