import type { GitHubApi } from '../github/github-api.ts';
import type { Runner } from '../github/runner.ts';
import type { Clock } from '../lib/clock.ts';
import type { Endpoint } from '../roe/connection.ts';
import type { Roe } from '../roe/roe.ts';

/** Only the entry points choose implementations. */
export interface World {
  readonly runner: Runner;
  readonly clock: Clock;
  /** Fires when the runner wants the step to end. */
  readonly cancelled: AbortSignal;
  readonly connect: (endpoint: Endpoint, apiKey: string) => Roe;
  /** Loads nothing before the first call. */
  readonly openGitHub: (token: string, repository: string) => GitHubApi;
  /** Null if unknown. */
  readonly maxOpenFiles: () => number | null;
}
