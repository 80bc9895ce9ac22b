import { pluralize } from '../../../lib/pluralize.ts';
import { columnsOfAlike } from './alike.ts';
import { alikeTable, type CellView } from './alike-table.ts';
import { button, element } from './dom.ts';

/** As text, since JavaScript's numbers lose digits of large ones. */
class WrittenNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Branch = Readonly<Record<string, unknown>> | readonly unknown[];

const NO_OTHER = Symbol('no other');
const MAX_CHILDREN_AT_ONCE = 100;
const OPEN_DEPTH = 3;
const OPEN_CHILDREN = 30;

export function parseJson(text: string): unknown {
  const reviver = (_: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && context?.source !== undefined ? new WrittenNumber(context.source) : value;
  return JSON.parse(text, reviver);
}

/** Branches can be collapsed. Differences from `other`, if given, are marked. */
export function jsonTree(value: unknown, other: unknown = NO_OTHER): HTMLElement {
  const isFilled = isBranch(value) && Object.keys(value).length > 0;
  const root = isFilled ? (tableOf(value, other) ?? children(value, other, 0)) : node(null, value, other, 0);
  return element('div', { class: 'tree' }, root);
}

function node(key: string | null, value: unknown, other: unknown, depth: number): HTMLElement {
  const label = key === null ? null : element('span', { class: 'key' }, key);
  if (!isBranch(value) || Object.keys(value).length === 0) {
    const mark = other === NO_OTHER || sameLeaf(value, other) ? null : 'changed';
    return element('div', { class: 'leaf' }, label, element('span', { class: mark }, leaf(value)));
  }
  const entries = Object.entries(value);
  const what = Array.isArray(value) ? pluralize(entries.length, 'item') : pluralize(entries.length, 'field');
  const summary = element('summary', {}, label, element('span', { class: 'size' }, what));
  const branch = element('details', {}, summary);
  const table = tableOf(value, other);
  // Filled when it is first opened, so that a closed branch costs nothing.
  const fill = () => {
    if (branch.childElementCount === 1) branch.append(table ?? children(value, other, depth));
  };
  branch.addEventListener('toggle', fill);
  if (depth < OPEN_DEPTH && (table !== null || entries.length <= OPEN_CHILDREN)) {
    fill();
    branch.open = true;
  }
  return branch;
}

/** Null if the value is not a list of alike objects, or is compared, since a table cannot show differences. */
function tableOf(value: Branch, other: unknown): HTMLElement | null {
  if (other !== NO_OTHER || !Array.isArray(value)) return null;
  const columns = columnsOfAlike(value, (item) => !isBranch(item));
  return columns && alikeTable(value, columns, cellOf);
}

function cellOf(item: unknown, column: string): CellView | null {
  const value = isBranch(item) ? valueAt(item, column) : undefined;
  if (value === undefined || value === null) return null;
  return { content: isBranch(value) ? jsonTree(value) : leaf(value), isNumber: value instanceof WrittenNumber };
}

function children(branch: Branch, other: unknown, depth: number): HTMLElement {
  const entries = Object.entries(branch);
  const list = element('div', { class: 'children' });
  const add = (from: number) => {
    for (const [key, value] of entries.slice(from, from + MAX_CHILDREN_AT_ONCE)) {
      const otherValue = other === NO_OTHER ? NO_OTHER : isBranch(other) ? valueAt(other, key) : undefined;
      list.append(node(key, value, otherValue, depth + 1));
    }
    const next = from + MAX_CHILDREN_AT_ONCE;
    if (next >= entries.length) return;
    const more = button({ class: 'small' }, () => add(next), `${entries.length - next} more`);
    more.addEventListener('click', () => more.remove());
    list.append(more);
  };
  add(0);
  return list;
}

function leaf(value: unknown): HTMLElement {
  // In quotation marks only if it would look like another kind of value.
  if (typeof value === 'string') return element('span', { class: 'string' }, isAmbiguous(value) ? `"${value}"` : value);
  if (value instanceof WrittenNumber) return element('span', { class: 'number' }, value.text);
  return element('span', { class: 'literal' }, JSON.stringify(value));
}

const isAmbiguous = (text: string): boolean => /^(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|)$/i.test(text);

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !(value instanceof WrittenNumber);

const valueAt = (branch: Branch, key: string): unknown =>
  Object.hasOwn(branch, key) ? (branch as Readonly<Record<string, unknown>>)[key] : undefined;

const sameLeaf = (a: unknown, b: unknown): boolean =>
  a instanceof WrittenNumber && b instanceof WrittenNumber
    ? a.text === b.text
    : JSON.stringify(a) === JSON.stringify(b);
