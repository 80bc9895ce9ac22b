import type { SourceFile } from '../files/source-file.ts';
import type { Problem } from '../problem.ts';
import type { FileOutcome } from '../results/result.ts';
import type { ResultsFile } from '../results/results-file.ts';
import type { Plan } from './plan.ts';

/**
 * Gives every file that has no result an outcome after the action itself crashed. `sent` holds the keys of submissions that
 * may have a job. All other files were not sent.
 */
export async function recordMissingOutcomes(
  plan: Plan,
  results: ResultsFile,
  sent: ReadonlySet<string>,
  problem: Problem,
): Promise<void> {
  const known = new Set(results.rows.map(({ file }) => file.path));
  const append = async (files: readonly SourceFile[], key: string | null, fileOutcome: FileOutcome) => {
    for (const file of files)
      if (!known.has(file.path)) await results.append({ file, submissionKey: key, ...fileOutcome });
  };
  for (const skipped of plan.skipped) {
    await append([skipped.file], null, { outcome: 'not-submitted', problem: skipped.problem });
  }
  for (const { files, key } of plan.submissions) {
    await append(files, key, sent.has(key) ? { outcome: 'lost', problem } : { outcome: 'not-submitted', problem });
  }
  for (const { submission, problem: doubt } of plan.inDoubt) {
    await append(submission.files, submission.key, { outcome: 'lost', problem: doubt });
  }
  for (const { job, status } of plan.resumed) {
    await append(job.submission.files, job.submission.key, { outcome: 'lost', job, lastStatus: status, problem });
  }
}
