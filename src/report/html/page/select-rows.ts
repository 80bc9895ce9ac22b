import type { NumberedRow } from '../page-data.ts';
import type { Place } from './address.ts';
import type { Column } from './columns.ts';
import type { FieldReader } from './fields.ts';
import { isChosen } from './filters.ts';
import { holds, parseQuery, type Term } from './query.ts';

export interface Match {
  readonly row: NumberedRow;
  /** True if the query matches only the details of the row. */
  readonly inDetails: boolean;
}

export type Selection = Pick<Place, 'query' | 'outcomes' | 'sort' | 'reason' | 'folder' | 'type' | 'origin'>;

export function selectRows(
  rows: readonly NumberedRow[],
  selection: Selection,
  columns: readonly Column[],
  fields: FieldReader,
): Match[] {
  const terms = parseQuery(selection.query);
  const matches: Match[] = [];
  for (const row of rows) {
    if (selection.outcomes.size > 0 && !selection.outcomes.has(row.outcome)) continue;
    if (!isChosen(row, selection)) continue;
    const places = terms.map((term) => placeOf(term, row, fields));
    if (places.includes('nowhere')) continue;
    matches.push({ row, inDetails: places.includes('details') });
  }
  return sorted(matches, selection, columns);
}

type FoundIn = 'row' | 'details' | 'nowhere';

/** A negated term counts as found in the row if it is nowhere. */
function placeOf(term: Term, row: NumberedRow, fields: FieldReader): FoundIn {
  const found = foundIn(term, row, fields);
  if (!term.negated) return found;
  return found === 'nowhere' ? 'row' : 'nowhere';
}

function foundIn(term: Term, row: NumberedRow, fields: FieldReader): FoundIn {
  if (term.kind === 'word') {
    if (fields.text(row).includes(term.plain)) return 'row';
    return term.pattern.test(fields.details(row)) ? 'details' : 'nowhere';
  }
  const known = fields.valuesOf(term.field, row);
  if (known !== null) return holds(term, known) ? 'row' : 'nowhere';
  // A word with a colon may be plain text.
  const inside = fields.valuesInside(term.field, row);
  if (inside.length > 0 && holds(term, inside)) return 'details';
  return foundIn(term.word, row, fields);
}

const collator = new Intl.Collator('en', { numeric: true });

/** Rows without a value come last in both directions. Equal rows are sorted by name. */
function sorted(matches: readonly Match[], { sort }: Selection, columns: readonly Column[]): Match[] {
  const column = columns.find(({ id }) => id === sort.column);
  if (column === undefined) return [...matches];
  const direction = sort.descending ? -1 : 1;
  return matches
    .map((match) => ({ match, key: column.keyOf(match.row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : collator.compare(String(a.key), String(b.key));
      return direction * order;
    })
    .map(({ match }) => match);
}
