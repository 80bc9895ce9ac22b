import { button, element } from './dom.ts';
import { count } from './text.ts';

const MAX_ROWS = 50;

export interface CellView {
  readonly content: Node | string;
  readonly isNumber: boolean;
}

export function alikeTable(
  list: readonly unknown[],
  columns: readonly string[],
  cellOf: (item: unknown, column: string) => CellView | null,
): HTMLElement {
  const body = element('tbody');
  const add = (items: readonly unknown[], from: number) =>
    body.append(...items.map((item, at) => rowOf(item, from + at + 1, columns, cellOf)));
  add(list.slice(0, MAX_ROWS), 0);
  const numbers = columns.map((column) => {
    const cells = list.slice(0, MAX_ROWS).map((item) => cellOf(item, column));
    return cells.some((cell) => cell?.isNumber) && cells.every((cell) => cell === null || cell.isNumber);
  });
  const heads = columns.map((name, at) => element('th', { scope: 'col', class: numbers[at] ? 'number' : null }, name));
  const head = element('tr', {}, element('th', { scope: 'col', class: 'number' }, '#'), ...heads);
  const table = element('table', {}, element('thead', {}, head), body);
  const all = button(
    { class: 'small' },
    () => {
      add(list.slice(MAX_ROWS), MAX_ROWS);
      all.remove();
    },
    `Show all ${count(list.length)}`,
  );
  // A scrollable element must be reachable by keyboard.
  const scrolled = element('div', { class: 'sideways', tabindex: 0, role: 'group', 'aria-label': 'Table' }, table);
  return element('div', { class: 'alike' }, scrolled, list.length > MAX_ROWS ? all : null);
}

function rowOf(
  item: unknown,
  number: number,
  columns: readonly string[],
  cellOf: (item: unknown, column: string) => CellView | null,
): HTMLElement {
  const cells = columns.map((column) => {
    const cell = cellOf(item, column);
    if (cell === null) return element('td', {}, element('span', { class: 'missing' }, 'missing'));
    return element('td', { class: cell.isNumber ? 'number' : null }, cell.content);
  });
  return element('tr', {}, element('th', { scope: 'row', class: 'number' }, count(number)), ...cells);
}
