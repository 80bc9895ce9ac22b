import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/outcome.ts';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import { Progress } from '../../../src/run/progress.ts';
import type { Submission } from '../../../src/submissions/submission.ts';
import { buildRow } from '../../support/build-row.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { recordingRunner } from '../../support/recording-runner.ts';

const rowOf = (path: string, outcome: Outcome, error: ResultRow['error'] = null, durationMs: number | null = null) =>
  buildRow({ case: path, outcome, error, durationMs });

function linesOf(...rows: readonly ResultRow[]): readonly string[] {
  return linesOfPlan([buildSubmission()], rows);
}

function linesOfPlan(submissions: readonly Submission[], rows: readonly ResultRow[]): readonly string[] {
  const runner = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
  const progress = new Progress(runner, new ManualClock(), {
    caseCount: rows.length,
    unit: 'file',
    submissions,
    resumed: [],
  });
  for (const row of rows) progress.done(row);
  return runner.log;
}

describe('the line of the log for a file that is done', () => {
  it('has its outcome in words, how long it took and why', () => {
    expect(
      linesOf(
        rowOf('a', 'succeeded', null, 1_500),
        rowOf('b', 'timed-out', caseProblem('timeout', 'the job was\nstill open')),
        rowOf('c', 'not-submitted', runProblem('out-of-credits', 'the organization is out of credits')),
        rowOf('d', 'not-submitted', caseProblem('dry-run', 'would be submitted')),
      ),
    ).toEqual([
      '✓ a: succeeded after 1.5 s',
      '✗ b: timed out: the job was still open',
      '✗ c: not submitted: the organization is out of credits',
      '○ d: would be submitted',
    ]);
  });

  it('is not there for a problem of the whole run that was said before, until the problem is another', () => {
    const halt = runProblem('not-found', 'the agent was not found');
    const empty = caseProblem('empty-file', 'the file is empty');
    expect(
      linesOf(
        rowOf('a', 'not-submitted', halt),
        rowOf('b', 'not-submitted', halt),
        rowOf('c', 'failed', caseProblem('job-failed', 'Unreadable.')),
        rowOf('d', 'failed', caseProblem('job-failed', 'Unreadable.')),
        rowOf('e', 'not-submitted', halt),
        rowOf('f', 'not-submitted', empty),
        rowOf('g', 'not-submitted', halt),
      ).map((line) => line.slice(2)),
    ).toEqual([
      'a: not submitted: the agent was not found',
      'c: failed: Unreadable.',
      'd: failed: Unreadable.',
      'f: not submitted: the file is empty',
    ]);
  });

  it('is not there for the fault of a run that sends nothing, which the verdict says', () => {
    const halt = runProblem('not-found', 'the agent was not found');
    const empty = caseProblem('empty-file', 'the file is empty');
    expect(linesOfPlan([], [rowOf('a', 'not-submitted', halt), rowOf('b', 'not-submitted', empty)])).toEqual([
      '✗ b: not submitted: the file is empty',
    ]);
  });
});
