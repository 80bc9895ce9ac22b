import { expect, it } from 'vitest';
import { JobCosts } from '../../../src/results/job-costs.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildRecord } from '../../support/build-record.ts';

it('a job that cases share costs once, in the first case that knows its cost, and the others name the first', () => {
  const costs = new JobCosts();
  const counted = (name: string, jobId: string | null, cost: number | null) => {
    const record = costs.countOnce(buildRecord({ case: name, jobId, cost }));
    return [record.case, record.sharedWith, record.cost];
  };
  expect([
    counted('a', buildJobId(1), null),
    counted('b', buildJobId(1), 0.5),
    counted('c', buildJobId(1), 0.5),
    counted('d', buildJobId(2), 0.5),
    counted('e', null, null),
    counted('f', null, null),
  ]).toEqual([
    ['a', null, null],
    ['b', 'a', 0.5],
    ['c', 'a', null],
    ['d', null, 0.5],
    ['e', null, null],
    ['f', null, null],
  ]);
});
