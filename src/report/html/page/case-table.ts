import type { NumberedRow, PageRun } from '../page-data.ts';
import type { Sort } from './address.ts';
import { type Line, lineOf } from './case-row.ts';
import { minimumOf, templateOf, widthOf } from './column-widths.ts';
import type { Column } from './columns.ts';
import { excerptAt, loading, readDetails, whenLoaded } from './data.ts';
import { detailsView } from './details.ts';
import { button, element } from './dom.ts';
import type { Match } from './select-rows.ts';
import { count } from './text.ts';

/** Rows are drawn in batches, when the reader comes near the end. Drawing ten thousand at once takes seconds. */
const BATCH_SIZE = 100;
const OPEN_BATCH_SIZE = 20;
/** A row further down is moved to the top instead, since all rows before it would have to be drawn. */
const MAX_REACH = 500;

interface TableEvents {
  readonly onSort: (column: Column) => void;
  /** Gets the row that was opened, or null if it was closed. */
  readonly onOpen: (row: NumberedRow | null) => void;
}

const missingDetails = (): HTMLElement =>
  element('p', { class: 'quiet' }, 'The rest of this report is missing. See results.json.');

export class CaseTable {
  readonly view: HTMLElement;
  readonly #run: PageRun;
  readonly #rows: readonly NumberedRow[];
  readonly #events: TableEvents;
  // The style makes the table a grid or cards, which hides its structure from screen readers unless roles state it.
  readonly #head = element('tr', { role: 'row' });
  readonly #body = element('tbody', { role: 'rowgroup' });
  readonly #table: HTMLElement;
  readonly #more = button({ class: 'more' }, () => this.#draw());
  readonly #open = new Set<number>();
  #lines: Line[] = [];
  #columns: readonly Column[] = [];
  #matches: readonly Match[] = [];
  #drawn = 0;
  #allOpen = false;
  readonly #nearEnd = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#draw(), {
    rootMargin: '600px',
  });

  constructor(run: PageRun, rows: readonly NumberedRow[], events: TableEvents) {
    this.#run = run;
    this.#rows = rows;
    this.#events = events;
    const head = element('thead', { role: 'rowgroup' }, this.#head);
    const label = run.unit === 'file' ? 'Files' : 'Cases';
    this.#table = element('table', { class: 'cases', role: 'table', 'aria-label': label }, head, this.#body);
    this.view = element('div', { class: 'sideways' }, this.#table, this.#more);
  }

  get matches(): readonly Match[] {
    return this.#matches;
  }

  get isAllOpen(): boolean {
    return this.#allOpen;
  }

  show(matches: readonly Match[], columns: readonly Column[], sort: Sort): void {
    if (columns !== this.#columns) this.#showColumns(columns);
    for (const [at, head] of [...this.#head.children].entries()) {
      if (columns[at]?.id !== sort.column) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    }
    this.#matches = matches;
    this.#redraw();
  }

  /** Also applies to rows that are drawn later. */
  openAll(open: boolean): void {
    this.#allOpen = open;
    this.#open.clear();
    this.#redraw();
  }

  reveal(number: number): boolean {
    const at = this.#matches.findIndex(({ row }) => row.number === number);
    const match = this.#matches[at];
    if (match === undefined) return false;
    if (at >= this.#drawn + MAX_REACH) {
      this.#matches = [match, ...this.#matches.filter((other) => other !== match)];
      this.#redraw();
    }
    while (!this.#lines.some(({ row }) => row.number === number)) this.#draw();
    const line = this.#lines.find(({ row }) => row.number === number);
    if (line === undefined) return false;
    if (line.opened === null) this.#toggle(line);
    line.element.scrollIntoView({ block: 'start' });
    line.toggle.focus({ preventScroll: true });
    return true;
  }

  /** Works for rows that are not drawn, too. */
  close(number: number): void {
    const line = this.#lines.find(({ row }) => row.number === number);
    if (line?.opened) this.#toggle(line);
    else this.#open.delete(number);
  }

  lineAt(target: Element | null): Line | null {
    return this.#lines.find(({ element: line, opened }) => line.contains(target) || opened?.contains(target)) ?? null;
  }

  get lastOpened(): Line | null {
    const last = [...this.#open].at(-1);
    return this.#lines.find(({ row, opened }) => opened !== null && row.number === last) ?? null;
  }

  step(from: Line | null, by: 1 | -1): void {
    const at = from === null ? (by === 1 ? -1 : this.#lines.length) : this.#lines.indexOf(from);
    if (at + by >= this.#lines.length) this.#draw();
    this.#lines[at + by]?.toggle.focus();
  }

  focusFirst(): void {
    this.#lines[0]?.toggle.focus();
  }

  #showColumns(columns: readonly Column[]): void {
    this.#columns = columns;
    const widths = columns.map((column) => widthOf(column, this.#rows));
    this.#table.style.setProperty('--columns', templateOf(widths));
    this.#table.style.setProperty('--min-width', `${minimumOf(widths)}px`);
    const heads = columns.map((column) =>
      element(
        'th',
        { scope: 'col', role: 'columnheader', class: `${column.isValue ? 'value' : column.id} ${column.kind}` },
        button({ title: column.isValue ? column.id : null }, () => this.#events.onSort(column), column.name),
      ),
    );
    this.#head.replaceChildren(...heads);
  }

  #redraw(): void {
    this.#drawn = 0;
    this.#lines = [];
    this.#body.replaceChildren();
    this.#draw();
  }

  #draw(): void {
    const size = this.#allOpen ? OPEN_BATCH_SIZE : BATCH_SIZE;
    const next = this.#matches.slice(this.#drawn, this.#drawn + size);
    this.#drawn += next.length;
    const options = {
      columns: this.#columns,
      excerptAt,
      onToggle: (line: Line) => this.#toggle(line),
    };
    for (const match of next) {
      const line = lineOf(match, options);
      this.#lines.push(line);
      this.#body.append(line.element);
      if (this.#allOpen || this.#open.has(match.row.number)) this.#openBelow(line);
    }
    const rest = this.#matches.length - this.#drawn;
    this.#more.hidden = rest === 0;
    this.#more.textContent = `Show more (${count(rest)} left)`;
    // Observes again each time. Otherwise, if the reader is still near the end, the observer would stay silent.
    this.#nearEnd.unobserve(this.#more);
    if (rest > 0) this.#nearEnd.observe(this.#more);
  }

  #toggle(line: Line): void {
    if (line.opened === null) {
      this.#openBelow(line);
      this.#events.onOpen(line.row);
      return;
    }
    line.toggle.setAttribute('aria-expanded', 'false');
    line.toggle.removeAttribute('aria-controls');
    line.element.classList.remove('open');
    line.opened.remove();
    line.opened = null;
    this.#open.delete(line.row.number);
    this.#events.onOpen(null);
  }

  #openBelow(line: Line): void {
    const { row, toggle } = line;
    this.#open.add(row.number);
    const cell = element('td', { role: 'cell', colspan: this.#columns.length });
    const fill = () => {
      const details = readDetails(row.number);
      if (details !== null) cell.replaceChildren(detailsView(row, details, this.#run));
      else if (loading()) whenLoaded(fill);
      else cell.replaceChildren(missingDetails());
    };
    fill();
    const id = `opened-${row.number}`;
    line.opened = element('tr', { role: 'row', class: 'opened', id, 'data-outcome': row.outcome }, cell);
    line.element.after(line.opened);
    line.element.classList.add('open');
    toggle.setAttribute('aria-expanded', 'true');
    toggle.setAttribute('aria-controls', id);
  }
}
