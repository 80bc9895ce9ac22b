import type { Log } from '../github/runner.ts';
import { pluralize } from '../lib/pluralize.ts';

/** Each may cost money until it ends. */
export function logOpenJobs(log: Log, openJobs: readonly string[], cancelOnExit: boolean): void {
  if (openJobs.length === 0) return;
  const suffix = cancelOnExit ? 'the post step will try to cancel them again' : '`cancel-on-exit` is off';
  log.warning(`${pluralize(openJobs.length, 'job')} may still be running at Roe (${openJobs.join(', ')}); ${suffix}.`);
}
