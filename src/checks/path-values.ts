import { hasFields } from '../lib/exact-json.ts';
import { type Pointer, pointerText } from '../lib/json-pointer.ts';
import type { OutputRecord } from '../results/record.ts';
import { outputValue } from './check.ts';
import { type Node, nodesIn } from './syntax-tree.ts';

/** A number is a place in a list. */
type Names = readonly (string | number)[];

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
  for (const { steps } of nodesIn(ast)) {
    const names = steps === undefined ? null : namesOf(steps, outputs);
    if (names === null) continue;
    for (const place of placesAt(root, names)) {
      if (found.size >= MAX_VALUES) return [...found.values()];
      found.set(place.pointer, place);
    }
  }
  return [...found.values()];
}

function namesOf([first, ...rest]: NonNullable<Node['steps']>, outputs: readonly OutputRecord[]): Names | null {
  if (first.type !== 'name') return null;
  if (first.value === 'output') return first.stages === undefined ? plainNames(rest) : null;
  const [json, ...inner] = rest;
  const output = first.value === 'outputs' ? selected(first.stages, outputs) : undefined;
  if (output === undefined || json?.type !== 'name' || json.value !== 'json' || json.stages !== undefined) return null;
  const names = plainNames(inner);
  return outputs.length === 1 || names === null ? names : [output.key, ...names];
}

/** The output that `outputs`, `outputs[0]` or `outputs[key = "…"]` selects. */
function selected(stages: readonly Node[] = [], outputs: readonly OutputRecord[]): OutputRecord | undefined {
  const [filter, ...others] = stages;
  if (others.length > 0) return undefined;
  if (filter === undefined) return outputs.length === 1 ? outputs[0] : undefined;
  const { type, value, lhs, rhs } = filter.expr ?? {};
  if (type === 'number') return outputs.at(Number(value));
  const isByKey = value === '=' && lhs?.steps?.length === 1 && lhs.steps[0].value === 'key' && rhs?.type === 'string';
  return isByKey ? outputs.find(({ key }) => key === rhs.value) : undefined;
}

/** Null if a step is not a name, such as `*` or a function. */
function plainNames(steps: readonly Node[]): Names | null {
  const names: (string | number)[] = [];
  for (const step of steps) {
    if (step.type !== 'name') return null;
    names.push(String(step.value));
    for (const { expr } of step.stages ?? []) {
      if (expr?.type !== 'number') return null;
      names.push(Number(expr.value));
    }
  }
  return names;
}

/** A name is looked up in each item of a list, as in JSONata. */
function placesAt(root: unknown, names: Names): PathValue[] {
  let places: (readonly [Pointer, unknown])[] = [[[], root]];
  for (const name of names) places = places.flatMap((place) => below(place, name)).slice(0, MAX_VALUES);
  return places
    .filter(([, value]) => isShort(value))
    .map(([pointer, value]) => ({ pointer: pointerText(pointer), value }));
}

/** A longer value, such as the whole output, explains nothing. */
const isShort = (value: unknown): boolean => JSON.stringify(value).length <= MAX_VALUE_LENGTH;

function below([pointer, value]: readonly [Pointer, unknown], name: string | number): (readonly [Pointer, unknown])[] {
  if (typeof name === 'number') {
    return Array.isArray(value) && Object.hasOwn(value, name) ? [[[...pointer, String(name)], value[name]]] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => below([[...pointer, String(index)], item], name));
  return hasFields(value) && Object.hasOwn(value, name) ? [[[...pointer, name], value[name]]] : [];
}
