import type { Outcome } from '../../../outcome.ts';
import { detailsText, loading, readRows, readRun, whenLoaded } from './data.ts';
import { element } from './dom.ts';
import { FileTable } from './file-table.ts';
import { headerView, outcomesView } from './overview.ts';
import { type Column, type Selection, selectRows } from './select-rows.ts';
import { count } from './text.ts';
import { timelineView } from './timeline.ts';

const run = readRun();
const rows = readRows(run);

let selection: Selection = { query: '', outcomes: new Set<Outcome>(), sort: { column: 'outcome', descending: true } };
const status = element('p', { class: 'matches', role: 'status' });
const table = new FileTable(run, rows, sortBy);

function select(change: Partial<Selection>): void {
  selection = { ...selection, ...change };
  const matches = selectRows(rows, selection, detailsText);
  table.show(matches, selection);
  const all = `${count(rows.length)} ${rows.length === 1 ? run.unit : `${run.unit}s`}`;
  const whole = rows.length === 1 ? all : `All ${all}`;
  status.textContent = matches.length === rows.length ? whole : `${count(matches.length)} of ${all}`;
}

function sortBy(column: Column): void {
  const { sort } = selection;
  select({ sort: { column, descending: sort.column === column ? !sort.descending : column === 'outcome' } });
}

function searchField(): HTMLElement {
  const field = element('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search names, reasons, outputs, job ids',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  // Search at most once per frame, however fast someone types.
  let frame = 0;
  field.addEventListener('input', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => select({ query: field.value }));
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    event.preventDefault();
    field.focus();
  });
  return element(
    'div',
    { class: 'search' },
    element('label', { for: 'search' }, 'Search'),
    field,
    element('kbd', { 'aria-hidden': 'true' }, '/'),
  );
}

function draw(): void {
  document.title = `Roe agent: ${run.headline}`;
  const cases = element(
    'section',
    { class: 'card', 'aria-labelledby': 'cases' },
    element(
      'div',
      { class: 'toolbar' },
      element('h2', { id: 'cases' }, run.unit === 'file' ? 'Files' : 'Cases'),
      status,
      searchField(),
    ),
    outcomesView(rows, (outcomes) => select({ outcomes })),
    table.view,
  );
  const timeline = timelineView(rows, run);
  document.body.append(
    headerView(run),
    element('main', {}, ...(timeline === null ? [] : [timeline]), ...(rows.length === 0 ? [] : [cases])),
  );
  select({});
  // Repeat a search that began before the details were loaded.
  if (loading()) whenLoaded(() => selection.query !== '' && select({}));
}

draw();
