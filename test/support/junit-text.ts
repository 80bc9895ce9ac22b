import { renderJunit } from '../../src/report/junit.ts';
import type { Report } from '../../src/report/report.ts';
import type { ResultRecord } from '../../src/results/record.ts';
import { recordOf } from './build-record.ts';

/** The junit.xml of a report, with these outputs by case. */
export async function junitText(
  report: Report,
  outputs: ReadonlyMap<string, ResultRecord['outputs']> = new Map(),
): Promise<string> {
  const records = async function* () {
    for (const row of report.rows) yield recordOf(row, outputs.get(row.case) ?? null);
  };
  let xml = '';
  for await (const part of renderJunit(report, records)) xml += part;
  return xml;
}
