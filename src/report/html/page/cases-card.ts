import type { NumberedRow, PageRun } from '../page-data.ts';
import type { Place } from './address.ts';
import type { CaseTable } from './case-table.ts';
import type { Column } from './columns.ts';
import { columnsMenu } from './columns-menu.ts';
import { button, element } from './dom.ts';
import { facetsPart, outcomesPart } from './filters-view.ts';
import { searchField } from './search-field.ts';
import { sortMenu } from './sort-menu.ts';
import { statusLine } from './status-line.ts';
import { tableButtons } from './table-buttons.ts';

interface CardOptions {
  readonly run: PageRun;
  readonly rows: readonly NumberedRow[];
  readonly columns: readonly Column[];
  readonly table: CaseTable;
  readonly openAll: HTMLElement;
  readonly help: HTMLDialogElement;
}

interface CardEvents {
  readonly onChange: (change: Partial<Place>) => void;
  readonly onClear: () => void;
}

export interface CasesCard {
  readonly view: HTMLElement;
  readonly search: HTMLInputElement;
  /** Call it after the table has been redrawn. */
  readonly update: (place: Place, shown: readonly Column[]) => void;
}

/** The table, with everything above it that searches, filters, sorts and copies its rows. */
export function casesCard(options: CardOptions, { onChange, onClear }: CardEvents): CasesCard {
  const { run, rows, columns, table, openAll, help } = options;
  let shown: readonly Column[] = [];
  const search = searchField((query) => onChange({ query }));
  const status = statusLine(run, rows.length, onClear);
  const outcomes = outcomesPart(rows, onChange);
  const facets = facetsPart(rows, onChange);
  const menu = columnsMenu(columns, onChange);
  const sorting = sortMenu((sort) => onChange({ sort }));
  const tune = tuneButton(() => view.classList.toggle('tuned'));
  const copies = tableButtons(() => ({ matches: table.matches, columns: shown }));
  const keys = button({ class: 'small', 'aria-label': 'Keys and search' }, () => help.showModal(), '?');
  const heading = element('h2', { id: 'cases' }, run.unit === 'file' ? 'Files' : 'Cases');
  const tools = element('div', { class: 'tools' }, menu.view, ...copies, openAll, keys);
  const view = element(
    'section',
    { class: 'card files', 'aria-labelledby': 'cases' },
    element('div', { class: 'toolbar' }, heading, status.view, search.view, tune, tools),
    element('div', { class: 'filters' }, outcomes.view, facets.view, sorting.view),
    table.view,
    status.nothing,
  );
  const update = (place: Place, columnsNow: readonly Column[]) => {
    shown = columnsNow;
    status.update(place, table.matches.length);
    for (const part of [outcomes, facets, menu]) part.update(place);
    sorting.update(shown, place);
    if (search.field.value !== place.query) search.field.value = place.query;
  };
  return { view, search: search.field, update };
}

/** Shows the filters on a phone, where they are hidden at first. */
function tuneButton(onTune: () => boolean): HTMLButtonElement {
  const tune = button(
    { class: 'small tune', 'aria-expanded': 'false' },
    () => tune.setAttribute('aria-expanded', String(onTune())),
    'Filter and sort',
  );
  return tune;
}
