import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { renderHtml } from '../../src/report/html/html-report.ts';
import { ValueCollector } from '../../src/report/values/value-collector.ts';
import type { ResultRecord } from '../../src/results/record.ts';
import { buildReport } from '../support/build-report.ts';

/** Writes report.html of these results. */
export async function writeReport(
  records: readonly ResultRecord[],
  path: string,
  overrides: Parameters<typeof buildReport>[1] = {},
): Promise<void> {
  const values = new ValueCollector([]);
  for (const record of records) values.note(record);
  const rows = records.map((record) => ({ ...record, isMismatch: false, offset: 0, length: 1 }));
  async function* read(): AsyncGenerator<ResultRecord> {
    yield* records;
  }
  const report = { ...buildReport(rows, overrides), values: values.table() };
  await pipeline(Readable.from(renderHtml(report, read)), createWriteStream(path));
}
