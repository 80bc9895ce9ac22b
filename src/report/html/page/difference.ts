import type { PageDifference } from '../page-data.ts';
import { element } from './dom.ts';

/** Splits two texts into a common beginning, the parts that differ, and a common end. */
export function changedParts(a: string, b: string): { before: string; a: string; b: string; after: string } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return {
    before: a.slice(0, start),
    a: a.slice(start, a.length - end),
    b: b.slice(start, b.length - end),
    after: a.slice(a.length - end),
  };
}

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
