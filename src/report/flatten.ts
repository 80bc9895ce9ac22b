import type { OutputRecord } from '../results/record.ts';

/** Deeper than this, or below a longer name, a value stays JSON text: nobody names a column that far down, or like that. */
const DEEPEST = 6;
const LONGEST_NAME = 500;

/**
 * An outputs' values by column name: `output.total`, `output.parties.0.name`. Objects and lists are followed, and what
 * is no JSON is one value under the output's key. The same name twice keeps the later value.
 */
export function flattenOutputs(outputs: readonly OutputRecord[]): Map<string, string> {
  const columns = new Map<string, string>();
  for (const { key, value, json } of outputs) {
    if (json === null || typeof json !== 'object') columns.set(key, value);
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

function flatten(name: string, value: unknown, depth: number, columns: Map<string, string>): void {
  if (typeof value === 'object' && value !== null && depth <= DEEPEST && name.length <= LONGEST_NAME) {
    const entries = Object.entries(value);
    if (entries.length === 0) columns.set(name, JSON.stringify(value));
    for (const [key, inner] of entries) flatten(`${name}.${key}`, inner, depth + 1, columns);
    return;
  }
  columns.set(name, value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value));
}
