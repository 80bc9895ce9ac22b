/** Why a case did not succeed. */
export interface Problem {
  /** For programs, in kebab-case. */
  readonly code: string;
  /** For people, one sentence. The program never parses it. */
  readonly message: string;
  /** `run` if every other case would have the same problem. */
  readonly scope: 'case' | 'run';
  /** The id of the failed call to Roe, which Roe's support asks for; null if no call failed. */
  readonly requestId: string | null;
}

export const caseProblem = (code: string, message: string, requestId: string | null = null): Problem => ({
  code,
  message,
  scope: 'case',
  requestId,
});
export const runProblem = (code: string, message: string, requestId: string | null = null): Problem => ({
  code,
  message,
  scope: 'run',
  requestId,
});

/** A run has at most one problem of a code; two cases may have different ones of the same code. */
export const isSameProblem = (a: Problem, b: Problem): boolean =>
  a.code === b.code && a.scope === b.scope && (a.scope === 'run' || a.message === b.message);

/** The code of a case that was not sent only because of a dry run. */
export const DRY_RUN = 'dry-run' as const;
/** The code of a case that was not sent because of `max-cost`. */
export const OVER_BUDGET = 'over-budget' as const;
/** The code of a case whose output was evaluated and did not pass a check. */
export const CHECK_FAILED = 'check-failed';
/** The code of a case that passed every check that could be evaluated, while one could not. */
export const CHECK_BROKEN = 'check-broken';
