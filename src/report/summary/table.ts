import { truncate } from '../../lib/truncate.ts';
import { type Outcome, outcomeWord } from '../../outcome.ts';
import { DRY_RUN, type Problem } from '../../problem.ts';
import type { ResultRow } from '../../results/results-file.ts';
import { caseAddress, caseInReport } from '../case-address.ts';
import { markdownPath, markdownSentence } from '../escape.ts';
import { bytesText, sentAsText, typesText } from '../planned-run.ts';
import type { Report } from '../report.ts';
import { capitalized, costText, durationText, reasonText } from '../text.ts';
import type { ByteBudget } from './byte-budget.ts';

/** In a row. The case's details show more. */
export const MAX_REASON_LENGTH = 500;
const MAX_NAME_LENGTH = 1_000;

export const MARKS: Readonly<Record<Outcome, string>> = {
  succeeded: '✅',
  rejected: '⛔',
  failed: '❌',
  cancelled: '🚫',
  'timed-out': '⏱️',
  lost: '❓',
  'not-submitted': '⏭️',
};

export interface Column {
  readonly heading: string;
  readonly isNumber?: boolean;
  readonly cellOf: (row: ResultRow) => string;
}

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

export const OUTCOME: Column = {
  heading: 'Outcome',
  cellOf: ({ outcome, cached, reused }) => {
    const origin = cached ? ', cached' : reused ? ', reused' : '';
    return `${MARKS[outcome]}${NO_BREAK}${outcomeWord(outcome).replaceAll(' ', NO_BREAK)}${origin}`;
  },
};

export const REASON: Column = {
  heading: 'Reason',
  cellOf: ({ error }) => (error === null ? '' : reasonCell(error)),
};

export const TIME: Column = {
  heading: 'Time',
  isNumber: true,
  cellOf: ({ durationMs }) => (durationMs === null ? '' : durationText(durationMs).replaceAll(' ', NO_BREAK)),
};

export const COST: Column = {
  heading: 'Cost',
  isNumber: true,
  cellOf: ({ cost }) => (cost === null ? '' : costText(cost)),
};

export const JOB: Column = {
  heading: 'Job',
  cellOf: ({ jobId, submissionKey, outcome }) => {
    if (jobId !== null) return `<code>${jobId}</code>`;
    // Without an id, the job is found by this key.
    return outcome === 'lost' && submissionKey !== null ? `<code>submission&#95;key ${submissionKey}</code>` : '';
  },
};

export const TYPE: Column = { heading: 'Type', cellOf: (row) => markdownSentence(typesText(row)) };

export const SIZE: Column = {
  heading: 'Size',
  isNumber: true,
  cellOf: (row) => bytesText(row).replaceAll(' ', NO_BREAK),
};

export const SENT_AS: Column = { heading: 'Sent as', cellOf: (row) => markdownPath(sentAsText(row)) };

export const PLAN: Column = {
  heading: 'Plan',
  cellOf: ({ error }) => {
    const message = error?.message ?? '';
    const text = error?.code === DRY_RUN ? capitalized(message) : `Left out: ${message}`;
    return markdownSentence(truncate(text, MAX_REASON_LENGTH));
  },
};

const reasonCell = (problem: Problem): string => markdownSentence(truncate(reasonText(problem), MAX_REASON_LENGTH));

export interface TableLimits {
  readonly budget: ByteBudget;
  /** Number of visible rows. The others are folded. */
  readonly open: number;
  readonly max: number;
  readonly reportUrl?: string | null;
  readonly markOf?: (row: ResultRow) => string;
}

export interface ShownTable {
  readonly text: string;
  readonly shown: number;
}

/** As many cases as fit. `restName` ends the title of the folded part: "12 more files …". */
export function tableText(
  rows: readonly ResultRow[],
  columns: readonly Column[],
  report: Report,
  limits: TableLimits,
  restName = '',
): ShownTable {
  const { budget, open, max, reportUrl = null, markOf = () => '' } = limits;
  const head = headOf(columns, report);
  // Reserves space for the folded part too.
  if (rows.length === 0 || !budget.take(`${head}${head}${' '.repeat(100)}`)) return { text: '', shown: 0 };
  const lines = budget.fill(
    mapped(rows.slice(0, max), (row) =>
      line([
        `${markOf(row)}${nameOf(row, report.origin)}${inReport(row, reportUrl)}`,
        ...columns.map(({ cellOf }) => cellOf(row)),
      ]),
    ),
  );
  const rest = lines.slice(open);
  const fold =
    rest.length === 0
      ? ''
      : `\n${folded(`${rest.length} more ${report.unit}${rest.length === 1 ? '' : 's'}${restName}`, `${head}${rest.join('')}`)}`;
  return { text: `${head}${lines.slice(0, open).join('')}${fold}`, shown: lines.length };
}

function* mapped<T>(values: readonly T[], textOf: (value: T) => string): Generator<string> {
  for (const value of values) yield textOf(value);
}

/** GitHub recognizes Markdown in `<details>` only between empty lines. */
export function folded(title: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}

function headOf(columns: readonly Column[], { unit }: Report): string {
  const heads = [unit === 'file' ? 'File' : 'Case', ...columns.map(({ heading }) => heading)];
  return `${line(heads)}${line([':--', ...columns.map(({ isNumber }) => (isNumber ? '--:' : ':--'))])}`;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

function inReport({ case: id }: ResultRow, reportUrl: string | null): string {
  const address = caseInReport(id, reportUrl);
  return address === null ? '' : `${NO_BREAK}<sub>[report](${address})</sub>`;
}

/** A link to the case on GitHub. A long path is cut at its beginning, since its end says more. */
export function nameOf(row: ResultRow, origin: Report['origin'], maxLength = MAX_NAME_LENGTH): string {
  const { case: id } = row;
  const name = markdownPath(id.length > maxLength ? `…${id.slice(-maxLength)}` : id);
  const address = caseAddress(row, origin);
  return address === null || name === '' ? name : `[${name}](${address})`;
}
