import type { Tolerance } from './inputs/inputs.ts';
import type { MinAccuracy } from './inputs/min-accuracy.ts';
import { errorMessage } from './lib/error-message.ts';
import { pluralize } from './lib/pluralize.ts';
import { type CaseWord, listCounts, type Outcome, type OutcomeCounts } from './outcome.ts';
import { CHECK_BROKEN, OVER_BUDGET, type Problem, runProblem } from './problem.ts';
import type { ResultRecord } from './results/record.ts';
import type { ResultRow } from './results/results-file.ts';
import { missedFloors, missedText } from './scorecard/floors.ts';
import type { Scorecard } from './scorecard/scorecard.ts';

export type Verdict = Reasons &
  (
    | { readonly conclusion: 'success' | 'failure' | 'cancelled' }
    /** `reason` is in kebab-case, for programs. */
    | { readonly conclusion: 'skipped'; readonly reason: string }
  );

/** Each part is data, and a report takes the parts that it shows. A text may be empty. */
interface Reasons {
  readonly headline: string;
  /** The counts, such as "2 failed", for texts that do not show them otherwise. */
  readonly tally: string;
  /** The reason and what to do, as a clause. If empty, the problems say it. */
  readonly detail: string;
  /** Causes other than the outcomes, which `fail-on` cannot allow. */
  readonly problems: readonly Problem[];
}

const NO_REASONS = { tally: '', detail: '', problems: [] };

/** The clauses below the headline. Several are a list. */
export const linesOf = ({ detail, problems }: Verdict): readonly string[] =>
  detail === '' ? problems.map(({ message }) => message) : [detail];

export function verdictText(verdict: Verdict): string {
  const { headline, tally } = verdict;
  const lines = [tally, ...linesOf(verdict)].filter((line) => line !== '');
  if (lines.length > 1) return `${headline}:\n- ${lines.join('\n- ')}`;
  return [headline, ...lines].join(': ');
}

/** Fails the run, whatever the outcomes. */
export interface Fault extends Pick<Reasons, 'headline' | 'detail'> {
  readonly code: string;
}

export const faultProblem = ({ code, headline, detail }: Fault): Problem => runProblem(code, `${headline}: ${detail}`);

export const faultVerdict = (fault: Fault): Verdict => ({
  conclusion: 'failure',
  headline: fault.headline,
  tally: '',
  detail: fault.detail,
  problems: [faultProblem(fault)],
});

export const problemsVerdict = (headline: string, problems: readonly Problem[]): Verdict => ({
  ...NO_REASONS,
  conclusion: 'failure',
  headline,
  problems,
});

export const skippedVerdict = (
  reason: string,
  headline: string,
  detail = '',
): Extract<Verdict, { reason: string }> => ({
  ...NO_REASONS,
  conclusion: 'skipped',
  reason,
  headline,
  detail,
});

export interface PassRule {
  readonly failOn: ReadonlySet<Outcome>;
  readonly maxFailures: Tolerance;
  /** If set, it judges outputs that are not as expected, and `fail-on` does not. */
  readonly minAccuracy: MinAccuracy | null;
}

export interface Tally {
  readonly counts: OutcomeCounts;
  readonly total: number;
  readonly unit: CaseWord;
  /** Number of cases that were rejected only because of unexpected values. */
  readonly mismatches: number;
  readonly scorecard: Scorecard | null;
}

export const isFailure = (
  { outcome, isMismatch }: Pick<ResultRow, 'outcome' | 'isMismatch'>,
  { failOn, minAccuracy }: Pick<PassRule, 'failOn' | 'minAccuracy'>,
): boolean => failOn.has(outcome) && !(isMismatch && minAccuracy !== null);

/** For a complete run. */
export function judge(tally: Tally, { minAccuracy, ...rule }: PassRule): Verdict {
  if (minAccuracy === null) return judgeOutcomes(tally, rule, 0);
  const excused = rule.failOn.has('rejected') ? tally.mismatches : 0;
  return judgeAccuracy(judgeOutcomes(tally, rule, excused), tally.scorecard, minAccuracy);
}

function judgeOutcomes(
  { counts, total, unit }: Tally,
  rule: Pick<PassRule, 'failOn' | 'maxFailures'>,
  excused: number,
): Verdict {
  const failures = [...rule.failOn].reduce((sum, outcome) => sum + counts[outcome], 0) - excused;
  const allowed = allowedFailures(rule.maxFailures, total);
  const tally = listCounts(counts, ['succeeded']);
  const verdict = (conclusion: 'success' | 'failure', headline: string): Verdict => ({
    ...NO_REASONS,
    conclusion,
    headline,
    tally,
  });
  const cases = pluralize(total, unit);
  if (failures > allowed) {
    const limit = allowed === 0 ? '' : `, but \`max-failures\` allows ${allowed}`;
    return verdict('failure', `${total - counts.succeeded} of ${cases} did not succeed${limit}`);
  }
  if (tally === '') return verdict('success', `${total === 1 ? cases : `all ${cases}`} succeeded`);
  return verdict('success', `${counts.succeeded} of ${cases} succeeded, and the others do not fail the step`);
}

/** Explains that `max-cost` left cases out, whether the run passes or not. */
export function explainBudget(verdict: Verdict, results: readonly Judged[]): Verdict {
  const stop = results.find(({ error }) => error?.code === OVER_BUDGET)?.error ?? null;
  if (stop === null || verdict.detail !== '') return verdict;
  return {
    ...verdict,
    detail: `${stop.message}; to send the rest, raise \`max-cost\` and re-run, which pays only for them`,
  };
}

/** Applies `min-accuracy` to a verdict on the outcomes. It fails if no field was scored. */
function judgeAccuracy(verdict: Verdict, scorecard: Scorecard | null, minAccuracy: MinAccuracy): Verdict {
  if (scorecard === null) {
    const headline = 'no expected field could be scored, so `min-accuracy` is not met';
    return verdict.conclusion === 'failure' ? { ...verdict, detail: headline } : failed(verdict, headline, '');
  }
  const missed = missedFloors(scorecard, minAccuracy);
  if (missed.length === 0) return verdict;
  const detail = missedText(missed);
  if (verdict.conclusion === 'failure') return { ...verdict, detail: `\`min-accuracy\` is not met: ${detail}` };
  const fields = pluralize(scorecard.fields.length, 'expected field');
  return failed(verdict, `${missed.length} of ${fields} missed \`min-accuracy\``, detail);
}

const failed = (verdict: Verdict, headline: string, detail: string): Verdict => ({
  ...NO_REASONS,
  conclusion: 'failure',
  headline,
  tally: verdict.tally,
  detail,
});

type Judged = Pick<ResultRecord, 'error' | 'checks'>;

/** Fails the run, whatever `fail-on` allows, if every result's checks broke. Otherwise null. */
export function brokenChecksVerdict(results: readonly Judged[]): Verdict | null {
  const judged = results.filter(({ checks }) => checks.length > 0);
  const first = judged[0]?.error ?? null;
  if (first === null || judged.some(({ error }) => error?.code !== CHECK_BROKEN)) return null;
  const headline = `the checks could not be evaluated on any of ${pluralize(judged.length, 'result')}`;
  const verdict = faultVerdict({ code: 'checks-broken', headline, detail: first.message });
  return { ...verdict, problems: [...verdict.problems, first] };
}

export const cancelledVerdict = (counts: OutcomeCounts, headline = 'the run was cancelled'): Verdict => ({
  ...NO_REASONS,
  conclusion: 'cancelled',
  headline,
  tally: listCounts(counts),
});

/** 18.4 % of 375 is 69, and not the 68.99… of binary fractions. */
const ROUNDING = 1e-9;

/** Rounded down: 5 % of 19 cases allows none. */
function allowedFailures(tolerance: Tolerance, total: number): number {
  return tolerance.kind === 'count' ? tolerance.max : Math.floor((total * tolerance.percent) / 100 + ROUNDING);
}

export const refusedVerdict = (problems: readonly string[]): Verdict =>
  problemsVerdict(
    `the inputs have ${problems.length === 1 ? 'a problem' : 'problems'}`,
    problems.map((message) => runProblem('inputs-refused', message)),
  );

/** Incomplete results must not look complete. */
export const unsavedVerdict = (trouble: string): Verdict =>
  faultVerdict({
    code: 'results-unsaved',
    headline: trouble,
    detail: 'free disk space and run again; jobs that succeeded are reused',
  });

export const UNREPORTED = 'unreported';

/** Written at the start, in case the step is killed before it has a verdict. */
export const unreportedVerdict: Verdict = faultVerdict({
  code: UNREPORTED,
  headline: 'its step was killed or crashed before it could report',
  detail: 'see its log, and run it again',
});

export const crashFault = (error: unknown): Fault => ({
  code: 'run-failed',
  headline: 'the action itself failed',
  detail: `internal error, please report it (${errorMessage(error)})`,
});
