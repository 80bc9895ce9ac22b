import type { Column } from './columns.ts';
import { button, copyButton, element } from './dom.ts';
import type { Match } from './select-rows.ts';
import { csvOf, tsvOf } from './table-text.ts';

interface Shown {
  readonly matches: readonly Match[];
  readonly columns: readonly Column[];
}

/** The buttons copy or save all rows of the table as it is shown. */
export function tableButtons(shown: () => Shown): HTMLElement[] {
  const lines = ({ matches, columns }: Shown) => [
    columns.map(({ name }) => name),
    ...matches.map(({ row }) => columns.map((column) => column.plainOf(row))),
  ];
  return [
    copyButton('as it is shown', () => tsvOf(lines(shown())), 'Copy table'),
    button({ class: 'small' }, () => save(csvOf(lines(shown()))), 'Download CSV'),
  ];
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  element('a', { href: address, download: 'results-shown.csv' }).click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
