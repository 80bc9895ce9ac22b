import { type Pointer, parsePointer } from '../lib/json-pointer.ts';
import { parseMapping } from './mapping.ts';
import { parsePercent } from './quantities.ts';

export interface MinAccuracy {
  /** Floors of named fields, and of all fields in a named object or list. `*` in a pointer stands for any one part. */
  readonly named: readonly Floor[];
  readonly others: number | null;
}

export interface Floor {
  readonly text: string;
  readonly pointer: Pointer;
  readonly percent: number;
}

const OTHERS = '*';

/** Parses `95%`, or a mapping of JSON Pointers and `*` to percentages. Null if it is neither. */
export function parseMinAccuracy(text: string): MinAccuracy | null {
  const single = parsePercent(text);
  if (single !== null) return { named: [], others: single };
  const mapping = parseMapping(text);
  if (!mapping.ok) return null;
  const { [OTHERS]: others, ...fields } = mapping.value;
  const named = Object.entries(fields).map(([name, share]) => {
    const pointer = parsePointer(name);
    const percent = parsePercent(share);
    return pointer === null || percent === null ? null : { text: name, pointer, percent };
  });
  const floors = named.filter((floor) => floor !== null);
  const percent = others === undefined ? null : parsePercent(others);
  const isValid = floors.length === named.length && (others === undefined || percent !== null);
  return isValid && (percent !== null || floors.length > 0) ? { named: floors, others: percent } : null;
}
