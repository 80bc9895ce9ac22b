import { setImmediate as turn } from 'node:timers/promises';
import { decoded } from '../lib/decoded.ts';
import { hasFields, parseExactly } from '../lib/exact-json.ts';
import type { Result } from '../lib/result.ts';
import type { Fault } from '../verdict.ts';
import { LineFinder } from './lines.ts';
import { invalidTable, RowCollector, type Rows } from './table.ts';

const UNBROKEN_ROWS = 1_000;

interface Item {
  readonly begin: number;
  readonly end: number;
}

/** Rejects only when the signal fires. */
export function jsonListRows(content: Buffer, source: string, signal: AbortSignal): Promise<Result<Rows, Fault>> {
  const begin = textFrom(content, bomLength(content));
  if (content[begin] !== BRACKET) {
    const error = invalidTable(
      `${source} is not a JSON list`,
      'put the rows in `[` and `]`, or name the file .jsonl if each line is a row',
    );
    return Promise.resolve({ ok: false, error });
  }
  return readItems(content, source, itemsOfList(content, begin + 1), signal);
}

export const jsonLinesRows = (content: Buffer, source: string, signal: AbortSignal): Promise<Result<Rows, Fault>> =>
  readItems(content, source, linesOf(content, bomLength(content)), signal);

async function readItems(
  content: Buffer,
  source: string,
  items: Iterable<Item>,
  signal: AbortSignal,
): Promise<Result<Rows, Fault>> {
  const rows = new RowCollector(source);
  const lines = new LineFinder(content);
  let count = 0;
  for (const { begin, end } of items) {
    count += 1;
    if (count % UNBROKEN_ROWS === 0) await turn(null, { signal });
    const line = lines.lineAt(begin);
    const values = parsed(decoded(content.subarray(begin, end)));
    const fault = values.ok
      ? hasFields(values.value)
        ? rows.add(line, values.value)
        : invalidTable(
            `the row on line ${line} of ${source} is not an object`,
            'make each row an object of names and values',
          )
      : invalidTable(`the row on line ${line} of ${source} is not valid JSON`, 'correct it');
    if (fault !== null) return { ok: false, error: fault };
  }
  return rows.finish();
}

function parsed(text: string): Result<unknown, null> {
  try {
    return { ok: true, value: parseExactly(text) };
  } catch {
    return { ok: false, error: null };
  }
}

const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACKET_END, BRACE, BRACE_END] = [...'"\\,[]{}'].map((sign) =>
  sign.charCodeAt(0),
);
const LINE_FEED = 0x0a;

const bomLength = (content: Uint8Array): number =>
  content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;

function textFrom(content: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(content[at])) at += 1;
  return at;
}

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);

/**
 * Splits a list at its commas, so that each item is parsed alone and its line is known. Malformed text becomes part of
 * an item, which then fails to parse.
 */
function* itemsOfList(content: Uint8Array, from: number): Generator<Item> {
  let at = textFrom(content, from);
  for (let isFirst = true; ; isFirst = false) {
    const begin = at;
    const end = endOfItem(content, begin);
    const isLast = content[end] !== COMMA;
    const rest = textFrom(content, end + 1);
    if (isLast && rest < content.length) return yield { begin, end: content.length };
    if (isLast && content[end] !== BRACKET_END) return yield { begin, end: begin };
    if (!(isFirst && isLast && begin === end)) yield { begin, end };
    if (isLast) return;
    at = rest;
  }
}

function endOfItem(content: Uint8Array, from: number): number {
  let depth = 0;
  let inText = false;
  for (let at = from; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === QUOTE) inText = !inText;
    else if (inText) at += sign === BACKSLASH ? 1 : 0;
    else if (depth === 0 && (sign === COMMA || sign === BRACKET_END)) return at;
    else if (sign === BRACKET || sign === BRACE) depth += 1;
    else if (sign === BRACKET_END || sign === BRACE_END) depth -= 1;
  }
  return content.length;
}

function* linesOf(content: Uint8Array, from: number): Generator<Item> {
  for (let begin = textFrom(content, from); begin < content.length; ) {
    const feed = content.indexOf(LINE_FEED, begin);
    const end = feed < 0 ? content.length : feed;
    yield { begin, end };
    begin = textFrom(content, end);
  }
}
