import { hasFields } from '../lib/exact-json.ts';
import { type Pointer, pointerText } from '../lib/json-pointer.ts';
import type { OutputRecord } from '../results/record.ts';
import { outputValue } from './check.ts';

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly steps?: readonly Step[];
}

interface Step extends Node {
  readonly stages?: readonly Filter[];
}

interface Filter {
  readonly expr: Node & { readonly lhs?: unknown; readonly rhs?: unknown };
}

export interface PathValue {
  readonly pointer: string;
  readonly value: unknown;
}

const MAX_VALUES = 10;
const MAX_VALUE_LENGTH = 200;

/**
 * Finds the places in the output, with short values, that the expression reads: paths that begin with `output` or
 * `outputs[…].json`. In a list, a path leads to each item. Paths with other filters or functions are left out.
 */
export function pathValues(ast: unknown, outputs: readonly OutputRecord[]): PathValue[] {
  const root = outputValue(outputs);
  const found = new Map<string, PathValue>();
  for (const steps of pathsIn(ast)) {
    const names = namesOf(steps, outputs);
    if (names === null) continue;
    for (const place of placesAt(root, names)) {
      if (found.size >= MAX_VALUES) return [...found.values()];
      found.set(place.pointer, place);
    }
  }
  return [...found.values()];
}

function pathsIn(part: unknown, found: (readonly Step[])[] = [], seen = new Set<unknown>()): (readonly Step[])[] {
  if (typeof part !== 'object' || part === null || seen.has(part)) return found;
  seen.add(part);
  const { type, steps } = part as Partial<Node>;
  if (type === 'path' && steps !== undefined) found.push(steps);
  for (const inner of Object.values(part)) pathsIn(inner, found, seen);
  return found;
}

function namesOf([first, ...rest]: readonly Step[], outputs: readonly OutputRecord[]): Pointer | null {
  if (first?.type !== 'name') return null;
  if (first.value === 'output') return filtersOf(first).length === 0 ? plainNames(rest) : null;
  const [json, ...inner] = rest;
  const key = first.value === 'outputs' ? keyOf(filtersOf(first), outputs) : null;
  if (key === null || json?.type !== 'name' || json.value !== 'json' || filtersOf(json).length > 0) return null;
  const names = plainNames(inner);
  return outputs.length === 1 || names === null ? names : [key, ...names];
}

const filtersOf = ({ stages }: Step): readonly Filter[] => stages ?? [];

/** The key of the output that `outputs`, `outputs[0]` or `outputs[key = "…"]` selects. */
function keyOf(filters: readonly Filter[], outputs: readonly OutputRecord[]): string | null {
  const [filter, ...others] = filters;
  if (others.length > 0) return null;
  if (filter === undefined) return outputs.length === 1 ? (outputs[0]?.key ?? null) : null;
  const { type, value, lhs, rhs } = filter.expr;
  if (type === 'number') return outputs.at(Number(value))?.key ?? null;
  const isByKey = type === 'binary' && value === '=' && isName(lhs, 'key') && isNode(rhs) && rhs.type === 'string';
  return isByKey ? (outputs.find(({ key }) => key === rhs.value)?.key ?? null) : null;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const isName = (value: unknown, name: string): boolean =>
  isNode(value) && value.type === 'path' && value.steps?.length === 1 && value.steps[0]?.value === name;

/** Null if a step is not a name, such as `*` or a function. An index counts as a name. */
function plainNames(steps: readonly Step[]): Pointer | null {
  const names: string[] = [];
  for (const step of steps) {
    if (step.type !== 'name') return null;
    names.push(String(step.value));
    for (const { expr } of filtersOf(step)) {
      if (expr.type !== 'number' || Number(expr.value) < 0) return null;
      names.push(String(expr.value));
    }
  }
  return names;
}

/** A name is looked up in each item of a list, as in JSONata. */
function placesAt(root: unknown, names: Pointer): PathValue[] {
  let places: (readonly [Pointer, unknown])[] = [[[], root]];
  for (const name of names) places = places.flatMap((place) => below(place, name)).slice(0, MAX_VALUES);
  return places
    .filter(([, value]) => isShort(value))
    .map(([pointer, value]) => ({ pointer: pointerText(pointer), value }));
}

/** A longer value, such as the whole output, explains nothing. */
const isShort = (value: unknown): boolean => JSON.stringify(value).length <= MAX_VALUE_LENGTH;

function below([pointer, value]: readonly [Pointer, unknown], name: string): (readonly [Pointer, unknown])[] {
  if (Array.isArray(value) && !/^\d+$/.test(name)) {
    return value.flatMap((item, index) => below([[...pointer, String(index)], item], name));
  }
  if (Array.isArray(value)) return Number(name) < value.length ? [[[...pointer, name], value[Number(name)]]] : [];
  return hasFields(value) && Object.hasOwn(value, name) ? [[[...pointer, name], value[name]]] : [];
}
