import { stringify } from 'csv-stringify/sync';
import { pluralize } from '../lib/pluralize.ts';
import type { ResultRecord } from '../results/record.ts';
import type { CsvColumns } from './csv-columns.ts';
import { MAX_CELL } from './flatten.ts';

const FIXED = {
  case: (record: ResultRecord) => record.case,
  outcome: (record: ResultRecord) => record.outcome,
  error_code: (record: ResultRecord) => record.error?.code ?? '',
  error: (record: ResultRecord) => record.error?.message ?? '',
  job_id: (record: ResultRecord) => record.jobId ?? '',
  status: (record: ResultRecord) => record.status?.name ?? '',
  cached: (record: ResultRecord) => String(record.cached),
  reused: (record: ResultRecord) => String(record.reused),
  submitted_at: (record: ResultRecord) => record.submittedAt ?? '',
  finished_at: (record: ResultRecord) => record.finishedAt ?? '',
  duration_ms: (record: ResultRecord) => record.durationMs ?? '',
  cost: (record: ResultRecord) => record.cost ?? '',
  input_tokens: (record: ResultRecord) => record.inputTokens ?? '',
  output_tokens: (record: ResultRecord) => record.outputTokens ?? '',
  files: (record: ResultRecord) => record.files.map(({ path }) => path).join('\n'),
  bytes: (record: ResultRecord) => record.files.reduce((sum, { bytes }) => sum + bytes, 0),
  sha256: (record: ResultRecord) => record.files.map(({ sha256 }) => sha256 ?? '').join('\n'),
} as const;

/** The last column holds all values without a column of their own, as JSON. */
const OTHERS = 'other_outputs';
/** Each call of the CSV writer takes memory that is not freed at once, the same for one row as for several. */
const MAX_ROWS_PER_CALL = 50;
const MAX_CHARACTERS_PER_CALL = 200_000;

/**
 * Renders results.csv with one row per case and one column per value of its JSON outputs. The records are read a second
 * time, after their columns were noted, so that few are in memory at once. Text that a spreadsheet would run as a formula
 * is prefixed with `'`.
 */
export async function* renderCsv(records: AsyncIterable<ResultRecord>, columns: CsvColumns): AsyncGenerator<string> {
  const { names, othersNeeded } = columns;
  const own = [...Object.keys(FIXED), ...(othersNeeded ? [OTHERS] : [])];
  const head = [...Object.keys(FIXED), ...distinct(names, own), ...(othersNeeded ? [OTHERS] : [])];
  let rows: Cells[] = [head];
  let characters = 0;
  for await (const record of records) {
    const values = columns.valuesOf(record);
    const cells: Cells = [
      ...Object.values(FIXED).map((cellOf) => cellOf(record)),
      ...[...names].map((name) => values.get(name) ?? ''),
      ...(othersNeeded ? [othersOf(values, names)] : []),
    ];
    rows.push(cells);
    characters += cells.reduce<number>((sum, cell) => sum + String(cell).length, 0);
    if (rows.length < MAX_ROWS_PER_CALL && characters < MAX_CHARACTERS_PER_CALL) continue;
    yield linesOf(rows);
    rows = [];
    characters = 0;
  }
  yield linesOf(rows);
}

/** Leaves 100 characters for the sentence about omitted values. */
const MAX_OTHERS_LENGTH = MAX_CELL - 100;

/** JSON of as many whole values as fit into a cell. */
function othersOf(values: ReadonlyMap<string, string>, columns: ReadonlySet<string>): string {
  const others = [...values].filter(([name]) => !columns.has(name));
  const kept: [string, string][] = [];
  let characters = 0;
  for (const [name, value] of others) {
    characters += JSON.stringify(name).length + JSON.stringify(value).length + 2;
    if (characters > MAX_OTHERS_LENGTH) break;
    kept.push([name, value]);
  }
  const omitted = others.length - kept.length;
  if (omitted > 0) kept.push(['…', `${pluralize(omitted, 'more value')} in results.json`]);
  return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
}

/** If an output has the name of a fixed column, `_2` or the next free number is appended. */
function distinct(columns: ReadonlySet<string>, own: readonly string[]): string[] {
  const taken = new Set([...own, ...columns]);
  return [...columns].map((column) => {
    if (!own.includes(column)) return column;
    let number = 2;
    while (taken.has(`${column}_${number}`)) number += 1;
    taken.add(`${column}_${number}`);
    return `${column}_${number}`;
  });
}

type Cells = (string | number)[];

/** A JSON number, which a spreadsheet does not take for a formula. */
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

const cast = { string: (text: string) => (NUMBER.test(text) ? { value: text, escape_formulas: false } : text) };

const linesOf = (rows: Cells[]): string => stringify(rows, { escape_formulas: true, cast });
