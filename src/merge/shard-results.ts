import { joinFirst } from '../lib/join-first.ts';
import type { Problem } from '../problem.ts';
import type { PostAction } from '../roe/roe.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Verdict } from '../verdict.ts';

/** A leg's results.json (schema/results.schema.json) without its results, and its artifact. */
export interface LegHead {
  readonly artifact: string;
  readonly artifactId: number;
  readonly resultsPath: string;
  readonly conclusion: Verdict['conclusion'];
  readonly run: {
    readonly repository: string;
    readonly runId: number;
    readonly runAttempt: number;
    readonly job: string;
    readonly shard: { readonly index: number; readonly total: number };
    readonly leftOut: number | null;
    readonly startedAt: string;
    readonly finishedAt: string;
  };
  readonly halt: Problem | null;
  readonly failure: Problem | null;
  readonly agent: {
    readonly id: string;
    readonly name: string;
    readonly versionId: string;
    readonly versionName: string;
    readonly engine: string;
    readonly postActions: readonly PostAction[];
  } | null;
  readonly total: number;
  readonly scorecard: Scorecard | null;
}

interface ChosenLegs {
  readonly legs: readonly LegHead[];
  /** Why no verdict can be trusted. Each is one sentence without a full stop. */
  readonly problems: readonly string[];
}

interface ThisRun {
  readonly repository: string;
  readonly runId: number;
}

/**
 * Chooses one leg per index. The newest attempt wins, since a re-run replaces only the legs that ran again. Results of
 * an earlier attempt count only if the leg did not run again.
 */
export function chooseLegs(found: readonly LegHead[], thisRun: ThisRun): ChosenLegs {
  const problems: string[] = [];
  const byIndex = Map.groupBy(found, ({ run }) => run.shard.index);
  const legs = [...byIndex.keys()]
    .sort((a, b) => a - b)
    .map((index) => {
      const { leg, others } = newestOf(byIndex.get(index) ?? []);
      if (others.length > 0) problems.push(duplicateUse(leg, others));
      return leg;
    });
  return {
    legs,
    problems: [...problems, ...foreignLegs(found, thisRun), ...disagreements(legs), ...missing(legs)],
  };
}

/** `others` come from the same attempt but from another use of the action. */
function newestOf(candidates: readonly LegHead[]): { leg: LegHead; others: LegHead[] } {
  const [leg, ...rest] = candidates.toSorted(
    (a, b) => b.run.runAttempt - a.run.runAttempt || b.artifactId - a.artifactId,
  );
  if (leg === undefined) throw new Error('a leg without candidates');
  const others = rest.filter(
    ({ run }) =>
      run.runAttempt === leg.run.runAttempt && run.startedAt !== leg.run.startedAt && run.job === leg.run.job,
  );
  return { leg, others };
}

function duplicateUse({ run, artifact }: LegHead, others: readonly LegHead[]): string {
  const names = [artifact, ...others.map((other) => other.artifact)].join(', ');
  return `${listShards([run.shard.index])} left more than one set of results in attempt ${run.runAttempt} (${names}): give each use of the action its own \`artifact\``;
}

function foreignLegs(found: readonly LegHead[], thisRun: ThisRun): string[] {
  const foreign = found.filter(({ run }) => run.repository !== thisRun.repository || run.runId !== thisRun.runId);
  const jobs = disagreement(
    found,
    'come from several workflow jobs',
    'give each job its own `artifact`, and set one of them as `from`',
    ({ run }) => run.job,
  );
  return [
    ...foreign.map(
      ({ artifact, run }) =>
        `the artifact ${artifact} comes from run ${run.runId} of ${run.repository}, but this is run ${thisRun.runId} of ${thisRun.repository}`,
    ),
    ...(jobs === null ? [] : [jobs]),
  ];
}

function disagreements(legs: readonly LegHead[]): string[] {
  const sentences = [
    disagreement(legs, 'have different totals in `shard`', 'give all of them the same one', ({ run }) =>
      String(run.shard.total),
    ),
    disagreement(
      legs.filter(({ agent }) => agent !== null),
      'ran different versions of the agent',
      'pin one with `agent-version-id`, and run all shards again',
      ({ agent }) => `${agent?.versionName} ${agent?.versionId}`,
    ),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** "the shards have different totals in `shard` (shard 1: 4; shard 2: 3): give all …". Null if they agree. */
function disagreement(
  legs: readonly LegHead[],
  what: string,
  advice: string,
  sideOf: (leg: LegHead) => string,
): string | null {
  const byValue = Map.groupBy(legs, sideOf);
  if (byValue.size < 2) return null;
  const sides = [...byValue].map(([value, some]) => `${listShards(some.map(({ run }) => run.shard.index))}: ${value}`);
  return `the shards ${what} (${sides.join('; ')}): ${advice}`;
}

/**
 * Legs that ran again but left no new results. "Re-run failed jobs" skips green legs, so if a green leg ran again, all
 * legs did, and earlier results do not count.
 */
export function staleLegs(found: readonly LegHead[], legs: readonly LegHead[]): string[] {
  const ranThoughGreen = legs.filter((leg) =>
    found.some(
      ({ run, conclusion }) =>
        run.shard.index === leg.run.shard.index &&
        run.runAttempt < leg.run.runAttempt &&
        (conclusion === 'success' || conclusion === 'skipped'),
    ),
  );
  const attempt = Math.max(0, ...ranThoughGreen.map(({ run }) => run.runAttempt));
  const old = legs.filter(({ run }) => run.runAttempt < attempt).map(({ run }) => run.shard.index);
  if (old.length === 0) return [];
  return [
    `${listShards(old)} left no results in attempt ${attempt}, in which all shards ran again, so their earlier results do not count: run all jobs again`,
  ];
}

function missing(legs: readonly LegHead[]): string[] {
  const total = Math.max(0, ...legs.map(({ run }) => run.shard.total));
  const there = new Set(legs.map(({ run }) => run.shard.index));
  const absent = Array.from({ length: total }, (_, index) => index).filter((index) => !there.has(index));
  if (absent.length === 0) return [];
  return [
    `${listShards(absent)} of ${total} left no results artifact: check in its log whether it ran, lost its runner, or has \`artifact: false\``,
  ];
}

/** Counts from 1: "shard 3", "shards 1, 2", "shards 1, 2, 3, 4, 5, 6, 7, 8 and 12 more". */
export function listShards(indexes: readonly number[]): string {
  const numbers = indexes.map((index) => String(index + 1));
  return `shard${indexes.length === 1 ? '' : 's'} ${joinFirst(numbers, 8)}`;
}

/** Number of cases in no leg. Each leg has searched all cases. Null if a leg does not know. */
export function leftOutOf(legs: readonly LegHead[]): number | null {
  const found = legs.map(({ run, total }) => (run.leftOut === null ? Number.NaN : run.leftOut + total));
  const all = Math.max(...found);
  return Number.isFinite(all) ? Math.max(0, all - legs.reduce((sum, { total }) => sum + total, 0)) : null;
}
