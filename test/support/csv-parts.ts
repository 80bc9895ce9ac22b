import { CsvColumns } from '../../src/report/csv/csv-columns.ts';
import { renderItems } from '../../src/report/csv/items-csv.ts';
import { renderCsv } from '../../src/report/csv/results-csv.ts';
import type { ResultRecord } from '../../src/results/record.ts';

/** The results.csv of these records, in the parts that are written. */
export const csvParts = (records: readonly ResultRecord[]): Promise<string[]> => partsOf(records, renderCsv);

/** Their results-items.csv. */
export const itemsParts = (records: readonly ResultRecord[]): Promise<string[]> => partsOf(records, renderItems);

async function partsOf(records: readonly ResultRecord[], render: typeof renderCsv): Promise<string[]> {
  const columns = new CsvColumns();
  for (const record of records) columns.note(record);
  const parts: string[] = [];
  for await (const part of render(toAsync(records), columns)) parts.push(part);
  return parts;
}

async function* toAsync(records: readonly ResultRecord[]): AsyncGenerator<ResultRecord> {
  yield* records;
}
