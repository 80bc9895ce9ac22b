import { stringify } from 'csv-stringify/sync';

export type Cells = readonly (string | number)[];

/** Each call of the CSV writer takes memory that is not freed at once, however many rows it gets. */
const MAX_ROWS_PER_CALL = 50;
/** V8 gives a string of more than about 100 000 characters pages of memory, which takes longer than filling them. */
const MAX_CHARACTERS_PER_CALL = 50_000;

/** Without it, spreadsheets do not recognize UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** CSV by RFC 4180. Text that a spreadsheet would run as a formula is prefixed with `'`. */
export async function* csvText(head: Cells, rows: AsyncIterable<Cells>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  let waiting = [head];
  let characters = 0;
  for await (const cells of rows) {
    waiting.push(cells);
    characters += cells.reduce<number>((sum, cell) => sum + String(cell).length, 0);
    if (waiting.length < MAX_ROWS_PER_CALL && characters < MAX_CHARACTERS_PER_CALL) continue;
    yield linesOf(waiting);
    waiting = [];
    characters = 0;
  }
  yield linesOf(waiting);
}

/** A spreadsheet does not run it as a formula. Other numbers do not look like one. */
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** Setting options for a single cell makes the library ten times slower, so only the cells that need them get any. */
const cast = {
  string: (text: string) => (NEGATIVE_NUMBER.test(text) ? { value: text, escape_formulas: false } : text),
};

/** The library quotes a cell for a comma, a quote or the whole line end. Readers may also split an unquoted cell at these. */
const QUOTED = /[\r\n;\t]/;

const OPTIONS = { record_delimiter: 'windows', escape_formulas: true, quoted_match: QUOTED, cast } as const;

const linesOf = (rows: Cells[]): string => stringify(rows, OPTIONS);
