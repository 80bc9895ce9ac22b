import { createHash } from 'node:crypto';
import type { Origin } from '../github/runner.ts';
import { pluralize } from '../lib/pluralize.ts';
import { truncate } from '../lib/truncate.ts';
import { byWorstOutcome, type CaseWord } from '../outcome.ts';
import type { ResultRow } from '../results/results-file.ts';
import { type CommentState, hideState, MAX_STATE_LENGTH, stateOf, type Unsuccessful } from './comment-state.ts';
import { markdownCell, markdownPath } from './escape.ts';
import type { Report } from './report.ts';
import { tableFor } from './summary/groups.ts';
import { openingOf, type ResultLinks } from './summary/head.ts';
import { viewOf } from './view.ts';

/** Identifies one use of the action across workflow runs, so that each use keeps its own comment. */
export interface CommentUse {
  /** Names the action that writes the comment; the main action by default. */
  readonly action?: string;
  /** GITHUB_WORKFLOW_REF: the workflow file's path, then `@` and the ref, which differs between pull requests. */
  readonly workflowRef: string;
  readonly origin: Pick<Origin, 'callers' | 'job' | 'step' | 'use'>;
  readonly matrixLeg: string;
  /** The inputs that define the work. They distinguish the calls of a reusable workflow if the runner does not name the callers. */
  readonly task: readonly unknown[];
}

/** The first line of every comment of this use. */
export function markerOf({ action = 'roe-agent-batch', workflowRef, origin, matrixLeg, task }: CommentUse): string {
  const { callers, job, step, use } = origin;
  const names = [workflowRef.replace(/@.*$/s, ''), callers ?? task, job, step, use, matrixLeg];
  return `<!-- ${action} ${createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32)} -->`;
}

export interface CommentOptions extends ResultLinks {
  readonly marker: string;
  readonly previous: CommentState | null;
  /** The pull request's head commit. The run's own commit is a merge of it. */
  readonly sha: string;
  readonly scrub: (text: string) => string;
}

/** GitHub's limit is 65 536 characters. This leaves a margin. */
const MAX_COMMENT_LENGTH = 65_000;
const MAX_HEAD_LENGTH = 20_000;
const MAX_ROWS = 50;
const MAX_FIXED = 20;
const MAX_PATH_LENGTH = 300;

/** Renders the comment in GitHub's Markdown: the verdict, the counts, what did not succeed and what changed. The advice is only in the summary. */
export function renderComment(report: Report, options: CommentOptions): string {
  const { marker, previous, scrub } = options;
  const change = changeSince(previous?.unsuccessful ?? null, report.rows);
  const head = [commentHead(report, options), change === null ? '' : changeText(change)].join('');
  const state = hideState(stateOf(report, previous), scrub);
  const foot = [fixedText(change?.fixed ?? [], report.unit), footOf(report, options.sha)].join('');
  const maxTableLength = MAX_COMMENT_LENGTH - marker.length - head.length - foot.length - MAX_STATE_LENGTH;
  return [`${marker}\n`, scrub(`${head}${tableOf(report, change, maxTableLength)}${foot}`), state].join('');
}

function commentHead(report: Report, options: CommentOptions): string {
  const opening = openingOf(report, options, '###');
  const tooLong = { ...report, verdict: { ...report.verdict, detail: FULL_ELSEWHERE } };
  // With hundreds of problems with the agent or the checks, the comment refers to the summary.
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

function tableOf(report: Report, change: Change | null, maxCharacters: number): string {
  // The sort is stable: what is new first, and each in the order of the cases.
  const isNew = (row: ResultRow) => change?.newlyFailing.has(row.case) ?? false;
  const view = viewOf(report);
  const unsuccessful = view.unsuccessful.toSorted(
    (a, b) => byWorstOutcome(a, b) || Number(isNew(b)) - Number(isNew(a)),
  );
  if (unsuccessful.length === 0) return '';
  const lines: string[] = [];
  const { table, intro } = tableFor(view, report.verdict);
  const head = table.head(report.unit);
  let budget = maxCharacters - intro.length - head.length - 200;
  for (const row of unsuccessful.slice(0, MAX_ROWS)) {
    const line = table.rowOf(row, isNew(row) ? '🆕 ' : '');
    budget -= line.length;
    if (budget < 0) break;
    lines.push(line);
  }
  const others = unsuccessful.length - lines.length;
  const more =
    others === 0
      ? ''
      : `\n${pluralize(others, `more ${report.unit}`)} did not succeed; see the report for all of them.\n`;
  return `${intro}${head}${lines.join('')}${more}\n`;
}

function fixedText(fixed: readonly string[], unit: CaseWord): string {
  if (fixed.length === 0) return '';
  const shown = fixed.slice(0, MAX_FIXED).map((id) => `- ${markdownPath(truncate(id, MAX_PATH_LENGTH))}\n`);
  const others = fixed.length - shown.length;
  const more = others === 0 ? '' : `- and ${pluralize(others, `more ${unit}`)}\n`;
  return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join('')}${more}\n</details>\n\n`;
}

/** Names the run, commit, job and step. A step without an id has a meaningless name from GitHub that begins with `__`. */
function footOf({ origin }: Report, sha: string): string {
  const step = origin.step.startsWith('__') ? '' : ` · step <code>${markdownCell(origin.step)}</code>`;
  const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : '';
  const job = origin.job === '' ? '' : ` · job <code>${markdownCell(origin.job)}</code>`;
  return `<sub>[Workflow run](${origin.runUrl})${attempt} · commit <code>${sha.slice(0, 7)}</code>${job}${step}</sub>\n\n`;
}
