import type { GitHubApi } from '../github/github-api.ts';
import type { Runner } from '../github/runner.ts';
import type { Clock } from '../lib/clock.ts';
import type { Endpoint } from '../roe/connection.ts';
import type { Roe } from '../roe/roe.ts';

/** Everything outside the program that a run uses. Only the entry points choose implementations. */
export interface World {
  readonly runner: Runner;
  readonly clock: Clock;
  /** Fires when the runner wants the step to end. */
  readonly cancelled: AbortSignal;
  /** Connects to Roe once the inputs are known. */
  readonly connect: (endpoint: Endpoint, apiKey: string) => Roe;
  /** Connects to GitHub's REST API. Nothing is loaded before the first call. */
  readonly openGitHub: (token: string, repository: string) => GitHubApi;
  /** The process's limit on open files, or null if unknown. */
  readonly maxOpenFiles: () => number | null;
}
