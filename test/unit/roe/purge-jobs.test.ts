import { describe, expect, it } from 'vitest';
import { type Answer, answered, failed, RoeError } from '../../../src/roe/errors.ts';
import { purgeJobs } from '../../../src/roe/purge-jobs.ts';
import type { JobId, Purge } from '../../../src/roe/roe.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

describe('a purge', () => {
  const gone: Answer<Purge> = answered({ problem: null });
  const busy = (): Answer<Purge> => failed(new RoeError('server-error', 'Roe answered 503'));

  /** Answers of each job in order; the last one stays. */
  function purging(answers: ReadonlyMap<JobId, Answer<Purge>[]>, signal = new AbortController().signal) {
    const calls: JobId[] = [];
    const clock = new ManualClock();
    const roe = scriptedRoe({
      purge: async (id) => {
        calls.push(id);
        const left = answers.get(id) ?? [gone];
        return (left.length > 1 ? left.shift() : left[0]) ?? gone;
      },
    });
    return { calls, clock, done: purgeJobs([...answers.keys()], { roe, clock, signal }) };
  }

  it('of jobs whose data is gone leaves nothing to tell', async () => {
    const { done, calls } = purging(new Map([1, 2, 3].map((n) => [buildJobId(n), [gone]])));
    expect(await done).toEqual([]);
    expect(calls.toSorted()).toEqual([buildJobId(1), buildJobId(2), buildJobId(3)]);
  });

  it('returns the jobs that still have data, by id', async () => {
    const partial = answered({ problem: 'one file is locked' });
    const refused: Answer<Purge> = failed(new RoeError('forbidden', 'Roe answered 403'));
    const { done, calls } = purging(
      new Map([
        [buildJobId(3), [refused]],
        [buildJobId(1), [partial]],
        [buildJobId(2), [gone]],
      ]),
    );
    expect(await done).toEqual([
      { jobId: buildJobId(1), reason: 'one file is locked' },
      { jobId: buildJobId(3), reason: 'Roe answered 403' },
    ]);
    expect(calls).toHaveLength(3);
  });

  it('is asked for again while Roe is in trouble, four times in all', async () => {
    const { done, calls, clock } = purging(
      new Map([
        [buildJobId(1), [busy(), busy(), busy(), gone]],
        [buildJobId(2), [busy()]],
      ]),
    );
    await clock.advance(60_000);
    expect(await done).toEqual([{ jobId: buildJobId(2), reason: 'Roe answered 503' }]);
    expect(calls.filter((id) => id === buildJobId(1))).toHaveLength(4);
    expect(calls.filter((id) => id === buildJobId(2))).toHaveLength(4);
    const pauses = clock.sleeps.toSorted((a, b) => a - b);
    expect(pauses).toHaveLength(6);
    expect(pauses[0]).toBeGreaterThanOrEqual(250);
    expect(pauses[5]).toBeLessThanOrEqual(2_000);
  });

  it('that is aborted reports why the try before failed', async () => {
    const stopped: Answer<Purge> = failed(new RoeError('stopped', 'POST /x was aborted because the run is stopping'));
    const { done, clock } = purging(
      new Map([
        [buildJobId(1), [busy(), stopped]],
        [buildJobId(2), [stopped]],
      ]),
    );
    await clock.advance(60_000);
    expect(await done).toEqual([
      { jobId: buildJobId(1), reason: 'Roe answered 503' },
      { jobId: buildJobId(2), reason: 'there was no time left to delete it' },
    ]);
  });

  it('is requested once if the time is over', async () => {
    const { done, calls } = purging(new Map([[buildJobId(1), [busy()]]]), AbortSignal.abort());
    expect(await done).toEqual([{ jobId: buildJobId(1), reason: 'Roe answered 503' }]);
    expect(calls).toHaveLength(1);
  });
});
