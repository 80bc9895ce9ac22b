import { isRawJson } from '../../lib/exact-json.ts';
import { pluralize } from '../../lib/pluralize.ts';
import { truncate } from '../../lib/truncate.ts';
import type { Value } from './value.ts';

/** Longer texts, and texts of several lines, make no column. */
const MAX_SHORT_LENGTH = 100;
/** In a column that the user wants. */
const MAX_LENGTH = 200;

export interface Scalar {
  readonly value: Value;
  readonly isLong: boolean;
}

/** Null for a list or an object. */
export function scalarOf(value: unknown): Scalar | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return { value, isLong: false };
  if (isRawJson(value)) return { value: JSON.stringify(value), isLong: false };
  return typeof value === 'string' ? textScalar(value) : null;
}

function textScalar(text: string): Scalar {
  const beginning = text.slice(0, 2 * MAX_LENGTH).trim();
  const shown = truncate(beginning.replace(/\s+/g, ' '), MAX_LENGTH);
  const isLong = text.length > MAX_SHORT_LENGTH || /[\n\r]/.test(beginning);
  return { value: shown === '' ? null : shown === text ? text : copyOf(shown), isLong };
}

/** A substring keeps the whole string in memory. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** A list or an object is counted. */
export function scalarFrom(value: unknown): Scalar {
  const scalar = scalarOf(value);
  if (scalar !== null) return scalar;
  const count = Array.isArray(value)
    ? pluralize(value.length, 'item')
    : pluralize(Object.keys(value as object).length, 'field');
  return { value: count, isLong: false };
}
