import { truncate } from '../lib/truncate.ts';
import type { OutputRecord } from '../results/record.ts';

/** A deeper value, or one with a longer column name, stays JSON text, since nobody would use such a column. */
const MAX_DEPTH = 6;
const MAX_NAME = 500;
const MAX_LIST = 100;
/** A larger object stays JSON text. So does every object and list after `MAX_VALUES` values, since a table has fewer columns. */
const MAX_OBJECT = 400;
const MAX_VALUES = 2_000;
/** JSON is truncated to this length, since spreadsheets truncate longer cells. Plain text is kept for programs that read it. */
export const MAX_CELL = 32_767;

/**
 * Returns the outputs' values by column name, such as `output.total` or `output.parties.0.name`. Objects and lists are
 * expanded unless they are long. An output that is not JSON is one value under its key. If a name occurs twice, the later
 * value is kept. JSON that is too long for a cell is truncated and ends in `…`.
 */
export function flattenOutputs(outputs: readonly OutputRecord[]): Map<string, string> {
  const columns = new Map<string, string>();
  for (const { key, value, json } of outputs) {
    if (typeof json !== 'object' || json === null) columns.set(key, value);
    else if (isLong(json)) columns.set(key, truncate(value, MAX_CELL));
    else flatten(key, LONG_NUMBER.test(value) ? withExactNumbers(value) : json, 1, columns);
  }
  return columns;
}

/** More digits than every double can represent exactly. */
const LONG_NUMBER = /\d[\d.]{15}/;

/** Parses the JSON but keeps a number as text if a double would change it. Ids are often such numbers. */
function withExactNumbers(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
      ? context.source
      : value,
  );
}

const isLong = (value: object): boolean =>
  Array.isArray(value) ? value.length > MAX_LIST : Object.keys(value).length > MAX_OBJECT;

function flatten(name: string, value: unknown, depth: number, columns: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) {
    columns.set(name, value === null ? '' : String(value));
    return;
  }
  const isFollowed = depth <= MAX_DEPTH && name.length <= MAX_NAME && columns.size < MAX_VALUES && !isLong(value);
  const entries = isFollowed ? Object.entries(value) : [];
  if (entries.length === 0) columns.set(name, truncate(textOf(value), MAX_CELL));
  for (const [key, inner] of entries) flatten(`${name}.${key}`, inner, depth + 1, columns);
}

const textOf = (value: object): string => (Array.isArray(value) ? listText(value) : JSON.stringify(value));

/** Stops when a cell is full, since the whole list may have millions of characters. */
function listText(list: readonly unknown[]): string {
  let text = '[';
  for (const entry of list) {
    if (text.length > MAX_CELL) break;
    text += `${text === '[' ? '' : ','}${JSON.stringify(entry)}`;
  }
  return `${text}]`;
}
