/** Why a case did not succeed. */
export interface Problem {
  /** For programs, in kebab-case. */
  readonly code: string;
  /** For people, one sentence. No part of it is ever read back out of it. */
  readonly message: string;
  /** Whether it lies in this case alone, or in the run, so that every other case would meet it too. */
  readonly scope: 'case' | 'run';
}

export const caseProblem = (code: string, message: string): Problem => ({ code, message, scope: 'case' });
export const runProblem = (code: string, message: string): Problem => ({ code, message, scope: 'run' });

/** A run has one problem of a code; two cases may have two. */
export const isSameProblem = (a: Problem, b: Problem): boolean =>
  a.code === b.code && a.scope === b.scope && (a.scope === 'run' || a.message === b.message);

/** The code of a file that only a dry run kept from being sent. */
export const DRY_RUN = 'dry-run';
/** The code of a file that no check refused, and on which one broke. */
export const CHECK_BROKEN = 'check-broken';
