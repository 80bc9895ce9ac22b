import { describe, expect, it } from 'vitest';
import type { Job, JobEnd } from '../../../src/jobs/job.ts';
import { watchJobs } from '../../../src/jobs/watch.ts';
import { Channel } from '../../../src/lib/channel.ts';
import { type Answer, answered, failed, RoeError, type RoeErrorCode } from '../../../src/roe/errors.ts';
import type { StatusRows } from '../../../src/roe/read-statuses.ts';
import type { JobId, JobStatus, Roe } from '../../../src/roe/roe.ts';
import { buildJob } from '../../support/build-job.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildStatus, openStatus, terminalStatus } from '../../support/build-status.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const START_MS = 1_000_000;
const POLL_MS = 5000;

type Rows = Readonly<Record<string, JobStatus | null>>;
const rows = (some: Rows): Answer<Map<JobId, JobStatus | null>> =>
  answered(new Map(Object.entries(some) as [JobId, JobStatus | null][]));
const error = (code: RoeErrorCode, message = `Roe answered ${code}`) => new RoeError(code, message);

/** A watch over a scripted Roe: `events` are what happened, each with the milliseconds since the start. */
function watchOver(script: Partial<Roe>, jobs: readonly Job[]) {
  const clock = new ManualClock(START_MS);
  const accepted = new Channel<Job>();
  const waitingOver = new AbortController();
  const events: string[] = [];
  const ends: JobEnd[] = [];
  const troubles: RoeError[] = [];
  const at = () => clock.now() - START_MS;
  for (const job of jobs) accepted.push(job);
  const options = {
    roe: scriptedRoe(script),
    clock,
    pollIntervalMs: POLL_MS,
    waitingOver: waitingOver.signal,
    signal: new AbortController().signal,
  };
  const done = watchJobs(accepted, options, {
    onStatus: (job, status) => events.push(`${numberOf(job)} ${status.name}`),
    onEnd: (end) => {
      ends.push(end);
      events.push(`${numberOf(end.job)} ${end.kind}`);
    },
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return { clock, accepted, waitingOver, events, ends, troubles, at, done };
}

const numberOf = (job: Job): number => Number(job.submission.key);
const jobOf = (number: number, id = buildJobId(number)): Job =>
  buildJob({ id, acceptedAtMs: START_MS, submission: buildSubmission({ key: String(number) }) });

const ONE = buildJobId(1);
const TWO = buildJobId(2);

/** Roe has the job but no event for it. */
const NO_EVENT: Partial<Roe> = {
  statuses: async (ids) => rows(Object.fromEntries(ids.map((id) => [id, null]))),
  status: async () => failed(error('not-found')),
};

describe('a job', () => {
  it.each([
    terminalStatus('SUCCESS'),
    terminalStatus('FAILURE', 'too many pages'),
    terminalStatus('CANCELLED'),
    terminalStatus('CACHED'),
  ])('ends with the status that Roe reports: %j', async (status) => {
    const watch = watchOver({ statuses: async () => rows({ [ONE]: status }) }, [jobOf(1)]);
    watch.accepted.close();
    await watch.clock.advance(1000);
    await watch.done;
    expect(watch.events).toEqual([`1 ${status.name}`, '1 ended']);
    const [end] = watch.ends;
    expect(end).toEqual({ kind: 'ended', job: jobOf(1), status, seenAtMs: expect.any(Number) });
    expect(end?.kind === 'ended' && end.seenAtMs - START_MS).toBeLessThanOrEqual(500);
  });

  it('reports each change of its status once', async () => {
    const names = ['PENDING', 'PENDING', 'STARTED', 'STARTED', 'RETRY', 'STARTED', 'SUCCESS'] as const;
    let look = 0;
    const statuses = async () => rows({ [ONE]: buildStatus(names[look++] ?? 'SUCCESS') });
    const watch = watchOver({ statuses }, [jobOf(1)]);
    watch.accepted.close();
    await watch.clock.advance(60_000);
    await watch.done;
    expect(watch.events).toEqual(['1 PENDING', '1 STARTED', '1 RETRY', '1 STARTED', '1 SUCCESS', '1 ended']);
    expect(look).toBe(7);
  });

  it('is waited for while Roe reports an unknown status', async () => {
    let look = 0;
    const statuses = async () => rows({ [ONE]: look++ < 50 ? openStatus('UNKNOWN') : terminalStatus('SUCCESS') });
    const watch = watchOver({ statuses }, [jobOf(1)]);
    watch.accepted.close();
    await watch.clock.advance(600_000);
    await watch.done;
    expect(watch.events).toEqual(['1 UNKNOWN', '1 SUCCESS', '1 ended']);
  });

  it('that is accepted later is polled soon, even if others are old', async () => {
    const seen = new Map<JobId, number>();
    const watch = watchOver(
      {
        statuses: async (ids) => {
          for (const id of ids) if (!seen.has(id)) seen.set(id, watch.at());
          return rows(Object.fromEntries(ids.map((id) => [id, openStatus('STARTED')])));
        },
      },
      [jobOf(1)],
    );
    await watch.clock.advance(120_000);
    watch.accepted.push({ ...jobOf(2), acceptedAtMs: START_MS + 120_000 });
    watch.accepted.close();
    await watch.clock.advance(5000);
    expect(seen.get(ONE)).toBeLessThanOrEqual(500);
    expect(seen.get(TWO)).toBeLessThanOrEqual(120_500);
    watch.waitingOver.abort();
    await watch.done;
  });

  it('ends while another stays open', async () => {
    const asked: JobId[][] = [];
    const statuses = async (ids: readonly JobId[]) => {
      asked.push([...ids]);
      return rows(
        Object.fromEntries(ids.map((id) => [id, id === ONE ? terminalStatus('SUCCESS') : openStatus('STARTED')])),
      );
    };
    const watch = watchOver({ statuses }, [jobOf(1), jobOf(2)]);
    await watch.clock.advance(2000);
    expect(watch.events).toEqual(['1 SUCCESS', '1 ended', '2 STARTED']);
    expect(asked[0]).toEqual([ONE, TWO]);
    expect(asked.slice(1).every((ids) => ids.join() === TWO)).toBe(true);
    watch.accepted.close();
    watch.waitingOver.abort();
    await watch.done;
  });
});

describe('many jobs of like duration', () => {
  /** A job each 50 ms; each takes `durationMs`, and Roe tells its times where `told`. */
  async function watchMany(durationMs: number, told: boolean) {
    let looks = 0;
    const statuses = async (ids: readonly JobId[]) => {
      looks += 1;
      const now = START_MS + watch.at();
      return rows(
        Object.fromEntries(
          ids.map((id) => {
            const createdAtMs = acceptedAt.get(id) ?? 0;
            const endMs = createdAtMs + durationMs;
            const times = told ? { timestamp: endMs / 1000, createdAtMs } : { timestamp: null, createdAtMs: null };
            const status = endMs <= now ? terminalStatus('SUCCESS') : openStatus('STARTED');
            return [id, { ...status, ...times }];
          }),
        ),
      );
    };
    const acceptedAt = new Map<JobId, number>();
    const watch = watchOver({ statuses }, []);
    for (let number = 1; number <= 400; number += 1) {
      const job = { ...jobOf(number), acceptedAtMs: START_MS + watch.at() };
      acceptedAt.set(job.id, job.acceptedAtMs);
      watch.accepted.push(job);
      await watch.clock.advance(50);
    }
    watch.accepted.close();
    await watch.clock.advance(120_000);
    await watch.done;
    const delays = watch.ends.map((end) =>
      end.kind === 'ended' ? end.seenAtMs - end.job.acceptedAtMs - durationMs : Number.NaN,
    );
    return { looks, meanDelayMs: delays.reduce((sum, delay) => sum + delay, 0) / delays.length };
  }

  it.each([
    ['told by Roe', true],
    ['guessed from looks', false],
  ])('are each noticed soon after they end, with few polls, their times %s', async (_, told) => {
    const { looks, meanDelayMs } = await watchMany(3000, told);
    expect(meanDelayMs).toBeLessThan(500);
    expect(looks).toBeLessThan(60);
  });

  it('are not polled while none can have ended', async () => {
    const { looks, meanDelayMs } = await watchMany(60_000, true);
    expect(meanDelayMs).toBeLessThan(2500);
    expect(looks).toBeLessThan(110);
  });
});

describe('two jobs with one id', () => {
  it('both end, and are polled once', async () => {
    const asked: JobId[][] = [];
    const statuses = async (ids: readonly JobId[]) => {
      asked.push([...ids]);
      return rows({ [ONE]: terminalStatus('CACHED') });
    };
    const watch = watchOver({ statuses }, [jobOf(1, ONE), jobOf(2, ONE)]);
    watch.accepted.close();
    await watch.clock.advance(1000);
    await watch.done;
    expect(watch.events).toEqual(['1 CACHED', '2 CACHED', '1 ended', '2 ended']);
    expect(asked).toEqual([[ONE]]);
  });

  it('both end if the second is accepted after the first has ended', async () => {
    const watch = watchOver({ statuses: async () => rows({ [ONE]: terminalStatus('SUCCESS') }) }, [jobOf(1, ONE)]);
    await watch.clock.advance(1000);
    watch.accepted.push(jobOf(2, ONE));
    watch.accepted.close();
    await watch.clock.advance(5000);
    await watch.done;
    expect(watch.events).toEqual(['1 SUCCESS', '1 ended', '2 SUCCESS', '2 ended']);
  });
});

describe('a job that Roe does not list', () => {
  it('is polled alone, and ends with that answer', async () => {
    const watch = watchOver(
      { statuses: async () => rows({}), status: async () => answered(terminalStatus('SUCCESS')) },
      [jobOf(1)],
    );
    watch.accepted.close();
    await watch.clock.advance(1000);
    await watch.done;
    expect(watch.events).toEqual(['1 SUCCESS', '1 ended']);
  });

  it.each<[string, Rows]>([
    ['is absent from the rows', {}],
    ['has no event', { [ONE]: null }],
  ])('is lost only 10 s after it was accepted, if it %s and is not found', async (_, some) => {
    const watch = watchOver(
      {
        statuses: async () => rows(some),
        status: async () => failed(error('not-found', 'Roe answered 404').ofRequest('request-7')),
      },
      [jobOf(1)],
    );
    watch.accepted.close();
    await watch.clock.advance(9999);
    expect(watch.events).toEqual([]);
    await watch.clock.advance(5001);
    await watch.done;
    expect(watch.ends).toEqual([
      {
        kind: 'lost',
        job: jobOf(1),
        lastStatus: null,
        reason: 'Roe does not report how the job ended (Roe answered 404)',
        requestId: 'request-7',
      },
    ]);
    expect(watch.troubles).toEqual([]);
  });

  it('has no event yet, and is not asked about alone while it is young', async () => {
    let look = 0;
    const statuses = async () => rows({ [ONE]: look++ < 3 ? null : terminalStatus('SUCCESS') });
    const watch = watchOver({ statuses }, [jobOf(1)]);
    watch.accepted.close();
    await watch.clock.advance(5000);
    await watch.done;
    expect(watch.events).toEqual(['1 SUCCESS', '1 ended']);
  });

  it('stays open while polling it alone fails too', async () => {
    const watch = watchOver({ statuses: async () => rows({}), status: async () => failed(error('server-error')) }, [
      jobOf(1),
    ]);
    await watch.clock.advance(300_000);
    expect(watch.events).toEqual([]);
    expect(watch.troubles.length).toBeGreaterThan(0);
    watch.accepted.close();
    watch.waitingOver.abort();
    await watch.done;
    expect(watch.events).toEqual(['1 unfinished']);
  });
});

describe('a batch that Roe refuses', () => {
  it.each<RoeErrorCode>(['forbidden', 'not-found', 'refused'])(
    'as %s is halved to the one bad id, and the others end',
    async (code) => {
      const bad = buildJobId(5);
      const calls: number[] = [];
      const watch = watchOver(
        {
          statuses: async (ids) => {
            calls.push(ids.length);
            if (ids.includes(bad)) return failed(error(code, 'no'));
            return rows(Object.fromEntries(ids.map((id) => [id, terminalStatus('SUCCESS')])));
          },
          status: async (id) => {
            expect(id).toBe(bad);
            return failed(error(code, 'no'));
          },
        },
        Array.from({ length: 8 }, (_, index) => jobOf(index + 1)),
      );
      watch.accepted.close();
      await watch.clock.advance(1000);
      expect(calls.slice(0, 7)).toEqual([8, 4, 4, 2, 1, 1, 2]);
      expect(watch.ends.map(({ job }) => numberOf(job)).sort()).toEqual([1, 2, 3, 4, 6, 7, 8]);
      await watch.clock.advance(15_000);
      await watch.done;
      expect(watch.ends.at(-1)).toEqual({
        kind: 'lost',
        job: jobOf(5),
        lastStatus: null,
        reason: 'Roe does not report how the job ended (no)',
        requestId: null,
      });
      expect(watch.troubles).toEqual([]);
    },
  );

  it('of one id is polled alone', async () => {
    const watch = watchOver(
      { statuses: async () => failed(error('forbidden')), status: async () => answered(terminalStatus('SUCCESS')) },
      [jobOf(1)],
    );
    watch.accepted.close();
    await watch.clock.advance(1000);
    await watch.done;
    expect(watch.events).toEqual(['1 SUCCESS', '1 ended']);
  });
});

describe('polls', () => {
  it('ask for at most 1000 jobs in one call', async () => {
    const calls: number[] = [];
    const watch = watchOver(
      {
        statuses: async (ids) => {
          calls.push(ids.length);
          return rows(Object.fromEntries(ids.map((id) => [id, terminalStatus('SUCCESS')])));
        },
      },
      Array.from({ length: 2500 }, (_, index) => jobOf(index + 1)),
    );
    watch.accepted.close();
    await watch.clock.advance(5000);
    await watch.done;
    expect(calls).toEqual([1000, 1000, 500]);
    expect(new Set(watch.ends.map(({ job }) => job.id)).size).toBe(2500);
  });

  it('still update the other jobs if one call fails', async () => {
    let failing = true;
    const watch = watchOver(
      {
        statuses: async (ids) =>
          failing && ids.includes(ONE)
            ? failed(error('server-error'))
            : rows(Object.fromEntries(ids.map((id) => [id, terminalStatus('SUCCESS')]))),
      },
      Array.from({ length: 1500 }, (_, index) => jobOf(index + 1)),
    );
    watch.accepted.close();
    await watch.clock.advance(1100);
    expect(watch.ends).toHaveLength(500);
    failing = false;
    await watch.clock.advance(30_000);
    await watch.done;
    expect(watch.ends.every(({ kind }) => kind === 'ended')).toBe(true);
    expect(watch.ends).toHaveLength(1500);
  });

  it.each<RoeErrorCode>(['throttled', 'fate-unknown', 'server-error', 'unreadable-reply', 'never-sent'])(
    'that fail as %s for an hour do not fail a job',
    async (code) => {
      let failing = true;
      const watch = watchOver(
        { statuses: async () => (failing ? failed(error(code)) : rows({ [ONE]: terminalStatus('SUCCESS') })) },
        [jobOf(1)],
      );
      watch.accepted.close();
      await watch.clock.advance(3_600_000);
      expect(watch.events).toEqual([]);
      // No pause is longer than the poll interval of 5 s, and hardly one is shorter.
      expect(watch.troubles.length).toBeGreaterThanOrEqual(720);
      expect(watch.troubles.length).toBeLessThan(740);
      failing = false;
      await watch.clock.advance(30_000);
      await watch.done;
      expect(watch.events).toEqual(['1 SUCCESS', '1 ended']);
    },
  );

  it('that are throttled wait as long as Roe asks', async () => {
    const looksAtMs: number[] = [];
    const watch = watchOver(
      {
        statuses: async () => {
          looksAtMs.push(watch.at());
          const throttled = new RoeError('throttled', 'x', { retryAfterMs: 40_000 });
          return looksAtMs.length === 1 ? failed(throttled) : rows({ [ONE]: terminalStatus('SUCCESS') });
        },
      },
      [jobOf(1)],
    );
    watch.accepted.close();
    await watch.clock.advance(60_000);
    await watch.done;
    const [first = 0, second = 0] = looksAtMs;
    expect(second - first).toBe(40_000);
  });

  it('are frequent while jobs are young, and at the poll interval later', async () => {
    const looksAtMs: number[] = [];
    const watch = watchOver(
      {
        statuses: async () => {
          looksAtMs.push(watch.at());
          return rows({ [ONE]: openStatus('STARTED') });
        },
      },
      [jobOf(1)],
    );
    watch.accepted.close();
    await watch.clock.advance(300_000);
    const pauses = looksAtMs.map((atMs, index) => atMs - (looksAtMs[index - 1] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(450);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(POLL_MS);
    expect(pauses[0]).toBeLessThanOrEqual(500);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(4500);
    watch.waitingOver.abort();
    await watch.done;
  });
});

describe('a key that Roe refuses', () => {
  it('for less than 30 s loses nothing', async () => {
    const watch = watchOver(
      {
        statuses: async () =>
          watch.at() < 29_000 ? failed(error('unauthorized')) : rows({ [ONE]: terminalStatus('SUCCESS') }),
      },
      [jobOf(1)],
    );
    watch.accepted.close();
    await watch.clock.advance(60_000);
    await watch.done;
    expect(watch.events).toEqual(['1 SUCCESS', '1 ended']);
    expect(watch.troubles.length).toBeGreaterThan(3);
  });

  it('for 30 s loses a job with the last status that was seen', async () => {
    const started = openStatus('STARTED');
    const refused = failed<StatusRows>(error('unauthorized', 'Roe answered 401'));
    const watch = watchOver({ statuses: async () => (watch.at() < 3_000 ? rows({ [ONE]: started }) : refused) }, [
      jobOf(1),
    ]);
    watch.accepted.close();
    await watch.clock.advance(60_000);
    await watch.done;
    expect(watch.events).toEqual(['1 STARTED', '1 lost']);
    expect(watch.ends).toMatchObject([{ kind: 'lost', lastStatus: started }]);
  });

  it('for 30 s loses every open job', async () => {
    const watch = watchOver(
      { statuses: async () => failed(error('unauthorized', 'Roe answered 401').ofRequest('request-7')) },
      [jobOf(1), jobOf(2, ONE), jobOf(3)],
    );
    watch.accepted.close();
    await watch.clock.advance(30_000);
    expect(watch.events).toEqual([]);
    await watch.clock.advance(6000);
    await watch.done;
    const reason = "Roe no longer accepts the API key, so the job's end is not known (Roe answered 401)";
    const lost = { kind: 'lost', lastStatus: null, reason, requestId: 'request-7' };
    expect(watch.ends).toEqual([jobOf(1), jobOf(2, ONE), jobOf(3)].map((job) => ({ job, ...lost })));
  });

  it('now and then, but not for 30 s on end, loses nothing', async () => {
    let look = 0;
    const watch = watchOver(
      {
        statuses: async () =>
          look++ % 4 === 3 ? rows({ [ONE]: openStatus('STARTED') }) : failed(error('unauthorized')),
      },
      [jobOf(1)],
    );
    watch.accepted.close();
    await watch.clock.advance(600_000);
    expect(watch.events).toEqual(['1 STARTED']);
    watch.waitingOver.abort();
    await watch.done;
  });
});

describe('the end of waiting', () => {
  it('leaves open jobs unfinished, with their last known status', async () => {
    const watch = watchOver({ statuses: async () => rows({ [ONE]: openStatus('STARTED') }) }, [jobOf(1)]);
    watch.accepted.close();
    await watch.clock.advance(10_000);
    watch.waitingOver.abort();
    await watch.done;
    expect(watch.ends).toEqual([{ kind: 'unfinished', job: jobOf(1), lastStatus: openStatus('STARTED') }]);
    expect(watch.clock.sleeping).toBe(0);
  });

  it('leaves jobs open that have no event at Roe', async () => {
    const watch = watchOver(NO_EVENT, [jobOf(1), jobOf(2, ONE)]);
    watch.waitingOver.abort();
    watch.accepted.close();
    await watch.done;
    expect(watch.ends).toEqual([
      { kind: 'unfinished', job: jobOf(1), lastStatus: null },
      { kind: 'unfinished', job: jobOf(2, ONE), lastStatus: null },
    ]);
  });

  it('leaves jobs unfinished that are accepted later', async () => {
    const watch = watchOver(NO_EVENT, []);
    watch.waitingOver.abort();
    await watch.clock.advance(1000);
    watch.accepted.push(jobOf(1));
    await watch.clock.advance(1000);
    expect(watch.events).toEqual(['1 unfinished']);
    watch.accepted.push(jobOf(2));
    watch.accepted.close();
    await watch.done;
    expect(watch.events).toEqual(['1 unfinished', '2 unfinished']);
  });

  it('ends jobs that have ended since the last poll, and leaves the others with their current status', async () => {
    let over = false;
    const statuses = async () =>
      rows(
        over
          ? { [ONE]: terminalStatus('SUCCESS'), [TWO]: openStatus('RETRY') }
          : { [ONE]: openStatus('STARTED'), [TWO]: openStatus('STARTED') },
      );
    const watch = watchOver({ statuses }, [jobOf(1), jobOf(2)]);
    watch.accepted.close();
    await watch.clock.advance(12_000);
    over = true;
    watch.waitingOver.abort();
    await watch.done;
    expect(watch.ends).toEqual([
      { kind: 'ended', job: jobOf(1), status: terminalStatus('SUCCESS'), seenAtMs: START_MS + 12_000 },
      { kind: 'unfinished', job: jobOf(2), lastStatus: openStatus('RETRY') },
    ]);
  });

  it('ends a job that is accepted later and has already ended, as with a cached answer', async () => {
    const watch = watchOver({ statuses: async () => rows({ [ONE]: terminalStatus('CACHED') }) }, []);
    watch.waitingOver.abort();
    await watch.clock.advance(1000);
    watch.accepted.push(jobOf(1));
    watch.accepted.close();
    await watch.done;
    expect(watch.events).toEqual(['1 CACHED', '1 ended']);
  });

  it('ends a job whose status only a single request reports', async () => {
    const watch = watchOver(
      { statuses: async () => failed(error('forbidden')), status: async () => answered(terminalStatus('SUCCESS')) },
      [jobOf(1)],
    );
    watch.accepted.close();
    watch.waitingOver.abort();
    await watch.done;
    expect(watch.events).toEqual(['1 SUCCESS', '1 ended']);
  });

  it('leaves all jobs open with their last known status if Roe does not answer', async () => {
    const statuses = async () =>
      watch.at() < 8_000 ? rows({ [ONE]: openStatus('STARTED') }) : failed<StatusRows>(error('server-error'));
    const watch = watchOver({ statuses }, [jobOf(1)]);
    watch.accepted.close();
    await watch.clock.advance(10_000);
    watch.waitingOver.abort();
    await watch.done;
    expect(watch.ends).toEqual([{ kind: 'unfinished', job: jobOf(1), lastStatus: openStatus('STARTED') }]);
  });

  it('comes by itself if nothing was accepted', async () => {
    const watch = watchOver({}, []);
    watch.accepted.close();
    await watch.done;
    expect(watch.events).toEqual([]);
    expect(watch.clock.sleeps).toEqual([]);
  });
});
