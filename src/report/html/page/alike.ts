const MIN_ITEMS = 2;
const MAX_COLUMNS = 14;
/** Share of cells that must be filled, and not with an object or a list. */
const MIN_FILLED = 0.6;

type Fields = Readonly<Record<string, unknown>>;

/** Columns in the order of first appearance. Null if the items are not objects with similar fields. */
export function columnsOfAlike(list: readonly unknown[], isScalar: (value: unknown) => boolean): string[] | null {
  if (list.length < MIN_ITEMS) return null;
  const columns = new Set<string>();
  let filled = 0;
  for (const item of list) {
    if (Array.isArray(item) || isScalar(item)) return null;
    for (const [name, value] of Object.entries(item as Fields)) {
      columns.add(name);
      if (isScalar(value)) filled += 1;
    }
    if (columns.size > MAX_COLUMNS) return null;
  }
  return columns.size > 0 && filled >= list.length * columns.size * MIN_FILLED ? [...columns] : null;
}
