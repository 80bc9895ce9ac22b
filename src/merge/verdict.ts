import { listCounts, type OutcomeCounts } from '../outcome.ts';
import type { ResultRow } from '../results/results-file.ts';
import { brokenChecksVerdict, judge, type PassRule, type Verdict } from '../verdict.ts';
import type { LegHead } from './shard-results.ts';

export interface MergedLegs {
  readonly legs: readonly LegHead[];
  /** Why the legs are not one whole; one sentence each. */
  readonly faults: readonly string[];
  readonly rows: readonly ResultRow[];
  readonly counts: OutcomeCounts;
  readonly total: number;
}

/** The verdict over all legs by one rule: a leg that was red by its own may pass here, but not one that did not do its work. */
export function judgeLegs({ legs, faults, rows, counts, total }: MergedLegs, rule: PassRule): Verdict {
  const [fault, ...others] = faults;
  if (fault !== undefined) {
    const sentence = others.length === 0 ? fault : `the legs do not make a whole:\n- ${faults.join('\n- ')}`;
    return { conclusion: 'failure', sentence };
  }
  return skipped(legs, total) ?? interrupted(legs, counts) ?? brokenChecksVerdict(rows) ?? judge(counts, total, rule);
}

/** Legs that were cancelled, or sent nothing for a reason that no tolerance is meant for. */
function interrupted(legs: readonly LegHead[], counts: OutcomeCounts): Verdict | null {
  const cancelled = legs.find(({ conclusion }) => conclusion === 'cancelled');
  if (cancelled !== undefined) {
    const sentence = `leg ${cancelled.run.shard.index} was cancelled: ${listCounts(counts) || 'it had no results'}`;
    return { conclusion: 'cancelled', sentence };
  }
  const halted = legs.find(({ halt }) => halt !== null);
  if (halted?.halt) {
    return { conclusion: 'failure', sentence: `leg ${halted.run.shard.index} sent nothing: ${halted.halt.message}` };
  }
  const broken = legs.find(({ failure }) => failure !== null);
  if (broken?.failure) {
    return { conclusion: 'failure', sentence: `leg ${broken.run.shard.index} failed: ${broken.failure.message}` };
  }
  const fruitless = legs.find((leg) => leg.total === 0 && leg.conclusion === 'failure');
  if (fruitless === undefined) return null;
  const sentence = `leg ${fruitless.run.shard.index} failed without files: no file matched \`files\``;
  return { conclusion: 'failure', sentence };
}

function skipped(legs: readonly LegHead[], total: number): Verdict | null {
  if (legs.some(({ conclusion }) => conclusion !== 'skipped')) return null;
  const halt = legs.find((leg) => leg.halt !== null)?.halt ?? null;
  if (halt !== null) return { conclusion: 'skipped', sentence: halt.message, reason: halt.code };
  return total === 0
    ? { conclusion: 'skipped', sentence: 'no file matched `files`', reason: 'no-files-found' }
    : { conclusion: 'skipped', sentence: 'dry run, nothing was submitted by any leg', reason: 'dry-run' };
}
