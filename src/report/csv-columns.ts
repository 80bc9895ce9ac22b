import { textOf } from '../lib/exact-json.ts';
import type { ResultRecord } from '../results/record.ts';
import { flattenOutputs } from './flatten.ts';

/** Spreadsheets take 16 384 columns, people far fewer. */
const MAX_OUTPUT_COLUMNS = 400;
/** The values of longer outputs are kept up to `MAX_KEPT_BYTES`, because reading and parsing them again is slow. */
const MAX_REPARSED_CHARACTERS = 100_000;
const MAX_KEPT_BYTES = 16_000_000;

/** The columns of results.csv for the cells of rows and for outputs, in the order of first appearance. Note each record before rendering the first row. */
export class CsvColumns {
  readonly names = new Set<string>();
  /** Values by case. They are stored as bytes, since a substring would keep the whole string in memory. */
  readonly #kept = new Map<string, Buffer>();
  #bytesLeft = MAX_KEPT_BYTES;
  #othersNeeded = false;

  get othersNeeded(): boolean {
    return this.#othersNeeded;
  }

  note(record: ResultRecord): void {
    const { case: id, outputs } = record;
    const isLong = charactersOf(outputs?.map(({ value }) => value) ?? []) > MAX_REPARSED_CHARACTERS;
    // Shorter outputs cannot change the columns any more, and their values are not kept.
    if (this.#othersNeeded && !isLong) return;
    const values = valuesIn(record);
    for (const name of values.keys()) {
      if (this.names.size < MAX_OUTPUT_COLUMNS) this.names.add(name);
      else this.#othersNeeded ||= !this.names.has(name);
    }
    if (isLong) this.#keep(id, values);
  }

  /** Whether the values of this case are kept, so that its outputs need not be read again. */
  has(id: string): boolean {
    return this.#kept.has(id);
  }

  valuesOf(record: ResultRecord): ReadonlyMap<string, string> {
    const kept = record.outputs === null ? undefined : this.#kept.get(record.case);
    return kept === undefined ? valuesIn(record) : new Map(JSON.parse(kept.toString('utf8')));
  }

  #keep(id: string, values: ReadonlyMap<string, string>): void {
    if (this.#kept.has(id) || charactersOf(values.values()) > this.#bytesLeft) return;
    const kept = Buffer.from(JSON.stringify([...values]));
    this.#bytesLeft -= kept.length;
    this.#kept.set(id, kept);
  }
}

/** The cells of the case's row, named `row.column`, and the values of its outputs. */
function valuesIn({ row, outputs }: ResultRecord): ReadonlyMap<string, string> {
  const values = flattenOutputs(outputs ?? []);
  if (row === null) return values;
  return new Map([
    ...Object.entries(row.values).map(([column, value]) => [`row.${column}`, textOf(value)] as const),
    ...values,
  ]);
}

function charactersOf(texts: Iterable<string>): number {
  let characters = 0;
  for (const text of texts) characters += text.length;
  return characters;
}
