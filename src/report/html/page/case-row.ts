import { outcomeWord } from '../../../outcome.ts';
import type { NumberedRow } from '../page-data.ts';
import { type Column, hasAnswer } from './columns.ts';
import { button, element, sentence } from './dom.ts';
import { chevron, outcomeIcon } from './icons.ts';
import type { Match } from './select-rows.ts';

export interface Line {
  readonly row: NumberedRow;
  readonly element: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly columnCount: number;
  opened: HTMLElement | null;
}

interface LineOptions {
  readonly columns: readonly Column[];
  readonly excerptAt: (number: number) => string;
  readonly onToggle: (line: Line) => void;
}

export function lineOf(match: Match, options: LineOptions): Line {
  const { row } = match;
  const { columns, onToggle } = options;
  const toggle = button(
    { class: 'toggle', 'aria-expanded': 'false' },
    () => onToggle(line),
    chevron(),
    element('span', { class: 'case' }, row.case),
  );
  const cells = columns.map((column) => (column.id === 'case' ? nameCell(match, toggle) : cellOf(column, row)));
  const filled = withSentences(cells, row, options);
  const tr = element('tr', { role: 'row', class: 'row', 'data-outcome': row.outcome }, ...filled);
  const line: Line = { row, element: tr, toggle, columnCount: columns.length, opened: null };
  tr.addEventListener('click', ({ target }) => {
    // The button has its own handler, and selecting text must not open the row.
    const onControl = target instanceof Element && target.closest('button, a') !== null;
    if (!onControl && document.getSelection()?.isCollapsed !== false) onToggle(line);
  });
  return line;
}

const tag = (text: string): HTMLElement => element('span', { class: 'tag' }, text);

const nameCell = ({ inDetails }: Match, toggle: HTMLElement): HTMLElement =>
  element('th', { scope: 'row', role: 'rowheader', class: 'case' }, toggle, inDetails ? tag('found inside') : null);

function cellOf(column: Column, row: NumberedRow): HTMLElement {
  const { id, kind, isValue, name } = column;
  if (id === 'outcome') return outcomeCell(row);
  if (id === 'reason')
    return element('td', { role: 'cell', class: 'reason' }, element('span', {}, ...sentence(row.reason)));
  const text = column.textOf(row);
  // The style shows the column's name if the table is too narrow for a head.
  const attributes = { role: 'cell', class: `${isValue ? 'value' : id} ${kind}`, 'data-name': name };
  if (text === '' && isValue) return element('td', attributes, element('span', { class: 'missing' }, 'missing'));
  return element('td', { ...attributes, title: isValue ? text : null }, text);
}

const outcomeCell = ({ outcome, cached, reused }: NumberedRow): HTMLElement =>
  element(
    'td',
    { role: 'cell', class: 'outcome' },
    element('span', { class: 'pill', 'data-outcome': outcome }, outcomeIcon(outcome), outcomeWord(outcome)),
    cached ? tag('cached') : null,
    reused ? tag('reused') : null,
  );

/**
 * A reason without a column is shown below the values, or in their place if there are none. So is the beginning of an
 * answer without any of the values.
 */
function withSentences(cells: readonly HTMLElement[], row: NumberedRow, options: LineOptions): HTMLElement[] {
  const { columns, excerptAt } = options;
  const hasColumn = columns.some(({ id }) => id === 'reason');
  const places = columns.flatMap(({ isValue }, at) => (isValue ? [at] : []));
  const [first] = places;
  const isEmpty = places.every((at) => columns[at]?.textOf(row) === '');
  const reason = hasColumn ? '' : row.reason;
  const excerpt = reason === '' && first !== undefined && isEmpty && hasAnswer(row) ? excerptAt(row.number) : '';
  if (reason === '' && excerpt === '') return [...cells];
  const content = reason === '' ? [excerpt] : sentence(reason);
  const className = reason === '' ? 'reason excerpt' : 'reason';
  const cell = element('td', { role: 'cell', class: className }, element('span', {}, ...content));
  if (first === undefined) {
    cell.style.gridColumn = '1 / -1';
    return [...cells, cell];
  }
  cell.style.gridColumn = `${first + 1} / span ${places.length}`;
  cell.setAttribute('aria-colspan', String(places.length));
  if (isEmpty) return [...cells.slice(0, first), cell, ...cells.slice(first + places.length)];
  cell.classList.add('below');
  return [...cells, cell];
}
