import { pluralize } from '../../lib/pluralize.ts';
import { MAX_CELL } from './flatten.ts';

/** Spreadsheets take 16 384 columns, and people far fewer. */
const MAX_COLUMNS = 400;

/** Columns by the places of their values, in the order of first appearance. */
export class ColumnSet {
  readonly #places = new Set<string>();
  #othersNeeded = false;

  get places(): ReadonlySet<string> {
    return this.#places;
  }

  get othersNeeded(): boolean {
    return this.#othersNeeded;
  }

  note(places: Iterable<string>): void {
    for (const place of places) {
      if (this.#places.size < MAX_COLUMNS) this.#places.add(place);
      else this.#othersNeeded ||= !this.#places.has(place);
    }
  }
}

/** Such as `output.total` for `/output/total`. */
export const nameOf = (place: string): string =>
  place.replace(/^[/]/, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * Column names by place. If a name is taken, also by another column of the table, the later one gets `_2` or the next
 * free number.
 */
export function columnNames(places: Iterable<string>, others: readonly string[]): ReadonlyMap<string, string> {
  const natural = [...places].map((place) => [place, nameOf(place)] as const);
  const used = new Set(others);
  const taken = new Set([...others, ...natural.map(([, name]) => name)]);
  return new Map(
    natural.map(([place, name]) => {
      if (!used.has(name)) {
        used.add(name);
        return [place, name];
      }
      let number = 2;
      while (taken.has(`${name}_${number}`)) number += 1;
      taken.add(`${name}_${number}`);
      return [place, `${name}_${number}`];
    }),
  );
}

/** Leaves 100 characters for the sentence about omitted values. */
const MAX_OTHERS_LENGTH = MAX_CELL - 100;

/** JSON with as many whole values without a column as fit into a cell. */
export function otherValues(values: ReadonlyMap<string, string>, columns: ReadonlySet<string>): string {
  const others = [...values].filter(([place]) => !columns.has(place));
  const kept: [string, string][] = [];
  let characters = 0;
  for (const [place, value] of others) {
    const name = nameOf(place);
    characters += JSON.stringify(name).length + JSON.stringify(value).length + 2;
    if (characters > MAX_OTHERS_LENGTH) break;
    kept.push([name, value]);
  }
  const omitted = others.length - kept.length;
  if (omitted > 0) kept.push(['…', `${pluralize(omitted, 'more value')} in results.json`]);
  return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
}
