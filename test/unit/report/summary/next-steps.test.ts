import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../src/outcome.ts';
import { caseProblem, runProblem } from '../../../../src/problem.ts';
import { nextSteps } from '../../../../src/report/summary/next-steps.ts';
import type { Verdict } from '../../../../src/verdict.ts';
import { skippedVerdict } from '../../../../src/verdict.ts';
import { buildReport } from '../../../support/build-report.ts';
import { buildRow } from '../../../support/build-row.ts';
import { buildVerdict } from '../../../support/build-verdict.ts';

const FAILURE: Verdict = buildVerdict('no');
const rowOf = (outcome: Outcome, code: string | null) =>
  buildRow({ outcome, error: code === null ? null : caseProblem(code, 'why') });
const steps = (rows: readonly ReturnType<typeof rowOf>[], verdict: Verdict = FAILURE, resume = true) =>
  nextSteps(buildReport(rows, { verdict }), resume);

describe('the next steps', () => {
  it('are given only for a run that failed or was cancelled', () => {
    const rows = [rowOf('failed', 'job-failed')];
    expect(steps(rows)).toHaveLength(2);
    expect(steps(rows, buildVerdict('no', { conclusion: 'cancelled' }))).toHaveLength(2);
    expect(steps(rows, buildVerdict('yes', { conclusion: 'success' }))).toEqual([]);
    expect(steps(rows, skippedVerdict('x', 'no'))).toEqual([]);
  });

  it('are empty if there is nothing to do', () => {
    expect(steps([rowOf('failed', 'another'), rowOf('succeeded', null)])).toEqual([]);
  });

  it('name the most frequent problem first, and of equally frequent ones that of the worse outcome', () => {
    const [rare, lost, failed] = [
      rowOf('not-submitted', 'empty-file'),
      rowOf('lost', 'job-unknown'),
      rowOf('failed', 'job-failed'),
    ];
    expect(steps([rare, failed, failed, lost]).map((step) => step.slice(0, 5))).toEqual([
      ...['Read ', 'Open ', 'Empty', '**Re-'],
    ]);
    expect(steps([rare, failed, lost]).map((step) => step.slice(0, 5))).toEqual(['Open ', 'Read ', 'Empty', '**Re-']);
  });

  it('say how to find the job of a lost file without a job id, and say about timed-out files only what is true of all', () => {
    const row = { ...rowOf('lost', 'run-failed'), jobId: null };
    expect(steps([row])[0]).toContain('`submission_key`');
    expect(steps([rowOf('not-submitted', 'timeout')])[0]).toBe(
      'Raise `timeout`, or send fewer files per run: time ran out before all files were done.',
    );
    expect(steps([rowOf('not-submitted', 'timeout'), rowOf('timed-out', 'timeout')])).toHaveLength(2);
  });

  it('name their cases unless one has a problem of the whole run', () => {
    const [one, two] = [rowOf('failed', 'job-failed'), rowOf('failed', 'job-failed')];
    const advice = 'Read the reasons that Roe gives. A document that it cannot read will fail again.';
    expect(steps([one, two])[0]?.startsWith(`${advice} (`)).toBe(true);
    expect(steps([one, { ...two, error: runProblem('job-failed', 'why') }])[0]).toBe(advice);
    expect(steps([one, { ...two, error: null }])[0]?.startsWith(`${advice} (`)).toBe(true);
  });

  it('say how cases of a table are left out, even if it is one of several sources', () => {
    const row = { ...rowOf('not-submitted', 'empty-file'), row: { source: 'a.csv', line: 2, values: {} } };
    expect(steps([row, rowOf('succeeded', null)])[0]).toMatch(
      /^Empty files are not sent: fill them, or take their rows out of the table\./,
    );
  });

  it('point at the file that ended the run because of `fail-fast`', () => {
    expect(steps([rowOf('not-submitted', 'fail-fast')])[0]).toBe(
      'First look at the file that ended the run: because of `fail-fast`, the others were not sent.',
    );
  });

  it('are at most three, plus the re-run', () => {
    const codes = ['empty-file', 'job-failed', 'timeout', 'fail-fast', 'throttled'];
    expect(steps(codes.map((code) => rowOf('failed', code)))).toHaveLength(4);
  });

  it('suggest a re-run if it could help, depending on whether it resumes jobs that succeeded', () => {
    const rerun = (...outcomes: Outcome[]) =>
      steps([rowOf('failed', 'job-failed'), ...outcomes.map((outcome) => rowOf(outcome, null))]).at(-1);
    expect(rerun()).toBe('**Re-run failed jobs** sends the files again.');
    expect(rerun('succeeded')).toBe(
      '**Re-run failed jobs** sends only what did not succeed: what succeeded is not paid for again.',
    );
    expect(rerun('cancelled')).toBe(
      '**Re-run failed jobs** sends the files again: jobs that are still open are waited for.',
    );
    expect(rerun('succeeded', 'timed-out')).toBe(
      '**Re-run failed jobs** sends only what did not succeed: what succeeded is not paid for again, and jobs that are still open are waited for.',
    );
    expect(steps([rowOf('failed', 'job-failed')], FAILURE, false).at(-1)).toContain('`resume: true`');
    const rejected = steps([rowOf('rejected', 'check-failed'), rowOf('succeeded', null)]);
    expect(rejected.map((step) => step.slice(0, 7))).toEqual(['Look at']);
  });

  it('speak of cases if they are not single files, and of the rows of a table', () => {
    const folder = (code: string) =>
      buildRow({ case: 'packs/a/', files: [], outcome: 'lost', error: caseProblem(code, '') });
    const table = { source: 'listings.csv', line: 2 };
    const row = (code: string) => buildRow({ case: 'r1', row: table, outcome: 'failed', error: caseProblem(code, '') });
    expect(steps([folder('timeout')])[0]).toContain('send fewer cases per run');
    expect(steps([folder('job-unknown')])[0]).toMatch(/^Open the jobs of the lost cases/);
    expect(steps([folder('refused')])[0]).toContain('leave them out with a `!` pattern');
    expect(steps([row('refused')])[0]).toContain('take their rows out of the table');
    expect(steps([row('throttled')]).at(-1)).toContain('sends the cases again');
  });

  it('give advice about a lost file for any reason, and about no other unknown code', () => {
    expect(steps([rowOf('lost', null)])[0]).toMatch(/^Open the jobs of the lost files/);
    expect(steps([rowOf('lost', 'another')])[0]).toMatch(/^Open the jobs of the lost files/);
    expect(steps([rowOf('failed', null)])).toEqual([]);
  });
});
