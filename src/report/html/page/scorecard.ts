import { pluralize } from '../../../lib/pluralize.ts';
import { type FieldScore, percentText, totalOf } from '../../../scorecard/scorecard.ts';
import type { NumberedRow, PageRun } from '../page-data.ts';
import { button, type Child, element } from './dom.ts';
import type { Panel } from './panels.ts';
import { count } from './text.ts';

const HEADS = ['Field', 'Right', '95 % interval', 'Wrong', 'Missing'];

type OnCase = (row: NumberedRow) => void;

/** The worst first. Null without expected results. */
export function scorecardPanel(rows: readonly NumberedRow[], { scorecard }: PageRun, onCase: OnCase): Panel | null {
  if (scorecard === null) return null;
  const content = element('div', { class: 'figures scorecard' });
  const fill = () => {
    if (content.childElementCount > 0) return;
    const byCase = new Map(rows.map((row) => [row.case, row]));
    const tables = scorecard.fields.filter(isWorthATable).map((field) => valuesView(field, byCase, onCase));
    content.replaceChildren(fieldsTable(scorecard.fields), ...tables);
  };
  return { title: `Fields (${count(scorecard.fields.length)})`, isOpen: window.innerWidth > 720, content, fill };
}

const nameOf = ({ pointer }: FieldScore): string => pointer || 'the output';

function fieldsTable(fields: readonly FieldScore[]): HTMLElement {
  const lines = fields.map((field) => [
    nameOf(field),
    `${percentText(field)} (${count(field.right)} of ${count(totalOf(field))})`,
    `${Math.round(field.low * 100)}–${Math.round(field.high * 100)} %`,
    field.wrong === 0 ? '' : count(field.wrong),
    field.missing === 0 ? '' : count(field.missing),
  ]);
  return table('fields', HEADS, lines);
}

const table = (kind: string, heads: readonly Child[], lines: readonly (readonly Child[])[]): HTMLElement =>
  element(
    'table',
    { class: kind },
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element(
      'tbody',
      {},
      ...lines.map(([first = '', ...others]) =>
        element('tr', {}, element('th', { scope: 'row' }, first), ...others.map((cell) => element('td', {}, cell))),
      ),
    ),
  );

/** A table of right values alone says nothing. */
const isWorthATable = ({ wrong, missing, ...field }: FieldScore): boolean =>
  field.table !== null && field.table.length > 0 && wrong + missing > 0;

function valuesView(field: FieldScore, rows: ReadonlyMap<string, NumberedRow>, onCase: OnCase): HTMLElement {
  const cells = field.table ?? [];
  const lines = cells.map(({ expected, actual, isRight, count: times, cases }): Child[] => {
    const names = isRight ? [] : cases;
    const links = names.flatMap((id) => {
      const row = rows.get(id);
      return row === undefined ? [] : [button({ class: 'link' }, () => onCase(row), id)];
    });
    const more = names.length > 0 && times > names.length ? ` and ${count(times - names.length)} more` : null;
    return [expected, actual ?? 'missing', isRight ? '✓' : '✗', count(times), element('span', {}, ...links, more)];
  });
  const wrong = field.wrong + field.missing;
  return element(
    'details',
    {},
    element('summary', {}, element('b', {}, nameOf(field)), `: ${pluralize(wrong, 'value')} not right`),
    table('met', ['Expected', 'Actual', '', 'Times', 'Cases'], lines),
  );
}
