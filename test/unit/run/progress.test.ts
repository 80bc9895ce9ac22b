import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/outcome.ts';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import { Progress } from '../../../src/run/progress.ts';
import type { Submission } from '../../../src/submissions/submission.ts';
import { buildJob } from '../../support/build-job.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildRow } from '../../support/build-row.ts';
import { buildStatus } from '../../support/build-status.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

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
      '○ d (pdf · 10 bytes · document: d): would be submitted',
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

describe('the log of many files', () => {
  const many = (caseCount: number) => {
    const runner = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
    const clock = new VirtualClock();
    return {
      runner,
      clock,
      progress: new Progress(runner, clock, { caseCount, unit: 'file', submissions: [buildSubmission()], resumed: [] }),
    };
  };

  it('has at most 600 lines and one for each failure, if 10 000 files take two hours', async () => {
    const { runner, clock, progress } = many(10_000);
    const job = buildJob();
    await clock.run(Promise.all([progress.heartbeat(), work()]));
    async function work() {
      for (let from = 0; from < 10_000; from += 20) {
        await clock.sleep(14_400);
        for (let number = from; number < from + 20; number += 1) {
          progress.accepted({ ...job, id: buildJobId(number) });
          progress.status(job, buildStatus('STARTED'));
          const hasFailed = number % 100 === 0;
          progress.done({
            ...rowOf(
              `${number}.pdf`,
              hasFailed ? 'failed' : 'succeeded',
              hasFailed ? caseProblem('job-failed', 'Unreadable.') : null,
            ),
            jobId: buildJobId(number),
          });
        }
      }
      progress.end();
    }
    const lines = runner.log;
    const failures = lines.filter((line) => line.startsWith('✗ '));
    expect(failures).toHaveLength(100);
    expect(lines.length - failures.length).toBeLessThanOrEqual(600);
    expect(lines.length - failures.length).toBeGreaterThan(60);
    expect(lines.findLast((line) => line.startsWith('… '))).toBe(
      '… 9920 of 10000 files done (100 failed), 0 jobs open · 1 h 59 m so far, about 1 m left · cost 2480.0000',
    );
    expect(runner.debugLog.filter((line) => line.startsWith('→ '))).toHaveLength(10_000);
  });

  it('says once a minute how far the run is, even if nothing happens', async () => {
    const { runner, clock, progress } = many(51);
    progress.accepted(buildJob());
    const later = clock.sleep(600_000).then(() => progress.end());
    await clock.run(Promise.all([progress.heartbeat(), later]));
    const lines = runner.log.filter((line) => line.startsWith('… '));
    expect(lines[0]).toBe('… 0 of 51 files done, 1 job open · 10.0 s so far');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.length).toBeLessThanOrEqual(60);
  });
});

describe('the log of up to fifty files', () => {
  it('has a line for each change of state, and one for the whole run only after a quiet minute', async () => {
    const clock = new VirtualClock();
    const runner = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
    const progress = new Progress(runner, clock, {
      caseCount: 50,
      unit: 'file',
      submissions: [buildSubmission()],
      resumed: [],
    });
    const job = buildJob();
    await clock.run(Promise.all([progress.heartbeat(), work()]));
    async function work() {
      await clock.sleep(50_000);
      progress.accepted(job);
      progress.status(job, buildStatus('STARTED'));
      await clock.sleep(50_000);
      progress.done(rowOf('a\nb.pdf', 'succeeded'));
      await clock.sleep(70_000);
      progress.end();
    }
    const [{ id: name } = { id: '' }] = job.submission.cases;
    expect(runner.log).toEqual([
      `→ ${name}: submitted as job ${job.id}`,
      `· ${name}: STARTED`,
      '✓ a b.pdf: succeeded',
      '… 1 of 50 files done, 0 jobs open · 2 m 40 s so far · cost 0.2500',
    ]);
  });
});
