import { joinFirst } from '../lib/join-first.ts';
import { pluralize } from '../lib/pluralize.ts';
import type { Problem } from '../problem.ts';
import type { Verdict } from '../verdict.ts';

/** results.json of one leg without its results, as schema/results.schema.json has it, and where it was found. */
export interface LegHead {
  /** The artifact's name. */
  readonly artifact: string;
  /** Larger is newer. */
  readonly artifactId: number;
  /** Where its results.jsonl lies. */
  readonly resultsPath: string;
  readonly conclusion: Verdict['conclusion'];
  readonly run: {
    readonly repository: string;
    readonly runId: number;
    readonly runAttempt: number;
    readonly job: string;
    readonly shard: { readonly index: number; readonly total: number };
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
  } | null;
  readonly total: number;
}

export interface ChosenLegs {
  /** One for each index, by index. */
  readonly legs: readonly LegHead[];
  /** Why no verdict can be trusted; each one sentence without its full stop. */
  readonly problems: readonly string[];
}

/** The run that is merging. */
export interface ThisRun {
  readonly repository: string;
  readonly runId: number;
}

/**
 * One leg for each index. The newest attempt wins, since a re-run replaces only the legs that ran again. An earlier
 * attempt's results count only if the leg did not run again.
 */
export function chooseLegs(found: readonly LegHead[], thisRun: ThisRun): ChosenLegs {
  const problems: string[] = [];
  const byIndex = Map.groupBy(found, ({ run }) => run.shard.index);
  const legs = [...byIndex.keys()]
    .sort((a, b) => a - b)
    .map((index) => {
      const { leg, others } = newestOf(byIndex.get(index) ?? []);
      if (others.length > 0) problems.push(twice(leg, others));
      return leg;
    });
  return {
    legs,
    problems: [...problems, ...strangers(found, thisRun), ...disagreements(legs), ...missing(legs)],
  };
}

/** `others` are of the same attempt, and yet of another use of the action. */
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

function twice({ run, artifact }: LegHead, others: readonly LegHead[]): string {
  const names = [artifact, ...others.map((other) => other.artifact)].join(', ');
  return `leg ${run.shard.index} left results more than once in attempt ${run.runAttempt} (${names}): give each use of the action an \`artifact-name\` of its own`;
}

/** What lies among the legs and belongs to none of them. */
function strangers(found: readonly LegHead[], thisRun: ThisRun): string[] {
  const foreign = found.filter(({ run }) => run.repository !== thisRun.repository || run.runId !== thisRun.runId);
  const jobs = disagreement(
    found,
    'are of several workflow jobs',
    "give each job's artifacts a name of their own, and name one here",
    ({ run }) => run.job,
  );
  return [
    ...foreign.map(
      ({ artifact, run }) =>
        `the artifact ${artifact} is of run ${run.runId} of ${run.repository}, and this is run ${thisRun.runId} of ${thisRun.repository}`,
    ),
    ...(jobs === null ? [] : [jobs]),
  ];
}

function disagreements(legs: readonly LegHead[]): string[] {
  const sentences = [
    disagreement(legs, 'disagree about how many they are', 'give all the same `shard-total`', ({ run }) =>
      String(run.shard.total),
    ),
    disagreement(
      legs.filter(({ agent }) => agent !== null),
      'ran different versions of the agent',
      'fix one with `agent-version-id`, and run all legs again',
      ({ agent }) => `${agent?.versionName} ${agent?.versionId}`,
    ),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** "the legs disagree about how many they are (leg 0: 4; leg 1: 3): give all …"; null where they agree. */
function disagreement(
  legs: readonly LegHead[],
  what: string,
  advice: string,
  sideOf: (leg: LegHead) => string,
): string | null {
  const byValue = Map.groupBy(legs, sideOf);
  if (byValue.size < 2) return null;
  const sides = [...byValue].map(([value, some]) => `${listLegs(some.map(({ run }) => run.shard.index))}: ${value}`);
  return `the legs ${what} (${sides.join('; ')}): ${advice}`;
}

/**
 * Legs that ran again but left no new results. "Re-run failed jobs" skips green legs, so if a green leg ran again, all
 * legs did. Results from before then do not count.
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
    `${listLegs(old)} left no results in attempt ${attempt}, in which all legs ran again, and results of earlier attempts do not count: run all jobs again`,
  ];
}

function missing(legs: readonly LegHead[]): string[] {
  const total = Math.max(0, ...legs.map(({ run }) => run.shard.total));
  const there = new Set(legs.map(({ run }) => run.shard.index));
  const gone = Array.from({ length: total }, (_, index) => index).filter((index) => !there.has(index));
  if (gone.length === 0) return [];
  const which = `${listLegs(gone)} of ${pluralize(total, 'leg')}`;
  return [
    `${which} left no results artifact: it did not run, lost its runner, or has \`artifact: false\`; its own log says which`,
  ];
}

/** "leg 3", "legs 1, 2", "legs 0, 1, 2, 3, 4, 5, 6, 7 and 12 more". */
export function listLegs(indexes: readonly number[]): string {
  return `leg${indexes.length === 1 ? '' : 's'} ${joinFirst(indexes.map(String), 8)}`;
}
