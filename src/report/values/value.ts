export type Value = string | number | boolean | null;

export type ValueKind = 'number' | 'date' | 'text' | 'boolean';

export interface ValueColumn {
  /** Points into the only output, or into an object of all outputs by key. */
  readonly pointer: string;
  readonly heading: string;
  readonly kind: ValueKind;
  /** Decimals for all JSON numbers of the column. Null to show each as it is. */
  readonly decimals: number | null;
}

export interface ValueTable {
  readonly columns: readonly ValueColumn[];
  /** Number of columns that are shown at first. A reader may choose among all. */
  readonly shown: number;
  /** By case, one cell per column. A case without outputs has none. */
  readonly cells: ReadonlyMap<string, readonly Value[]>;
  /** The beginning of the output, for a case without any of the shown values. */
  readonly excerpts: ReadonlyMap<string, string>;
}

export const NO_VALUES: ValueTable = { columns: [], shown: 0, cells: new Map(), excerpts: new Map() };

export function valueText(value: Value, { decimals }: Pick<ValueColumn, 'decimals'>): string {
  if (value === null) return '';
  return typeof value === 'number' && decimals !== null ? value.toFixed(decimals) : String(value);
}

/** For sorting and totals. Null if the value is missing or of another kind. */
export function sortNumber(value: Value, kind: ValueKind): number | null {
  if (value === null) return null;
  if (kind === 'number') return numberIn(value);
  if (kind === 'date') return typeof value === 'string' ? dateIn(value) : null;
  return kind === 'boolean' ? Number(String(value) === 'true') : null;
}

const CURRENCIES: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf('currency'),
  '$',
  'US$',
  '€',
  '£',
  '¥',
  '₹',
]);
/** A number with more digits is an id. */
const MAX_DIGITS = 15;
const GROUPED = /^\d{1,3}(?:[,'\u2019\u00a0\u202f ]\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const DECIMAL_COMMA = /^(?:0|[1-9]\d*),\d+$/;

/** Also reads text such as `1,240.50`, `EUR 86.400,00` or `12 %`. Null if it is not a number. */
export function numberIn(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > 40) return null;
  const [, sign = '', number = ''] = /^([-+\u2212]?)\s*(.+)/s.exec(withoutUnit(value.trim())) ?? [];
  const plain = plainNumber(number);
  if (plain === null || plain.replace('.', '').length > MAX_DIGITS) return null;
  return sign === '' || sign === '+' ? Number(plain) : -Number(plain);
}

function plainNumber(text: string): string | null {
  if (DECIMAL.test(text)) return text;
  if (GROUPED.test(text)) return text.replace(/[^\d.]/g, '');
  if (GROUPED_BY_POINTS.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return DECIMAL_COMMA.test(text) ? text.replace(',', '.') : null;
}

/** Drops a currency before or after the number, and a percent sign. */
function withoutUnit(text: string): string {
  const [, sign = '', before, number = ''] = /^([-+\u2212]?)\s*([A-Z]{3}|(?:US)?[$€£¥₹])\s*(\S.*)/s.exec(text) ?? [];
  if (before !== undefined && CURRENCIES.has(before)) return `${sign}${number}`;
  const [, first = '', after = ''] = /^(.*\d)\s*([A-Z]{3}|[$€£¥₹%])$/s.exec(text) ?? [];
  return after === '%' || CURRENCIES.has(after) ? first : text;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const MONTH_NAMED = /^(?:\d{1,2} [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})$/;

/** Milliseconds since 1970, in UTC without a zone. Null if it is not a date, or if day and month could be swapped. */
export function dateIn(text: string): number | null {
  const iso = ISO.exec(text);
  if (iso !== null) return instant(iso[1] === undefined && text.length > 10 ? `${text}Z` : text);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return instant(`${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return MONTH_NAMED.test(text) ? instant(`${text} UTC`) : null;
}

function instant(text: string): number | null {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}
