import { describe, expect, it } from 'vitest';
import { answered, failed, RoeError, type RoeErrorCode } from '../../../src/roe/errors.ts';
import { readStatusesOnce, statusesNow } from '../../../src/roe/read-statuses.ts';
import type { JobId, JobStatus } from '../../../src/roe/roe.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { openStatus } from '../../support/build-status.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const IDS = Array.from({ length: 13 }, (_, index) => buildJobId(index + 1));
const BAD = buildJobId(5);
const signal = new AbortController().signal;

/** Refuses every question that holds the bad id. */
function refusing(code: RoeErrorCode, asked: number[]) {
  return scriptedRoe({
    statuses: async (ids) => {
      asked.push(ids.length);
      if (ids.includes(BAD)) return failed<ReadonlyMap<JobId, JobStatus | null>>(new RoeError(code, 'no'));
      return answered<ReadonlyMap<JobId, JobStatus | null>>(new Map(ids.map((id) => [id, openStatus('STARTED')])));
    },
  });
}

describe('one poll', () => {
  it.each<RoeErrorCode>(['forbidden', 'not-found', 'refused'])(
    'in which one id makes Roe answer %s still reports all others',
    async (code) => {
      const asked: number[] = [];
      const seen = await readStatusesOnce(IDS, refusing(code, asked), signal);
      expect([...(seen?.keys() ?? [])].sort()).toEqual(IDS.filter((id) => id !== BAD));
      expect(asked.length).toBeLessThanOrEqual(9);
    },
  );

  it.each<RoeErrorCode>(['unauthorized', 'server-error', 'fate-unknown', 'throttled'])(
    'that ends in %s is not repeated in halves',
    async (code) => {
      const asked: number[] = [];
      expect(await readStatusesOnce(IDS, refusing(code, asked), signal)).toBeNull();
      expect(asked).toEqual([13]);
    },
  );

  it('asks for at most a thousand jobs in a call', async () => {
    const asked: number[] = [];
    const many = Array.from({ length: 2_001 }, (_, index) => buildJobId(index + 100));
    expect((await readStatusesOnce(many, refusing('refused', asked), signal))?.size).toBe(2_001);
    expect(asked).toEqual([1_000, 1_000, 1]);
  });
});

describe('the current statuses', () => {
  const STARTED = openStatus('STARTED');
  const many = Array.from({ length: 2_500 }, (_, index) => buildJobId(index + 1));

  it('cover all jobs except those whose call fails', async () => {
    const roe = scriptedRoe({
      statuses: async (ids) =>
        ids.includes(BAD)
          ? failed<ReadonlyMap<JobId, JobStatus | null>>(new RoeError('server-error', 'no'))
          : answered<ReadonlyMap<JobId, JobStatus | null>>(new Map(ids.map((id) => [id, STARTED]))),
    });
    const seen = await statusesNow(many, roe, signal);
    expect([...seen.keys()].sort()).toEqual(many.slice(1_000));
  });

  it.each<[string, JobStatus | null | undefined | 'refused']>([
    ['that has no event', null],
    ['that has no row', undefined],
    ['that Roe refuses', 'refused'],
  ])('is asked for alone of a job %s', async (_, row) => {
    const asked: JobId[] = [];
    const roe = scriptedRoe({
      statuses: async (ids) => {
        if (row === 'refused' && ids.includes(BAD)) return failed(new RoeError('forbidden', 'no'));
        const told = ids.map((id) => [id, id === BAD ? row : STARTED] as const);
        return answered(new Map(told.filter((pair): pair is [JobId, JobStatus | null] => pair[1] !== undefined)));
      },
      status: async (id) => {
        asked.push(id);
        return answered(openStatus('RETRY'));
      },
    });
    const seen = await statusesNow(IDS, roe, signal);
    expect(asked).toEqual([BAD]);
    expect(seen.get(BAD)?.name).toBe('RETRY');
    expect(seen.size).toBe(IDS.length);
  });
});
