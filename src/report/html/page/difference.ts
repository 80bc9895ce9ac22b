import { changedParts } from '../../changed-parts.ts';
import type { PageDifference, PageRejectedValue } from '../page-data.ts';
import { type Child, element } from './dom.ts';

export function differenceTable(differences: readonly PageDifference[]): HTMLElement {
  const rows = differences.map(([place, expected, actual]) => {
    const parts = changedParts(expected, actual);
    return [
      place,
      element('ins', {}, parts.before, element('mark', {}, parts.a), parts.after),
      element('del', {}, parts.before, element('mark', {}, parts.b), parts.after),
    ];
  });
  return table('differences', ['Where', 'Expected', 'Actual'], rows);
}

export const rejectedValueTable = (values: readonly PageRejectedValue[]): HTMLElement =>
  table('differences values', ['Where', 'Value'], values);

function table(className: string, heads: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  const head = element('tr', {}, ...heads.map((name) => element('th', { scope: 'col' }, name)));
  const lines = rows.map(([first = '', ...others]) =>
    element('tr', {}, element('th', { scope: 'row' }, first), ...others.map((cell) => element('td', {}, cell))),
  );
  return element('table', { class: className }, element('thead', {}, head), element('tbody', {}, ...lines));
}
