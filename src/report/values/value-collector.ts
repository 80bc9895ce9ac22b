import { outputValue } from '../../checks/check.ts';
import { parseExactly } from '../../lib/exact-json.ts';
import { isFields } from '../../lib/json.ts';
import { type Pointer, pointerText, valueAtPointer } from '../../lib/json-pointer.ts';
import { truncate } from '../../lib/truncate.ts';
import type { OutputRecord, ResultRecord } from '../../results/record.ts';
import { Field } from './field.ts';
import { type Scalar, scalarFrom, scalarOf } from './scalar.ts';
import { NO_VALUES, type Value, type ValueTable } from './value.ts';

const MAX_SHOWN = 5;
/** Number of columns that the HTML report offers. */
const MAX_COLUMNS = 20;
/** Fields that first appear later are not considered. */
const MAX_FIELDS = 200;
const MAX_FIELDS_PER_CASE = 60;
const MAX_HEADING_LENGTH = 60;
const MAX_MEMBERS = 200;
const MAX_DEPTH = 4;
/** Per depth of an output. */
const MAX_VISITED = 1_000;

interface Cells {
  readonly fields: number[];
  readonly values: Value[];
  /** The beginning of a text, or the number of items or fields. */
  readonly excerpt: Value;
}

/**
 * Collects the scalar values of the outputs, one case at a time, and makes a table of those that most cases share.
 * Keeps short values only.
 */
export class ValueCollector {
  readonly #fields = new Map<string, { readonly field: Field; readonly number: number }>();
  readonly #wanted: readonly Pointer[];
  readonly #cases = new Map<string, Cells>();
  /** The key of an output that is a scalar itself. */
  #rootName = '';

  /** `wanted` are the user's columns. If empty, columns are chosen. */
  constructor(wanted: readonly Pointer[]) {
    this.#wanted = wanted;
    for (const pointer of wanted) this.#fieldAt(pointer);
  }

  /** A case that is given again is ignored. */
  note({ case: id, outputs }: Pick<ResultRecord, 'case' | 'outputs'>): void {
    if (outputs === null || outputs.length === 0 || this.#cases.has(id)) return;
    const root = rootOf(outputs);
    const cells: Cells = { fields: [], values: [], excerpt: scalarFrom(root).value };
    this.#cases.set(id, cells);
    this.#rootName ||= outputs[0]?.key ?? '';
    for (const pointer of this.#wanted) {
      const value = valueAtPointer(root, pointer);
      if (value !== undefined) this.#noteAt(pointer, scalarFrom(value), cells);
    }
    for (const [path, scalar] of scalarsIn(root)) this.#noteAt(path, scalar, cells);
  }

  #noteAt(path: Pointer, { value, isLong }: Scalar, cells: Cells): void {
    const found = this.#fieldAt(path);
    if (found === null || cells.fields.includes(found.number)) return;
    found.field.note(value, isLong);
    cells.fields.push(found.number);
    cells.values.push(value);
  }

  #fieldAt(path: Pointer) {
    const pointer = pointerText(path);
    const known = this.#fields.get(pointer);
    if (known !== undefined) return known;
    if (this.#fields.size >= MAX_FIELDS) return null;
    const found = { field: new Field(pointer, path), number: this.#fields.size };
    this.#fields.set(pointer, found);
    return found;
  }

  table(): ValueTable {
    const { chosen, shown } = this.#choose();
    if (chosen.length === 0) return this.#excerptsAlone();
    const places = new Map(chosen.map(({ number }, at) => [number, at]));
    const cells = new Map<string, Value[]>();
    const excerpts = new Map<string, string>();
    for (const [id, { fields, values, excerpt }] of this.#cases) {
      const own: Value[] = chosen.map(() => null);
      for (const [index, number] of fields.entries()) {
        const at = places.get(number);
        if (at !== undefined) own[at] = values[index] ?? null;
      }
      cells.set(id, own);
      const isEmpty = own.slice(0, shown).every((value) => value === null);
      if (isEmpty && excerpt !== null) excerpts.set(id, String(excerpt));
    }
    const columns = chosen.map(({ field }) => field.column(this.#headingOf(field.path)));
    return { columns, shown, cells, excerpts };
  }

  /** If no field is shared, one column describes each output. */
  #excerptsAlone(): ValueTable {
    if (this.#cases.size === 0) return NO_VALUES;
    const column = { pointer: '', heading: this.#headingOf([]), kind: 'text', decimals: null } as const;
    const cells = [...this.#cases].map(([id, { excerpt }]) => [id, [excerpt]] as const);
    return { columns: [column], shown: 1, cells: new Map(cells), excerpts: new Map() };
  }

  #headingOf(path: Pointer): string {
    return truncate(path.length === 0 ? this.#rootName : path.join('.'), MAX_HEADING_LENGTH);
  }

  /**
   * The user's columns, or those that most cases share: by depth, then in the outputs' order. A mostly empty field
   * counts as deeper.
   */
  #choose() {
    const all = [...this.#fields.values()];
    const wanted = all.slice(0, this.#wanted.length);
    const cases = this.#cases.size;
    const rank = ({ field }: (typeof all)[number]) => field.path.length + (field.isFilledIn(cases) ? 0 : 1);
    const others = all
      .slice(this.#wanted.length)
      .filter(({ field }) => field.isSharedBy(cases))
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, Math.max(0, MAX_COLUMNS - wanted.length));
    const shown = wanted.length > 0 ? wanted.length : Math.min(MAX_SHOWN, others.length);
    return { chosen: [...wanted, ...others], shown };
  }
}

/** The root of all pointers, with all digits of numbers that a double cannot represent. */
function rootOf(outputs: readonly OutputRecord[]): unknown {
  if (!outputs.some(({ value }) => LONG_NUMBER.test(value))) return outputValue(outputs);
  return outputValue(outputs.map((output) => (output.json === null ? output : { ...output, json: exact(output) })));
}

/** An integer of 16 digits or more. */
const LONG_NUMBER = /[:,[\s]-?\d{16}/;

const exact = ({ value, json }: OutputRecord): unknown => (typeof json === 'object' ? parseExactly(value) : json);

/** The scalars in objects, by depth. Lists are left out. */
function* scalarsIn(root: unknown): Generator<readonly [Pointer, Scalar]> {
  let level: (readonly [Pointer, unknown])[] = [[[], root]];
  let count = 0;
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth += 1) {
    const next: typeof level = [];
    for (const [path, value] of level) {
      const scalar = scalarOf(value);
      if (scalar !== null) {
        yield [path, scalar];
        count += 1;
        if (count === MAX_FIELDS_PER_CASE) return;
      } else if (isFields(value)) {
        for (const name of Object.keys(value).slice(0, MAX_MEMBERS)) next.push([[...path, name], value[name]]);
      }
    }
    level = next.slice(0, MAX_VISITED);
  }
}
