import { expect, it } from 'vitest';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import type { JournalEntry } from '../../../src/jobs/journal.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import type { Outcome } from '../../../src/outcome.ts';
import { caseProblem } from '../../../src/problem.ts';
import { ResultsFile } from '../../../src/results/results-file.ts';
import { failed, RoeError } from '../../../src/roe/errors.ts';
import { runBatch } from '../../../src/run/batch.ts';
import { startLimits } from '../../../src/run/limits.ts';
import { planOfSkipped } from '../../../src/run/plan.ts';
import type { Submission } from '../../../src/submissions/submission.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { findAndRead } from '../../support/find-and-read.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { runInProcess } from '../../support/run-in-process.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const CHOICES = {
  runner: recordingRunner({ workspace: '', tempDir: '', inputs: {} }),
  concurrency: 1,
  budget: null,
  pollIntervalMs: 1000,
  cancelOnExit: true,
  failFast: false,
  failOn: new Set<Outcome>(),
  minAccuracy: null,
  checks: null,
  downloadReferences: false,
  whileWaiting: () => Promise.resolve(),
};

it('a batch that fails before its first stage stops its heartbeat', async () => {
  const clock = new ManualClock();
  const limits = startLimits(clock, clock.now() + 60_000, '1m', new AbortController().signal);
  const plan = planOfSkipped([{ case: buildCase(), problem: caseProblem('empty-file', 'empty') }]);
  const results = { append: () => Promise.reject(new TypeError('x is not a function')) } as unknown as ResultsFile;
  const running = runBatch(plan, results, {
    roe: scriptedRoe({}),
    clock,
    limits,
    sent: new Set(),
    journal: { path: '', write: () => {} },
    ...CHOICES,
  });
  await expect(running).rejects.toThrow('x is not a function');
  await limits.release();
  expect(clock.sleeping).toBe(0);
});

it('a submission that is refused is journalled as one without a job, so that nobody looks for it', async () => {
  await using folder = await tempWorkspace({});
  const clock = new ManualClock();
  const limits = startLimits(clock, clock.now() + 60_000, '1m', new AbortController().signal);
  const results = await ResultsFile.create(folder.path);
  const entries: JournalEntry[] = [];
  // Its file is not there.
  const plan = { ...planOfSkipped([]), submissions: [buildSubmission()], caseCount: 1 };
  await runBatch(plan, results, {
    roe: scriptedRoe({}),
    clock,
    limits,
    sent: new Set(),
    journal: { path: '', write: (entry) => entries.push(entry) },
    ...CHOICES,
  });
  await limits.release();
  await results.close();
  expect(results.rows.map(({ outcome }) => outcome)).toEqual(['not-submitted']);
  expect(entries).toEqual([{ event: 'no-job', key: 'key' }]);
});

it('of the submissions that were sent, only those that may have a job count as sent after an internal error', async () => {
  await using folder = await tempWorkspace({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
  const clock = new ManualClock();
  const limits = startLimits(clock, clock.now() + 60_000, '1m', new AbortController().signal);
  const results = await ResultsFile.create(folder.path);
  const files = await findAndRead([`${folder.path}/*.txt`], folder.path);
  const submissions = files.map((file) => buildSubmission({ cases: [buildCase(file)], key: file.path }));
  const sent = new Set<Submission>();
  let sends = 0;
  const running = runBatch({ ...planOfSkipped([]), submissions, caseCount: 3 }, results, {
    roe: scriptedRoe({
      submit: async () => {
        sends += 1;
        if (sends === 1) return failed(new RoeError('refused', 'Roe answered 400', { status: 400 }));
        throw new TypeError('x is not a function');
      },
    }),
    clock,
    limits,
    sent,
    journal: { path: '', write: () => {} },
    ...CHOICES,
  });
  await expect(running).rejects.toThrow('x is not a function');
  await limits.release();
  await results.close();
  expect([...sent].map(({ key }) => key)).toEqual(['b.txt']);
});

it('a check sees the cost of a job for every file that shares it, although the report counts it only once', async () => {
  const { results } = await runInProcess({
    files: { 'a.pdf': '%PDF-1.4 same %%EOF', 'b.pdf': '%PDF-1.4 same %%EOF' },
    clock: systemClock,
    inputs: { 'reject-when': 'cost > 100' },
    scenario: { job: { cost: 250 } },
  });
  expect(results?.results.map(({ error, cost }) => [error?.code, cost])).toEqual([
    ['check-failed', 250],
    ['check-failed', null],
  ]);
});
