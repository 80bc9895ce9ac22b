import type { Runner } from '../github/runner.ts';
import { counted } from '../lib/counted.ts';

/** Names every job that nobody has seen end, since each may cost money until somebody ends it. */
export function logOpenJobs(runner: Runner, openJobs: readonly string[], cancelOnExit: boolean): void {
  if (openJobs.length === 0) return;
  const sequel = cancelOnExit ? 'the post step tries again to cancel them' : '`cancel-on-exit` is off';
  runner.warning(`${counted(openJobs.length, 'job')} may still be running at Roe (${openJobs.join(', ')}); ${sequel}.`);
}
