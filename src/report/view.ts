import { byWorstOutcome } from '../outcome.ts';
import { isSameProblem, type Problem } from '../problem.ts';
import type { ResultRow } from '../results/results-file.ts';
import type { Verdict } from '../verdict.ts';
import type { Report } from './report.ts';

interface View {
  /** The worst outcome first, then by path. */
  readonly unsuccessful: readonly ResultRow[];
  readonly successful: readonly ResultRow[];
}

export function viewOf({ rows }: Pick<Report, 'rows'>): View {
  return {
    unsuccessful: rows.filter(({ outcome }) => outcome !== 'succeeded').toSorted(byWorstOutcome),
    successful: rows.filter(({ outcome }) => outcome === 'succeeded'),
  };
}

/** True if the verdict already states the problem, so that no case has to repeat it. */
export const explains = ({ problems }: Verdict, problem: Problem): boolean =>
  problems.some((stated) => isSameProblem(stated, problem));
