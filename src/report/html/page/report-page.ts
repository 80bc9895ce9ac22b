import type { NumberedRow, PageRun } from '../page-data.ts';
import { type Place, readAddress, START, writeAddress } from './address.ts';
import { CaseTable } from './case-table.ts';
import { type CasesCard, casesCard } from './cases-card.ts';
import { type Column, columnsOf } from './columns.ts';
import { detailsText, loading, whenLoaded } from './data.ts';
import { button, element } from './dom.ts';
import { failureTour } from './failure-tour.ts';
import { type FieldReader, fieldReader } from './fields.ts';
import { figuresPanel } from './figures.ts';
import { helpDialog, listenToKeys } from './keys.ts';
import { headerView } from './overview.ts';
import { type Panels, panelsView } from './panels.ts';
import { problemsPanel } from './problems.ts';
import { scorecardPanel } from './scorecard.ts';
import { selectRows } from './select-rows.ts';
import { shownColumns } from './shown-columns.ts';
import { timelinePanel } from './timeline.ts';

/** Keeps the address, the filters and the table consistent. */
export class ReportPage {
  readonly #run: PageRun;
  readonly #rows: readonly NumberedRow[];
  readonly #columns: readonly Column[];
  readonly #fields: FieldReader;
  readonly #table: CaseTable;
  readonly #cases: CasesCard;
  readonly #panels: Panels;
  readonly #help = helpDialog();
  readonly #openAll = button({ class: 'small open-all' }, () => this.#toggleAll(), 'Expand all');
  #place = readAddress(location.hash);
  #shown: readonly Column[];

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
    this.#cases = casesCard(
      { run, rows, columns: this.#columns, table: this.#table, openAll: this.#openAll, help: this.#help },
      { onChange: (change) => this.#go(change), onClear: () => this.#clear() },
    );
    this.#panels = this.#makePanels();
  }

  show(): void {
    const { headline } = this.#run;
    document.title = `Roe agent: ${headline}`;
    const skip = button({ class: 'skip' }, () => this.#table.focusFirst(), `Skip to the ${this.#run.unit}s`);
    const main = element('main', {}, this.#panels.view, ...(this.#rows.length === 0 ? [] : [this.#cases.view]));
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
    listenToKeys(this.#table, this.#cases.search, this.#help, {
      onOpenAll: () => this.#toggleAll(),
      onNextFailure: failureTour(this.#table),
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
    this.#cases.update(place, this.#shown);
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
}
