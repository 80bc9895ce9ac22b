import { renderCsv } from '../../src/report/csv.ts';
import { CsvColumns } from '../../src/report/csv-columns.ts';
import type { ResultRecord } from '../../src/results/record.ts';

/** The results.csv of these records, in the parts that are written. */
export async function csvParts(records: readonly ResultRecord[]): Promise<string[]> {
  const columns = new CsvColumns();
  for (const record of records) columns.note(record);
  const read = async function* () {
    yield* records;
  };
  const parts: string[] = [];
  for await (const part of renderCsv(read(), columns)) parts.push(part);
  return parts;
}
