import { expect, it } from 'vitest';
import { loseTheRest } from '../src/crash.ts';
import type { FileResult } from '../src/results/result.ts';
import type { ResultsFile } from '../src/results/results-file.ts';
import { EMPTY_PLAN } from '../src/submissions/plan.ts';
import { buildFile } from './support/build-file.ts';
import { buildSubmission } from './support/build-submission.ts';

it('a file that was never to be sent keeps its reason when the action breaks, and only what may have a job is lost', async () => {
  const problem = { code: 'empty-file', message: 'the file is empty' };
  const plan = {
    ...EMPTY_PLAN,
    unsent: [{ file: buildFile({ path: 'empty.pdf' }), problem }],
    submissions: [buildSubmission()],
  };
  const appended: FileResult[] = [];
  const results = { rows: [], append: async (result: FileResult) => appended.push(result) };
  await loseTheRest(plan, results as unknown as ResultsFile, 'the action itself failed');
  expect(appended.map(({ outcome, file }) => [file.path === 'empty.pdf', outcome])).toEqual([
    [true, 'not-submitted'],
    [false, 'lost'],
  ]);
  expect(appended[0]).toMatchObject({ problem });
});
