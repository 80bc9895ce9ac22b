import { truncate } from '../../lib/truncate.ts';
import { type CaseWord, type Outcome, outcomeWord } from '../../outcome.ts';
import { DRY_RUN, type Problem } from '../../problem.ts';
import type { ResultRow } from '../../results/results-file.ts';
import { markdownPath, markdownSentence } from '../escape.ts';
import { capitalized, costText, durationText, reasonText } from '../text.ts';

/** The limit in a row. The file's details show more. */
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

export interface Table {
  readonly head: (unit: CaseWord) => string;
  readonly rowOf: (row: ResultRow, mark?: string) => string;
}

export const UNSUCCESSFUL: Table = {
  head: headOf('Outcome', 'Reason'),
  rowOf: (row, mark) => line([nameOf(row, mark), outcomeOf(row), row.error === null ? '' : reasonCell(row.error)]),
};

export const WITHOUT_REASON: Table = {
  head: headOf('Outcome'),
  rowOf: (row, mark) => line([nameOf(row, mark), outcomeOf(row)]),
};

export const SUCCESSFUL: Table = {
  head: headOf('Outcome', 'Time', 'Cost'),
  rowOf: (row, mark) =>
    line([nameOf(row, mark), outcomeOf(row), timeOf(row), row.cost === null ? '' : costText(row.cost)]),
};

export const PLANNED: Table = {
  head: headOf('Plan'),
  rowOf: (row, mark) => line([nameOf(row, mark), planOf(row)]),
};

function headOf(...others: readonly string[]): Table['head'] {
  const numbers = ['Time', 'Cost'];
  return (unit) => {
    const columns = [unit === 'file' ? 'File' : 'Case', ...others];
    return `${line(columns)}${line(columns.map((column) => (numbers.includes(column) ? '--:' : ':--')))}`;
  };
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Keeps a number and its unit on one line in a narrow column. */
const NO_BREAK = '\u00a0';

/** A long path is cut at its beginning, since its end says more. */
const nameOf = ({ case: id }: ResultRow, mark = ''): string =>
  mark + markdownPath(id.length > MAX_NAME_LENGTH ? `…${id.slice(-MAX_NAME_LENGTH)}` : id);

function outcomeOf({ outcome, cached, reused }: ResultRow): string {
  const origin = cached ? ', cached' : reused ? ', reused' : '';
  return `${MARKS[outcome]}${NO_BREAK}${outcomeWord(outcome).replaceAll(' ', NO_BREAK)}${origin}`;
}

export const reasonCell = (problem: Problem): string =>
  markdownSentence(truncate(reasonText(problem), MAX_REASON_LENGTH));

function planOf({ error }: ResultRow): string {
  const message = error?.message ?? '';
  return markdownSentence(
    truncate(error?.code === DRY_RUN ? capitalized(message) : `Left out: ${message}`, MAX_REASON_LENGTH),
  );
}

const timeOf = ({ durationMs }: ResultRow): string =>
  durationMs === null ? '' : durationText(durationMs).replaceAll(' ', NO_BREAK);
