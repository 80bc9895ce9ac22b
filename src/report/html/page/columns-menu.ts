import type { Place } from './address.ts';
import type { Column } from './columns.ts';
import { button, element } from './dom.ts';
import type { Part } from './filters-view.ts';
import { shownColumns } from './shown-columns.ts';

export function columnsMenu(columns: readonly Column[], onChange: (change: Partial<Place>) => void): Part {
  const boxes = columns
    .filter(({ id }) => id !== 'case')
    .map((column) => ({ column, box: element('input', { type: 'checkbox' }) }));
  const chosen = () => onChange({ columns: boxes.filter(({ box }) => box.checked).map(({ column }) => column.id) });
  const labels = boxes.map(({ column, box }) => {
    box.addEventListener('change', chosen);
    const place = column.isValue && column.id !== column.name ? element('span', { class: 'quiet' }, column.id) : null;
    return element('label', {}, box, element('span', {}, column.name), place);
  });
  const reset = button({ class: 'small' }, () => onChange({ columns: null }), 'Reset');
  const menu = element(
    'details',
    { class: 'menu' },
    element('summary', { class: 'small' }, 'Columns'),
    element('div', { class: 'menu-list', role: 'group', 'aria-label': 'Columns' }, ...labels, reset),
  );
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  const update = (place: Place) => {
    const shown = new Set(shownColumns(columns, place.columns).map(({ id }) => id));
    for (const { column, box } of boxes) box.checked = shown.has(column.id);
    reset.hidden = place.columns === null;
  };
  return { view: menu, update };
}
