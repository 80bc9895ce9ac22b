import { describe, expect, it } from 'vitest';
import { barsOf, heightOf, partsOf, ticksOf } from '../../../../src/report/html/page/jobs-over-time.ts';
import { buildPageRow } from './build-page-row.ts';

const run = { startedAtMs: 0, finishedAtMs: 10_000 };
const job = (from: number | null, to: number | null, outcome: 'succeeded' | 'failed' = 'succeeded') =>
  buildPageRow(0, { submittedAtMs: from, finishedAtMs: to, outcome });
const sharesOf = (...rows: ReturnType<typeof job>[]) => barsOf(rows, run).map(({ from, to }) => [from, to]);

describe('the jobs over time', () => {
  it('are drawn as fractions of the run’s time in the order of submission', () => {
    expect(sharesOf(job(5000, 7500), job(1000, 10_000))).toEqual([
      [0.1, 1],
      [0.5, 0.75],
    ]);
  });

  it('are fractions of the time since the run began, whenever that was', () => {
    const late = { startedAtMs: 1_000_000, finishedAtMs: 1_010_000 };
    expect(barsOf([job(1_002_500, 1_005_000)], late).map(({ from, to }) => [from, to])).toEqual([[0.25, 0.5]]);
  });

  it('stay within the run, whatever the clocks say, and an open job extends to the run’s end', () => {
    expect(sharesOf(job(-9000, 2000))).toEqual([[0, 0.2]]);
    expect(sharesOf(job(5000, 99_000))).toEqual([[0.5, 1]]);
    expect(sharesOf(job(5000, 1000))).toEqual([[0.5, 0.5]]);
    expect(sharesOf(job(5000, null))).toEqual([[0.5, 1]]);
  });

  it('leave out files without a job', () => {
    expect(sharesOf(job(null, null))).toEqual([]);
  });

  it('count in each part of the time by how long they were open in it', () => {
    const parts = partsOf(barsOf([job(0, 5000), job(0, 7500), job(5000, 10_000, 'failed')], run), 4);
    expect(parts.map((part) => part.get('succeeded') ?? 0).map((jobs) => Math.round(jobs * 10) / 10)).toEqual([
      2, 2, 1, 0,
    ]);
    expect(parts.map((part) => Math.round(part.get('failed') ?? 0))).toEqual([0, 0, 1, 1]);
    expect(Math.round(heightOf(parts[2] ?? new Map()))).toBe(2);
  });

  it('are visible, however short they were', () => {
    const parts = partsOf(barsOf([job(5000, 5000)], run), 10);
    expect(parts.map(heightOf)).toEqual([0, 0, 0, 0, 0, 0.02, 0, 0, 0, 0]);
    expect(partsOf(barsOf([job(10_000, 10_000)], run), 4).map(heightOf)).toEqual([0, 0, 0, 0.02]);
    expect(partsOf(barsOf([job(2500, 8750)], run), 4).map(heightOf)).toEqual([0, 1, 1, 0.5]);
  });

  it.each([
    [0, [0]],
    [850, [0, 200, 400, 600, 800]],
    [6_000, [0, 1000, 2000, 3000, 4000, 5000, 6000]],
    [14_100, [0, 5000, 10_000]],
    [245_000, [0, 60_000, 120_000, 180_000, 240_000]],
    [7_200_000, [0, 1_800_000, 3_600_000, 5_400_000, 7_200_000]],
  ])('of a run of %d ms have round marks', (length, ticks) => {
    expect(ticksOf(length)).toEqual(ticks);
  });
});
