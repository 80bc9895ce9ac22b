import type { Tolerance } from './inputs/inputs.ts';
import { counted } from './lib/counted.ts';
import { sentenceOf } from './lib/sentence-of.ts';
import { listCounts, type Outcome, type OutcomeCounts } from './outcome.ts';
import type { ResultRecord } from './results/record.ts';
import { CHECK_BROKEN } from './results/result.ts';

/** Whether the step passes, and the one sentence that says why. */
export type Verdict =
  | { readonly conclusion: 'success' | 'cancelled'; readonly sentence: string }
  /** `reason` is for programs, in kebab-case. A failure has one if it does not come from outcomes, so `fail-on` cannot allow it. */
  | { readonly conclusion: 'failure'; readonly sentence: string; readonly reason?: string }
  | { readonly conclusion: 'skipped'; readonly sentence: string; readonly reason: string };

export interface PassRule {
  readonly failOn: ReadonlySet<Outcome>;
  readonly maxFailures: Tolerance;
}

/** Judges the outcomes of a run that came to its end. */
export function judge(counts: OutcomeCounts, total: number, rule: PassRule): Verdict {
  const failures = [...rule.failOn].reduce((sum, outcome) => sum + counts[outcome], 0);
  const allowed = allowedFailures(rule.maxFailures, total);
  const others = listCounts(counts, ['succeeded']);
  if (failures > allowed) {
    const limit = allowed === 0 ? '' : ` (${allowed} would still pass)`;
    const sentence = `${total - counts.succeeded} of ${counted(total, 'file')} did not succeed: ${others}${limit}`;
    return { conclusion: 'failure', sentence };
  }
  const rest = others === '' ? '' : `; the others are allowed: ${others}`;
  const succeeded =
    others === ''
      ? total === 1
        ? '1 file'
        : `all ${total} files`
      : `${counts.succeeded} of ${counted(total, 'file')}`;
  return { conclusion: 'success', sentence: `${succeeded} succeeded${rest}` };
}

/** What the verdict looks at in a result. */
type Judged = Pick<ResultRecord, 'error' | 'checks'>;

/** The verdict where the checks broke on every result that they were to judge, whatever `fail-on` allows; else null. */
export function brokenChecksVerdict(results: readonly Judged[]): Verdict | null {
  const judged = results.filter(({ checks }) => checks.length > 0);
  const [first] = judged;
  if (first === undefined || judged.some(({ error }) => error?.code !== CHECK_BROKEN)) return null;
  const sentence = `the checks could be evaluated on none of ${counted(judged.length, 'result')}: ${first.error?.message}`;
  return { conclusion: 'failure', sentence, reason: 'checks-broken' };
}

export function cancelledVerdict(counts: OutcomeCounts): Verdict {
  const sofar = listCounts(counts);
  return { conclusion: 'cancelled', sentence: `the workflow run was cancelled${sofar === '' ? '' : `: ${sofar}`}` };
}

/** 18.4 % of 375 is 69, and not the 68.99… of binary fractions. */
const ROUNDING = 1e-9;

/** A share is rounded down: 5 % of 19 files allows none. */
function allowedFailures(tolerance: Tolerance, total: number): number {
  return tolerance.kind === 'count' ? tolerance.most : Math.floor((total * tolerance.percent) / 100 + ROUNDING);
}

/** The verdict where inputs are wrong: every problem, each a sentence. */
export const refusedVerdict = (problems: readonly string[]): Verdict => ({
  conclusion: 'failure',
  sentence: problems.length === 1 ? `${problems[0]}` : `the inputs have problems:\n- ${problems.join('\n- ')}`,
});

/** The verdict where results could not be kept: whoever reads them must not take them for complete. */
export const unsavedVerdict = (trouble: string): Verdict => ({
  conclusion: 'failure',
  sentence: `${trouble}: make room and run again, which takes up the jobs that succeeded`,
  reason: 'results-unsaved',
});

export const UNREPORTED = 'unreported';

/** Written at the start, in case the step is killed before it has a verdict. */
export const unreportedVerdict: Verdict = {
  conclusion: 'failure',
  sentence: 'its step was killed or crashed before it could report: see its log, and run it again',
  reason: UNREPORTED,
};

/** The verdict where the action is at fault, whatever the outcomes. */
export const crashVerdict = (error: unknown): Verdict => ({
  conclusion: 'failure',
  sentence: `the action itself failed, because of an internal error (${sentenceOf(error)})`,
  reason: 'run-failed',
});
