import type { ResultRecord } from '../results/record.ts';
import { flattenOutputs } from './flatten.ts';

/** Spreadsheets take 16 384 columns, people far fewer. */
const MAX_OUTPUT_COLUMNS = 400;
/** The values of longer outputs are kept up to `MAX_KEPT_BYTES`, because reading and parsing them again is slow. */
const MAX_REPARSED_CHARACTERS = 100_000;
const MAX_KEPT_BYTES = 16_000_000;

/** The columns of results.csv for outputs, in the order of first appearance. Note each record before rendering the first row. */
export class CsvColumns {
  readonly names = new Set<string>();
  /** Values by path. They are stored as bytes, since a substring would keep the whole string in memory. */
  readonly #kept = new Map<string, Buffer>();
  #bytesLeft = MAX_KEPT_BYTES;
  #othersNeeded = false;

  /** Whether some values have no separate column. */
  get othersNeeded(): boolean {
    return this.#othersNeeded;
  }

  note({ file, outputs }: ResultRecord): void {
    const isLong = charactersOf(outputs?.map(({ value }) => value) ?? []) > MAX_REPARSED_CHARACTERS;
    // Shorter outputs cannot change the columns any more, and their values are not kept.
    if (this.#othersNeeded && !isLong) return;
    const values = flattenOutputs(outputs ?? []);
    for (const name of values.keys()) {
      if (this.names.size < MAX_OUTPUT_COLUMNS) this.names.add(name);
      else this.#othersNeeded ||= !this.names.has(name);
    }
    if (isLong) this.#keep(file.path, values);
  }

  /** Whether the values of this file are kept, so that its outputs need not be read again. */
  has(path: string): boolean {
    return this.#kept.has(path);
  }

  /** The file's values by column name. */
  valuesOf({ file, outputs }: ResultRecord): ReadonlyMap<string, string> {
    const kept = outputs === null ? undefined : this.#kept.get(file.path);
    return kept === undefined ? flattenOutputs(outputs ?? []) : new Map(JSON.parse(kept.toString('utf8')));
  }

  #keep(path: string, values: ReadonlyMap<string, string>): void {
    if (this.#kept.has(path) || charactersOf(values.values()) > this.#bytesLeft) return;
    const kept = Buffer.from(JSON.stringify([...values]));
    this.#bytesLeft -= kept.length;
    this.#kept.set(path, kept);
  }
}

function charactersOf(texts: Iterable<string>): number {
  let characters = 0;
  for (const text of texts) characters += text.length;
  return characters;
}
