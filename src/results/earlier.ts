import { open } from 'node:fs/promises';
import type { Runner } from '../github/runner.ts';
import { type JobId, parseJobId } from '../roe/roe.ts';
import { RESULTS_JSONL } from './results-file.ts';

/** By submission key, the job that an earlier attempt's results name; null where they say that there is none. */
export type EarlierJobs = ReadonlyMap<string, JobId | null>;

/** Reads the results artifacts of this workflow run. Where they cannot be read, what is missing is Roe's to tell. */
export async function readEarlierJobs(runner: Runner, artifactName: string): Promise<EarlierJobs> {
  const jobs = new Map<string, JobId | null>();
  try {
    for (const path of await runner.downloadArtifacts(artifactName, RESULTS_JSONL)) {
      await using file = await open(path);
      for await (const line of file.readLines()) note(line, jobs);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    runner.info(
      `The results artifacts of earlier attempts could not be read (${reason}); Roe's job list is asked instead.`,
    );
  }
  return jobs;
}

/** The newest artifact comes first, and a job beats the word that there is none. */
function note(line: string, jobs: Map<string, JobId | null>): void {
  const { submissionKey, jobId, outcome } = JSON.parse(line) as Record<string, unknown>;
  if (typeof submissionKey !== 'string' || (jobs.get(submissionKey) ?? null) !== null) return;
  const id = typeof jobId === 'string' ? parseJobId(jobId) : null;
  if (id !== null || outcome === 'not-submitted') jobs.set(submissionKey, id);
}
