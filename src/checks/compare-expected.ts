import { type Fields, isFields } from '../lib/json.ts';
import { parsePointer, pointerTo } from '../lib/json-pointer.ts';
import type { FieldResult } from '../scorecard/scorecard.ts';
import type { Place } from './check.ts';
import { expectedText, toleranceOf } from './difference.ts';
import { keyOf, pairAll } from './pair-items.ts';

export interface Compared {
  readonly differences: readonly Place[];
  readonly fields: readonly FieldResult[];
}

/**
 * Compares objects only by the expected names, and lists in full: by index, by a key (`{"$by": "/sku", "$items":
 * […]}`), or in any order (`{"$set": […]}`). `{"$number": n, "$tolerance": t}` accepts a number that is off by at most
 * `t`. `{"$pattern": "…"}` accepts a text in which the regular expression matches. A missing value is undefined.
 */
export function compareExpected(expected: unknown, actual: unknown): Compared {
  const found: Found = { differences: [], fields: [] };
  compareAt({ pointer: '', field: '', expected, actual }, found);
  return found;
}

interface Found {
  readonly differences: Place[];
  readonly fields: FieldResult[];
}

interface ComparedPlace extends Place {
  readonly field: string;
}

function compareAt(place: ComparedPlace, found: Found): void {
  const { expected, actual } = place;
  if (Array.isArray(expected)) compareList(place, byIndex(expected, actual), found);
  else if (!isFields(expected)) compareField(place, expected === actual, found);
  else if ('$number' in expected) compareField(place, isNear(expected, actual), found);
  else if ('$pattern' in expected) compareField(place, matches(expected, actual), found);
  else if ('$set' in expected) compareField(place, isSameSet(expected.$set, actual), found);
  else if ('$by' in expected) compareList(place, byKey(expected, actual), found);
  else compareObject(place, expected, found);
}

function compareField({ field, ...place }: ComparedPlace, isRight: boolean, found: Found): void {
  const { pointer, expected, actual } = place;
  const state = isRight ? 'right' : actual === undefined ? 'missing' : 'wrong';
  found.fields.push({ pointer: field, state, values: valuesOf(expected, actual), isList: false });
  if (!isRight) found.differences.push({ pointer, expected, actual });
}

/** A missing container is one difference, but each of its fields counts as missing. */
const silently = ({ fields }: Found): Found => ({ differences: [], fields });

function compareObject(place: ComparedPlace, expected: Fields, found: Found): void {
  const { pointer, field, actual } = place;
  const entries = Object.entries(expected);
  if (entries.length === 0) compareField(place, isFields(actual), found);
  const isObject = isFields(actual);
  if (!isObject && entries.length > 0) found.differences.push({ pointer, expected, actual });
  for (const [key, value] of entries) {
    const inner = {
      pointer: pointerTo(pointer, key),
      field: pointerTo(field, key),
      expected: value,
      actual: isObject && Object.hasOwn(actual, key) ? actual[key] : undefined,
    };
    compareAt(inner, isObject ? found : silently(found));
  }
}

interface PairedList {
  /** The pointer parts of an item. `at` is null if the actual list has no such item. */
  readonly items: readonly { readonly expected: unknown; readonly at: number | null; readonly name: string | number }[];
  readonly actual: readonly unknown[] | null;
}

function byIndex(expected: readonly unknown[], value: unknown): PairedList {
  const actual = Array.isArray(value) ? value : null;
  const items = expected.map((item, at) => ({ expected: item, at: at < (actual?.length ?? 0) ? at : null, name: at }));
  return { items, actual };
}

function byKey({ $by, $items }: Fields, value: unknown): PairedList {
  const key = parsePointer(String($by)) ?? [];
  const actual = Array.isArray(value) ? value : null;
  const places = new Map<string, number>();
  for (const [at, item] of (actual ?? []).entries()) {
    const text = keyOf(item, key);
    if (text !== null && !places.has(text)) places.set(text, at);
  }
  const items = (Array.isArray($items) ? $items : []).map((item) => ({
    expected: item,
    at: places.get(keyOf(item, key) ?? '') ?? null,
    name: '*',
  }));
  return { items, actual };
}

function compareList(place: ComparedPlace, { items, actual }: PairedList, found: Found): void {
  const { pointer, field, expected } = place;
  if (items.length === 0) {
    compareField(place, actual?.length === 0, found);
    return;
  }
  for (const { expected: item, at, name } of items) {
    const inner = {
      pointer: pointerTo(pointer, at ?? name),
      field: pointerTo(field, name),
      expected: item,
      actual: at === null ? undefined : actual?.[at],
    };
    compareAt(inner, at === null ? silently(found) : found);
  }
  const paired = items.filter(({ at }) => at !== null).length;
  if (paired < items.length || paired !== actual?.length) {
    found.differences.push({ pointer, expected, actual: place.actual });
  }
  if (actual === null) return;
  const state = actual.length > paired ? 'wrong' : 'right';
  found.fields.push({ pointer: field, state, values: null, isList: true });
}

function isNear(expected: Fields, actual: unknown): boolean {
  if (typeof actual !== 'number' || typeof expected.$number !== 'number') return false;
  // Allows one rounding step of the larger number, so that 0.1 + 0.2 equals 0.3 within a tolerance of 0.
  const rounding = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected.$number), 1);
  return Math.abs(actual - expected.$number) <= toleranceOf(expected) + rounding;
}

function matches({ $pattern }: Fields, actual: unknown): boolean {
  return typeof $pattern === 'string' && typeof actual === 'string' && new RegExp($pattern, 'u').test(actual);
}

function isSameSet(expected: unknown, actual: unknown): boolean {
  if (!Array.isArray(expected) || !Array.isArray(actual) || expected.length !== actual.length) return false;
  return pairAll(expected, actual, (a, b) => compareExpected(a, b).differences.length === 0);
}

/** A longer value is free text, and not one of a few values. */
const MAX_VALUE_LENGTH = 80;

function valuesOf(expected: unknown, actual: unknown): FieldResult['values'] {
  const texts = { expected: expectedText(expected), actual: actual === undefined ? null : JSON.stringify(actual) };
  const isLong = texts.expected.length > MAX_VALUE_LENGTH || (texts.actual?.length ?? 0) > MAX_VALUE_LENGTH;
  return isLong ? null : texts;
}
