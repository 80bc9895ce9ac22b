import { type CaseWord, listCounts, type OutcomeCounts } from '../outcome.ts';
import { costText, durationText } from '../report/text.ts';

export interface ProgressFacts {
  readonly unit: CaseWord;
  readonly total: number;
  readonly done: number;
  readonly counts: OutcomeCounts;
  readonly openJobs: number;
  /** Each ended job counts once. */
  readonly cost: number;
  readonly elapsedMs: number;
  /** Number of ended cases that this run has waited for. */
  readonly waitedFor: number;
}

/** `… 12 of 80 files done (1 failed), 8 jobs open · 40 s so far, about 4 m left · cost 0.60` */
export function progressText(facts: ProgressFacts): string {
  const { unit, total, done, counts, openJobs, cost, elapsedMs } = facts;
  const unsuccessful = listCounts(counts, ['succeeded']);
  const leftMs = remainingMs(facts);
  const parts = [
    `${done} of ${total} ${unit}s done${unsuccessful === '' ? '' : ` (${unsuccessful})`}, ${openJobs} ${openJobs === 1 ? 'job' : 'jobs'} open`,
    `${durationText(elapsedMs)} so far${leftMs === null ? '' : `, about ${roughText(leftMs)} left`}`,
    ...(cost === 0 ? [] : [`cost ${costText(cost)}`]),
  ];
  return `… ${parts.join(' · ')}`;
}

/** Fewer cases say nothing about the others. */
const MIN_WAITED_FOR = 5;
const MIN_ELAPSED_MS = 10_000;

function remainingMs({ total, done, elapsedMs, waitedFor }: ProgressFacts): number | null {
  if (waitedFor < MIN_WAITED_FOR || elapsedMs < MIN_ELAPSED_MS || done >= total) return null;
  return (elapsedMs / waitedFor) * (total - done);
}

/** `20 s`, `3 m`, `1 h 10 m`: as exact as an estimate is. */
function roughText(ms: number): string {
  if (ms < 55_000) return `${Math.max(1, Math.ceil(ms / 10_000)) * 10} s`;
  const minutes = Math.ceil(ms / 60_000);
  if (minutes < 60) return `${minutes} m`;
  const tens = Math.round(minutes / 10) * 10;
  return tens % 60 === 0 ? `${tens / 60} h` : `${Math.floor(tens / 60)} h ${tens % 60} m`;
}
