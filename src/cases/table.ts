import type { KnownFile } from '../files/source-file.ts';
import { type Columns, valueAt } from '../inputs/template.ts';
import { hasFields, textOf } from '../lib/exact-json.ts';
import { oneSpaced } from '../lib/plain-sentence.ts';
import type { Result } from '../lib/result.ts';
import { truncate } from '../lib/truncate.ts';
import type { Fault } from '../verdict.ts';
import type { Row } from './case.ts';

export interface Table {
  readonly source: KnownFile;
  readonly columns: Columns;
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
}

export type Rows = Omit<Table, 'source'>;

/** Limits, because a table is untrusted and the whole table is in memory. */
export const MAX_TABLE_BYTES = 50_000_000;
export const MAX_ROWS = 100_000;
export const MAX_COLUMNS = 1_000;
/** Rows times columns. Otherwise short rows under a long header would fill the memory. */
export const MAX_CELLS = 10_000_000;
export const MAX_CELL_BYTES = 1_048_576;
/** Serializers recurse, so deeper values would overflow the stack. */
const MAX_DEPTH = 200;

export const tableFault = (code: string, headline: string, advice: string): Fault => ({
  code,
  headline,
  detail: `nothing was submitted; ${advice}`,
});

export const invalidTable = (headline: string, advice: string): Fault => tableFault('invalid-table', headline, advice);

export const quotedName = (name: string, max = 60): string =>
  `\`${truncate(oneSpaced(name).replaceAll('`', "'"), max)}\``;

/**
 * The case ids of the rows: the cell `id`, or the row's path and line. Rows without `id` that begin on one line, as in
 * JSON without line breaks, get a counter: `t.json:1`, `t.json:1.2`.
 */
export function idsOf(rows: readonly Row[]): readonly string[] {
  let place = '';
  let count = 0;
  return rows.map((row) => {
    const id = textOf(Object.hasOwn(row.values, 'id') ? row.values.id : null);
    if (id.trim() !== '') return id;
    const here = `${row.source}:${row.line}`;
    count = here === place ? count + 1 : 1;
    place = here;
    return count === 1 ? here : `${here}.${count}`;
  });
}

export class RowCollector {
  readonly #source: string;
  readonly #names: Set<string>;
  readonly #rows: Row[] = [];
  #cells = 0;

  /** `names` are the columns of the header. Without a header, the columns are the keys of all rows. */
  constructor(source: string, names: readonly string[] = []) {
    this.#source = source;
    this.#names = new Set(names);
  }

  add(line: number, values: Readonly<Record<string, unknown>>): Fault | null {
    const source = this.#source;
    if (this.#rows.length === MAX_ROWS) {
      return tooLarge(`${source} has more than ${MAX_ROWS} rows`, 'split the table');
    }
    const cells = Object.entries(values);
    for (const [name, value] of cells) {
      if (isTooDeep(value)) return invalidTable(`${rowAt(line, source)} nests deeper than ${MAX_DEPTH}`, 'flatten it');
      if (isTooLong(value)) {
        const cell = `the cell ${quotedName(name)} on line ${line} of ${source}`;
        return tooLarge(`${cell} is larger than ${MAX_CELL_BYTES} bytes`, 'put long texts into files, and name these');
      }
      this.#names.add(name);
    }
    this.#cells += cells.length;
    if (this.#names.size > MAX_COLUMNS) {
      return tooLarge(`${source} has more than ${MAX_COLUMNS} columns by line ${line}`, 'leave out those not needed');
    }
    if (this.#cells > MAX_CELLS) {
      return tooLarge(`${source} has more than ${MAX_CELLS} cells by line ${line}`, 'split the table');
    }
    this.#rows.push({ source, line, values });
    return null;
  }

  finish(): Result<Rows, Fault> {
    const rows = this.#rows;
    if (rows.length === 0) {
      const advice = 'add a row, and check that an earlier step has written the table';
      return { ok: false, error: tableFault('empty-table', `${this.#source} has no rows`, advice) };
    }
    const ids = idsOf(rows);
    const lines = new Map<string, number>();
    for (const [index, row] of rows.entries()) {
      const id = ids[index] ?? '';
      const first = lines.get(id);
      if (first !== undefined) return { ok: false, error: duplicateId(first, row) };
      lines.set(id, row.line);
    }
    return { ok: true, value: { columns: columnsOf([...this.#names], rows), rows, ids } };
  }
}

const rowAt = (line: number, source: string): string => `the row on line ${line} of ${source}`;

const tooLarge = (headline: string, advice: string): Fault => tableFault('table-too-large', headline, advice);

function duplicateId(first: number, { source, line }: Row): Fault {
  const headline = `lines ${first} and ${line} of ${source} have the same \`id\``;
  return tableFault('duplicate-id', headline, 'give each row a different `id`, or rename the column');
}

/** Caches each word, because looking for nested values reads every row. */
export function columnsOf(names: readonly string[], rows: readonly Row[]): Columns {
  const known = new Map(names.map((name) => [name, true]));
  const has = (word: string): boolean => {
    const found =
      known.get(word) ?? (word.includes('.') && rows.some((row) => valueAt(row.values, word) !== undefined));
    known.set(word, found);
    return found;
  };
  return { names, has };
}

const isTooLong = (value: unknown): boolean => Buffer.byteLength(textOf(value)) > MAX_CELL_BYTES;

function isTooDeep(value: unknown, depth = 1): boolean {
  if (depth > MAX_DEPTH) return true;
  if (Array.isArray(value)) return value.some((item) => isTooDeep(item, depth + 1));
  return hasFields(value) && Object.values(value).some((item) => isTooDeep(item, depth + 1));
}
