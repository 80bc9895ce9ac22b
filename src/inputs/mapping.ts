import { isMap, isScalar, parseDocument, type Scalar } from 'yaml';

export type Mapping =
  | { readonly ok: true; readonly values: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problem: string };

/**
 * A YAML or JSON mapping as text values. A plain scalar keeps its spelling, since Roe takes text: `1.10` stays `1.10`,
 * `yes` stays `yes`. Lists and nested mappings become JSON text.
 */
export function parseMapping(source: string): Mapping {
  if (source.trim() === '') return { ok: true, values: {} };
  const document = parseDocument(source);
  const error = document.errors[0];
  // The lines after the first quote the source.
  if (error) return { ok: false, problem: `is not valid YAML or JSON (${error.message.split(':\n')[0]})` };
  if (!isMap(document.contents)) return { ok: false, problem: 'is not a mapping of names to values' };
  const values: [string, string][] = [];
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
    if (key === '') return { ok: false, problem: 'has a name that is not text' };
    const value = isScalar(pair.value)
      ? scalarText(pair.value)
      : pair.value === null
        ? null
        : JSON.stringify(pair.value);
    if (value === null) return { ok: false, problem: `has no value for \`${key}\`: give one, or leave the name out` };
    values.push([key, value]);
  }
  // Object.fromEntries makes `__proto__` an ordinary name.
  return { ok: true, values: Object.fromEntries(values) };
}

function scalarText(scalar: Scalar): string | null {
  if (scalar.value === null) return null;
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}
