import type { NumberedRow } from '../page-data.ts';
import type { Column } from './columns.ts';

/** The minimum width in pixels, and the share of the remaining width. */
interface Width {
  readonly min: number;
  readonly share: number;
}

const FIXED: Readonly<Record<string, Width>> = {
  case: { min: 210, share: 26 },
  reason: { min: 180, share: 34 },
};
const SAMPLE = 200;
const CHARACTER = 8.6;
const PADDING = 26;

/** Fits most of the values, since one long text must not make a column wide. */
export function widthOf({ id, kind, name, textOf }: Column, rows: readonly NumberedRow[]): Width {
  if (id === 'outcome') return { min: rows.some(({ cached, reused }) => cached || reused) ? 192 : 150, share: 0 };
  const fixed = FIXED[id];
  if (fixed !== undefined) return fixed;
  const lengths = rows.slice(0, SAMPLE).map((row) => textOf(row).length);
  const isText = kind === 'text';
  // A truncated number is misleading, but a text is not.
  const usual = lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) * (isText ? 0.95 : 1))] ?? 0;
  const wanted = Math.max(Math.min(usual, isText ? 34 : 18), Math.min(name.length + 3, 16));
  const pixels = Math.round(wanted * CHARACTER + PADDING);
  return isText ? { min: Math.min(pixels, 120), share: wanted } : { min: Math.max(pixels, 84), share: 0 };
}

export const templateOf = (widths: readonly Width[]): string =>
  widths.map(({ min, share }) => (share === 0 ? `${min}px` : `minmax(${min}px, ${share}fr)`)).join(' ');

export const minimumOf = (widths: readonly Width[]): number => widths.reduce((sum, { min }) => sum + min, 0);
