/** A list of objects as a table: the names of its columns, in the order of first appearance. */
const MIN_ITEMS = 2;
const MAX_COLUMNS = 14;
/** The part of the cells that must be filled, and not by an object or a list. */
const MIN_FILLED = 0.6;

type Fields = Readonly<Record<string, unknown>>;

/** The columns of a table of these items. Null if they are not objects with much the same fields. */
export function columnsOfAlike(list: readonly unknown[], isScalar: (value: unknown) => boolean): string[] | null {
  if (list.length < MIN_ITEMS) return null;
  const columns = new Set<string>();
  let filled = 0;
  for (const item of list) {
    if (typeof item !== 'object' || item === null || Array.isArray(item) || isScalar(item)) return null;
    for (const [name, value] of Object.entries(item as Fields)) {
      columns.add(name);
      if (isScalar(value)) filled += 1;
    }
    if (columns.size > MAX_COLUMNS) return null;
  }
  return columns.size > 0 && filled >= list.length * columns.size * MIN_FILLED ? [...columns] : null;
}
