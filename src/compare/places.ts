import { hasFields } from '../lib/exact-json.ts';
import { pointerTo } from '../lib/json-pointer.ts';
import { type DataByKey, rootOf } from './data.ts';
import { below, type Ignored } from './pointer.ts';

export interface DifferentPlace {
  readonly pointer: string;
  /** The pointer with `*` for every list index. */
  readonly field: string;
  readonly base: unknown;
  readonly now: unknown;
}

/** Compares down to values that are not both objects or both lists. */
export function differentPlaces(base: DataByKey | null, now: DataByKey | null, ignored: Ignored): DifferentPlace[] {
  const found: DifferentPlace[] = [];
  const [a, b] = comparable(base, now);
  walk({ pointer: '', field: '', base: a, now: b }, ignored, found);
  return found;
}

/** The values of the same only output, otherwise all outputs by key. */
function comparable(base: DataByKey | null, now: DataByKey | null): readonly [unknown, unknown] {
  if (base === null || now === null)
    return [base === null ? undefined : rootOf(base), now === null ? undefined : rootOf(now)];
  const [a, b] = [Object.keys(base), Object.keys(now)];
  return a.length === 1 && b.length === 1 && a[0] === b[0] ? [rootOf(base), rootOf(now)] : [base, now];
}

function walk(place: DifferentPlace, ignored: Ignored, found: DifferentPlace[]): void {
  const { base, now } = place;
  if (Array.isArray(base) && Array.isArray(now)) {
    for (let at = 0; at < Math.max(base.length, now.length); at += 1) step(place, String(at), '*', ignored, found);
  } else if (hasFields(base) && hasFields(now)) {
    for (const name of new Set([...Object.keys(base), ...Object.keys(now)])) step(place, name, name, ignored, found);
  } else if (!isSame(base, now)) found.push(place);
}

function step(from: DifferentPlace, part: string, named: string, ignored: Ignored, found: DifferentPlace[]): void {
  const inner = below(ignored, part);
  if (inner === null) return;
  const place = {
    pointer: pointerTo(from.pointer, part),
    field: pointerTo(from.field, named),
    base: member(from.base, part),
    now: member(from.now, part),
  };
  walk(place, inner, found);
}

const member = (value: unknown, part: string): unknown =>
  Object.hasOwn(value as object, part) ? (value as Readonly<Record<string, unknown>>)[part] : undefined;

/** Objects that get here are exact numbers, or differ in kind. */
const isSame = (base: unknown, now: unknown): boolean => JSON.stringify(base) === JSON.stringify(now);
