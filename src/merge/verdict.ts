import { type Problem, runProblem } from '../problem.ts';
import type { ResultRow } from '../results/results-file.ts';
import { unknownFloorProblem } from '../scorecard/floors.ts';
import { pointersOf } from '../scorecard/scorecard.ts';
import {
  brokenChecksVerdict,
  cancelledVerdict,
  explainBudget,
  judge,
  type PassRule,
  problemsVerdict,
  skippedVerdict,
  type Tally,
  type Verdict,
} from '../verdict.ts';
import { type LegHead, leftOutOf, listShards } from './shard-results.ts';

interface MergedLegs extends Tally {
  readonly legs: readonly LegHead[];
  readonly faults: readonly string[];
  readonly rows: readonly ResultRow[];
}

/** One rule for all legs. A leg that failed by its own rule may pass, but not one that did not do its work. */
export function judgeLegs({ legs, faults, rows, ...tally }: MergedLegs, rule: PassRule): Verdict {
  if (faults.length > 0) {
    const problems = faults.map((message) => runProblem('shards-not-whole', message));
    return problemsVerdict('the shards cannot be merged', problems);
  }
  return (
    skipped(legs, tally.total) ??
    interrupted(legs, tally) ??
    brokenChecksVerdict(rows) ??
    withKnownFloors(legs, tally, rule) ??
    explainBudget(judge(tally, rule), rows)
  );
}

/** Set if `min-accuracy` names a field that no case has, although no case is left out. */
function withKnownFloors(legs: readonly LegHead[], { scorecard }: Tally, { minAccuracy }: PassRule): Verdict | null {
  if (minAccuracy === null || scorecard === null || leftOutOf(legs) !== 0) return null;
  const problem = unknownFloorProblem(minAccuracy, pointersOf(scorecard));
  return problem === null
    ? null
    : problemsVerdict('`min-accuracy` does not fit the expected results', [runProblem('unknown-floor', problem)]);
}

/** Set if legs were cancelled, or sent nothing for a reason that no tolerance covers. */
function interrupted(legs: readonly LegHead[], { counts }: Tally): Verdict | null {
  const cancelled = legs.filter(({ conclusion }) => conclusion === 'cancelled');
  if (cancelled.length > 0) {
    return cancelledVerdict(counts, `${namesOf(cancelled)} ${cancelled.length === 1 ? 'was' : 'were'} cancelled`);
  }
  return troubled(legs, ({ halt }) => halt, 'sent nothing') ?? troubled(legs, ({ failure }) => failure, 'failed');
}

/** Names all legs with such a problem, and lists each problem once. */
function troubled(legs: readonly LegHead[], problemOf: (leg: LegHead) => Problem | null, what: string): Verdict | null {
  const some = legs.filter((leg) => problemOf(leg) !== null);
  if (some.length === 0) return null;
  const problems = some.flatMap((leg) => problemOf(leg) ?? []);
  // The failed call of each leg had another request id.
  const distinct = new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem]));
  return problemsVerdict(`${namesOf(some)} ${what}`, [...distinct.values()]);
}

const namesOf = (legs: readonly LegHead[]): string => listShards(legs.map(({ run }) => run.shard.index));

function skipped(legs: readonly LegHead[], total: number): Verdict | null {
  if (legs.some(({ conclusion }) => conclusion !== 'skipped')) return null;
  const halt = legs.find((leg) => leg.halt !== null)?.halt ?? null;
  if (halt !== null) return skippedVerdict(halt.code, 'no shard submitted anything', halt.message);
  return total === 0
    ? skippedVerdict('no-files-found', 'no file matched `files`')
    : skippedVerdict('dry-run', 'dry run, no shard submitted anything');
}
