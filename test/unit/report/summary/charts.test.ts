import { parse } from '@mermaid-js/parser';
import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { type CaseWord, countOutcomes, OUTCOMES, type Outcome } from '../../../../src/outcome.ts';
import { jobTimeline, outcomePie } from '../../../../src/report/summary/charts.ts';
import type { ResultRow } from '../../../../src/results/results-file.ts';
import { buildJobId } from '../../../support/build-job-id.ts';
import { buildReport } from '../../../support/build-report.ts';
import { buildRow } from '../../../support/build-row.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { cases } from '../../../support/tier.ts';

const START_MS = Date.UTC(2026, 7, 1, 10);

/** The text between the fences. */
function chartIn(markdown: string): string {
  const [, chart = ''] = /^```mermaid\n([^`]*)```\n$/.exec(markdown) ?? [];
  expect(chart).not.toBe('');
  return chart;
}

describe('the pie', () => {
  const pieOf = (outcomes: readonly Outcome[], unit: CaseWord = 'file') =>
    outcomePie({ counts: countOutcomes(outcomes.map((outcome) => ({ outcome }))), unit });

  it('is read by Mermaid as the counts, the largest first', async () => {
    const pie = pieOf(['failed', 'failed', 'succeeded', 'succeeded', 'succeeded', ...OUTCOMES]);
    const { sections } = await parse('pie', chartIn(pie));
    expect(sections.map(({ label, value }) => [label, value])).toEqual([
      ['succeeded', 4],
      ['failed', 3],
      ['not submitted', 1],
      ['cancelled', 1],
      ['rejected', 1],
      ['timed out', 1],
      ['lost', 1],
    ]);
  });

  it('has a title that counts files, or cases if they are not all files', () => {
    expect(pieOf(Array(5).fill(['failed', 'succeeded']).flat())).toContain('\n  title Files by outcome\n');
    expect(pieOf(Array(5).fill(['failed', 'succeeded']).flat(), 'case')).toContain('\n  title Cases by outcome\n');
  });

  it('is not drawn for a single outcome', () => {
    expect(pieOf(['failed', 'failed'])).toBe('');
    expect(pieOf(Array(10).fill('failed'))).toBe('');
    expect(pieOf([])).toBe('');
  });

  it('is not drawn for fewer than ten files', () => {
    expect(pieOf([...Array(8).fill('succeeded'), 'failed'])).toBe('');
    expect(pieOf([...Array(9).fill('succeeded'), 'failed'])).not.toBe('');
  });
});

describe('the timeline', () => {
  const rowOf = (number: number, overrides: Partial<ResultRow> = {}) =>
    buildRow({
      case: `docs/${number}.pdf`,
      jobId: buildJobId(number),
      submittedAt: new Date(START_MS + number * 1_000).toISOString(),
      durationMs: 2_500,
      ...overrides,
    });
  const timelineOf = (rows: readonly ResultRow[]) => jobTimeline(buildReport(rows));

  interface Task {
    readonly task: string;
    readonly type: string;
    readonly startTime: Date;
    readonly endTime: Date;
    readonly crit: boolean;
  }

  async function tasksIn(markdown: string): Promise<Task[]> {
    // Mermaid cleans a title with the browser's DOM, which is not here; ours is not foreign.
    const chart = chartIn(markdown).replace(/^ {2}title .*\n/m, '');
    // Knows the kinds of diagrams from then on.
    await mermaid.parse(chart);
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(chart);
    return (diagram.db as unknown as { getTasks(): Task[] }).getTasks();
  }
  const secondsOf = (time: Date): number => (time.getTime() - new Date(2000, 0, 1).getTime()) / 1_000;

  it('is read by Mermaid as a bar for each job, from its submission to its end', async () => {
    const open = { outcome: 'timed-out', durationMs: null } as const;
    const tasks = await tasksIn(timelineOf([rowOf(2), rowOf(1), rowOf(3, open)]));
    expect(
      tasks.map(({ task, type, startTime, endTime, crit }) => [
        task.trim(),
        type,
        secondsOf(startTime),
        secondsOf(endTime),
        !!crit,
      ]),
    ).toEqual([
      ['\u20603.pdf', 'timed out', 3, 245, true],
      ['\u20601.pdf', 'succeeded', 1, 3.5, false],
      ['\u20602.pdf', 'succeeded', 2, 4.5, false],
    ]);
  });

  it('has one bar for files that share a job, and none for jobs of earlier attempts and files without one', async () => {
    const rows = [
      rowOf(1),
      rowOf(1, { case: 'copy' }),
      rowOf(2),
      rowOf(3, { reused: true }),
      rowOf(4, { jobId: null, submittedAt: null, durationMs: null }),
    ];
    expect((await tasksIn(timelineOf(rows))).map(({ task }) => task.trim())).toEqual(['\u20601.pdf', '\u20602.pdf']);
  });

  it('begins with the step if a job is older', async () => {
    const old = rowOf(1, { submittedAt: new Date(START_MS - 60_000).toISOString() });
    expect((await tasksIn(timelineOf([old, rowOf(2)]))).map(({ startTime }) => secondsOf(startTime))).toEqual([0, 2]);
  });

  it.each([0, 1, 31])('is not drawn of %i jobs', (count) => {
    expect(timelineOf(Array.from({ length: count }, (_, index) => rowOf(index)))).toBe('');
  });

  it('is not drawn for more than a day', () => {
    expect(timelineOf([rowOf(1), rowOf(2, { durationMs: 86_400_000 })])).toBe('');
  });

  it('has few marks on its axis, however long the run', () => {
    for (const durationMs of [10, 900, 59_000, 3_500_000, 9_000_000, 80_000_000]) {
      const [, count, unit] =
        /tickInterval (\d+)(second|minute|hour)\n/.exec(timelineOf([rowOf(1), rowOf(2, { durationMs })])) ?? [];
      const tickMs =
        Number(count) * { second: 1_000, minute: 60_000, hour: 3_600_000 }[unit as 'second' | 'minute' | 'hour'];
      expect((durationMs + 1_000) / tickMs).toBeLessThanOrEqual(6);
    }
  });

  it('has the same bars whatever the names of the files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 2, maxLength: 5 }), async (paths) => {
        const rows = paths.map((path, index) => rowOf(index, { case: path }));
        const tasks = await tasksIn(timelineOf(rows));
        expect(tasks.map(({ startTime }) => secondsOf(startTime))).toEqual(paths.map((_, index) => index));
        expect(tasks.every(({ type, crit }) => type === 'succeeded' && !crit)).toBe(true);
      }),
      { numRuns: cases(200) },
    );
  });
});
