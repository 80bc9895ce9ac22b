import type { CheckRecord, OutputRecord, ResultRecord } from '../results/record.ts';

/** What a check looks at: a file's entry in results.json as it would be without checks. */
export type Checked = Pick<ResultRecord, 'file' | 'outputs' | 'status' | 'cost' | 'durationMs'>;

/** A user's condition on results. Each finding is a line of its own, one that passed included. */
export type Check = (checked: Checked) => Promise<readonly CheckRecord[]>;

/** The value that schemas and expected results speak of: a single output's, or an object of all by key. */
export function outputValue(outputs: readonly OutputRecord[]): unknown {
  const read = ({ value, json }: OutputRecord) => json ?? value;
  const [only, ...others] = outputs;
  if (only !== undefined && others.length === 0) return read(only);
  return Object.fromEntries(outputs.map((output) => [output.key, read(output)]));
}

export const passed = (kind: string, message: string): CheckRecord => ({ kind, passed: true, message });
export const refused = (kind: string, message: string): CheckRecord => ({ kind, passed: false, message });
