import type { GitHubApi } from '../github/github-api.ts';
import type { Runner } from '../github/runner.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Clock } from '../lib/clock.ts';
import type { Roe } from '../roe/roe.ts';

/** Everything outside the program that a run uses. Only the entry points choose implementations. */
export interface World {
  readonly runner: Runner;
  readonly clock: Clock;
  /** Fires when the runner wants the step to end. */
  readonly cancelled: AbortSignal;
  /** Opens the way to Roe once the inputs are known. */
  readonly connect: (inputs: Inputs, apiKey: string) => Roe;
  /** Opens the way to GitHub's REST API; loads nothing before it is used. */
  readonly openGitHub: (token: string, repository: string) => GitHubApi;
  /** How many files the process may have open at once, or null if unknown. */
  readonly maxOpenFiles: () => number | null;
}
