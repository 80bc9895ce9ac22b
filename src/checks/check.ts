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

/** The place that a finding is about, and its values; undefined is a value that is absent. */
export interface Place {
  readonly pointer: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

const NOWHERE = { pointer: null, expected: null, actual: null };

export const passed = (kind: string, message: string): Finding => ({
  kind,
  passed: true,
  message,
  ...NOWHERE,
  evaluated: true,
});

export const refused = (kind: string, message: string, place: Place | null = null): Finding => ({
  ...passed(kind, message),
  passed: false,
  ...(place === null ? NOWHERE : recorded(place)),
});

/** A gate that breaks stays shut. */
export const broken = (kind: string, message: string): Finding => ({ ...refused(kind, message), evaluated: false });

/** In characters of JSON. */
const MAX_VALUE_LENGTH = 2_000;

/** Both values, or neither if one is too large to be held twice: the message has its beginning. */
function recorded({ pointer, expected, actual }: Place): Place {
  const values = { expected: expected ?? null, actual: actual ?? null };
  return Object.values(values).some(isLarge) ? { ...NOWHERE, pointer } : { pointer, ...values };
}

/** A schema may find many faults with one large value, which is measured once. */
const knownLarge = new WeakSet<object>();

function isLarge(value: unknown): boolean {
  if (typeof value === 'string') return value.length > MAX_VALUE_LENGTH;
  if (typeof value !== 'object' || value === null) return false;
  if (knownLarge.has(value)) return true;
  const large = JSON.stringify(value).length > MAX_VALUE_LENGTH;
  if (large) knownLarge.add(value);
  return large;
}

/** The pointer to a member of the value that `parent` leads to. */
export const pointerTo = (parent: string, name: string | number): string =>
  `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
