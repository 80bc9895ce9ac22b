import { createHash } from 'node:crypto';
import type { Origin } from '../github/runner.ts';
import { pluralize } from '../lib/pluralize.ts';
import { truncate } from '../lib/truncate.ts';
import type { CaseWord } from '../outcome.ts';
import type { ResultRow } from '../results/results-file.ts';
import { type CommentState, hideState, MAX_STATE_LENGTH, stateOf, type Unsuccessful } from './comment-state.ts';
import { markdownCell, markdownPath } from './escape.ts';
import type { Report } from './report.ts';
import { ByteBudget } from './summary/byte-budget.ts';
import { openingOf, type ResultLinks } from './summary/head.ts';
import { problemsText } from './summary/problems.ts';
import type { TableLimits } from './summary/table.ts';
import { valuesText, withValues } from './summary/values.ts';
import { viewOf } from './view.ts';

/** Identifies one use of the action across workflow runs. Each use has its own comment. */
export interface CommentUse {
  /** The action that writes the comment. The main action by default. */
  readonly action?: string;
  /** GITHUB_WORKFLOW_REF: the workflow file's path, `@` and the ref, which differs between pull requests. */
  readonly workflowRef: string;
  readonly origin: Pick<Origin, 'callers' | 'job' | 'step' | 'use'>;
  readonly matrixLeg: string;
  /**
   * Inputs that define the work. They distinguish calls of a reusable workflow if the runner does not name the callers.
   */
  readonly task: readonly unknown[];
}

export function markerOf({ action = 'roe-agent-batch', workflowRef, origin, matrixLeg, task }: CommentUse): string {
  const { callers, job, step, use } = origin;
  const names = [workflowRef.replace(/@.*/s, ''), callers ?? task, job, step, use, matrixLeg];
  return `<!-- ${action} ${createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32)} -->`;
}

interface CommentOptions extends ResultLinks {
  readonly marker: string;
  readonly previous: CommentState | null;
  /** The pull request's head commit. The run's own commit is a merge of it. */
  readonly sha: string;
  readonly scrub: (text: string) => string;
}

const MAX_COMMENT_LENGTH = 65_000;
const FRAME_LENGTH = 1_000;
const MAX_HEAD_LENGTH = 20_000;
const MAX_OPEN_ROWS = 10;
const MAX_ROWS = 50;
const MAX_FIXED = 20;
const MAX_PATH_LENGTH = 300;

/** The advice is only in the summary. */
export function renderComment(report: Report, options: CommentOptions): string {
  const { marker, previous, scrub } = options;
  const change = changeSince(previous?.unsuccessful ?? null, report.rows);
  const head = [commentHead(report, options), change === null ? '' : changeText(change)].join('');
  const state = hideState(stateOf(report, previous), scrub);
  const foot = [fixedText(change?.fixed ?? [], report.unit), footOf(report, options.sha)].join('');
  const maxLength = MAX_COMMENT_LENGTH - marker.length - head.length - foot.length - MAX_STATE_LENGTH - FRAME_LENGTH;
  return [`${marker}\n`, scrub(`${head}${tablesOf(report, change, options, maxLength)}${foot}`), state].join('');
}

function commentHead(report: Report, options: CommentOptions): string {
  const opening = openingOf(report, options, '###');
  const tooLong = { ...report, verdict: { ...report.verdict, detail: FULL_ELSEWHERE } };
  // With hundreds of problems, the comment refers to the summary.
  return opening.length <= MAX_HEAD_LENGTH ? opening : openingOf(tooLong, options, '###');
}

const FULL_ELSEWHERE = 'the reasons are too long for a comment; the summary of the workflow run has them';

export interface Change {
  readonly newlyFailing: ReadonlySet<string>;
  readonly fixed: readonly string[];
}

/** Null if nothing is known about the previous run, or if this run has no jobs. */
export function changeSince(before: Unsuccessful | null, rows: readonly ResultRow[]): Change | null {
  if (before === null || !rows.some(({ jobId }) => jobId !== null)) return null;
  const casesThat = (wanted: boolean) =>
    rows.filter(({ outcome }) => (outcome === 'succeeded') === wanted).map((row) => row.case);
  return {
    newlyFailing: new Set(casesThat(false).filter((id) => !before.has(id))),
    fixed: casesThat(true).filter((id) => before.has(id)),
  };
}

function changeText({ newlyFailing, fixed }: Change): string {
  const parts = [
    newlyFailing.size === 0 ? '' : `🆕 **${newlyFailing.size}** newly failing`,
    fixed.length === 0 ? '' : `🎉 **${fixed.length}** fixed`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Since the last run: ${parts.join(', ')}\n\n`;
}

/** The reasons of what did not succeed, then the values: first of what failed or changed, then of the others. */
function tablesOf(report: Report, change: Change | null, links: ResultLinks, maxCharacters: number): string {
  const isNew = (row: ResultRow) => change?.newlyFailing.has(row.case) ?? false;
  const budget = new ByteBudget(maxCharacters);
  const { reportUrl } = links;
  const markOf = (row: ResultRow) => (isNew(row) ? '🆕 ' : '');
  const limits = { budget, open: MAX_OPEN_ROWS, max: MAX_ROWS, reportUrl, markOf };
  const problems = problemsText(report, { ...limits, jobs: false });
  const unsuccessful = report.halt === null ? viewOf(report).unsuccessful.length : 0;
  const others = unsuccessful - problems.shown;
  const where = reportUrl === null ? 'the report' : `[the report](${reportUrl})`;
  const more =
    others === 0
      ? ''
      : `\n${pluralize(others, `more ${report.unit}`)} did not succeed; see ${where} for all of them.\n\n`;
  return `${problems.text}${more}${valuesOf(report, change, limits)}`;
}

/** Without values, a table would only repeat that the cases succeeded. */
function valuesOf(report: Report, change: Change | null, limits: Required<TableLimits>): string {
  if (report.values.columns.length === 0) return '';
  const fixed = new Set(change?.fixed);
  const isNews = (row: ResultRow) => row.outcome !== 'succeeded' || fixed.has(row.case);
  const rows = withValues(report).sort((a, b) => Number(isNews(b)) - Number(isNews(a)));
  const markOf = (row: ResultRow) => (fixed.has(row.case) ? '🎉 ' : limits.markOf(row));
  const { text } = valuesText(rows, report, { ...limits, markOf }, ' with their values');
  return text === '' ? '' : `${text}\n`;
}

function fixedText(fixed: readonly string[], unit: CaseWord): string {
  if (fixed.length === 0) return '';
  const shown = fixed.slice(0, MAX_FIXED).map((id) => `- ${markdownPath(truncate(id, MAX_PATH_LENGTH))}\n`);
  const others = fixed.length - shown.length;
  const more = others === 0 ? '' : `- and ${pluralize(others, `more ${unit}`)}\n`;
  return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join('')}${more}\n</details>\n\n`;
}

/** GitHub gives a step without an id a meaningless name that begins with `__`. */
function footOf({ origin }: Report, sha: string): string {
  const step = origin.step.startsWith('__') ? '' : ` · step <code>${markdownCell(origin.step)}</code>`;
  const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : '';
  const job = origin.job === '' ? '' : ` · job <code>${markdownCell(origin.job)}</code>`;
  return `<sub>[Workflow run](${origin.runUrl})${attempt} · commit <code>${sha.slice(0, 7)}</code>${job}${step}</sub>\n\n`;
}
