import { type Finding, isJsonType, type OutputRecord, type ResultRecord } from '../results/record.ts';

/** Evaluates one of the user's conditions on a file's entry in results.json. Returns a finding for each part, passed or not. */
export type Check = (record: ResultRecord) => Promise<readonly Finding[]>;

/** The value that schemas and expected results speak of: a single output's, or an object of all by key. */
export function outputValue(outputs: readonly OutputRecord[]): unknown {
  const read = ({ dataType, value, json }: OutputRecord) =>
    json ?? (isJsonType(dataType) && value.trim() === 'null' ? null : value);
  const [only, ...others] = outputs;
  if (only !== undefined && others.length === 0) return read(only);
  return Object.fromEntries(outputs.map((output) => [output.key, read(output)]));
}

export const passed = (kind: string, message: string): Finding => ({ kind, passed: true, message, evaluated: true });
export const refused = (kind: string, message: string): Finding => ({ kind, passed: false, message, evaluated: true });
/** A gate that breaks stays shut. */
export const broken = (kind: string, message: string): Finding => ({ kind, passed: false, message, evaluated: false });
