import type { NumberedRow, PageRun } from '../page-data.ts';
import type { Line } from './case-row.ts';
import { loading, readDetails, whenLoaded } from './data.ts';
import { detailsView } from './details.ts';
import { element } from './dom.ts';

/** The rows whose details are shown. An opened row stays open when the table is drawn again. */
export class OpenedRows {
  readonly #run: PageRun;
  readonly #onOpen: (row: NumberedRow | null) => void;
  readonly #numbers = new Set<number>();
  #isAll = false;

  constructor(run: PageRun, onOpen: (row: NumberedRow | null) => void) {
    this.#run = run;
    this.#onOpen = onOpen;
  }

  get isAll(): boolean {
    return this.#isAll;
  }

  get last(): number | null {
    return [...this.#numbers].at(-1) ?? null;
  }

  /** Also applies to rows that are drawn later. */
  setAll(isAll: boolean): void {
    this.#isAll = isAll;
    this.#numbers.clear();
  }

  /** Opens a row that has just been drawn if it was open before. */
  restore(line: Line): void {
    if (this.#isAll || this.#numbers.has(line.row.number)) this.#open(line);
  }

  toggle(line: Line): void {
    if (line.opened === null) {
      this.#open(line);
      this.#onOpen(line.row);
      return;
    }
    hideDetails(line);
    this.#numbers.delete(line.row.number);
    this.#onOpen(null);
  }

  /** Closes a row that is not drawn. */
  forget(number: number): void {
    this.#numbers.delete(number);
  }

  #open(line: Line): void {
    this.#numbers.add(line.row.number);
    showDetails(line, this.#run);
  }
}

function showDetails(line: Line, run: PageRun): void {
  const { row, toggle } = line;
  const cell = element('td', { role: 'cell', colspan: line.columnCount });
  const fill = () => {
    const details = readDetails(row.number);
    if (details !== null) cell.replaceChildren(detailsView(row, details, run));
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

function hideDetails(line: Line): void {
  line.toggle.setAttribute('aria-expanded', 'false');
  line.toggle.removeAttribute('aria-controls');
  line.element.classList.remove('open');
  line.opened?.remove();
  line.opened = null;
}

const missingDetails = (): HTMLElement =>
  element('p', { class: 'quiet' }, 'The rest of this report is missing. See results.json.');
