import { changedParts } from '../../changed-parts.ts';
import type { PageDifference } from '../page-data.ts';
import { element } from './dom.ts';

export function differenceTable(differences: readonly PageDifference[]): HTMLElement {
  const heads = ['Where', 'Expected', 'Actual'].map((name) => element('th', { scope: 'col' }, name));
  const rows = differences.map(([place, expected, actual]) => {
    const parts = changedParts(expected, actual);
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, place),
      element('td', {}, element('ins', {}, parts.before, element('mark', {}, parts.a), parts.after)),
      element('td', {}, element('del', {}, parts.before, element('mark', {}, parts.b), parts.after)),
    );
  });
  const head = element('thead', {}, element('tr', {}, ...heads));
  return element('table', { class: 'differences' }, head, element('tbody', {}, ...rows));
}
