import { describe, expect, it } from 'vitest';
import { purgeable } from '../../../src/results/purgeable.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildRow } from '../../support/build-row.ts';

const status = (code: number, name: string) => ({ code, name, timestamp: null });
const purgeableOf = (...rows: readonly Parameters<typeof buildRow>[0][]) =>
  purgeable(
    rows.map((row) => buildRow(row)),
    new Set([buildJobId(9)]),
  );

describe('the jobs whose data may be deleted', () => {
  it.each([
    ['succeeded', 3, 'SUCCESS'],
    ['rejected', 3, 'SUCCESS'],
    ['failed', 4, 'FAILURE'],
    ['cancelled', 5, 'CANCELLED'],
  ] as const)('are those that %s', (outcome, code, name) => {
    const row = { jobId: buildJobId(1), outcome, status: status(code, name) };
    expect(purgeableOf(row, row)).toEqual([buildJobId(1)]);
  });

  it.each([
    ['was answered by the cache', { outcome: 'succeeded', status: status(6, 'CACHED') }],
    ['is still open', { outcome: 'timed-out', status: status(1, 'STARTED') }],
    ['was never heard of', { outcome: 'lost', status: null }],
    ['holds a result that could not be read', { outcome: 'lost', status: status(3, 'SUCCESS') }],
  ] as const)('are not one that %s', (_, row) => {
    expect(purgeableOf({ ...row, jobId: buildJobId(1) })).toEqual([]);
  });

  it('exclude jobs whose evidence is only at Roe, or that another file still needs', () => {
    const good = { outcome: 'succeeded', status: status(3, 'SUCCESS') } as const;
    expect(purgeableOf({ ...good, jobId: buildJobId(9) })).toEqual([]);
    expect(
      purgeableOf({ ...good, jobId: buildJobId(1) }, { outcome: 'lost', status: good.status, jobId: buildJobId(1) }),
    ).toEqual([]);
    expect(purgeableOf({ ...good, jobId: null })).toEqual([]);
  });
});
