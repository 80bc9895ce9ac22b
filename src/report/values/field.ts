import { dateIn, numberIn, type Value, type ValueColumn, type ValueKind } from './value.ts';

/** One in ten values may be of another kind. */
const MIN_ALIKE = 0.9;
/** Maximum share of long values in a column. */
const MAX_PROSE = 0.2;
const MAX_DECIMALS = 4;

/** Counts the kinds of one field's values. */
export class Field {
  readonly pointer: string;
  readonly path: readonly string[];
  /** In how many cases the field occurs, and in how many it has a value. */
  #present = 0;
  #filled = 0;
  #long = 0;
  #numbers = 0;
  #dates = 0;
  #booleans = 0;
  #decimals = 0;

  constructor(pointer: string, path: readonly string[]) {
    this.pointer = pointer;
    this.path = path;
  }

  note(value: Value, isLong: boolean): void {
    this.#present += 1;
    if (value === null) return;
    this.#filled += 1;
    if (isLong) this.#long += 1;
    else if (typeof value === 'boolean' || value === 'true' || value === 'false') this.#booleans += 1;
    else if (numberIn(value) !== null) this.#numbers += 1;
    else if (dateIn(String(value)) !== null) this.#dates += 1;
    if (typeof value === 'number') this.#decimals = Math.max(this.#decimals, decimalsOf(value));
  }

  /** True if most of this number of cases have the field, as a short value. */
  isSharedBy(cases: number): boolean {
    return this.#present > cases / 2 && this.#filled > 0 && this.#long <= this.#filled * MAX_PROSE;
  }

  /** True if the field has a value in most of this number of cases. */
  isFilledIn(cases: number): boolean {
    return this.#filled > cases / 2;
  }

  column(heading: string): ValueColumn {
    const decimals = this.#decimals <= MAX_DECIMALS ? this.#decimals : null;
    return { pointer: this.pointer, heading, kind: this.#kind(), decimals };
  }

  #kind(): ValueKind {
    const isMost = (count: number) => count > 0 && count >= this.#filled * MIN_ALIKE;
    if (isMost(this.#numbers)) return 'number';
    if (isMost(this.#dates)) return 'date';
    return isMost(this.#booleans) ? 'boolean' : 'text';
  }
}

/** Infinite for a number that is not written in plain decimals. */
function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes('e') ? Number.POSITIVE_INFINITY : (text.split('.')[1]?.length ?? 0);
}
