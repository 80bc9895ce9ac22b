import { type ResultRecord, toOutputRecord } from '../../src/results/record.ts';
import { buildRow } from './build-row.ts';

/** A file that succeeded, as the results hold it, with the outputs given as their JSON by key. */
export function buildRecord(
  overrides: Partial<Omit<ResultRecord, 'outputs'>> = {},
  outputs: Readonly<Record<string, unknown>> | null = {},
): ResultRecord {
  const { offset, length, ...row } = buildRow();
  const records =
    outputs &&
    Object.entries(outputs).map(([key, json]) =>
      toOutputRecord({ key, dataType: 'application/json', value: JSON.stringify(json) }),
    );
  return { ...row, correctedOutputs: null, ...overrides, outputs: records };
}
