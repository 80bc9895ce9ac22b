import type { Shard } from '../files/shard.ts';
import type { Origin } from '../github/runner.ts';
import { type CaseWord, countOutcomes, type OutcomeCounts } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import type { ResultRow } from '../results/results-file.ts';
import type { AgentVersion, TerminalStatus } from '../roe/roe.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Tally, Verdict } from '../verdict.ts';
import type { PlannedRun } from './planned-run.ts';
import { NO_VALUES, type ValueTable } from './values/value.ts';

export interface Report {
  readonly verdict: Verdict;
  readonly origin: Origin;
  /** Null if the run ended before the agent was known. */
  readonly agent: AgentVersion | null;
  /** The run's part of the cases in a matrix, or null if it takes all. */
  readonly shard: Shard | null;
  /** How many cases that exist have no result here: those of other shards, and those that did not change; null if unknown. */
  readonly leftOut: number | null;
  /** The wanted name of the results artifact; null if none is wanted. */
  readonly artifactName: string | null;
  /** Why nothing was sent at all, or null. `fail-on` cannot allow this. */
  readonly halt: Problem | null;
  /** The legs of a merged report by index. Null in a run's own report. */
  readonly legs: readonly Leg[] | null;
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  readonly counts: OutcomeCounts;
  readonly total: number;
  readonly unit: CaseWord;
  readonly cached: number;
  readonly reused: number;
  /** The sum of the costs that Roe reports, counting each job once. Roe's API does not state the currency. */
  readonly cost: number;
  /** What the jobs were expected to cost before they were sent; null if unknown. */
  readonly estimatedCost: number | null;
  /** How often the expected fields were right; null without expected results. */
  readonly scorecard: Scorecard | null;
  /** What a dry run would ask of Roe; null for any other run. */
  readonly planned: PlannedRun | null;
  /** Ids of jobs whose end was not observed, so that they may still be running at Roe. */
  readonly openJobs: readonly string[];
  readonly rows: readonly ResultRow[];
  /** The outputs' values in columns; none before the outputs were read. */
  readonly values: ValueTable;
}

export interface Leg {
  readonly index: number;
  readonly runAttempt: number;
  readonly conclusion: Verdict['conclusion'];
  readonly total: number;
}

export type ReportData = Pick<Report, 'origin' | 'agent' | 'startedAtMs' | 'finishedAtMs'> &
  Partial<
    Pick<Report, 'shard' | 'leftOut' | 'artifactName' | 'halt' | 'legs' | 'estimatedCost' | 'planned' | 'scorecard'>
  >;

/** Builds the report of `rows`, which are sorted by case. `judgeBy` turns the counts of outcomes into the verdict. */
export function toReport(rows: readonly ResultRow[], data: ReportData, judgeBy: (tally: Tally) => Verdict): Report {
  const tally = { counts: countOutcomes(rows), total: rows.length, unit: wordOf(rows) };
  const { scorecard = null } = data;
  return {
    shard: null,
    leftOut: null,
    estimatedCost: null,
    planned: null,
    artifactName: null,
    halt: null,
    legs: null,
    ...data,
    scorecard,
    verdict: judgeBy({ ...tally, scorecard, mismatches: rows.filter(({ isMismatch }) => isMismatch).length }),
    ...tally,
    cached: rows.filter((row) => row.cached).length,
    reused: rows.filter((row) => row.reused).length,
    cost: sumOfCosts(rows),
    openJobs: openJobsOf(rows),
    rows,
    values: NO_VALUES,
  };
}

/** Whether the case is one file and nothing else. */
export const isOneFile = ({ row, files, case: id }: Pick<ResultRow, 'case' | 'files' | 'row'>): boolean =>
  row === null && files.length === 1 && files[0]?.path === id;

const wordOf = (rows: readonly ResultRow[]): CaseWord => (rows.every(isOneFile) ? 'file' : 'case');

const TERMINAL: ReadonlySet<string> = new Set<TerminalStatus['name']>(['SUCCESS', 'FAILURE', 'CANCELLED', 'CACHED']);

function openJobsOf(rows: readonly ResultRow[]): string[] {
  const open = rows.flatMap(({ jobId, status }) =>
    jobId === null || (status !== null && TERMINAL.has(status.name)) ? [] : [jobId],
  );
  return [...new Set(open)];
}

/** Cases that share a job share its cost. The sum is in millionths, so that 0.1 + 0.2 is 0.3. */
function sumOfCosts(rows: readonly ResultRow[]): number {
  const costs = new Map<string, number>();
  for (const { jobId, cost } of rows) if (jobId !== null && cost !== null) costs.set(jobId, cost);
  const millionths = [...costs.values()].reduce((sum, cost) => sum + Math.round(cost * 1e6), 0);
  return millionths / 1e6;
}
