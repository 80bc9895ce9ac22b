import { shortened } from '../lib/shortened.ts';
import type { OutputRecord } from '../results/record.ts';

/** Deeper than this, or below a longer name, a value stays JSON text: nobody names a column that far down, or like that. */
const MAX_DEPTH = 6;
const MAX_NAME = 500;
/** Nor a column for each entry of a longer list. */
const MAX_LIST = 100;
/** Nor of a larger object, and of what comes after so many values: there are not so many columns. */
const MAX_OBJECT = 400;
const MAX_VALUES = 2_000;
/** Of JSON in one cell, since spreadsheets cut a longer one. A text stays whole: whoever reads it by a program wants all of it. */
export const MAX_CELL = 32_767;

/**
 * An outputs' values by column name: `output.total`, `output.parties.0.name`. Objects and lists are followed unless they are
 * long, and what is no JSON is one value under the output's key. The same name twice keeps the later value. JSON that no cell
 * has room for is cut, which its last character says.
 */
export function flattenOutputs(outputs: readonly OutputRecord[]): Map<string, string> {
  const columns = new Map<string, string>();
  for (const { key, value, json } of outputs) {
    if (typeof json !== 'object' || json === null) columns.set(key, value);
    else if (isLong(json)) columns.set(key, shortened(value, MAX_CELL));
    else flatten(key, LONG_NUMBER.test(value) ? withExactNumbers(value) : json, 1, columns);
  }
  return columns;
}

/** As many digits as no double keeps for sure. */
const LONG_NUMBER = /\d[\d.]{15}/;

/** The JSON with each number that a double would change as the text that was sent: ids are often such numbers. */
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
  if (entries.length === 0) columns.set(name, shortened(textOf(value), MAX_CELL));
  for (const [key, inner] of entries) flatten(`${name}.${key}`, inner, depth + 1, columns);
}

const textOf = (value: object): string => (Array.isArray(value) ? listText(value) : JSON.stringify(value));

/** No further than a cell has room for: the whole may be millions of characters. */
function listText(list: readonly unknown[]): string {
  let text = '[';
  for (const entry of list) {
    if (text.length > MAX_CELL) break;
    text += `${text === '[' ? '' : ','}${JSON.stringify(entry)}`;
  }
  return `${text}]`;
}
