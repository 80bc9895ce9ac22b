import type { Job } from '../../src/jobs/job.ts';
import { buildJobId } from './build-job-id.ts';
import { buildSubmission } from './build-submission.ts';

export function buildJob(overrides: Partial<Job> = {}): Job {
  return {
    id: buildJobId(),
    submission: buildSubmission(),
    acceptedAtMs: 1_000_000,
    createdAtMs: null,
    reused: false,
    ...overrides,
  };
}
