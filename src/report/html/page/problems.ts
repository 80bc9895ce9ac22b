import { pluralize } from '../../../lib/pluralize.ts';
import type { NumberedRow, PageRun } from '../page-data.ts';
import { button, element, sentence } from './dom.ts';
import { groupByReason, type ReasonGroup } from './filters.ts';
import type { Panel } from './panels.ts';
import { count } from './text.ts';

const MAX_OPEN_GROUPS = 5;
const MAX_NAMES = 10;

interface ProblemEvents {
  readonly onReason: (reason: string) => void;
  readonly onCase: (row: NumberedRow) => void;
}

/** Reasons, the most frequent first, with the cases folded below each. Null if the table already shows the same. */
export function problemsPanel(rows: readonly NumberedRow[], run: PageRun, events: ProblemEvents): Panel | null {
  const groups = groupByReason(rows);
  const isNews = groups.some((group) => group.rows.length > 1);
  if (!isNews) return null;
  const content = element('div', { class: 'problems' });
  const draw = (shown: number) => {
    const rest = groups.length - shown;
    const more = rest <= 0 ? null : button({ class: 'small' }, () => draw(groups.length), `${count(rest)} more`);
    content.replaceChildren(
      ...groups.slice(0, shown).map((group) => groupView(group, run, events)),
      ...(more ? [more] : []),
    );
  };
  const fill = () => {
    // A button for one more would take as much space as that one.
    if (content.childElementCount === 0) draw(groups.length === MAX_OPEN_GROUPS + 1 ? groups.length : MAX_OPEN_GROUPS);
  };
  return { title: `Problems (${count(groups.length)})`, isOpen: window.innerWidth > 720, content, fill };
}

function groupView({ reason, rows }: ReasonGroup, { unit }: PageRun, { onReason, onCase }: ProblemEvents): HTMLElement {
  const summary = element(
    'summary',
    {},
    element('b', {}, `${count(rows.length)} ×`),
    element('span', { class: 'what' }, ...sentence(reason)),
  );
  const names = rows.slice(0, MAX_NAMES).map((row) =>
    element(
      'li',
      {},
      button({ class: 'link' }, () => onCase(row), row.case),
    ),
  );
  const all = button(
    { class: 'small' },
    () => onReason(reason),
    rows.length === 1 ? `Show only this ${unit}` : `Show only these ${pluralize(rows.length, unit)}`,
  );
  return element('details', { 'data-outcome': rows[0]?.outcome ?? null }, summary, element('ul', {}, ...names), all);
}
