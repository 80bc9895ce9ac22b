import type { ResultRecord } from '../results/record.ts';
import { flattenOutputs } from './flatten.ts';

/** Spreadsheets take 16 384 columns, people far fewer. */
const MAX_OUTPUT_COLUMNS = 400;
/** Of longer outputs the values are kept, as far as there is room: to read and to parse them once more takes long. */
const MAX_QUICK_CHARACTERS = 100_000;
const MAX_KEPT_BYTES = 16_000_000;

/** The columns of results.csv that outputs have, in the order of their first coming. Each record has to be noted before the first row. */
export class CsvColumns {
  readonly names = new Set<string>();
  /** By path. As bytes, since a part of a string would keep the whole of it in memory. */
  readonly #kept = new Map<string, Buffer>();
  #room = MAX_KEPT_BYTES;
  #othersNeeded = false;

  /** Whether some value has no column of its own. */
  get othersNeeded(): boolean {
    return this.#othersNeeded;
  }

  note({ file, outputs }: ResultRecord): void {
    const isLong = charactersOf(outputs?.map(({ value }) => value) ?? []) > MAX_QUICK_CHARACTERS;
    // Nothing in the others can change the columns.
    if (this.#othersNeeded && !isLong) return;
    const values = flattenOutputs(outputs ?? []);
    for (const name of values.keys()) {
      if (this.names.size < MAX_OUTPUT_COLUMNS) this.names.add(name);
      else this.#othersNeeded ||= !this.names.has(name);
    }
    if (isLong) this.#keep(file.path, values);
  }

  /** Whether the values of this file are known, so that its outputs do not have to be read once more. */
  has(path: string): boolean {
    return this.#kept.has(path);
  }

  /** By column name. */
  valuesOf({ file, outputs }: ResultRecord): ReadonlyMap<string, string> {
    const kept = outputs === null ? undefined : this.#kept.get(file.path);
    return kept === undefined ? flattenOutputs(outputs ?? []) : new Map(JSON.parse(kept.toString('utf8')));
  }

  #keep(path: string, values: ReadonlyMap<string, string>): void {
    if (this.#kept.has(path) || charactersOf(values.values()) > this.#room) return;
    const kept = Buffer.from(JSON.stringify([...values]));
    this.#room -= kept.length;
    this.#kept.set(path, kept);
  }
}

function charactersOf(texts: Iterable<string>): number {
  let characters = 0;
  for (const text of texts) characters += text.length;
  return characters;
}
