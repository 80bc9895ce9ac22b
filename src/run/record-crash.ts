import type { Case } from '../cases/case.ts';
import type { Problem } from '../problem.ts';
import type { CaseOutcome } from '../results/result.ts';
import type { ResultsFile } from '../results/results-file.ts';
import type { Submission } from '../submissions/submission.ts';
import type { Plan } from './plan.ts';

/**
 * Gives every case without a result an outcome after an internal error. `sent` holds the submissions that may have a job.
 * All other cases were not sent.
 */
export async function recordMissingOutcomes(
  plan: Plan,
  results: ResultsFile,
  sent: ReadonlySet<Submission>,
  problem: Problem,
): Promise<void> {
  const known = new Set(results.rows.map((row) => row.case));
  const append = async (cases: readonly Case[], key: string | null, caseOutcome: CaseOutcome) => {
    for (const one of cases)
      if (!known.has(one.id)) await results.append({ case: one, submissionKey: key, ...caseOutcome });
  };
  for (const skipped of plan.skipped) {
    await append([skipped.case], null, { outcome: 'not-submitted', problem: skipped.problem });
  }
  for (const { cases, key } of sent) await append(cases, key, { outcome: 'lost', problem });
  const sentCases = new Set([...sent].flatMap(({ cases }) => cases.map(({ id }) => id)));
  for (const { cases, key } of plan.submissions) {
    const unsent = cases.filter(({ id }) => !sentCases.has(id));
    await append(unsent, key, { outcome: 'not-submitted', problem });
  }
  for (const { submission, problem: doubt } of plan.inDoubt) {
    await append(submission.cases, submission.key, { outcome: 'lost', problem: doubt });
  }
  for (const { job, status } of plan.resumed) {
    await append(job.submission.cases, job.submission.key, { outcome: 'lost', job, lastStatus: status, problem });
  }
}
