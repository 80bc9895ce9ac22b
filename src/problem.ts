export interface Problem {
  /** In kebab-case, for programs. */
  readonly code: string;
  /** One sentence for people, which the program never parses. */
  readonly message: string;
  /** `run` if every other case would have the same problem. */
  readonly scope: 'case' | 'run';
  /** Id of the failed call, which Roe's support asks for. Null if no call failed. */
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

/** A run has at most one problem per code. Two cases may have different ones. */
export const isSameProblem = (a: Problem, b: Problem): boolean =>
  a.code === b.code && a.scope === b.scope && (a.scope === 'run' || a.message === b.message);

export const DRY_RUN = 'dry-run' as const;
export const OVER_BUDGET = 'over-budget' as const;
export const CHECK_FAILED = 'check-failed';
/** Every check passed that could be evaluated, but one could not. */
export const CHECK_BROKEN = 'check-broken';
