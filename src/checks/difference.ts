import { type Fields, isFields } from '../lib/json.ts';
import { type Pointer, parsePointer, valueAtPointer } from '../lib/json-pointer.ts';
import { pluralize } from '../lib/pluralize.ts';
import { truncate } from '../lib/truncate.ts';
import type { CheckRecord } from '../results/record.ts';

export const placeName = (pointer: string): string => (pointer === '' ? 'the output' : pointer);

interface Difference {
  readonly place: string;
  readonly expected: string;
  readonly actual: string;
}

/** The values of an `expected` difference. Null for other findings and for findings without values. */
export function differenceOf({ kind, passed, pointer, expected, actual }: CheckRecord): Difference | null {
  if (kind !== 'expected' || passed || pointer === null || (expected === null && actual === null)) return null;
  return { place: placeName(pointer), ...valueTexts(expected, actual ?? undefined) };
}

export type RejectedValue = Pick<Difference, 'place' | 'actual'>;

/** The value for which `reject-when` rejected a result. Null for other findings and for findings without values. */
export function rejectedValueOf({ kind, passed, pointer, actual }: CheckRecord): RejectedValue | null {
  if (kind !== 'reject-when' || passed || pointer === null) return null;
  return { place: placeName(pointer), actual: jsonText(actual) };
}

export function valueTexts(expected: unknown, actual: unknown): Omit<Difference, 'place'> {
  // Items are compared one by one, so a difference between the arrays themselves is one of length.
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return { expected: pluralize(expected.length, 'item'), actual: pluralize(actual.length, 'item') };
  }
  if (
    isFields(expected) &&
    typeof expected.$by === 'string' &&
    Array.isArray(expected.$items) &&
    Array.isArray(actual)
  ) {
    const key = parsePointer(expected.$by) ?? [];
    return { expected: keysText(expected.$items, expected.$by, key), actual: keysText(actual, expected.$by, key) };
  }
  return { expected: expectedText(expected), actual: jsonText(actual) };
}

/** Items are compared by key, so a difference between the lists themselves is one of keys. */
function keysText(items: readonly unknown[], by: string, key: Pointer): string {
  const keys = items.map((item) => valueAtPointer(item, key) ?? null);
  return `${pluralize(items.length, 'item')} with ${by} ${jsonText(keys)}`;
}

export function expectedText(expected: unknown): string {
  if (!isFields(expected)) return jsonText(expected);
  if ('$number' in expected) return `${jsonText(expected.$number)} ± ${toleranceOf(expected)}`;
  if ('$set' in expected) return `${jsonText(expected.$set)} in any order`;
  return '$pattern' in expected ? `a text like ${jsonText(expected.$pattern)}` : jsonText(expected);
}

export const toleranceOf = ({ $tolerance }: Fields): number => (typeof $tolerance === 'number' ? $tolerance : 0);

export const jsonText = (value: unknown): string =>
  truncate(value === undefined ? 'nothing' : JSON.stringify(value), 200);
