import { shortened } from '../lib/shortened.ts';
import { listCounts, OUTCOMES, type Outcome, outcomeWord } from '../outcome.ts';
import type { ResultRow } from '../results/results-file.ts';
import { markdownCell } from './escape.ts';
import type { Report } from './report.ts';
import { costText, durationText } from './text.ts';

/** The runner drops a step's summary whole where it is larger than 1 MiB (FileCommandManager.cs); a margin is kept. */
const MOST_BYTES = 1_000_000;
const LONGEST_REASON = 500;
const LONGEST_SENTENCE = 5_000;

const MARKS: Readonly<Record<Outcome, string>> = {
  succeeded: '✅',
  rejected: '⛔',
  failed: '❌',
  cancelled: '🚫',
  'timed-out': '⏱️',
  lost: '❓',
  'not-submitted': '⏭️',
};

/** The job summary in GitHub's Markdown: the verdict, the counts, and a row for each file, what did not succeed first. */
export function renderSummary(report: Report, artifactUrl: string | null): string {
  const head = headOf(report);
  const foot = artifactUrl === null ? '' : `\n[All results as an artifact](${artifactUrl})\n`;
  const table = tableOf(report, MOST_BYTES - Buffer.byteLength(head) - Buffer.byteLength(foot));
  return `${head}${table}${foot}`;
}

function headOf(report: Report): string {
  const { verdict, agent, counts } = report;
  const mark = { success: '✅', failure: '❌', cancelled: '🚫', skipped: '⏭️' }[verdict.conclusion];
  const facts = [
    agent === null ? null : `**${markdownCell(agent.agentName)}** ${markdownCell(agent.versionName)}`,
    report.total === 0 ? null : listCounts(counts),
    report.cached === 0 ? null : `${report.cached} from the cache`,
    report.cost === 0 ? null : `cost ${costText(report.cost)} as Roe reports it`,
    durationText(report.finishedAtMs - report.startedAtMs),
  ];
  const line = facts.filter((fact) => fact !== null).join(' · ');
  return `## ${mark} Roe agent: ${markdownCell(shortened(verdict.sentence, LONGEST_SENTENCE))}\n\n${line}\n\n`;
}

const COLUMNS =
  '| File | Outcome | Reason | Status | Time | Cost | Job |\n| :-- | :-- | :-- | :-- | --: | --: | :-- |\n';

function tableOf(report: Report, mostBytes: number): string {
  if (report.total === 0) return '';
  const rows = worstFirst(report.rows);
  let table = COLUMNS;
  // Room for the line that says what was left out.
  let room = mostBytes - Buffer.byteLength(COLUMNS) - 200;
  for (const [index, row] of rows.entries()) {
    const line = rowOf(row);
    room -= Buffer.byteLength(line);
    if (room < 0)
      return `${table}\n${rows.length - index} more files are not shown here; results.json holds them all.\n`;
    table += line;
  }
  return table;
}

function worstFirst(rows: readonly ResultRow[]): ResultRow[] {
  // The sort is stable, so that each outcome stays in the order of the paths.
  return rows.toSorted((a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome));
}

/** A narrow column would else put a number and its unit on two lines. */
const NO_BREAK = '\u00a0';

function rowOf(row: ResultRow): string {
  const cells = [
    markdownCell(row.file.path),
    `${MARKS[row.outcome]}${NO_BREAK}${outcomeWord(row.outcome)}`,
    row.error === null ? '' : markdownCell(shortened(row.error.message, LONGEST_REASON)),
    row.status?.name ?? '',
    row.durationMs === null ? '' : durationText(row.durationMs).replaceAll(' ', NO_BREAK),
    row.cost === null ? '' : costText(row.cost),
    row.jobId === null ? '' : `<code>${row.jobId}</code>`,
  ];
  return `| ${cells.join(' | ')} |\n`;
}
