import type { Change } from './classify.ts';
import { dataByKey } from './data.ts';
import type { ComparedRecord } from './entry.ts';
import { type DifferentPlace, differentPlaces } from './places.ts';
import type { Ignored } from './pointer.ts';

export interface Detail {
  readonly places: readonly DifferentPlace[];
  readonly more: number;
}

export const NO_DETAIL: Detail = { places: [], more: 0 };

const MAX_PLACES = 100;

export function detailOf(base: ComparedRecord, now: ComparedRecord, ignored: Ignored): Detail {
  const places = differentPlaces(dataByKey(base.outputs ?? null), dataByKey(now.outputs ?? null), ignored);
  return { places: places.slice(0, MAX_PLACES), more: Math.max(0, places.length - MAX_PLACES) };
}

export const hasDetail = ({ base, now }: Change): boolean =>
  base !== null && now !== null && base.leftOut === null && now.leftOut === null && base.outputs !== now.outputs;

export class FieldCounts {
  readonly #counts = new Map<string, number>();

  add({ places }: Detail): void {
    for (const field of new Set(places.map((place) => place.field))) {
      this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1);
    }
  }

  get sorted(): readonly FieldCount[] {
    return [...this.#counts].map(([pointer, cases]) => ({ pointer, cases })).sort((a, b) => b.cases - a.cases);
  }
}

export interface FieldCount {
  /** With `*` for every list index. */
  readonly pointer: string;
  readonly cases: number;
}
