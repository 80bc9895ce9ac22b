import type { CaseTable } from './case-table.ts';
import { button, element } from './dom.ts';

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['/', 'Search'],
  ['↓ or j', 'Next row'],
  ['↑ or k', 'Row before'],
  ['Enter', 'Open or close the row'],
  ['n', 'Open the next one that did not succeed'],
  ['e', 'Open all rows, or close them'],
  ['Esc', 'Close the opened row, or clear the search'],
  ['?', 'Show these keys'],
];

const SEARCHES: readonly (readonly [search: string, what: string])[] = [
  ['late fee', 'both words, in names, reasons, values or outputs'],
  ['"late fee"', 'these words together'],
  ['-draft', 'without this word'],
  ['total:>1300', 'a field above a number or after a date; also >= < <= ='],
  ['verdict:DENIED', 'a field that has this text'],
  ['iban:missing', 'a field without a value'],
  ['type:docx', 'also folder, outcome, reason, job, cost, took (in seconds)'],
];

interface KeyEvents {
  readonly onOpenAll: () => void;
  readonly onNextFailure: (target: Element) => void;
  readonly onClear: () => void;
}

export function helpDialog(): HTMLDialogElement {
  const list = (entries: typeof KEYS) =>
    element(
      'dl',
      {},
      ...entries.map(([keys, what]) =>
        element('div', {}, element('dt', {}, element('kbd', {}, keys)), element('dd', {}, what)),
      ),
    );
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'help' },
    element('h2', { id: 'help' }, 'Keys'),
    list(KEYS),
    element('h2', {}, 'Search'),
    list(SEARCHES),
    button({ class: 'small' }, () => dialog.close(), 'Close'),
  );
  return dialog;
}

export function listenToKeys(
  table: CaseTable,
  search: HTMLInputElement,
  help: HTMLDialogElement,
  events: KeyEvents,
): void {
  const acts: Readonly<Record<string, (target: Element) => void>> = {
    '/': () => search.focus(),
    '?': () => help.showModal(),
    ArrowDown: (target) => table.step(table.lineAt(target), 1),
    ArrowUp: (target) => table.step(table.lineAt(target), -1),
    j: (target) => table.step(table.lineAt(target), 1),
    k: (target) => table.step(table.lineAt(target), -1),
    n: events.onNextFailure,
    e: events.onOpenAll,
  };
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (key === 'Escape') {
      closeInnermost(target, table, search, events);
      return;
    }
    const act = acts[key];
    if (act === undefined || target.closest('input, select, textarea') !== null) return;
    // Arrows scroll the page as usual unless a row has the focus.
    if (key.startsWith('Arrow') && !target.matches('.toggle')) return;
    event.preventDefault();
    act(target);
  });
}

function closeInnermost(target: Element, table: CaseTable, search: HTMLInputElement, { onClear }: KeyEvents): void {
  const menu = target.closest<HTMLDetailsElement>('details.menu[open]');
  if (menu !== null) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
    return;
  }
  if (target === search) {
    onClear();
    return;
  }
  const at = table.lineAt(target);
  const line = at?.opened ? at : table.lastOpened;
  if (line === null) return;
  table.close(line.row.number);
  line.toggle.focus();
}
