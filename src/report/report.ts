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
  readonly agent: AgentVersion | null;
  /** The run's part of the cases in a matrix. Null for all. */
  readonly shard: Shard | null;
  /** Number of cases without a result here: in other shards, or unchanged. Null if unknown. */
  readonly leftOut: number | null;
  readonly artifactName: string | null;
  /** Why nothing was sent at all. `fail-on` cannot allow this. */
  readonly halt: Problem | null;
  /** Of a merged report, by index. Null in a run's own report. */
  readonly legs: readonly Leg[] | null;
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  readonly counts: OutcomeCounts;
  readonly total: number;
  readonly unit: CaseWord;
  readonly cached: number;
  readonly reused: number;
  /** Each job counts once. Roe's API does not name the currency. */
  readonly cost: number;
  readonly estimatedCost: number | null;
  readonly scorecard: Scorecard | null;
  readonly planned: PlannedRun | null;
  /** Jobs that may still be running, since their end was not observed. */
  readonly openJobs: readonly string[];
  readonly rows: readonly ResultRow[];
  /** Empty until the outputs are read. */
  readonly values: ValueTable;
}

interface Leg {
  readonly index: number;
  readonly runAttempt: number;
  readonly conclusion: Verdict['conclusion'];
  readonly total: number;
}

export type ReportData = Pick<Report, 'origin' | 'agent' | 'startedAtMs' | 'finishedAtMs'> &
  Partial<
    Pick<Report, 'shard' | 'leftOut' | 'artifactName' | 'halt' | 'legs' | 'estimatedCost' | 'planned' | 'scorecard'>
  >;

/** `rows` are sorted by case. `judgeBy` turns the counts into the verdict. */
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

/** Cases that share a job share its cost. Summed in millionths, so that 0.1 + 0.2 is 0.3. */
function sumOfCosts(rows: readonly ResultRow[]): number {
  const costs = new Map<string, number>();
  for (const { jobId, cost } of rows) if (jobId !== null && cost !== null) costs.set(jobId, cost);
  const millionths = [...costs.values()].reduce((sum, cost) => sum + Math.round(cost * 1e6), 0);
  return millionths / 1e6;
}
