import { costText, durationText } from '../../text.ts';
import type { NumberedRow } from '../page-data.ts';
import type { Column } from './columns.ts';
import { button, element } from './dom.ts';
import type { Panel } from './panels.ts';
import type { Match } from './select-rows.ts';
import { statisticsOf } from './statistics.ts';
import { count, rounded } from './text.ts';

const MAX_LISTED = 5;
const HEADS = ['Column', 'Values', 'Total', 'Mean', 'Lowest', 'Highest'];

type Selected = () => readonly Match[];

/** Totals and other figures of the number columns, for the selected rows, and cases that stand out. */
export function figuresPanel(
  columns: readonly Column[],
  selected: Selected,
  onCase: (row: NumberedRow) => void,
): Panel {
  const content = element('div', { class: 'figures' });
  const measured = columns.filter(({ kind, id }) => kind === 'number' && id !== 'submitted');
  const fill = () => {
    const rows = selected().map(({ row }) => row);
    content.replaceChildren(
      figuresTable(measured, rows),
      element(
        'div',
        { class: 'extremes' },
        extremes('Dearest', 'cost', columns, rows, onCase),
        extremes('Slowest', 'took', columns, rows, onCase),
      ),
    );
  };
  return { title: 'Figures', isOpen: false, content, fill };
}

function figuresTable(columns: readonly Column[], rows: readonly NumberedRow[]): HTMLElement {
  const lines = columns.flatMap((column) => {
    const numbers = rows.map((row) => column.keyOf(row)).filter((key) => typeof key === 'number');
    const figures = statisticsOf(numbers);
    if (figures === null) return [];
    const { total, mean, min, max } = figures;
    const decimals = [total, mean, min, max].every(Number.isInteger) ? 0 : Math.max(2, column.decimals ?? 0);
    const cells = [total, mean, min, max].map((number) => figureText(column, number, decimals));
    return [
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, column.name),
        ...[count(figures.count), ...cells].map((text) => element('td', {}, text)),
      ),
    ];
  });
  if (lines.length === 0) return element('p', { class: 'quiet' }, 'None of the values shown are numbers.');
  const head = element('tr', {}, ...HEADS.map((name) => element('th', { scope: 'col' }, name)));
  // A scrollable element must be reachable by keyboard.
  return element(
    'div',
    { class: 'parts numbers', tabindex: 0, role: 'group', 'aria-label': 'Figures of what is shown' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...lines)),
  );
}

function figureText({ id }: Column, number: number, decimals: number): string {
  if (id === 'took') return durationText(number);
  return id === 'cost' ? costText(Math.round(number * 1e4) / 1e4) : rounded(number, decimals);
}

function extremes(
  title: string,
  id: string,
  columns: readonly Column[],
  rows: readonly NumberedRow[],
  onCase: (row: NumberedRow) => void,
): HTMLElement | null {
  const column = columns.find((one) => one.id === id);
  if (column === undefined) return null;
  const numberOf = (row: NumberedRow) => Number(column.keyOf(row) ?? 0);
  const largest = rows.filter((row) => numberOf(row) > 0).toSorted((a, b) => numberOf(b) - numberOf(a));
  if (largest.length < 2) return null;
  const items = largest.slice(0, MAX_LISTED).map((row) =>
    element(
      'li',
      {},
      element('span', {}, column.textOf(row)),
      button({ class: 'link' }, () => onCase(row), row.case),
    ),
  );
  return element('div', {}, element('p', { class: 'quiet' }, title), element('ol', {}, ...items));
}
