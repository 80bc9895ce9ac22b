import { expect, it } from 'vitest';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import type { CaseResult } from '../../../src/results/result.ts';
import type { ResultsFile } from '../../../src/results/results-file.ts';
import { planOfSkipped } from '../../../src/run/plan.ts';
import { recordMissingOutcomes } from '../../../src/run/record-crash.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildJob } from '../../support/build-job.ts';
import { buildKeyParts } from '../../support/build-key.ts';
import { openStatus } from '../../support/build-status.ts';
import { buildSubmission } from '../../support/build-submission.ts';

it('after a crash, a file that was not sent is `not-submitted`, and a file that may have a job is `lost`', async () => {
  const problem = caseProblem('empty-file', 'the file is empty');
  const doubt = caseProblem('submission-unknown', 'the list could not be read');
  const { agentId, versionId, metadata, skipCache } = buildSubmission();
  const request = { agentId, versionId, metadata, skipCache, sender: buildKeyParts() };
  const submissionOf = (path: string) => buildSubmission({ key: path, cases: [buildCase({ path })] });
  const unhashed = { cases: [buildCase({ path: 'unhashed.pdf' })], key: null, request } as const;
  const paths = ['known.pdf', 'sent.pdf', 'planned.pdf'];
  const plan = {
    ...planOfSkipped([]),
    skipped: [{ case: buildCase({ path: 'empty.pdf' }), problem }],
    submissions: [...paths.map(submissionOf), unhashed],
    inDoubt: [{ submission: submissionOf('doubtful.pdf'), problem: doubt }],
    resumed: [
      { job: buildJob({ submission: submissionOf('earlier.pdf') }), status: openStatus('STARTED'), savedAt: null },
    ],
  };
  const sent = new Set([submissionOf('known.pdf'), submissionOf('sent.pdf')]);
  const appended: CaseResult[] = [];
  const rows = [{ case: 'known.pdf' }];
  const results = { rows, append: async (result: CaseResult) => appended.push(result) } as unknown as ResultsFile;
  const failed = runProblem('run-failed', 'the action itself failed');
  await recordMissingOutcomes(plan, results, sent, failed);
  expect(appended.map((result) => [result.case.id, result.outcome, 'problem' in result && result.problem])).toEqual([
    ['empty.pdf', 'not-submitted', problem],
    ['sent.pdf', 'lost', failed],
    ['planned.pdf', 'not-submitted', failed],
    ['unhashed.pdf', 'not-submitted', failed],
    ['doubtful.pdf', 'lost', doubt],
    ['earlier.pdf', 'lost', failed],
  ]);
});
