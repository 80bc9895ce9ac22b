import { type Document, isAlias, isMap, isNode, isScalar, parseDocument, type Scalar } from 'yaml';
import { errorMessage } from '../lib/error-message.ts';
import type { Result } from '../lib/result.ts';
import { exactValue } from './exact-json.ts';
import { yamlMistake } from './yaml-mistakes.ts';

/** A problem continues a sentence about the source. */
export type Mapping = Result<Readonly<Record<string, string>>, string>;

/**
 * Parses a YAML or JSON mapping to text values. A plain scalar keeps its spelling, since Roe takes text: `1.10` stays
 * `1.10`, `yes` stays `yes`. Lists and nested mappings become JSON text. A value that YAML clearly reads differently from
 * what its author meant is a problem.
 */
export function parseMapping(source: string): Mapping {
  if (source.trim() === '') return { ok: true, value: {} };
  try {
    // A byte order mark would shift the positions of all values by one.
    return readMapping(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    // YAML allows some things that the library refuses only on conversion, such as merging something that is not a mapping.
    return { ok: false, error: `is not valid YAML or JSON (${errorMessage(error)})` };
  }
}

function readMapping(source: string): Mapping {
  const document = parseDocument(source);
  const error = document.errors[0];
  // The lines after the first quote the source.
  if (error) return { ok: false, error: `is not valid YAML or JSON (${error.message.split(':\n')[0]})` };
  if (!isMap(document.contents)) return { ok: false, error: 'is not a mapping of names to values' };
  const values: [string, string][] = [];
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
    if (key === '') return { ok: false, error: 'has a name that is not text' };
    const mistake = yamlMistake(pair.value, key, source, document);
    if (mistake !== null) return { ok: false, error: mistake };
    const value = valueText(pair.value, document);
    if (value === null) return { ok: false, error: `has no value for \`${key}\`: give one, or leave the name out` };
    values.push([key, value]);
  }
  // Object.fromEntries makes `__proto__` an ordinary name.
  return { ok: true, value: Object.fromEntries(values) };
}

function valueText(value: unknown, document: Document): string | null {
  const node = isAlias(value) ? value.resolve(document) : value;
  if (isScalar(node)) return scalarText(node);
  return isNode(node) ? JSON.stringify(exactValue(node, document)) : null;
}

function scalarText(scalar: Scalar): string | null {
  if (scalar.value === null) return null;
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}
