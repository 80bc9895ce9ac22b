import { type ResultRecord, toOutputRecord } from '../../src/results/record.ts';
import type { ResultRow } from '../../src/results/results-file.ts';
import { buildRow } from './build-row.ts';

/** A case that succeeded, as the results hold it, with the outputs given as their JSON by key. */
export function buildRecord(
  overrides: Partial<Omit<ResultRecord, 'outputs'>> = {},
  outputs: Readonly<Record<string, unknown>> | null = {},
): ResultRecord {
  const record = recordOf(buildRow(overrides.case === undefined ? {} : { case: overrides.case }));
  const records =
    outputs &&
    Object.entries(outputs).map(([key, json]) =>
      toOutputRecord({ key, dataType: 'application/json', value: JSON.stringify(json) }),
    );
  return { ...record, ...overrides, outputs: records };
}

/** The record of such a row, whose cells are not known. */
export const recordOf = (
  { offset, length, isMismatch, row, ...rest }: ResultRow,
  outputs: ResultRecord['outputs'] = null,
): ResultRecord => ({ ...rest, row: row && { ...row, values: {} }, outputs, correctedOutputs: null });
