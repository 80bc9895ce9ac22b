import type { Sort } from './address.ts';
import type { Column } from './columns.ts';
import { button, element } from './dom.ts';

export interface TableHead {
  readonly view: HTMLElement;
  readonly update: (columns: readonly Column[], sort: Sort) => void;
}

/** A row of buttons, one for each column, that sort the table. */
export function tableHead(onSort: (column: Column) => void): TableHead {
  const row = element('tr', { role: 'row' });
  let shown: readonly Column[] = [];
  const update = (columns: readonly Column[], sort: Sort) => {
    if (columns !== shown) row.replaceChildren(...columns.map((column) => headOf(column, onSort)));
    shown = columns;
    for (const [at, head] of [...row.children].entries()) {
      if (columns[at]?.id !== sort.column) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    }
  };
  return { view: element('thead', { role: 'rowgroup' }, row), update };
}

const headOf = (column: Column, onSort: (column: Column) => void): HTMLElement =>
  element(
    'th',
    { scope: 'col', role: 'columnheader', class: `${column.isValue ? 'value' : column.id} ${column.kind}` },
    button({ title: column.isValue ? column.id : null }, () => onSort(column), column.name),
  );
