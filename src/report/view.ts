import { byWorstOutcome } from '../outcome.ts';
import { isSameProblem, type Problem } from '../problem.ts';
import type { ResultRow } from '../results/results-file.ts';
import type { Verdict } from '../verdict.ts';
import type { Report } from './report.ts';

/** The files of a report as every form of it shows them. */
export interface View {
  /** The worst first, and each outcome in the order of the paths. */
  readonly unsuccessful: readonly ResultRow[];
  readonly successful: readonly ResultRow[];
  /** The one problem of all that did not succeed; null if there are several, or none. */
  readonly commonProblem: Problem | null;
}

export function viewOf({ rows }: Pick<Report, 'rows'>): View {
  const unsuccessful = rows.filter(({ outcome }) => outcome !== 'succeeded').toSorted(byWorstOutcome);
  const problem = unsuccessful[0]?.error ?? null;
  const isCommon = unsuccessful.every(
    ({ error }) => error !== null && problem !== null && isSameProblem(error, problem),
  );
  return {
    unsuccessful,
    successful: rows.filter(({ outcome }) => outcome === 'succeeded'),
    commonProblem: isCommon ? problem : null,
  };
}

/** Whether the verdict tells of the problem, so that no file has to. */
export const explains = ({ problems }: Verdict, problem: Problem): boolean =>
  problems.some((told) => isSameProblem(told, problem));
