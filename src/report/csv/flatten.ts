import { pointerTo } from '../../lib/json-pointer.ts';
import { pluralize } from '../../lib/pluralize.ts';
import { truncate } from '../../lib/truncate.ts';
import type { OutputRecord } from '../../results/record.ts';

/** A deeper value stays JSON text, since nobody would use such a column. */
const MAX_DEPTH = 6;
const MAX_PLACE = 500;
const MAX_LIST = 100;
/** A larger object stays JSON text. So does everything after `MAX_VALUES` values, since a table has fewer columns. */
const MAX_OBJECT = 400;
const MAX_VALUES = 2_000;
/** Spreadsheets truncate longer cells, so JSON is truncated to this. Plain text is kept for programs that read it. */
export const MAX_CELL = 32_767;

export interface Flat {
  /** By place, a JSON Pointer (RFC 6901). */
  readonly values: ReadonlyMap<string, string>;
  /** Lists of objects. Each is one value, such as `200 items`, and its items are rows of another table. */
  readonly lists: readonly ItemList[];
}

/** Some items may be null. */
export interface ItemList {
  readonly place: string;
  readonly items: readonly (object | null)[];
  /** Items are followed no deeper than other values. */
  readonly depth: number;
}

interface Collected {
  readonly values: Map<string, string>;
  readonly lists: ItemList[];
}

/**
 * Returns the outputs' values, such as `/output/total` and `/output/parties/0`. Objects and lists are expanded unless
 * they are long. An output that is neither is one value under its key. If a place occurs twice, the later value is
 * kept. JSON that is too long for a cell is truncated and ends in `…`.
 */
export function flattenOutputs(outputs: readonly OutputRecord[]): Flat {
  const flat: Collected = { values: new Map(), lists: [] };
  for (const { key, value, json } of outputs) {
    const place = pointerTo('', key);
    if (typeof json !== 'object' || json === null) flat.values.set(place, typeof json === 'string' ? json : value);
    else if (isLong(json)) flat.values.set(place, truncate(value, MAX_CELL));
    else flatten(place, LONG_NUMBER.test(value) ? withExactNumbers(value) : json, 1, flat);
  }
  return flat;
}

/** The places begin at the item. */
export function flattenItem(item: object | null, { depth }: ItemList): Flat {
  const flat: Collected = { values: new Map(), lists: [] };
  for (const [key, value] of Object.entries(item ?? {})) flatten(pointerTo('', key), value, depth + 1, flat);
  return flat;
}

/** More digits than every double can represent. */
const LONG_NUMBER = /\d[\d.]{15}/;

/** Keeps a number as text if a double would change it. Ids are often such numbers. */
function withExactNumbers(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
      ? context.source
      : value,
  );
}

function isItems(value: object): value is readonly (object | null)[] {
  if (!Array.isArray(value)) return false;
  return (
    value.some((entry) => entry !== null) && value.every((entry) => typeof entry === 'object' && !Array.isArray(entry))
  );
}

const isLong = (value: object): boolean =>
  Array.isArray(value) ? value.length > MAX_LIST && !isItems(value) : Object.keys(value).length > MAX_OBJECT;

function flatten(place: string, value: unknown, depth: number, flat: Collected): void {
  const { values, lists } = flat;
  if (typeof value !== 'object' || value === null) {
    values.set(place, value === null ? '' : String(value));
    return;
  }
  const isFollowed = depth <= MAX_DEPTH && place.length <= MAX_PLACE && values.size < MAX_VALUES && !isLong(value);
  if (isFollowed && isItems(value)) {
    values.set(place, pluralize(value.length, 'item'));
    lists.push({ place, items: value, depth });
    return;
  }
  const entries = isFollowed ? Object.entries(value) : [];
  if (entries.length === 0) values.set(place, truncate(textOf(value), MAX_CELL));
  for (const [key, inner] of entries) flatten(pointerTo(place, key), inner, depth + 1, flat);
}

const textOf = (value: object): string => (Array.isArray(value) ? listText(value) : JSON.stringify(value));

/** Stops when a cell is full, since the list may have millions of characters. */
function listText(list: readonly unknown[]): string {
  let text = '[';
  for (const entry of list) {
    if (text.length > MAX_CELL) break;
    text += `${text === '[' ? '' : ','}${JSON.stringify(entry)}`;
  }
  return `${text}]`;
}
