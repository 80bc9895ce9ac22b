import { jsonText, placeName } from '../../checks/difference.ts';
import { pluralize } from '../../lib/pluralize.ts';
import { truncate } from '../../lib/truncate.ts';
import { byWorstOutcome, outcomeWord } from '../../outcome.ts';
import type { ResultRow } from '../../results/results-file.ts';
import { markdownCell, markdownSentence } from '../escape.ts';
import { groupByReason, type ReasonGroup } from '../reasons.ts';
import type { Report } from '../report.ts';
import { explains, viewOf } from '../view.ts';
import {
  type Column,
  folded,
  JOB,
  MARKS,
  MAX_REASON_LENGTH,
  OUTCOME,
  REASON,
  type ShownTable,
  type TableLimits,
  tableText,
} from './table.ts';

interface ProblemLimits extends TableLimits {
  readonly jobs: boolean;
}

const MAX_GROUPS = 30;
/** Limit of one group, so that other groups fit too. */
const MAX_GROUP_ROWS = 20;
/** With so few cases, no group is folded. */
const MAX_OPEN_CASES = 3;

/** Reserves space for the markup around a title. */
const FRAME = ' '.repeat(100);

/**
 * The cases that did not succeed: first those that share a reason, folded, then a table of the others. Empty for a
 * fault of the whole run, which the verdict reports.
 */
export function problemsText(report: Report, limits: ProblemLimits): ShownTable {
  if (report.halt !== null) return { text: '', shown: 0 };
  const groups = groupByReason(viewOf(report).unsuccessful);
  const shared = groups.filter(({ rows }) => rows.length > 1).slice(0, MAX_GROUPS);
  const single = groups.flatMap(({ rows }) => (rows.length === 1 ? rows : []));
  // Reasons say more than the names below them, so they get the space first.
  const titled = shared.flatMap((group) => {
    const title = titleOf(group, report);
    return limits.budget.take(`${title}${FRAME}`) ? [{ group, title }] : [];
  });
  const tables = [
    ...titled.map(({ group, title }) => groupText(group, title, report, limits)),
    singlesText(single.sort(byOutcomeAndNews(limits)), report, limits),
  ];
  return {
    text: tables.map(({ text }) => text).join(''),
    shown: tables.reduce((sum, { shown }) => sum + shown, 0),
  };
}

/** The worst first, then cases with a mark. The sort is stable. */
const byOutcomeAndNews =
  ({ markOf = () => '' }: TableLimits) =>
  (a: ResultRow, b: ResultRow): number =>
    byWorstOutcome(a, b) || Number(markOf(b) !== '') - Number(markOf(a) !== '');

function groupText(group: ReasonGroup, title: string, report: Report, limits: ProblemLimits): ShownTable {
  const { rows } = group;
  const columns = columnsFor(rows, report, group.isSame ? [] : [REASON], limits.jobs);
  const sorted = rows.toSorted(byOutcomeAndNews(limits));
  const table = tableText(sorted, columns, report, {
    ...limits,
    open: MAX_GROUP_ROWS,
    max: MAX_GROUP_ROWS,
  });
  const others = rows.length - table.shown;
  const more = others === 0 ? '' : `\n${pluralize(others, `more ${report.unit}`)}\n`;
  return {
    text: `${folded(title, `${table.text}${more}`, report.total - report.counts.succeeded <= MAX_OPEN_CASES)}\n`,
    // The title also counts cases without a row.
    shown: rows.length,
  };
}

/** "667 × failed: Model 0 overloaded". */
function titleOf({ rows, outcome, reason, isSame }: ReasonGroup, { verdict }: Report): string {
  const count = `${rows.length} × ${MARKS[outcome]} ${outcomeWord(outcome)}`;
  const problem = rows[0]?.error ?? null;
  if (problem !== null && explains(verdict, problem)) return count;
  const text = markdownSentence(truncate(reason, MAX_REASON_LENGTH));
  return `${count}: ${text}${isSame ? '' : ' (or alike)'}`;
}

function singlesText(rows: readonly ResultRow[], report: Report, limits: ProblemLimits): ShownTable {
  const columns = columnsFor(rows, report, [OUTCOME, REASON], limits.jobs);
  const table = tableText(rows, columns, report, limits, ' that did not succeed');
  return { ...table, text: table.text === '' ? '' : `${table.text}\n` };
}

/** Values for which `reject-when` rejected the result: `/total = 1312`. */
const FOUND: Column = {
  heading: 'Found',
  cellOf: ({ checks }) =>
    checks
      .filter(({ kind, passed, pointer }) => kind === 'reject-when' && !passed && pointer !== null)
      .map(({ pointer, actual }) => markdownCell(`${placeName(pointer ?? '')} = ${jsonText(actual)}`))
      .join('<br>'),
};

/** Leaves out empty columns. A result with outputs has its job in the details. */
function columnsFor(
  rows: readonly ResultRow[],
  { verdict }: Report,
  columns: readonly Column[],
  jobs: boolean,
): Column[] {
  const isStated = ({ error }: ResultRow) => error === null || explains(verdict, error);
  const own = rows.every(isStated) ? columns.filter((column) => column !== REASON) : columns;
  const isFilled = ({ cellOf }: Column) => rows.some((row) => cellOf(row) !== '');
  const haveDetails = rows.every(({ outcome }) => outcome === 'rejected');
  return [...own, ...(isFilled(FOUND) ? [FOUND] : []), ...(jobs && isFilled(JOB) && !haveDetails ? [JOB] : [])];
}
