import { hash } from 'node:crypto';
import { hasFields } from '../lib/exact-json.ts';
import type { Row } from './case.ts';

/**
 * The rows of a table that its older state does not have. Rows are compared by their values alone: a row that moved is the
 * same. If the old table has a row once and the new one has it twice, the second is new.
 */
export function changedRows(old: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const row of old) {
    const print = printOf(row);
    counts.set(print, (counts.get(print) ?? 0) + 1);
  }
  return rows.filter((row) => {
    const print = printOf(row);
    const count = counts.get(print) ?? 0;
    if (count > 0) counts.set(print, count - 1);
    return count === 0;
  });
}

/** A hash saves memory: two tables with many rows are held at once. */
const printOf = ({ values }: Row): string => hash('sha256', canonical(values), 'base64');

/** JSON with sorted names, since the order of columns makes no difference. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!hasFields(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}
