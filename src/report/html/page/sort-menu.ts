import type { Place, Sort } from './address.ts';
import type { Column } from './columns.ts';
import { button, element } from './dom.ts';

export interface SortMenu {
  readonly view: HTMLElement;
  readonly update: (shown: readonly Column[], place: Place) => void;
}

/** For phones, on which the table has no heads. */
export function sortMenu(onSort: (sort: Sort) => void): SortMenu {
  let sort: Sort = { column: '', descending: false };
  const list = element('select', { 'aria-label': 'Sort by' });
  list.addEventListener('change', () => onSort({ ...sort, column: list.value }));
  const turn = button({ class: 'small' }, () => onSort({ ...sort, descending: !sort.descending }));
  const update = (shown: readonly Column[], place: Place) => {
    sort = place.sort;
    list.replaceChildren(...shown.map(({ id, name }) => element('option', { value: id }, `Sort by ${name}`)));
    list.value = sort.column;
    turn.textContent = sort.descending ? '↓' : '↑';
    turn.setAttribute('aria-label', sort.descending ? 'Descending' : 'Ascending');
  };
  return { view: element('div', { class: 'sort-by' }, list, turn), update };
}
