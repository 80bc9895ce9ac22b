import { type Document, isAlias, isMap, isNode, isScalar, parseDocument, type Scalar } from 'yaml';
import { errorMessage } from '../lib/error-message.ts';
import { exactValue } from '../lib/exact-json.ts';
import type { Result } from '../lib/result.ts';
import { yamlMistake } from './yaml-mistakes.ts';

/** The error continues a sentence about the source. */
export type Mapping<T = string> = Result<Readonly<Record<string, T>>, string>;

/** A value as text. If it is a mapping, also its values: texts, booleans, and null for anything else. */
export interface MappedValue {
  readonly text: string;
  readonly fields: ReadonlyMap<string, string | boolean | null> | null;
}

/**
 * Parses a YAML or JSON mapping. A plain scalar keeps its spelling, since Roe takes text: `1.10` stays `1.10`, `yes`
 * stays `yes`. Lists and nested mappings become JSON. A value that YAML clearly reads differently from its author's
 * intention is a problem.
 */
export const parseMapping = (source: string): Mapping =>
  parseMappingAs(source, (_, { text }) => ({ ok: true, value: text }));

/** `read` converts each value, or returns a problem. */
export function parseMappingAs<T>(
  source: string,
  read: (key: string, value: MappedValue) => Result<T, string>,
): Mapping<T> {
  if (source.trim() === '') return { ok: true, value: {} };
  try {
    // A byte order mark would shift all positions by one.
    return readMapping(source.replace(/^\uFEFF/, ''), read);
  } catch (error) {
    // The library refuses some YAML only on conversion, such as merging something that is not a mapping.
    return { ok: false, error: `is not valid YAML or JSON (${errorMessage(error)})` };
  }
}

function readMapping<T>(source: string, read: (key: string, value: MappedValue) => Result<T, string>): Mapping<T> {
  const document = parseDocument(source);
  const error = document.errors[0];
  // The lines after the first quote the source.
  if (error?.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const line = error.linePos?.[0].line ?? 1;
    return {
      ok: false,
      error: `has a value with \`: \` in it on line ${line}, which YAML reads as another name: put the value in quotes`,
    };
  }
  if (error) return { ok: false, error: `is not valid YAML or JSON (${error.message.split(':\n')[0]})` };
  if (!isMap(document.contents)) {
    const hint = /^[\w-]+:\S/m.test(source) ? ': put a space after each colon' : '';
    return { ok: false, error: `is not a mapping of names to values${hint}` };
  }
  const values: [string, T][] = [];
  for (const pair of document.contents.items) {
    const key = keyText(pair.key);
    if (key === '') return { ok: false, error: 'has a name that is not text' };
    const mistake = yamlMistake(pair.value, key, source, document);
    if (mistake !== null) return { ok: false, error: mistake };
    const value = mappedValue(pair.value, document);
    if (value === null) return { ok: false, error: `has no value for \`${key}\`: give one, or leave the name out` };
    const wanted = read(key, value);
    if (!wanted.ok) return wanted;
    values.push([key, wanted.value]);
  }
  // Object.fromEntries makes `__proto__` an ordinary key.
  return { ok: true, value: Object.fromEntries(values) };
}

const keyText = (key: unknown): string => (isScalar(key) ? String(key.source ?? key.value) : '');

function mappedValue(value: unknown, document: Document): MappedValue | null {
  const node = isAlias(value) ? value.resolve(document) : value;
  if (isScalar(node)) {
    const text = scalarText(node);
    return text === null ? null : { text, fields: null };
  }
  if (!isNode(node)) return null;
  const fields = isMap(node) ? new Map(node.items.map((pair) => [keyText(pair.key), fieldOf(pair.value)])) : null;
  return { text: JSON.stringify(exactValue(node, document)), fields };
}

function fieldOf(value: unknown): string | boolean | null {
  if (!isScalar(value)) return null;
  return typeof value.value === 'boolean' ? value.value : scalarText(value);
}

function scalarText(scalar: Scalar): string | null {
  if (scalar.value === null) return null;
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}
