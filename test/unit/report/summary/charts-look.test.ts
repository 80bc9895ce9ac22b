import { describe, expect, it } from 'vitest';
import { countOutcomes, OUTCOMES, type Outcome } from '../../../../src/outcome.ts';
import { jobTimeline, outcomePie } from '../../../../src/report/summary/charts.ts';
import { buildJobId } from '../../../support/build-job-id.ts';
import { buildReport } from '../../../support/build-report.ts';
import { buildRow } from '../../../support/build-row.ts';

const START_MS = Date.UTC(2026, 7, 1, 10);

function themeOf(chart: string): Record<string, string> {
  const [, json = '{}'] = /^%%\{init: (.*)\}%%$/m.exec(chart) ?? [];
  return (JSON.parse(json) as { themeVariables: Record<string, string> }).themeVariables;
}

/** Ten files at least, of fewer there is no pie. */
const pieOf = (...outcomes: Outcome[]) => {
  const counts = countOutcomes(Array.from({ length: 10 }, () => outcomes.map((outcome) => ({ outcome }))).flat());
  return outcomePie({ counts, unit: 'file' });
};

/** Jobs that begin at these seconds of the run and take a second each; the last one ends at `lastS`. */
function timelineOf(firstS: number, lastS: number): string {
  const rows = [firstS, lastS - 1].map((seconds, index) =>
    buildRow({
      jobId: buildJobId(index),
      submittedAt: new Date(START_MS + seconds * 1_000).toISOString(),
      durationMs: 1_000,
    }),
  );
  return jobTimeline(buildReport(rows));
}

describe('the look of the pie', () => {
  it('has a title, and one colour for each outcome, wherever its slice stands', () => {
    expect(pieOf('failed', 'succeeded')).toContain('\npie showData\n  title Files by outcome\n');
    const red = themeOf(pieOf('failed', 'failed', 'succeeded')).pie1;
    expect(red).toMatch(/^#[0-9a-f]{6}$/);
    expect(themeOf(pieOf('failed', 'succeeded', 'succeeded')).pie2).toBe(red);
    expect(new Set(OUTCOMES.map((_, index) => themeOf(pieOf(...OUTCOMES))[`pie${index + 1}`])).size).toBe(7);
  });

  it('is solid, with white lines between its slices and no frame', () => {
    expect(themeOf(pieOf('failed', 'succeeded'))).toMatchObject({
      pieOpacity: '1',
      pieSectionTextColor: '#ffffff',
      pieStrokeColor: '#ffffff',
      pieStrokeWidth: '1px',
      pieOuterStrokeWidth: '0px',
      pieTitleTextSize: '18px',
      pieLegendTextSize: '14px',
    });
  });
});

describe('the look of the timeline', () => {
  const chartOf = (...outcomes: Outcome[]) =>
    jobTimeline(buildReport(outcomes.map((outcome, index) => buildRow({ jobId: buildJobId(index), outcome }))));
  it('has the colours of the pie, and of what did not succeed that of the worst', () => {
    const colourOf = (outcome: Outcome) => themeOf(pieOf(outcome, 'succeeded', 'succeeded')).pie2;
    const critOf = (...outcomes: Outcome[]) => themeOf(chartOf('succeeded', ...outcomes)).critBkgColor;
    const pie = themeOf(pieOf('succeeded', 'succeeded', 'timed-out'));
    expect(critOf('timed-out')).toBe(pie.pie2);
    expect(critOf('timed-out', 'rejected')).toBe(pie.pie2);
    expect(critOf('failed', 'timed-out')).toBe(colourOf('failed'));
  });

  it('stands out from white and from black, in bars that carry white text and black', () => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    for (const [index, outcome] of OUTCOMES.entries()) {
      const lightness = luminance(themeOf(pieOf(...OUTCOMES))[`pie${index + 1}`] ?? '');
      expect([outcome, 1.05 / (lightness + 0.05) >= 4.5]).toEqual([outcome, true]);
      expect([outcome, (lightness + 0.05) / 0.05 >= 3.8]).toEqual([outcome, true]);
    }
  });

  it('has the colours of the pie on no ground of its own', () => {
    const { pie1: green } = themeOf(pieOf('failed', 'succeeded', 'succeeded'));
    expect(themeOf(timelineOf(0, 10))).toEqual({
      taskBkgColor: green,
      taskBorderColor: green,
      critBkgColor: green,
      critBorderColor: green,
      taskTextColor: '#ffffff',
      sectionBkgColor: 'transparent',
      altSectionBkgColor: 'transparent',
      sectionBkgColor2: 'transparent',
      gridColor: '#8a94a0',
    });
    expect(timelineOf(0, 10)).toContain('\n  todayMarker off\n');
  });

  it.each([
    [10, '%M:%S', 'minutes, seconds'],
    [3_599, '%M:%S', 'minutes, seconds'],
    [3_600, '%H:%M', 'hours, minutes'],
    [80_000, '%H:%M', 'hours, minutes'],
  ])('of %d seconds has the axis %s, and says so', (seconds, axis, unit) => {
    const chart = timelineOf(0, seconds);
    expect(chart).toContain(`\n  axisFormat ${axis}\n`);
    expect(chart).toContain(`\n  title Jobs since the step began (${unit})\n`);
  });

  it.each([
    [0, 6, '1second'],
    [0, 7, '2second'],
    [0, 180, '30second'],
    [0, 181, '1minute'],
    [100, 106, '1second'],
    [0, 3_600, '10minute'],
    [0, 10_800, '30minute'],
    [0, 10_801, '1hour'],
    [0, 64_800, '3hour'],
    [0, 64_801, '6hour'],
  ])('from %d to %d seconds has a mark every %s', (firstS, lastS, interval) => {
    expect(timelineOf(firstS, lastS)).toContain(`\n  tickInterval ${interval}\n`);
  });

  it('is of 2 to 30 jobs within a day, of those that this run sent', () => {
    const rowOf = (number: number, overrides = {}) =>
      buildRow({ jobId: buildJobId(number), submittedAt: new Date(START_MS).toISOString(), ...overrides });
    const chartOf = (...rows: ReturnType<typeof rowOf>[]) => jobTimeline(buildReport(rows));
    const some = (count: number) => Array.from({ length: count }, (_, index) => rowOf(index));
    expect([chartOf(...some(30)), chartOf(...some(2))].map((chart) => chart === '')).toEqual([false, false]);
    expect([chartOf(...some(31)), chartOf(...some(1)), timelineOf(0, 86_400)]).toEqual(['', '', '']);
    expect(chartOf(rowOf(1), rowOf(2, { jobId: null }))).toBe('');
    expect(chartOf(rowOf(1), rowOf(2, { submittedAt: null }))).toBe('');
    expect(chartOf(rowOf(1), rowOf(2, { outcome: 'failed' }))).not.toContain('section lost');
  });
});
