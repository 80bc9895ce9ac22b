import { type Outcome, outcomeWord } from '../../../outcome.ts';
import { costText, durationText } from '../../text.ts';
import type { PageRun } from '../page-data.ts';
import { loading, type NumberedRow, readDetails, whenLoaded } from './data.ts';
import { detailsView } from './details.ts';
import { button, type Child, element, sentence } from './dom.ts';
import { chevron, outcomeIcon } from './icons.ts';
import { COLUMNS, type Column, isEmpty, type Match, type Selection } from './select-rows.ts';
import { clockText, count } from './text.ts';

const HEADS: Readonly<Record<Column, string>> = {
  case: 'Case',
  outcome: 'Outcome',
  reason: 'Reason',
  submittedAtMs: 'Submitted',
  durationMs: 'Took',
  cost: 'Cost',
};

/** Rows are drawn in batches, the next one when the reader comes near the end. Drawing ten thousand at once takes seconds. */
const BATCH_SIZE = 100;

const headOf = (column: Column, { unit }: PageRun, onSort: (column: Column) => void): HTMLElement =>
  element(
    'th',
    { scope: 'col', role: 'columnheader', class: column },
    button({}, () => onSort(column), column === 'case' && unit === 'file' ? 'File' : HEADS[column]),
  );

const missingDetails = (): HTMLElement =>
  element('p', { class: 'quiet' }, 'The rest of this report is missing. See results.json.');

/** The table of cases. The caller selects and sorts the rows. */
export class FileTable {
  readonly view: HTMLElement;
  readonly #run: PageRun;
  readonly #columns: readonly Column[];
  // The style may lay the table out as cards, which hides its structure from screen readers unless roles state it.
  readonly #body = element('tbody', { role: 'rowgroup' });
  readonly #heads: ReadonlyMap<Column, HTMLElement>;
  readonly #more = button({ class: 'more' }, () => this.#draw());
  readonly #open = new Set<number>();
  #matches: readonly Match[] = [];
  #drawn = 0;
  readonly #nearEnd = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#draw(), {
    rootMargin: '600px',
  });

  constructor(run: PageRun, rows: readonly NumberedRow[], onSort: (column: Column) => void) {
    this.#run = run;
    this.#columns = COLUMNS.filter((column) => rows.some((row) => !isEmpty(row, column)));
    this.#heads = new Map(this.#columns.map((column) => [column, headOf(column, run, onSort)]));
    const head = element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...this.#heads.values()));
    const className = this.#columns.includes('reason') ? 'cases' : 'cases without-reasons';
    const table = element(
      'table',
      { class: className, role: 'table', 'aria-label': run.unit === 'file' ? 'Files' : 'Cases' },
      head,
      this.#body,
    );
    this.view = element('div', {}, table, this.#more);
    this.#body.addEventListener('keydown', (event) => this.#onKey(event));
  }

  show(matches: readonly Match[], { sort }: Selection): void {
    this.#matches = matches;
    this.#drawn = 0;
    this.#body.replaceChildren();
    for (const [column, head] of this.#heads) {
      if (column === sort.column) head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    this.#draw();
  }

  #draw(): void {
    const next = this.#matches.slice(this.#drawn, this.#drawn + BATCH_SIZE);
    this.#drawn += next.length;
    this.#body.append(...next.flatMap((match) => this.#rowsOf(match)));
    const rest = this.#matches.length - this.#drawn;
    this.#more.hidden = rest === 0;
    this.#more.textContent = `Show more (${count(rest)} left)`;
    // Observe again each time. If the reader is still near the end, nothing changes and the observer would stay silent.
    this.#nearEnd.unobserve(this.#more);
    if (rest > 0) this.#nearEnd.observe(this.#more);
  }

  #rowsOf(match: Match): HTMLElement[] {
    const { row } = match;
    const opens = button(
      { class: 'toggle', 'aria-expanded': 'false', 'aria-controls': `opened-${row.number}` },
      () => this.#toggle(line, opens, match),
      chevron(),
      element('span', { class: 'case' }, row.case),
    );
    const cell = (column: Column, ...content: readonly Child[]) =>
      this.#columns.includes(column) ? element('td', { role: 'cell', class: column }, ...content) : null;
    const tag = (text: string) => element('span', { class: 'tag' }, text);
    const cells = [
      element(
        'th',
        { scope: 'row', role: 'rowheader', class: 'case' },
        opens,
        match.inDetails ? tag('found inside') : null,
      ),
      cell('outcome', pill(row.outcome), row.cached ? tag('cached') : null, row.reused ? tag('reused') : null),
      cell('reason', element('span', {}, ...sentence(row.reason))),
      cell('submittedAtMs', row.submittedAtMs === null ? null : clockText(row.submittedAtMs)),
      cell('durationMs', row.durationMs === null ? null : durationText(row.durationMs)),
      cell('cost', row.cost === null ? null : costText(row.cost)),
    ];
    const line = element('tr', { role: 'row', class: 'row', 'data-outcome': row.outcome }, ...cells);
    line.addEventListener('click', ({ target }) => {
      // The button has its own handler, and selecting text must not open the row.
      const onButton = target instanceof Element && target.closest('button, a') !== null;
      if (!onButton && document.getSelection()?.isCollapsed !== false) this.#toggle(line, opens, match);
    });
    if (!this.#open.has(row.number)) return [line];
    return [line, this.#opened(line, opens, match)];
  }

  #toggle(line: HTMLElement, opens: HTMLElement, match: Match): void {
    if (this.#open.delete(match.row.number)) {
      opens.setAttribute('aria-expanded', 'false');
      line.classList.remove('open');
      line.nextElementSibling?.remove();
    } else {
      this.#open.add(match.row.number);
      line.after(this.#opened(line, opens, match));
    }
  }

  #opened(line: HTMLElement, opens: HTMLElement, { row }: Match): HTMLElement {
    opens.setAttribute('aria-expanded', 'true');
    line.classList.add('open');
    const cell = element('td', { role: 'cell', colspan: this.#columns.length });
    const fill = () => {
      const details = readDetails(row.number);
      if (details !== null) cell.replaceChildren(detailsView(row, details, this.#run));
      else if (loading()) whenLoaded(fill);
      else cell.replaceChildren(missingDetails());
    };
    fill();
    const id = `opened-${row.number}`;
    return element('tr', { role: 'row', class: 'opened', id, 'data-outcome': row.outcome }, cell);
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement) || !event.target.matches('.toggle')) return;
    const toggles = [...this.#body.querySelectorAll<HTMLElement>('.toggle')];
    toggles[toggles.indexOf(event.target) + step]?.focus();
    event.preventDefault();
  }
}

const pill = (outcome: Outcome): HTMLElement =>
  element('span', { class: 'pill', 'data-outcome': outcome }, outcomeIcon(outcome), outcomeWord(outcome));
