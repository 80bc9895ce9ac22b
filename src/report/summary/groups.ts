import { pluralize } from '../../lib/pluralize.ts';
import type { CaseWord } from '../../outcome.ts';
import type { Records, ResultRow } from '../../results/results-file.ts';
import type { Verdict } from '../../verdict.ts';
import { isOneFile, type Report } from '../report.ts';
import { reasonText } from '../text.ts';
import { explains, type View, viewOf } from '../view.ts';
import type { ByteBudget } from './byte-budget.ts';
import { detailsOf, folded, MAX_INDENTED_LENGTH } from './details.ts';
import {
  MAX_REASON_LENGTH,
  PLANNED,
  reasonCell,
  SUCCESSFUL,
  type Table,
  UNSUCCESSFUL,
  WITHOUT_REASON,
} from './rows.ts';

const MAX_OPEN_ROWS = 20;
const MAX_OPEN_DETAILS = 5;

export interface Group {
  readonly rows: readonly ResultRow[];
  readonly table: Table;
  readonly intro: string;
  /** How many rows are visible. The others are folded. */
  readonly openRows: number;
  readonly name: string;
  readonly unit: CaseWord;
}

export function groupsOf(report: Report): readonly [Group, Group] {
  const view = viewOf(report);
  const { unsuccessful: bad, successful: good } = view;
  const { unit } = report;
  const { table, intro } = tableFor(view, report.verdict);
  const openBad = table === WITHOUT_REASON && intro === '' ? 0 : MAX_OPEN_ROWS;
  const openGood = bad.length === 0 ? MAX_OPEN_ROWS : 0;
  return [
    {
      rows: bad,
      table,
      intro,
      openRows: openBad,
      name: table === PLANNED ? 'of the plan' : 'that did not succeed',
      unit,
    },
    { rows: good, table: SUCCESSFUL, intro: '', openRows: openGood, name: 'that succeeded', unit },
  ];
}

/** The table of the cases that did not succeed. A reason that all share is stated once, by the verdict or above the table. */
export function tableFor({ unsuccessful, commonProblem }: View, verdict: Verdict): Pick<Group, 'table' | 'intro'> {
  if (verdict.conclusion === 'skipped') return { table: PLANNED, intro: '' };
  if (commonProblem !== null && explains(verdict, commonProblem)) return { table: WITHOUT_REASON, intro: '' };
  if (commonProblem === null || unsuccessful.length === 1) return { table: UNSUCCESSFUL, intro: '' };
  const reason = reasonCell(commonProblem);
  return { table: WITHOUT_REASON, intro: `All ${unsuccessful.length} for the same reason: ${reason}\n\n` };
}

export function* rowTexts({ rows, table }: Group): Generator<string> {
  for (const row of rows) yield table.rowOf(row);
}

/** Without a job there are no details beyond the row, unless the row truncates the reason or the case is more than its id. */
export const hasDetails = (row: ResultRow): boolean =>
  row.jobId !== null || (row.error !== null && (reasonText(row.error).length > MAX_REASON_LENGTH || isNews(row)));

/** If the whole run has the problem, the parts of one case say nothing about it. */
const isNews = (row: ResultRow): boolean => !isOneFile(row) && row.error?.scope === 'case';

/** The details of as many cases as fit. No more records are read. */
export async function fillDetails(
  { rows, openRows }: Group,
  budget: ByteBudget,
  records: Records,
  source: string,
): Promise<string[]> {
  const details: string[] = [];
  for await (const record of records(rows.filter(hasDetails), () => MAX_INDENTED_LENGTH)) {
    // If there is only one case, its details are open.
    const text = detailsOf(record, source, rows.length === 1 && openRows > 0);
    if (!budget.take(text)) break;
    details.push(text);
  }
  return details;
}

/** The table and the details. If no row is visible, both are in one fold. */
export function groupText(
  { table, intro, openRows, name, unit }: Group,
  texts: readonly string[],
  details: readonly string[],
): string {
  if (texts.length === 0) return '';
  const foldedDetails = detailsText(details, `Details of ${pluralize(details.length, unit)} ${name}`);
  if (openRows === 0) {
    return `${folded(`${pluralize(texts.length, unit)} ${name}`, `${table.head(unit)}${texts.join('')}\n${foldedDetails}`)}\n`;
  }
  const open = texts.slice(0, openRows).join('');
  const rest = texts.slice(openRows);
  const fold =
    rest.length === 0
      ? ''
      : folded(`${pluralize(rest.length, `more ${unit}`)} ${name}`, `${table.head(unit)}${rest.join('')}`);
  return `${intro}${table.head(unit)}${open}\n${fold}${fold === '' ? '' : '\n'}${foldedDetails}`;
}

function detailsText(details: readonly string[], title: string): string {
  if (details.length === 0) return '';
  const all = details.join('\n');
  return `${details.length <= MAX_OPEN_DETAILS ? all : folded(title, all)}\n`;
}
