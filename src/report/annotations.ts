import type { Annotation } from '../github/runner.ts';
import { pluralize } from '../lib/pluralize.ts';
import { truncate } from '../lib/truncate.ts';
import { countOutcomes, listCounts, type Outcome, outcomeWord } from '../outcome.ts';
import { DRY_RUN } from '../problem.ts';
import type { ResultRow } from '../results/results-file.ts';
import { oneLine } from './escape.ts';
import type { Report } from './report.ts';
import { reasonText } from './text.ts';
import { explains, viewOf } from './view.ts';

/**
 * The runner keeps 10 annotations of a kind in a step and drops the others without a word (ExecutionContext.cs). One
 * error is the verdict, and warnings come from the run itself too.
 */
const MAX_ANNOTATIONS: Readonly<Record<Annotation['level'], number>> = { error: 9, warning: 6 };
const MAX_REASON_LENGTH = 1_000;

/**
 * An annotation for each file that did not succeed, the worst first; outcomes in `failOn` are errors, others warnings.
 * Where they are more than the runner keeps, the last of a kind counts the rest.
 */
export function annotationsOf(report: Report, failOn: ReadonlySet<Outcome>): Annotation[] {
  const rows = viewOf(report).unsuccessful.filter((row) => isNews(row, report));
  const isError = ({ outcome }: ResultRow) => report.verdict.conclusion !== 'skipped' && failOn.has(outcome);
  const errors = gathered(rows.filter(isError));
  const warnings = gathered(rows.filter((row) => !isError(row)));
  return [...ofLevel('error', errors), ...ofLevel('warning', warnings)];
}

/** What a dry run, a cancelled workflow or a fault of the whole run does to every file is told once, by the verdict. */
function isNews({ outcome, error }: ResultRow, { verdict }: Report): boolean {
  if (error !== null && (error.code === DRY_RUN || explains(verdict, error))) return false;
  return verdict.conclusion !== 'cancelled' || (outcome !== 'cancelled' && outcome !== 'not-submitted');
}

/** Files that one fault of the run kept from being sent are told of together: none of them is to be looked at. */
function gathered(rows: readonly ResultRow[]): ResultRow[][] {
  const keyOf = ({ file, error }: ResultRow) => (error?.scope === 'run' ? error.code : `/${file.path}`);
  return [...Map.groupBy(rows, keyOf).values()];
}

function ofLevel(level: Annotation['level'], groups: readonly (readonly ResultRow[])[]): Annotation[] {
  const most = MAX_ANNOTATIONS[level];
  if (groups.length <= most) return groups.flatMap((rows) => annotationsFor(level, rows));
  const shown = groups.slice(0, most - 1);
  const rest = groups.slice(most - 1).flat();
  const message = `${pluralize(rest.length, 'more file')} did not succeed (${listCounts(countOutcomes(rest))}); the job summary and results.json list them all.`;
  return [...shown.flatMap((rows) => annotationsFor(level, rows)), { level, title: 'Roe agent', message, file: null }];
}

function annotationsFor(level: Annotation['level'], [first, ...others]: readonly ResultRow[]): Annotation[] {
  if (first === undefined) return [];
  const { file, outcome, error } = first;
  const word = outcomeWord(outcome);
  const reason = error === null ? word : truncate(oneLine(reasonText(error)), MAX_REASON_LENGTH);
  const title = `Roe agent: ${word}`;
  if (others.length > 0) return [{ level, title, message: `${others.length + 1} files: ${reason}`, file: null }];
  return [{ level, title, message: `${oneLine(file.path)}: ${reason}`, file: file.path }];
}
