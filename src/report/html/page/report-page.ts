import type { NumberedRow, PageRun } from '../page-data.ts';
import { type Place, readAddress, START, writeAddress } from './address.ts';
import { CaseTable } from './case-table.ts';
import { type Column, columnsOf } from './columns.ts';
import { columnsMenu } from './columns-menu.ts';
import { detailsText, loading, whenLoaded } from './data.ts';
import { button, element } from './dom.ts';
import { type FieldReader, fieldReader } from './fields.ts';
import { figuresPanel } from './figures.ts';
import { facetsPart, outcomesPart, type Part } from './filters-view.ts';
import { helpDialog, listenToKeys } from './keys.ts';
import { headerView } from './overview.ts';
import { type Panels, panelsView } from './panels.ts';
import { problemsPanel } from './problems.ts';
import { scorecardPanel } from './scorecard.ts';
import { type SearchField, searchField } from './search-field.ts';
import { selectRows } from './select-rows.ts';
import { shownColumns } from './shown-columns.ts';
import { type SortMenu, sortMenu } from './sort-menu.ts';
import { type StatusLine, statusLine } from './status-line.ts';
import { tableButtons } from './table-buttons.ts';
import { timelinePanel } from './timeline.ts';

/** Keeps the address, the filters and the table consistent. */
export class ReportPage {
  readonly #run: PageRun;
  readonly #rows: readonly NumberedRow[];
  readonly #columns: readonly Column[];
  readonly #fields: FieldReader;
  readonly #table: CaseTable;
  readonly #search: SearchField;
  readonly #status: StatusLine;
  readonly #outcomes: Part;
  readonly #facets: Part;
  readonly #menu: Part;
  readonly #sorting: SortMenu;
  readonly #panels: Panels;
  readonly #help = helpDialog();
  readonly #openAll = button({ class: 'small open-all' }, () => this.#toggleAll(), 'Expand all');
  #place = readAddress(location.hash);
  #shown: readonly Column[];
  /** The row that the last `n` opened. */
  #visited: number | null = null;

  constructor(run: PageRun, rows: readonly NumberedRow[]) {
    this.#run = run;
    this.#rows = rows;
    this.#columns = columnsOf(run, rows);
    this.#shown = shownColumns(this.#columns, this.#place.columns);
    this.#fields = fieldReader(run, detailsText);
    this.#table = new CaseTable(run, rows, {
      onSort: (column) => this.#sortBy(column),
      onOpen: (row) => this.#note({ file: row?.case ?? null }),
    });
    const go = (change: Partial<Place>) => this.#go(change);
    this.#search = searchField((query) => go({ query }));
    this.#status = statusLine(run, rows.length, () => this.#clear());
    this.#outcomes = outcomesPart(rows, go);
    this.#facets = facetsPart(rows, go);
    this.#menu = columnsMenu(this.#columns, go);
    this.#sorting = sortMenu((sort) => go({ sort }));
    this.#panels = this.#makePanels();
  }

  show(): void {
    const { headline } = this.#run;
    document.title = `Roe agent: ${headline}`;
    const skip = button({ class: 'skip' }, () => this.#table.focusFirst(), `Skip to the ${this.#run.unit}s`);
    const main = element('main', {}, this.#panels.view, ...(this.#rows.length === 0 ? [] : [this.#casesView()]));
    document.body.append(skip, headerView(this.#run), main, this.#help);
    this.#draw();
    this.#openLinked();
    // Searches and excerpts need the details, which may still be loading.
    if (loading()) whenLoaded(() => this.#draw());
    window.addEventListener('hashchange', () => {
      this.#place = readAddress(location.hash);
      this.#draw();
      this.#openLinked();
    });
    listenToKeys(this.#table, this.#search.field, this.#help, {
      onOpenAll: () => this.#toggleAll(),
      onNextFailure: (target) => this.#nextFailure(target),
      onClear: () => this.#go({ query: '' }),
    });
  }

  #makePanels(): Panels {
    const onCase = (row: NumberedRow) => this.#showCase(row);
    const onReason = (reason: string) => this.#clear({ reason });
    const panels = [
      problemsPanel(this.#rows, this.#run, { onReason, onCase }),
      scorecardPanel(this.#rows, this.#run, onCase),
      figuresPanel(this.#columns, () => this.#table.matches, onCase),
      timelinePanel(this.#rows, this.#run),
    ];
    return panelsView(panels.filter((panel) => panel !== null));
  }

  #casesView(): HTMLElement {
    const shown = () => ({ matches: this.#table.matches, columns: this.#shown });
    const help = button({ class: 'small', 'aria-label': 'Keys and search' }, () => this.#help.showModal(), '?');
    const tune = button(
      { class: 'small tune', 'aria-expanded': 'false' },
      () => {
        const isTuned = card.classList.toggle('tuned');
        tune.setAttribute('aria-expanded', String(isTuned));
      },
      'Filter and sort',
    );
    const toolbar = element(
      'div',
      { class: 'toolbar' },
      element('h2', { id: 'cases' }, this.#run.unit === 'file' ? 'Files' : 'Cases'),
      this.#status.view,
      this.#search.view,
      tune,
      element('div', { class: 'tools' }, this.#menu.view, ...tableButtons(shown), this.#openAll, help),
    );
    const filters = element('div', { class: 'filters' }, this.#outcomes.view, this.#facets.view, this.#sorting.view);
    const card = element(
      'section',
      { class: 'card files', 'aria-labelledby': 'cases' },
      toolbar,
      filters,
      this.#table.view,
      this.#status.nothing,
    );
    return card;
  }

  #go(change: Partial<Place>): void {
    const { columns } = this.#place;
    this.#note(change);
    if (this.#place.columns !== columns) this.#shown = shownColumns(this.#columns, this.#place.columns);
    this.#draw();
  }

  #clear(change: Partial<Place> = {}): void {
    const { sort, columns } = this.#place;
    this.#go({ ...START, sort, columns, ...change });
  }

  #note(change: Partial<Place>): void {
    this.#place = { ...this.#place, ...change };
    try {
      history.replaceState(null, '', writeAddress(this.#place) || `${location.pathname}${location.search}`);
    } catch {
      // Some viewers do not let a page change its address.
    }
  }

  #draw(): void {
    const place = this.#place;
    const matches = selectRows(this.#rows, place, this.#columns, this.#fields);
    this.#table.show(matches, this.#shown, place.sort);
    this.#status.update(place, matches.length);
    for (const part of [this.#outcomes, this.#facets, this.#menu]) part.update(place);
    this.#sorting.update(this.#shown, place);
    const { field } = this.#search;
    if (field.value !== place.query) field.value = place.query;
    this.#panels.refresh();
  }

  #sortBy({ id, kind }: Column): void {
    const { column, descending } = this.#place.sort;
    this.#go({ sort: { column: id, descending: id === column ? !descending : kind === 'outcome' } });
  }

  #openLinked(): void {
    const { file } = this.#place;
    if (file === null) return;
    const row = this.#rows.find((one) => one.case === file || one.case.toWellFormed() === file);
    if (row !== undefined) this.#showCase(row);
  }

  /** Removes the filters if they hide the case. */
  #showCase(row: NumberedRow): void {
    if (this.#table.reveal(row.number)) return;
    this.#clear();
    this.#table.reveal(row.number);
  }

  #toggleAll(): void {
    const open = !this.#table.isAllOpen;
    this.#openAll.textContent = open ? 'Collapse all' : 'Expand all';
    this.#table.openAll(open);
  }

  /** Opens the next unsuccessful row below the focus, or the first one. */
  #nextFailure(target: Element): void {
    const { matches } = this.#table;
    const from = this.#table.lineAt(target)?.row.number ?? this.#visited;
    const at = matches.findIndex(({ row }) => row.number === from);
    const inTurn = [...matches.slice(at + 1), ...matches.slice(0, at + 1)];
    const next = inTurn.find(({ row }) => row.outcome !== 'succeeded');
    if (next === undefined) return;
    if (this.#visited !== null) this.#table.close(this.#visited);
    this.#visited = next.row.number;
    this.#table.reveal(next.row.number);
  }
}
