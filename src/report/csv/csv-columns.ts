import { textOf } from '../../lib/exact-json.ts';
import { pointerTo } from '../../lib/json-pointer.ts';
import type { ResultRecord } from '../../results/record.ts';
import { ColumnSet } from './column-set.ts';
import { flattenItem, flattenOutputs, type ItemList } from './flatten.ts';

/** Values of longer outputs are kept up to `MAX_KEPT_BYTES`, because reading and parsing them again is slow. */
const MAX_REPARSED_CHARACTERS = 100_000;
const MAX_KEPT_BYTES = 16_000_000;

/** Note each record before rendering the first row. */
export class CsvColumns {
  readonly outputs = new ColumnSet();
  readonly cells = new ColumnSet();
  readonly items = new ColumnSet();
  readonly #withItems = new Set<string>();
  /** By case. Bytes, since a substring would keep the whole string in memory. */
  readonly #kept = new Map<string, Buffer>();
  #bytesLeft = MAX_KEPT_BYTES;

  note(record: ResultRecord): void {
    const { case: id, outputs } = record;
    const { values, lists } = flattenOutputs(outputs ?? []);
    this.outputs.note(values.keys());
    this.cells.note(cellsOf(record).keys());
    if (lists.length > 0) this.#withItems.add(id);
    for (const list of lists) this.#noteItems(list);
    if (charactersOf(outputs?.map(({ value }) => value) ?? []) > MAX_REPARSED_CHARACTERS) this.#keep(id, values);
  }

  get hasItems(): boolean {
    return this.#withItems.size > 0;
  }

  hasItemsOf(id: string): boolean {
    return this.#withItems.has(id);
  }

  /** True if the values are kept, so that results.csv need not read the case's outputs again. */
  has(id: string): boolean {
    return this.#kept.has(id);
  }

  valuesOf(record: ResultRecord): ReadonlyMap<string, string> {
    const kept = record.outputs === null ? undefined : this.#kept.get(record.case);
    return kept === undefined
      ? flattenOutputs(record.outputs ?? []).values
      : new Map(JSON.parse(kept.toString('utf8')));
  }

  #noteItems(list: ItemList): void {
    for (const item of list.items) {
      const { values, lists } = flattenItem(item, list);
      this.items.note(values.keys());
      for (const inner of lists) this.#noteItems(inner);
    }
  }

  #keep(id: string, values: ReadonlyMap<string, string>): void {
    if (this.#kept.has(id) || charactersOf(values.values()) > this.#bytesLeft) return;
    const kept = Buffer.from(JSON.stringify([...values]));
    this.#bytesLeft -= kept.length;
    this.#kept.set(id, kept);
  }
}

/** The places of cells begin without `/`, unlike those of outputs. */
export const cellsOf = ({ row }: ResultRecord): ReadonlyMap<string, string> =>
  new Map(Object.entries(row?.values ?? {}).map(([column, value]) => [pointerTo('row', column), textOf(value)]));

function charactersOf(texts: Iterable<string>): number {
  let characters = 0;
  for (const text of texts) characters += text.length;
  return characters;
}
