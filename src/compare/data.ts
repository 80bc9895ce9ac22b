import { hasFields, rawJson } from '../lib/exact-json.ts';
import { parseJson } from '../lib/json.ts';
import { parseJsonValue } from '../results/json-value.ts';
import { isJsonType, type OutputRecord } from '../results/record.ts';
import { below, type Ignored } from './pointer.ts';

/** A number that a double may not represent exactly. */
const MAYBE_INEXACT = /[\d.]{16}|[eE][+-]?\d{3}/;

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Digits and an exponent, equal for every spelling of the value: `12e-1` for 1.2 and 1.20. */
export function decimal(spelled: string): string {
  const [, sign, whole, fraction = '', exponent = '0'] = NUMBER.exec(spelled) ?? [];
  if (whole === undefined) return spelled;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = withoutZeros(digits);
  if (significant === '') return '0';
  const shift = BigInt(digits.length - significant.length - fraction.length);
  return `${sign}${significant}e${BigInt(exponent) + shift}`;
}

function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** Returns the number if a double represents it exactly, otherwise its decimal digits. */
function exactly(value: number, spelled: string): unknown {
  const exact = decimal(spelled);
  return decimal(String(value)) === exact ? value : rawJson(exact);
}

/** Parses JSON so that equal numbers are equal values, whatever their spelling and length. */
export function parseByValue(text: string): unknown {
  return JSON.parse(text, (_, value, context?: { readonly source?: string }) =>
    typeof value === 'number' ? exactly(value, context?.source ?? String(value)) : value,
  );
}

function dataOf({ dataType, value, json }: OutputRecord): unknown {
  if (typeof value !== 'string') return json ?? null;
  const parsed = json === undefined && isJsonType(dataType) ? parseJsonValue(value) : json;
  if (parsed === null || parsed === undefined) return isJsonType(dataType) && value.trim() === 'null' ? null : value;
  return MAYBE_INEXACT.test(value) && parseJson(value) !== undefined ? parseByValue(value) : parsed;
}

export type DataByKey = Readonly<Record<string, unknown>>;

export const dataByKey = (outputs: readonly OutputRecord[] | null): DataByKey | null =>
  outputs && Object.fromEntries(outputs.map((output) => [output.key, dataOf(output)]));

/** The root of all pointers: the value of the only output, or all outputs by key. */
export function rootOf(byKey: DataByKey): unknown {
  const values = Object.values(byKey);
  return values.length === 1 ? values[0] : byKey;
}

/** Equal for all spellings of the same data: sorted names, without ignored places. */
export function canonicalText(value: unknown, ignored: Ignored): string {
  if (Array.isArray(value)) {
    const items = value.flatMap((item, at) => {
      const inner = below(ignored, String(at));
      return inner === null ? [] : [canonicalText(item, inner)];
    });
    return `[${items.join(',')}]`;
  }
  if (!hasFields(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .flatMap((name) => {
      const inner = below(ignored, name);
      return inner === null ? [] : [`${JSON.stringify(name)}:${canonicalText(value[name], inner)}`];
    });
  return `{${members.join(',')}}`;
}

export function canonicalOutputs(byKey: DataByKey | null, ignored: Ignored): string {
  if (byKey === null) return 'null';
  const keys = Object.keys(byKey);
  const [only] = keys;
  if (keys.length !== 1 || only === undefined) return canonicalText(byKey, ignored);
  return `{${JSON.stringify(only)}:${canonicalText(byKey[only], ignored)}}`;
}
