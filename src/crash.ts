import type { Runner } from './github/runner.ts';
import type { ResultsFile } from './results/results-file.ts';
import type { Plan } from './submissions/plan.ts';

/** Every matched file has an outcome, also where the action itself broke. */
export async function loseTheRest(plan: Plan, results: ResultsFile, message: string): Promise<void> {
  const known = new Set(results.rows.map(({ file }) => file.path));
  const files = [
    ...plan.submissions.flatMap((submission) => submission.files),
    ...plan.inDoubt.flatMap(({ submission }) => submission.files),
    ...plan.takenUp.flatMap(({ job }) => job.submission.files),
  ];
  for (const { file, problem } of plan.unsent.filter(({ file: { path } }) => !known.has(path))) {
    await results.append({ file, submissionKey: null, outcome: 'not-submitted', problem });
  }
  const problem = { code: 'run-failed', message };
  for (const file of files.filter(({ path }) => !known.has(path))) {
    await results.append({ file, submissionKey: null, outcome: 'lost', problem });
  }
}

/** The trace of a bug is for whoever mends it; of a full disk or a closed folder the sentence is enough. */
export function logCrash(error: unknown, runner: Runner): void {
  const isBug = error instanceof Error && !('code' in error);
  if (isBug && error.stack) runner.info(error.stack);
}
