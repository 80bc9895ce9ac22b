import type { EndedJob, Job } from '../../src/jobs/job.ts';
import { buildJob } from './build-job.ts';
import { type TerminalName, terminalStatus } from './build-status.ts';

export function buildEndedJob(name: TerminalName = 'SUCCESS', job: Partial<Job> = {}): EndedJob {
  return { job: buildJob(job), status: terminalStatus(name), seenAtMs: 1_004_000 };
}
