import type { Annotation } from '../github/runner.ts';
import { counted } from '../lib/counted.ts';
import { shortened } from '../lib/shortened.ts';
import { countOutcomes, listCounts, OUTCOMES, type Outcome, outcomeWord } from '../outcome.ts';
import type { ResultRow } from '../results/results-file.ts';
import { DRY_RUN } from '../submissions/plan.ts';
import { oneLine } from './escape.ts';
import { reasonText } from './reason.ts';
import type { Report } from './report.ts';

/**
 * The runner keeps 10 annotations of a kind in a step and drops the others without a word (ExecutionContext.cs). One
 * error is the verdict, and warnings come from the run itself too.
 */
const MOST: Readonly<Record<Annotation['level'], number>> = { error: 9, warning: 6 };
const LONGEST_REASON = 1_000;

/**
 * An annotation for each file that did not succeed, the worst first; outcomes in `failOn` are errors, others warnings.
 * Where they are more than the runner keeps, the last of a kind counts the rest.
 */
export function annotationsOf(report: Report, failOn: ReadonlySet<Outcome>): Annotation[] {
  const rows = report.rows.filter((row) => isNews(row, report));
  // The sort is stable, so that each outcome stays in the order of the paths.
  rows.sort((a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome));
  const isError = ({ outcome }: ResultRow) => report.verdict.conclusion !== 'skipped' && failOn.has(outcome);
  const errors = rows.filter(isError);
  const warnings = rows.filter((row) => !isError(row));
  return [...ofLevel('error', errors), ...ofLevel('warning', warnings)];
}

/** What a dry run, a cancelled workflow or a fault of the whole run does to every file is told once, by the verdict. */
function isNews({ outcome, error }: ResultRow, { verdict }: Report): boolean {
  if (outcome === 'succeeded' || error?.code === DRY_RUN || error?.message === verdict.sentence) return false;
  return verdict.conclusion !== 'cancelled' || (outcome !== 'cancelled' && outcome !== 'not-submitted');
}

function ofLevel(level: Annotation['level'], rows: readonly ResultRow[]): Annotation[] {
  const most = MOST[level];
  if (rows.length <= most) return rows.map((row) => annotationOf(level, row));
  const shown = rows.slice(0, most - 1);
  const rest = rows.slice(most - 1);
  const message = `${counted(rest.length, 'more file')} did not succeed (${listCounts(countOutcomes(rest))}); the job summary and results.json list them all.`;
  return [...shown.map((row) => annotationOf(level, row)), { level, title: 'Roe agent', message, file: null }];
}

function annotationOf(level: Annotation['level'], { file, outcome, error }: ResultRow): Annotation {
  const word = outcomeWord(outcome);
  const reason = error === null ? word : shortened(oneLine(reasonText(error)), LONGEST_REASON);
  return { level, title: `Roe agent: ${word}`, message: `${oneLine(file.path)}: ${reason}`, file: file.path };
}
