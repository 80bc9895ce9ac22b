import { pluralize } from '../../lib/pluralize.ts';
import type { Records, ResultRow } from '../../results/results-file.ts';
import type { Verdict } from '../../verdict.ts';
import type { Report } from '../report.ts';
import { reasonText } from '../text.ts';
import { explains, type View, viewOf } from '../view.ts';
import type { Room } from './byte-budget.ts';
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

/** What is beyond is folded away. */
const MAX_OPEN_ROWS = 20;
const MAX_OPEN_DETAILS = 5;

/** Files that are shown together: a table, and below it their details. */
export interface Group {
  readonly rows: readonly ResultRow[];
  readonly table: Table;
  /** What stands above the table; '' where nothing does. */
  readonly intro: string;
  /** So many rows are open to view; the others are folded away. */
  readonly openRows: number;
  readonly name: string;
}

export function groupsOf(report: Report): readonly [Group, Group] {
  const view = viewOf(report);
  const { unsuccessful: bad, successful: good } = view;
  const { table, intro } = tableFor(view, report.verdict);
  const openBad = table === WITHOUT_REASON && intro === '' ? 0 : MAX_OPEN_ROWS;
  const openGood = bad.length === 0 ? MAX_OPEN_ROWS : 0;
  return [
    { rows: bad, table, intro, openRows: openBad, name: table === PLANNED ? 'of the plan' : 'that did not succeed' },
    { rows: good, table: SUCCESSFUL, intro: '', openRows: openGood, name: 'that succeeded' },
  ];
}

/** Of files that did not succeed: a reason that is the same for all is said once, by the verdict or above the table. */
export function tableFor({ unsuccessful, commonProblem }: View, verdict: Verdict): Pick<Group, 'table' | 'intro'> {
  if (verdict.conclusion === 'skipped') return { table: PLANNED, intro: '' };
  if (commonProblem !== null && explains(verdict, commonProblem)) return { table: WITHOUT_REASON, intro: '' };
  if (commonProblem === null || unsuccessful.length === 1) return { table: UNSUCCESSFUL, intro: '' };
  const reason = reasonCell(commonProblem);
  return { table: WITHOUT_REASON, intro: `The same reason for all ${unsuccessful.length}: ${reason}\n\n` };
}

export function* rowTexts({ rows, table }: Group): Generator<string> {
  for (const row of rows) yield table.rowOf(row);
}

/** A file without a job has no more to show than its row, where that holds the whole reason. */
export const hasDetails = ({ jobId, error }: ResultRow): boolean =>
  jobId !== null || (error !== null && reasonText(error).length > MAX_REASON_LENGTH);

/** The details of as many files as fit; records are read no further. */
export async function fillDetails(
  { rows, openRows }: Group,
  room: Room,
  records: Records,
  where: string,
): Promise<string[]> {
  const details: string[] = [];
  for await (const record of records(rows.filter(hasDetails), () => MAX_INDENTED_LENGTH)) {
    // Of one file in view there is nothing else to look for.
    const text = detailsOf(record, where, rows.length === 1 && openRows > 0);
    if (!room.take(text)) break;
    details.push(text);
  }
  return details;
}

/** The table and the details; where no row is open to view, both are in one fold. */
export function groupText(
  { table, intro, openRows, name }: Group,
  texts: readonly string[],
  details: readonly string[],
): string {
  if (texts.length === 0) return '';
  const foldedDetails = detailsText(details, `Details of ${pluralize(details.length, 'file')} ${name}`);
  if (openRows === 0) {
    return `${folded(`${pluralize(texts.length, 'file')} ${name}`, `${table.head}${texts.join('')}\n${foldedDetails}`)}\n`;
  }
  const open = texts.slice(0, openRows).join('');
  const rest = texts.slice(openRows);
  const fold =
    rest.length === 0 ? '' : folded(`${pluralize(rest.length, 'more file')} ${name}`, `${table.head}${rest.join('')}`);
  return `${intro}${table.head}${open}\n${fold}${fold === '' ? '' : '\n'}${foldedDetails}`;
}

function detailsText(details: readonly string[], title: string): string {
  if (details.length === 0) return '';
  const all = details.join('\n');
  return `${details.length <= MAX_OPEN_DETAILS ? all : folded(title, all)}\n`;
}
