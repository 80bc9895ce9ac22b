import { type Document, type Node, visit } from 'yaml';

/** In Node since version 21, but not yet in TypeScript's types. */
export const { rawJSON: rawJson, isRawJSON: isRawJson } = JSON as unknown as {
  rawJSON(text: string): object;
  isRawJSON(value: unknown): boolean;
};

/**
 * A number with all of its digits: a plain number if that is enough, such as 12 and 0.5. Otherwise one that only
 * `JSON.stringify` and `textOf` can read, such as 1.10 and 12345678901234567890. `007` is not JSON and stays text.
 */
export function exactNumber(written: string): unknown {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written)) return written;
  const number = Number(written);
  return String(number) === written ? number : rawJson(written);
}

export function exactValue(node: Node, document: Document): unknown {
  visit(node, {
    Scalar: (at, scalar) => {
      if (at === 'key' || typeof scalar.value !== 'number') return;
      scalar.value = exactNumber(scalar.source ?? String(scalar.value));
    },
  });
  return node.toJS(document);
}

/**
 * A number that may lose digits, after the sign before it. A whole number of 15 digits never does, and no zero except
 * -0.
 */
const INEXACT = /[:,[\s](?:-0|-?\d{16}|-?\d+[.eE])/;

/** Parses a list or an object with exact numbers. Throws if it is not JSON. */
export function parseExactly(text: string): unknown {
  // A reviver is ten times slower.
  if (!INEXACT.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_, value, context?: { readonly source?: string }) =>
    typeof value === 'number' ? exactNumber(context?.source ?? String(value)) : value,
  );
}

/** The text that Roe gets: empty for null, JSON for lists and objects. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An exact number has no fields, although it is an object in JavaScript. */
export const hasFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isRawJson(value);
