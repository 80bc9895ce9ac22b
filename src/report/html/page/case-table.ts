import type { NumberedRow, PageRun } from '../page-data.ts';
import type { Sort } from './address.ts';
import { type Line, lineOf } from './case-row.ts';
import { minimumOf, templateOf, widthOf } from './column-widths.ts';
import type { Column } from './columns.ts';
import { excerptAt } from './data.ts';
import { element } from './dom.ts';
import { moreButton } from './more-button.ts';
import { OpenedRows } from './opened-rows.ts';
import type { Match } from './select-rows.ts';
import { type TableHead, tableHead } from './table-head.ts';

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

export class CaseTable {
  readonly view: HTMLElement;
  readonly #rows: readonly NumberedRow[];
  readonly #head: TableHead;
  // The style makes the table a grid or cards, which hides its structure from screen readers unless roles state it.
  readonly #body = element('tbody', { role: 'rowgroup' });
  readonly #table: HTMLElement;
  readonly #more = moreButton(() => this.#draw());
  readonly #opened: OpenedRows;
  #lines: Line[] = [];
  #columns: readonly Column[] = [];
  #matches: readonly Match[] = [];
  #drawn = 0;

  constructor(run: PageRun, rows: readonly NumberedRow[], events: TableEvents) {
    this.#rows = rows;
    this.#head = tableHead(events.onSort);
    this.#opened = new OpenedRows(run, events.onOpen);
    const label = run.unit === 'file' ? 'Files' : 'Cases';
    this.#table = element('table', { class: 'cases', role: 'table', 'aria-label': label }, this.#head.view, this.#body);
    this.view = element('div', { class: 'sideways' }, this.#table, this.#more.view);
  }

  get matches(): readonly Match[] {
    return this.#matches;
  }

  get isAllOpen(): boolean {
    return this.#opened.isAll;
  }

  show(matches: readonly Match[], columns: readonly Column[], sort: Sort): void {
    if (columns !== this.#columns) this.#setColumns(columns);
    this.#head.update(columns, sort);
    this.#matches = matches;
    this.#redraw();
  }

  openAll(open: boolean): void {
    this.#opened.setAll(open);
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
    if (line.opened === null) this.#opened.toggle(line);
    line.element.scrollIntoView({ block: 'start' });
    line.toggle.focus({ preventScroll: true });
    return true;
  }

  /** Works for rows that are not drawn, too. */
  close(number: number): void {
    const line = this.#lines.find(({ row }) => row.number === number);
    if (line?.opened) this.#opened.toggle(line);
    else this.#opened.forget(number);
  }

  lineAt(target: Element | null): Line | null {
    return this.#lines.find(({ element: line, opened }) => line.contains(target) || opened?.contains(target)) ?? null;
  }

  get lastOpened(): Line | null {
    const { last } = this.#opened;
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

  #setColumns(columns: readonly Column[]): void {
    this.#columns = columns;
    const widths = columns.map((column) => widthOf(column, this.#rows));
    this.#table.style.setProperty('--columns', templateOf(widths));
    this.#table.style.setProperty('--min-width', `${minimumOf(widths)}px`);
  }

  #redraw(): void {
    this.#drawn = 0;
    this.#lines = [];
    this.#body.replaceChildren();
    this.#draw();
  }

  #draw(): void {
    const size = this.#opened.isAll ? OPEN_BATCH_SIZE : BATCH_SIZE;
    const next = this.#matches.slice(this.#drawn, this.#drawn + size);
    this.#drawn += next.length;
    const options = { columns: this.#columns, excerptAt, onToggle: (line: Line) => this.#opened.toggle(line) };
    for (const match of next) {
      const line = lineOf(match, options);
      this.#lines.push(line);
      this.#body.append(line.element);
      this.#opened.restore(line);
    }
    this.#more.update(this.#matches.length - this.#drawn);
  }
}
