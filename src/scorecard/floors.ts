import type { Floor, MinAccuracy } from '../inputs/min-accuracy.ts';
import { joinFirst } from '../lib/join-first.ts';
import { type Pointer, parsePointer } from '../lib/json-pointer.ts';
import { type FieldScore, percentText, type Scorecard, totalOf } from './scorecard.ts';

const ANY = '*';

/** Names floors that apply to no expected field, for example because of a typing error. Null if there are none. */
export function unknownFloorProblem({ named }: MinAccuracy, pointers: Iterable<string>): string | null {
  const known = [...pointers].map(partsOf);
  const unknown = named.filter(({ pointer }) => !known.some((parts) => isAbove(pointer, parts)));
  if (unknown.length === 0) return null;
  const texts = unknown.map(({ text }) => text);
  return `\`min-accuracy\` names ${joinFirst(texts, 5)}, but no expected result has such a field: correct the pointer`;
}

interface MissedFloor extends FieldScore {
  readonly percent: number;
}

export function missedFloors({ fields }: Scorecard, { named, others }: MinAccuracy): readonly MissedFloor[] {
  return fields.flatMap((field) => {
    const percent = floorOf(partsOf(field.pointer), named) ?? others;
    return percent === null || isMet(field, percent) ? [] : [{ ...field, percent }];
  });
}

const MAX_FLOORS_NAMED = 5;

/** "/total is right in 28 of 30 (93.3 %) but must be right in 95 %, …" */
export function missedText(missed: readonly MissedFloor[]): string {
  const texts = missed.map(
    (field) =>
      `${field.pointer || 'the output'} is right in ${field.right} of ${totalOf(field)} (${percentText(field)}) but must be right in ${field.percent} %`,
  );
  return joinFirst(texts, MAX_FLOORS_NAMED);
}

/**
 * The floor of the nearest pointer at or above the field. If several are equally near, one without `*` wins, then the
 * highest.
 */
function floorOf(parts: Pointer, named: readonly Floor[]): number | null {
  const nearestFirst = named
    .filter(({ pointer }) => isAbove(pointer, parts))
    .toSorted((a, b) => b.pointer.length - a.pointer.length || exactParts(b) - exactParts(a) || b.percent - a.percent);
  return nearestFirst[0]?.percent ?? null;
}

const exactParts = ({ pointer }: Floor): number => pointer.filter((part) => part !== ANY).length;

/** 57 of 60 are exactly 95 %, whatever binary fractions say. */
const ROUNDING = 1e-9;

const isMet = (field: FieldScore, percent: number): boolean =>
  (field.right * 100) / totalOf(field) >= percent - ROUNDING;

const partsOf = (pointer: string): Pointer => parsePointer(pointer) ?? [];

/** True if the floor's pointer names the field, or an object or list that contains it. */
const isAbove = (floor: Pointer, parts: Pointer): boolean =>
  floor.length <= parts.length && floor.every((part, at) => part === ANY || part === parts[at]);
