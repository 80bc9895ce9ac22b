import { truncate } from '../../lib/truncate.ts';
import { OUTCOMES, type Outcome, outcomeWord } from '../../outcome.ts';
import type { ResultRow } from '../../results/results-file.ts';
import { mermaidName } from '../escape.ts';
import type { Report } from '../report.ts';

/**
 * The colours of the HTML report, in tones that contrast with white and black backgrounds and with white and black text,
 * since Mermaid draws in the reader's theme.
 */
const COLOURS: Readonly<Record<Outcome, string>> = {
  succeeded: '#1f883d',
  rejected: '#8250df',
  failed: '#cf222e',
  cancelled: '#8c6f5d',
  'timed-out': '#bc4c00',
  lost: '#9a6700',
  'not-submitted': '#6e7781',
};

/** For fewer files, the counts above the pie are enough. */
const MIN_CASES = 10;

/** Draws a pie of the outcomes. Empty if there is only one outcome, or fewer than `MIN_CASES` files. */
export function outcomePie({ counts, unit }: Pick<Report, 'counts' | 'unit'>): string {
  // The slices are in Mermaid's own order, the largest first, so that each gets its colour both by name and by position.
  const slices = OUTCOMES.filter((outcome) => counts[outcome] > 0).toSorted((a, b) => counts[b] - counts[a]);
  const cases = slices.reduce((sum, outcome) => sum + counts[outcome], 0);
  if (slices.length < 2 || cases < MIN_CASES) return '';
  const colours = slices.map((outcome, index) => [`pie${index + 1}`, COLOURS[outcome]]);
  const themeVariables = {
    ...Object.fromEntries(colours),
    pieOpacity: '1',
    pieSectionTextColor: '#ffffff',
    pieStrokeColor: '#ffffff',
    pieStrokeWidth: '1px',
    pieOuterStrokeWidth: '0px',
    pieTitleTextSize: '18px',
    pieLegendTextSize: '14px',
  };
  const lines = slices.map((outcome) => `  "${outcomeWord(outcome)}" : ${counts[outcome]}`);
  return mermaid(themeVariables, [
    'pie showData',
    `  title ${unit === 'file' ? 'Files' : 'Cases'} by outcome`,
    ...lines,
  ]);
}

/** A timeline of fewer jobs says nothing, and one of more is unreadable. */
const MIN_JOBS = 2;
const MAX_JOBS = 30;
const MAX_NAME_LENGTH = 26;
const DAY_MS = 24 * 3_600_000;

/** Draws a bar for each job of this run, from its submission to its end. Empty if there are too few or too many jobs. */
export function jobTimeline(report: Report): string {
  const bars = barsOf(report);
  const lastMs = Math.max(0, ...bars.map(({ endMs }) => endMs));
  // The axis is a clock that shows midnight at the start of the step.
  if (bars.length < MIN_JOBS || bars.length > MAX_JOBS || lastMs >= DAY_MS) return '';
  const outcomes = OUTCOMES.toReversed().filter((outcome) => bars.some(({ row }) => row.outcome === outcome));
  const sections = outcomes.flatMap((outcome) => {
    const own = bars.filter(({ row }) => row.outcome === outcome);
    return [`  section ${outcomeWord(outcome)}`, ...own.map(barLine)];
  });
  // Only two of Mermaid's bar styles have names that are readable in every theme. So all jobs that did not succeed get the
  // colour of the worst outcome.
  const worst = COLOURS[outcomes[0] ?? 'failed'];
  const themeVariables = {
    taskBkgColor: COLOURS.succeeded,
    taskBorderColor: COLOURS.succeeded,
    critBkgColor: worst,
    critBorderColor: worst,
    taskTextColor: '#ffffff',
    sectionBkgColor: 'transparent',
    altSectionBkgColor: 'transparent',
    sectionBkgColor2: 'transparent',
    gridColor: '#8a94a0',
  };
  const [axis, unit] = lastMs < 3_600_000 ? ['%M:%S', 'minutes, seconds'] : ['%H:%M', 'hours, minutes'];
  return mermaid(themeVariables, [
    'gantt',
    `  title Jobs since the step began (${unit})`,
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${axis}`,
    `  tickInterval ${tickOf(bars)}`,
    '  todayMarker off',
    ...sections,
  ]);
}

const TICKS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800];
const MAX_TICKS = 6;

function tickOf(bars: readonly Bar[]): string {
  const spanMs = Math.max(...bars.map(({ endMs }) => endMs)) - Math.min(...bars.map(({ startMs }) => startMs));
  const seconds = TICKS.find((tick) => spanMs / 1_000 / tick <= MAX_TICKS) ?? 21_600;
  if (seconds < 60) return `${seconds}second`;
  return seconds < 3_600 ? `${seconds / 60}minute` : `${seconds / 3_600}hour`;
}

interface Bar {
  readonly row: ResultRow;
  readonly startMs: number;
  readonly endMs: number;
}

/** Bars in milliseconds since the step's start. Files that share a job share its bar. Jobs of earlier attempts have none. */
function barsOf({ rows, startedAtMs, finishedAtMs }: Report): Bar[] {
  const byJob = new Map<string, Bar>();
  for (const row of rows) {
    if (row.jobId === null || row.submittedAt === null || row.reused || byJob.has(row.jobId)) continue;
    const startMs = Math.max(0, Date.parse(row.submittedAt) - startedAtMs);
    const endMs = row.durationMs === null ? finishedAtMs - startedAtMs : startMs + row.durationMs;
    byJob.set(row.jobId, { row, startMs, endMs: Math.max(startMs, endMs) });
  }
  return [...byJob.values()].sort((a, b) => a.startMs - b.startMs);
}

function barLine({ row, startMs, endMs }: Bar): string {
  const name = row.case.replace(/^.*\/(?=.)/s, '');
  const style = row.outcome === 'succeeded' ? '' : 'crit, ';
  return `  ${mermaidName(truncate(name, MAX_NAME_LENGTH))} :${style}${clockTime(startMs)}, ${clockTime(endMs)}`;
}

/** A time on a day without daylight saving changes, since Mermaid interprets it in the reader's time zone. */
const clockTime = (ms: number): string =>
  new Date(Date.UTC(2000, 0, 1) + ms).toISOString().replace('T', ' ').slice(0, -1);

const mermaid = (themeVariables: object, lines: readonly string[]): string =>
  ['```mermaid', `%%{init: ${JSON.stringify({ themeVariables })}}%%`, ...lines, '```', ''].join('\n');
