import { type Pointer, valueAtPointer } from '../lib/json-pointer.ts';

/** Null if the item has no usable key. Only texts, numbers and booleans are keys. */
export function keyOf(item: unknown, key: Pointer): string | null {
  const value = valueAtPointer(item, key);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? JSON.stringify(value)
    : null;
}

/**
 * Whether each expected item can have an actual item to itself. A pattern may match several items, so an item may have
 * to move to another one (bipartite matching by augmenting paths).
 */
export function pairAll(
  expected: readonly unknown[],
  actual: readonly unknown[],
  fits: (expected: unknown, actual: unknown) => boolean,
): boolean {
  const holderOf = new Map<number, number>();
  const place = (item: number, tried: Set<number>): boolean => {
    for (const at of actual.keys()) {
      if (tried.has(at) || !fits(expected[item], actual[at])) continue;
      tried.add(at);
      const holder = holderOf.get(at);
      if (holder !== undefined && !place(holder, tried)) continue;
      holderOf.set(at, item);
      return true;
    }
    return false;
  };
  return [...expected.keys()].every((item) => place(item, new Set()));
}
