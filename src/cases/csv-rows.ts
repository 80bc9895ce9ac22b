import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { pluralize } from '../lib/pluralize.ts';
import type { Result } from '../lib/result.ts';
import type { Fault } from '../verdict.ts';
import { LineFinder } from './lines.ts';
import { invalidTable, quotedName, RowCollector, type Rows } from './table.ts';

const UNBROKEN_BYTES = 262_144;

/** Rejects only when the signal fires. */
export async function csvRows(content: Buffer, source: string, signal: AbortSignal): Promise<Result<Rows, Fault>> {
  const reader = new CsvReader(content, source);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(content, source),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    // The parser's line count is wrong after CRLF in quotes, so lines are counted from its bytes.
    on_record: (record: readonly string[], { bytes }) => {
      reader.add(record, bytes);
      return null;
    },
  });
  try {
    await pipeline(Readable.from(partsOf(content)), parser.resume(), { signal });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, error: reader.fault ?? invalidCsv(error.code, reader.nextLine(), source) };
  }
  return reader.finish();
}

function* partsOf(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += UNBROKEN_BYTES) yield content.subarray(at, at + UNBROKEN_BYTES);
}

const QUOTE = '"';
const DELIMITERS = [',', ';', '\t'];

/**
 * The separator that occurs most often in the header outside quotes, or a comma. Cells may contain any of them, such as
 * the comma of `1,5`. Column names hardly ever do.
 */
function delimiterOf(content: Buffer, source: string): string {
  if (/\.tsv$/i.test(source)) return '\t';
  const counts = new Map(DELIMITERS.map((sign) => [sign, 0]));
  let inQuotes = false;
  let isBegun = false;
  for (const byte of content.subarray(0, MAX_HEADER_BYTES)) {
    if (isLineEnd(byte) && isBegun && !inQuotes) break;
    isBegun ||= !isLineEnd(byte);
    const sign = String.fromCharCode(byte);
    if (sign === QUOTE) inQuotes = !inQuotes;
    else if (!inQuotes && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const max = Math.max(...counts.values());
  return DELIMITERS.find((sign) => counts.get(sign) === max) ?? ',';
}

const MAX_HEADER_BYTES = 1_000_000;

class CsvReader {
  fault: Fault | null = null;
  readonly #source: string;
  readonly #content: Buffer;
  readonly #lines: LineFinder;
  #columns: readonly string[] | null = null;
  #rows: RowCollector;
  #end = 0;

  constructor(content: Buffer, source: string) {
    this.#source = source;
    this.#content = content;
    this.#lines = new LineFinder(content);
    this.#rows = new RowCollector(source);
  }

  add(record: readonly string[], end: number): void {
    const line = this.nextLine();
    this.#end = end;
    if (this.fault !== null) return;
    if (this.#columns === null) this.fault = this.#readHeader(record);
    else if (!isBlank(record, this.#columns)) this.fault = this.#readRow(record, line, this.#columns);
  }

  nextLine(): number {
    let begin = this.#end;
    while (isLineEnd(this.#content[begin])) begin += 1;
    return this.#lines.lineAt(begin);
  }

  finish(): Result<Rows, Fault> {
    return this.fault === null ? this.#rows.finish() : { ok: false, error: this.fault };
  }

  #readHeader(record: readonly string[]): Fault | null {
    const columns = record.map((name) => name.trim());
    const source = this.#source;
    const empty = columns.indexOf('');
    if (empty >= 0) {
      return invalidTable(`column ${empty + 1} of ${source} has no name`, 'name each column in the first line');
    }
    const twice = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twice !== undefined) {
      return invalidTable(`${source} has two columns ${quotedName(twice)}`, 'give each column a different name');
    }
    this.#columns = columns;
    this.#rows = new RowCollector(source, columns);
    return null;
  }

  #readRow(record: readonly string[], line: number, columns: readonly string[]): Fault | null {
    if (record.length > columns.length) {
      const cells = `the row on line ${line} of ${this.#source} has ${pluralize(record.length, 'cell')}`;
      const headline = `${cells}, but the header has ${pluralize(columns.length, 'column')}`;
      return invalidTable(headline, 'put cells that contain the separator in double quotes');
    }
    const values = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']));
    return this.#rows.add(line, values);
  }
}

const isBlank = ([first, ...others]: readonly string[], columns: readonly string[]): boolean =>
  others.length === 0 && columns.length > 1 && first?.trim() === '';

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

const QUOTED = 'put a cell that contains quotes in double quotes, and double each quote in it';

function invalidCsv(code: string, line: number, source: string): Fault {
  const row = `the row that begins on line ${line} of ${source}`;
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? invalidTable(`${row} has a quote that is never closed`, QUOTED)
    : invalidTable(`${row} has a quote within a cell that is not quoted, or text after a closing quote`, QUOTED);
}
