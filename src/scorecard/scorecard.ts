import { compareText } from '../lib/compare-text.ts';
import { wilson } from './wilson.ts';

/** A field is a value in a golden file that contains no other values. */
export interface FieldResult {
  /** A JSON Pointer, with `*` for the index in a list whose items are found by a key. */
  readonly pointer: string;
  readonly state: 'right' | 'wrong' | 'missing';
  /** As JSON. `actual` is null if missing. `values` is null if one is too long to be one of a few. */
  readonly values: { readonly expected: string; readonly actual: string | null } | null;
  /** True for a list as a whole, which is wrong if it has surplus items. */
  readonly isList: boolean;
}

/** As published in schema/results.schema.json. */
export interface Scorecard {
  /** Share of all expected fields that are right. */
  readonly accuracy: number;
  /** The worst first. */
  readonly fields: readonly FieldScore[];
  /**
   * Lists without surplus items in any case. In a merge, such a list counts as a field if another run's cases had
   * surplus items.
   */
  readonly lists: readonly { readonly pointer: string; readonly right: number }[];
}

export interface FieldScore {
  readonly pointer: string;
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly accuracy: number;
  /** The ends of the 95 % Wilson interval of `accuracy`. */
  readonly low: number;
  readonly high: number;
  /** Counts of each pair of values. Null for more than twelve values. Empty if only the list as a whole counts. */
  readonly table: readonly Cell[] | null;
}

export interface Cell {
  readonly expected: string;
  readonly actual: string | null;
  readonly isRight: boolean;
  readonly count: number;
  /** The first few, in order. */
  readonly cases: readonly string[];
}

export const totalOf = ({ right, wrong, missing }: Pick<FieldScore, 'right' | 'wrong' | 'missing'>): number =>
  right + wrong + missing;

/** Rounded down, so that only a full share reads 100 %. */
export function percentText(score: Pick<FieldScore, 'right' | 'wrong' | 'missing'>): string {
  return `${Math.floor((score.right * 1_000) / totalOf(score)) / 10} %`;
}

/** Such as `0.9333`, rounded down, so that only a full share is 1. */
export function shareText({ fields }: Scorecard): string {
  const total = fields.reduce((sum, field) => sum + totalOf(field), 0);
  const right = fields.reduce((sum, field) => sum + field.right, 0);
  return String(Math.floor((right * 10_000) / total) / 10_000);
}

export const pointersOf = ({ fields, lists }: Scorecard): readonly string[] =>
  [...fields, ...lists].map(({ pointer }) => pointer);

const MAX_VALUES = 12;
const MAX_CASES_IN_CELL = 10;

interface Tally {
  right: number;
  wrong: number;
  missing: number;
  /** True for a list that has had no surplus item so far. */
  isHidden: boolean;
  /** By both values. Null if there are too many different values. */
  table: Map<string, CountedCell> | null;
  readonly values: Set<string>;
}

interface CountedCell extends Cell {
  count: number;
  readonly cases: string[];
}

/** Counts the fields of all cases. Keeps a few case names for each field, and no values of fields that have many. */
export class ScoreCounter {
  readonly #tallies = new Map<string, Tally>();

  add(id: string, fields: readonly FieldResult[]): void {
    for (const { pointer, state, values, isList } of fields) {
      const tally = this.#tallyOf(pointer);
      tally[state] += 1;
      if (!isList || state === 'wrong') tally.isHidden = false;
      if (isList) continue;
      if (values === null) tally.table = null;
      else countIn(tally, { ...values, isRight: state === 'right', count: 1, cases: [id] });
    }
  }

  addAll({ fields, lists }: Scorecard): void {
    for (const { pointer, right, wrong, missing, table } of fields) {
      const tally = this.#tallyOf(pointer);
      tally.right += right;
      tally.wrong += wrong;
      tally.missing += missing;
      tally.isHidden = false;
      if (table === null) tally.table = null;
      else for (const cell of table) countIn(tally, cell);
    }
    for (const { pointer, right } of lists) this.#tallyOf(pointer).right += right;
  }

  get scorecard(): Scorecard | null {
    const all = [...this.#tallies].map(([pointer, tally]) => ({ pointer, ...tally }));
    const shown = all.filter(({ isHidden }) => !isHidden);
    const total = shown.reduce((sum, tally) => sum + totalOf(tally), 0);
    if (total === 0) return null;
    return {
      accuracy: shown.reduce((sum, { right }) => sum + right, 0) / total,
      fields: shown.map(scoreOf).sort(worstFirst),
      lists: all
        .filter(({ isHidden }) => isHidden)
        .map(({ pointer, right }) => ({ pointer, right }))
        .sort(byPointer),
    };
  }

  #tallyOf(pointer: string): Tally {
    const known = this.#tallies.get(pointer);
    if (known !== undefined) return known;
    const tally = { right: 0, wrong: 0, missing: 0, isHidden: true, table: new Map(), values: new Set<string>() };
    this.#tallies.set(pointer, tally);
    return tally;
  }
}

function countIn(tally: Tally, { expected, actual, isRight, count, cases }: Cell): void {
  if (tally.table === null) return;
  tally.values.add(expected);
  if (actual !== null) tally.values.add(actual);
  if (tally.values.size > MAX_VALUES) {
    tally.table = null;
    tally.values.clear();
    return;
  }
  const key = JSON.stringify([expected, actual]);
  const cell = tally.table.get(key) ?? { expected, actual, isRight, count: 0, cases: [] };
  cell.count += count;
  // Results arrive in any order, and two runs over the same cases must keep the same names.
  for (const id of cases) if (!cell.cases.includes(id)) cell.cases.push(id);
  cell.cases.sort().splice(MAX_CASES_IN_CELL);
  tally.table.set(key, cell);
}

function scoreOf({ pointer, right, wrong, missing, table }: Tally & { readonly pointer: string }): FieldScore {
  const total = right + wrong + missing;
  return {
    pointer,
    right,
    wrong,
    missing,
    accuracy: right / total,
    ...wilson(right, total),
    table: table === null ? null : [...table.values()].sort(byValues),
  };
}

const byPointer = (a: { readonly pointer: string }, b: { readonly pointer: string }) =>
  compareText(a.pointer, b.pointer);

const worstFirst = (a: FieldScore, b: FieldScore): number =>
  a.accuracy - b.accuracy || totalOf(b) - totalOf(a) || byPointer(a, b);

const byValues = (a: Cell, b: Cell): number =>
  compareText(a.expected, b.expected) || compareText(a.actual ?? '', b.actual ?? '');
