import { expect, it } from 'vitest';
import { countOutcomes } from '../../../src/outcome.ts';
import { ProgressTally } from '../../../src/run/progress-tally.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildRow } from '../../support/build-row.ts';

it('before the first case is done, only the open jobs are counted', () => {
  const tally = new ProgressTally({ unit: 'file', caseCount: 7 });
  for (const id of [buildJobId(1), buildJobId(2), buildJobId(2)]) tally.open(id);
  expect(tally.facts(1_000)).toEqual({
    unit: 'file',
    total: 7,
    done: 0,
    counts: countOutcomes([]),
    openJobs: 2,
    cost: 0,
    elapsedMs: 1_000,
    waitedFor: 0,
  });
});

it('cases that are done are counted by outcome and cost, and the run waited only for jobs that it did not reuse', () => {
  const tally = new ProgressTally({ unit: 'case', caseCount: 7 });
  for (const number of [1, 2, 3]) tally.open(buildJobId(number));
  tally.done(buildRow({ jobId: buildJobId(1), cost: 0.25 }));
  tally.done(buildRow({ jobId: buildJobId(2), cost: 0.5, outcome: 'failed' }));
  tally.done(buildRow({ jobId: buildJobId(4), cost: 1, reused: true }));
  tally.done(buildRow({ jobId: null, cost: null, outcome: 'not-submitted' }));
  expect(tally.facts(2_000)).toEqual({
    unit: 'case',
    total: 7,
    done: 4,
    counts: { ...countOutcomes([]), succeeded: 2, failed: 1, 'not-submitted': 1 },
    openJobs: 1,
    cost: 1.75,
    elapsedMs: 2_000,
    waitedFor: 2,
  });
});
