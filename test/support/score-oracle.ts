/** Scores golden values against outputs in the plainest way, to check the scorecard with. It knows no code of the action. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Counts = { right: number; wrong: number; missing: number };
type Find = (at: number) => number;
type Name = (at: number) => string;

const isObject = (value: unknown): value is { readonly [name: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);
const bag = (list: readonly Json[]): string =>
  list
    .map((item) => JSON.stringify(item))
    .sort()
    .join();

/** How often each field is right, wrong or missing, by pointer. An output is undefined if the case has no result. */
export function oracleOf(pairs: readonly (readonly [golden: Json, output: Json | undefined])[]) {
  const fields: Record<string, Counts> = {};
  const lists: Record<string, { whole: number; over: number }> = {};
  const count = (pointer: string, state: keyof Counts, by = 1) => {
    fields[pointer] ??= { right: 0, wrong: 0, missing: 0 };
    fields[pointer][state] += by;
  };
  const score = (golden: Json, output: Json | undefined, pointer: string): void => {
    const field = (right: boolean) => count(pointer, right ? 'right' : output === undefined ? 'missing' : 'wrong');
    if (isList(golden)) scoreList(golden, output, pointer, (at) => at, String);
    else if (!isObject(golden)) field(golden === output);
    else if (isList(golden.$set)) field(isList(output) && bag(golden.$set) === bag(output));
    else if (isList(golden.$items)) {
      const key = String(golden.$by).slice(1);
      const keyOf = (item: Json | undefined) => (isObject(item) ? item[key] : undefined);
      const items = golden.$items;
      const find = (at: number) => (isList(output) ? output.findIndex((item) => keyOf(item) === keyOf(items[at])) : -1);
      scoreList(items, output, pointer, find, () => '*');
    } else if (Object.keys(golden).length === 0) field(isObject(output));
    else {
      for (const [name, value] of Object.entries(golden)) {
        const inner = isObject(output) && Object.hasOwn(output, name) ? output[name] : undefined;
        score(value, inner, `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`);
      }
    }
  };
  function scoreList(items: readonly Json[], output: Json | undefined, pointer: string, find: Find, name: Name) {
    if (items.length === 0 && output === undefined) return count(pointer, 'missing');
    if (items.length === 0) return count(pointer, isList(output) && output.length === 0 ? 'right' : 'wrong');
    const list = isList(output) ? output : [];
    for (const [at, item] of items.entries()) score(item, list[find(at)], `${pointer}/${name(at)}`);
    if (!isList(output)) return;
    lists[pointer] ??= { whole: 0, over: 0 };
    lists[pointer][list.length > items.filter((_, at) => list[find(at)] !== undefined).length ? 'over' : 'whole'] += 1;
  }
  for (const [golden, output] of pairs) score(golden, output, '');
  for (const [pointer, { whole, over }] of Object.entries(lists)) {
    if (over === 0 && fields[pointer] === undefined) continue;
    count(pointer, 'right', whole);
    count(pointer, 'wrong', over);
  }
  return fields;
}
