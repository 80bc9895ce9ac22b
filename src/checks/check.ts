import { type Finding, isJsonType, type OutputRecord, type ResultRecord } from '../results/record.ts';

/**
 * Evaluates one of the user's conditions on a case's entry in results.json. Each part of the condition yields a
 * finding.
 */
export type Check = (record: ResultRecord) => Promise<readonly Finding[]>;

/** The value that schemas and expected results describe: the only output, or an object with all outputs by key. */
export function outputValue(outputs: readonly OutputRecord[]): unknown {
  const read = ({ dataType, value, json }: OutputRecord) =>
    json ?? (isJsonType(dataType) && value.trim() === 'null' ? null : value);
  const [only, ...others] = outputs;
  if (only !== undefined && others.length === 0) return read(only);
  return Object.fromEntries(outputs.map((output) => [output.key, read(output)]));
}

export interface Place {
  readonly pointer: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

const NO_PLACE = { pointer: null, expected: null, actual: null };

export const passed = (kind: string, message: string): Finding => ({
  kind,
  passed: true,
  message,
  ...NO_PLACE,
  evaluated: true,
});

export const refused = (kind: string, message: string, place: Place | null = null): Finding => ({
  ...passed(kind, message),
  passed: false,
  ...(place === null ? NO_PLACE : recorded(place)),
});

export const broken = (kind: string, message: string): Finding => ({ ...refused(kind, message), evaluated: false });

const MAX_VALUE_LENGTH = 2_000;

/** Keeps both values, or neither if one is too large to be stored twice. The message quotes its beginning. */
function recorded({ pointer, expected, actual }: Place): Place {
  const values = { expected: expected ?? null, actual: actual ?? null };
  return Object.values(values).some(isLarge) ? { ...NO_PLACE, pointer } : { pointer, ...values };
}

/** Many violations may have the same large value, so each is measured once. */
const knownLarge = new WeakSet();

function isLarge(value: unknown): boolean {
  if (typeof value === 'string') return value.length > MAX_VALUE_LENGTH;
  if (knownLarge.has(value as object)) return true;
  const large = JSON.stringify(value).length > MAX_VALUE_LENGTH;
  if (large) knownLarge.add(value as object);
  return large;
}
