import { pluralize } from '../lib/pluralize.ts';
import type { Records, ResultRow } from '../results/results-file.ts';
import type { Report } from './report.ts';
import { ByteBudget } from './summary/byte-budget.ts';
import { detailsOf, MAX_INDENTED_LENGTH, mayHaveDetails } from './summary/details.ts';
import { headOf, type SummaryOptions } from './summary/head.ts';
import { plannedText } from './summary/planned.ts';
import { problemsText } from './summary/problems.ts';
import { scorecardText } from './summary/scorecard.ts';
import { folded, PLAN, SENT_AS, SIZE, TYPE, tableText } from './summary/table.ts';
import { valuesText, withValues } from './summary/values.ts';
import { viewOf } from './view.ts';

/** GitHub accepts eight times as much, but a page of this size still opens at once. */
const MAX_BYTES = 128_000;
/** Reserved for titles of folded parts and sentences about omissions. */
const FRAME_BYTES = 4_000;
/** Limit of one part, so that later ones fit too. */
const MAX_PROBLEM_BYTES = 50_000;
const MAX_VALUE_BYTES = 30_000;
const MAX_OPEN_ROWS = 10;
const MAX_ROWS = 100;
const MAX_VALUE_ROWS = 30;
const MAX_PLAN_ROWS = 30;
const MAX_DETAILS = 50;
const MAX_OPEN_DETAILS = 5;

/**
 * A reader should understand it in ten seconds: the verdict, the next steps, the reasons of what did not succeed, and
 * the values. Details are folded. Long parts are cut and refer to the full results. Only the records that it shows are
 * read.
 */
export async function renderSummary(report: Report, options: SummaryOptions, records: Records): Promise<string> {
  const source = options.artifactUrl === null ? '`results.json`' : `[the results artifact](${options.artifactUrl})`;
  const head = `${headOf(report, options)}${scorecardText(report.scorecard)}`;
  const isPlan = report.verdict.conclusion === 'skipped';
  const bytes = Math.max(0, MAX_BYTES - FRAME_BYTES - Buffer.byteLength(head));
  const tables = isPlan ? [planText(report, new ByteBudget(bytes))] : tablesOf(report, options, bytes);
  const text = `${head}${tables.join('')}`;
  const left = new ByteBudget(Math.max(0, MAX_BYTES - FRAME_BYTES - Buffer.byteLength(text)));
  return `${text}${await detailsText(report, left, records, source)}`;
}

function tablesOf(report: Report, options: SummaryOptions, bytes: number): string[] {
  const { reportUrl } = options;
  const limits = { open: MAX_OPEN_ROWS, max: MAX_ROWS, reportUrl };
  const problems = problemsText(report, {
    ...limits,
    jobs: true,
    budget: new ByteBudget(Math.min(bytes, MAX_PROBLEM_BYTES)),
  });
  const rows = withValues(report);
  const budget = new ByteBudget(Math.min(bytes - Buffer.byteLength(problems.text), MAX_VALUE_BYTES));
  const values = valuesText(rows, report, { budget, open: MAX_VALUE_ROWS, max: MAX_VALUE_ROWS, reportUrl });
  const unsuccessful = report.halt === null ? viewOf(report).unsuccessful.length : problems.shown;
  return [
    problems.text,
    restText(unsuccessful - problems.shown, ' that did not succeed', report, options),
    values.text === '' ? '' : `${values.text}\n`,
    restText(rows.length - values.shown, values.shown === 0 ? '' : ' with their values', report, options),
  ];
}

/** "64 more files with their values: in the report and in results.csv of the results artifact." */
function restText(count: number, what: string, { unit }: Report, { reportUrl, artifactUrl }: SummaryOptions): string {
  if (count === 0) return '';
  const places = [
    ...(reportUrl === null ? [] : [`[the report](${reportUrl})`]),
    artifactUrl === null ? '`results.csv`' : `\`results.csv\` of [the results artifact](${artifactUrl})`,
  ];
  return `${pluralize(count, `more ${unit}`)}${what}: in ${places.join(' and in ')}.\n\n`;
}

function planText(report: Report, budget: ByteBudget): string {
  const { rows, planned } = report;
  const asked = plannedText(report);
  if (!budget.take(asked)) return '';
  const columns = planned === null ? [PLAN] : [TYPE, SIZE, SENT_AS, PLAN];
  const table = tableText(rows, columns, report, { budget, open: MAX_PLAN_ROWS, max: MAX_PLAN_ROWS });
  const others = rows.length - table.shown;
  const more = others === 0 ? '' : `\n${pluralize(others, `more ${report.unit}`)} of the plan in \`results.csv\`.\n`;
  return table.text === '' ? asked : `${asked}${table.text}${more}\n`;
}

/** The details of as many cases as fit, unsuccessful ones first. No more records are read. */
async function detailsText(report: Report, budget: ByteBudget, records: Records, source: string): Promise<string> {
  const { unsuccessful, successful } = viewOf(report);
  const rows = report.halt === null ? [...unsuccessful, ...successful].filter(mayHaveDetails) : [];
  const details = await fillDetails(rows, report, budget, records, source);
  if (details.length === 0) return '';
  const all = details.join('\n');
  const others = rows.length > details.length ? `${details.length} of ${rows.length}` : details.length;
  return details.length <= MAX_OPEN_DETAILS
    ? `${all}\n`
    : `${folded(`Outputs and checks of ${others} ${report.unit}s`, all)}\n`;
}

async function fillDetails(
  rows: readonly ResultRow[],
  report: Report,
  budget: ByteBudget,
  records: Records,
  source: string,
): Promise<string[]> {
  const details: string[] = [];
  // Some may turn out to have no details.
  for await (const record of records(rows.slice(0, 2 * MAX_DETAILS), () => MAX_INDENTED_LENGTH)) {
    const text = detailsOf(record, source, report.total === 1);
    if (text === null) continue;
    if (!budget.take(text) || details.push(text) === MAX_DETAILS) break;
  }
  return details;
}
