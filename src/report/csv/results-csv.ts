import type { ResultRecord } from '../../results/record.ts';
import { columnNames, otherValues } from './column-set.ts';
import { type CsvColumns, cellsOf } from './csv-columns.ts';
import { type Cells, csvText } from './csv-text.ts';

type Fact = (record: ResultRecord) => string | number;

const FIRST: Readonly<Record<string, Fact>> = {
  case: (record) => record.case,
  outcome: ({ outcome }) => outcome,
};
const LAST: Readonly<Record<string, Fact>> = {
  error_code: ({ error }) => error?.code ?? '',
  error: ({ error }) => error?.message ?? '',
  job_id: ({ jobId }) => jobId ?? '',
  shared_with: ({ sharedWith }) => sharedWith ?? '',
  status: ({ status }) => status?.name ?? '',
  cached: ({ cached }) => String(cached),
  reused: ({ reused }) => String(reused),
  submitted_at: ({ submittedAt }) => submittedAt ?? '',
  finished_at: ({ finishedAt }) => finishedAt ?? '',
  duration_ms: ({ durationMs }) => durationMs ?? '',
  cost: ({ cost }) => cost ?? '',
  input_tokens: ({ inputTokens }) => inputTokens ?? '',
  output_tokens: ({ outputTokens }) => outputTokens ?? '',
  files: ({ files }) => files.map(({ path }) => path).join('\n'),
  bytes: ({ files }) => files.reduce((sum, { bytes }) => sum + bytes, 0),
  sha256: ({ files }) => files.map(({ sha256 }) => sha256 ?? '').join('\n'),
};

const OTHERS = 'other_outputs';

/**
 * One row per case, and one column per value of its JSON outputs and per cell of its row. The records are read a second
 * time, after their columns were noted, so that few are in memory at once.
 */
export function renderCsv(records: AsyncIterable<ResultRecord>, columns: CsvColumns): AsyncGenerator<string> {
  const { outputs, cells } = columns;
  const othersNeeded = outputs.othersNeeded || cells.othersNeeded;
  const others = othersNeeded ? [OTHERS] : [];
  const fixed = [...Object.keys(FIRST), ...Object.keys(LAST), ...others];
  // The user's own columns keep their names.
  const names = columnNames([...cells.places, ...outputs.places], fixed);
  const places = [...outputs.places, ...cells.places];
  const head = [
    ...Object.keys(FIRST),
    ...places.map((place) => names.get(place) ?? ''),
    ...Object.keys(LAST),
    ...others,
  ];
  const withColumn = new Set(places);
  return csvText(head, rowsOf());

  async function* rowsOf(): AsyncGenerator<Cells> {
    for await (const record of records) {
      const values = new Map([...columns.valuesOf(record), ...cellsOf(record)]);
      const facts = (of: typeof FIRST) => Object.values(of).map((fact) => fact(record));
      const shown = places.map((place) => values.get(place) ?? '');
      yield [...facts(FIRST), ...shown, ...facts(LAST), ...(othersNeeded ? [otherValues(values, withColumn)] : [])];
    }
  }
}
