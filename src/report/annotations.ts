import type { Annotation } from '../github/runner.ts';
import { pluralize } from '../lib/pluralize.ts';
import { truncate } from '../lib/truncate.ts';
import { type CaseWord, countOutcomes, listCounts, outcomeWord } from '../outcome.ts';
import { DRY_RUN } from '../problem.ts';
import type { ResultRow } from '../results/results-file.ts';
import { isFailure, type PassRule } from '../verdict.ts';
import { caseInReport } from './case-address.ts';
import { oneLine } from './escape.ts';
import type { Report } from './report.ts';
import { reasonText } from './text.ts';
import { explains, viewOf } from './view.ts';

/**
 * The runner keeps 10 annotations of each level per step and silently drops the others (ExecutionContext.cs). One error
 * is the verdict, and the run logs warnings too.
 */
const MAX_ANNOTATIONS: Readonly<Record<Annotation['level'], number>> = { error: 9, warning: 6 };
const MAX_REASON_LENGTH = 1_000;

/**
 * One annotation for each case that did not succeed, the worst first. Cases that count against `max-failures` are
 * errors, others warnings. The last one of a level counts those that the runner would drop.
 */
export function annotationsOf(
  report: Report,
  rule: Pick<PassRule, 'failOn' | 'minAccuracy'>,
  reportUrl: string | null = null,
): Annotation[] {
  const rows = viewOf(report).unsuccessful.filter((row) => isNews(row, report));
  const isError = (row: ResultRow) => report.verdict.conclusion !== 'skipped' && isFailure(row, rule);
  const errors = groupByCause(rows.filter(isError));
  const warnings = groupByCause(rows.filter((row) => !isError(row)));
  const context = { unit: report.unit, reportUrl };
  return [...ofLevel('error', errors, context), ...ofLevel('warning', warnings, context)];
}

/** The verdict alone reports a dry run, a cancelled workflow and a fault of the whole run. */
function isNews({ outcome, error }: ResultRow, { verdict }: Report): boolean {
  if (error !== null && (error.code === DRY_RUN || explains(verdict, error))) return false;
  return verdict.conclusion !== 'cancelled' || (outcome !== 'cancelled' && outcome !== 'not-submitted');
}

/**
 * Cases that were not sent for the same run-wide reason share one annotation, since there is nothing to fix in them.
 */
function groupByCause(rows: readonly ResultRow[]): ResultRow[][] {
  const keyOf = (row: ResultRow) => (row.error?.scope === 'run' ? row.error.code : `/${row.case}`);
  return [...Map.groupBy(rows, keyOf).values()];
}

interface Context {
  readonly unit: CaseWord;
  readonly reportUrl: string | null;
}

function ofLevel(
  level: Annotation['level'],
  groups: readonly (readonly ResultRow[])[],
  context: Context,
): Annotation[] {
  const { unit } = context;
  const max = MAX_ANNOTATIONS[level];
  if (groups.length <= max) return groups.flatMap((rows) => annotationsFor(level, rows, context));
  const shown = groups.slice(0, max - 1);
  const rest = groups.slice(max - 1).flat();
  const message = `${pluralize(rest.length, `more ${unit}`)} did not succeed (${listCounts(countOutcomes(rest))}); see the job summary or results.json for all of them.`;
  return [
    ...shown.flatMap((rows) => annotationsFor(level, rows, context)),
    { ...NOWHERE, level, title: 'Roe agent', message },
  ];
}

function annotationsFor(
  level: Annotation['level'],
  [first, ...others]: readonly ResultRow[],
  { unit, reportUrl }: Context,
): Annotation[] {
  if (first === undefined) return [];
  const { outcome, error } = first;
  const word = outcomeWord(outcome);
  const reason = error === null ? word : truncate(oneLine(reasonText(error)), MAX_REASON_LENGTH);
  const title = `Roe agent: ${word}`;
  if (others.length > 0) return [{ ...NOWHERE, level, title, message: `${others.length + 1} ${unit}s: ${reason}` }];
  const address = caseInReport(first.case, reportUrl);
  const link = address === null ? '' : ` (${address})`;
  return [{ ...placeOf(first), level, title, message: `${oneLine(first.case)}: ${reason}${link}` }];
}

const NOWHERE = { file: null, line: null };

function placeOf({ row, files }: ResultRow): Pick<Annotation, 'file' | 'line'> {
  return row === null ? { file: files[0]?.path ?? null, line: null } : { file: row.source, line: row.line };
}
