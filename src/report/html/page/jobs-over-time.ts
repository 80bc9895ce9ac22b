import { OUTCOMES, type Outcome } from '../../../outcome.ts';
import type { NumberedRow, PageRun } from '../page-data.ts';

/** As fractions of the run's time, from 0 to 1. */
export interface Bar {
  readonly row: NumberedRow;
  readonly from: number;
  readonly to: number;
}

/** The average number of open jobs, by their later outcome, in one of the equal parts of the run's time. */
export type Part = ReadonlyMap<Outcome, number>;

type RunTimes = Pick<PageRun, 'startedAtMs' | 'finishedAtMs'>;

/**
 * In the order of submission. Clamped to the run's time, since Roe's clock may differ from ours and reused jobs are
 * older than the run. A job that was open at the end extends to it.
 */
export function barsOf(rows: readonly NumberedRow[], { startedAtMs, finishedAtMs }: RunTimes): Bar[] {
  const length = Math.max(1, finishedAtMs - startedAtMs);
  const share = (ms: number) => Math.min(1, Math.max(0, (ms - startedAtMs) / length));
  const bars = rows.flatMap((row) => {
    if (row.submittedAtMs === null) return [];
    const from = share(row.submittedAtMs);
    return [{ row, from, to: Math.max(from, share(row.finishedAtMs ?? finishedAtMs)) }];
  });
  return bars.sort((a, b) => a.from - b.from);
}

export function partsOf(bars: readonly Bar[], count: number): Part[] {
  const parts = Array.from({ length: count }, () => new Map<Outcome, number>());
  for (const { row, from, to } of bars) {
    const last = Math.min(count - 1, Math.floor(to * count));
    for (let at = Math.min(count - 1, Math.floor(from * count)); at <= last; at += 1) {
      // Even the shortest job must be visible.
      const overlap = Math.max(Math.min(to * count, at + 1) - Math.max(from * count, at), 0.02);
      const part = parts[at];
      part?.set(row.outcome, (part.get(row.outcome) ?? 0) + overlap);
    }
  }
  return parts;
}

export const heightOf = (part: Part): number => [...part.values()].reduce((sum, jobs) => sum + jobs, 0);

/** The worst outcomes are at the bottom, on a common baseline. */
export const STACKING: readonly Outcome[] = OUTCOMES.toReversed();

const STEPS_MS = [
  100, 200, 500, 1e3, 2e3, 5e3, 10e3, 15e3, 30e3, 60e3, 120e3, 300e3, 600e3, 900e3, 1800e3, 3600e3, 7200e3, 14400e3,
  43200e3, 86400e3,
];

/** About five round times for the axis. */
export function ticksOf(lengthMs: number): number[] {
  const step = STEPS_MS.find((candidate) => lengthMs / candidate <= 6) ?? lengthMs;
  return Array.from({ length: Math.floor(lengthMs / step) + 1 }, (_, index) => index * step);
}
