import { describe, expect, it } from 'vitest';
import { type CancelOptions, cancelJobs, cancelOnce } from '../../../src/roe/cancel-jobs.ts';
import { type Answer, answered, failed, RoeError, type RoeErrorCode } from '../../../src/roe/errors.ts';
import type { JobId, JobStatus } from '../../../src/roe/roe.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { openStatus, terminalStatus } from '../../support/build-status.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const ID = buildJobId(1);
const STARTED = openStatus('STARTED');
const ENDED = terminalStatus('CANCELLED');
const never = () => new AbortController().signal;

/** A Roe with scripted answers to cancellations and polls. The last answer of each repeats. */
function roeWith(cancels: readonly Answer<null>[], looks: readonly Answer<JobStatus | null>[]) {
  const calls = { cancel: 0, look: 0 };
  const roe = scriptedRoe({
    cancel: async () => cancels[Math.min(calls.cancel++, cancels.length - 1)] ?? answered(null),
    statuses: async (ids) => {
      const answer = looks[Math.min(calls.look++, looks.length - 1)] ?? answered(ENDED);
      return answer.ok ? answered(new Map(ids.map((id) => [id, answer.value]))) : answer;
    },
    status: async () => failed(new RoeError('server-error', 'Roe answered 500')),
  });
  return { roe, calls };
}

async function acted(
  act: typeof cancelJobs,
  { roe, calls }: ReturnType<typeof roeWith>,
  signals: Partial<Pick<CancelOptions, 'signal' | 'pollSignal'>> = {},
) {
  const clock = new ManualClock();
  const acting = act([ID], { roe, clock, signal: never(), pollSignal: never(), ...signals });
  await clock.advance(60_000);
  return { ...(await acting).get(ID), calls, sleeps: clock.sleeps };
}

const fails = (code: RoeErrorCode, retryAfterMs: number | null = null) =>
  failed<null>(new RoeError(code, code, { retryAfterMs }));
const accepts = answered(null);
const says = (status: JobStatus | null) => answered(status);

describe('one cancellation', () => {
  it.each<RoeErrorCode>(['never-sent', 'throttled', 'fate-unknown', 'server-error', 'unreadable-reply'])(
    'that ends in %s is asked for again',
    async (code) => {
      const roe = roeWith([fails(code), fails(code), accepts], [says(ENDED)]);
      expect(await acted(cancelOnce, roe)).toMatchObject({ status: ENDED, refusal: null, calls: { cancel: 3 } });
    },
  );

  it('is given up after three tries', async () => {
    const roe = roeWith([fails('server-error')], [says(STARTED)]);
    expect(await acted(cancelOnce, roe)).toMatchObject({ refusal: { code: 'server-error' }, calls: { cancel: 3 } });
  });

  it.each<RoeErrorCode>(['unauthorized', 'forbidden', 'stopped', 'refused', 'not-found', 'too-large'])(
    'that ends in %s is given up, and is no acceptance',
    async (code) => {
      const roe = roeWith([fails(code)], [says(STARTED)]);
      expect(await acted(cancelOnce, roe)).toMatchObject({ status: STARTED, refusal: { code }, calls: { cancel: 1 } });
    },
  );

  it('shortens a longer `Retry-After` to five seconds', async () => {
    const roe = roeWith([fails('throttled', 60_000), accepts], [says(ENDED)]);
    expect((await acted(cancelOnce, roe)).sleeps).toEqual([5_000]);
  });

  it('is not started when the run is over, but the job is still polled', async () => {
    const roe = roeWith([accepts], [says(STARTED)]);
    expect(await acted(cancelOnce, roe, { signal: AbortSignal.abort() })).toMatchObject({
      status: STARTED,
      refusal: { code: 'stopped' },
      calls: { cancel: 0, look: 1 },
    });
  });
});

describe('the result of a cancellation', () => {
  it('comes from one poll of all jobs', async () => {
    const ids = [1, 2, 3].map(buildJobId);
    const status = (id: JobId) => (id === ids[1] ? STARTED : id === ids[2] ? terminalStatus('SUCCESS') : ENDED);
    const looks: (readonly JobId[])[] = [];
    const roe = scriptedRoe({
      cancel: async () => answered(null),
      statuses: async (asked) => {
        looks.push(asked);
        return answered(new Map(asked.map((id) => [id, status(id)])));
      },
    });
    const clock = new ManualClock();
    const seen = await cancelOnce(ids, { roe, clock, signal: never(), pollSignal: never() });
    expect(looks).toEqual([ids]);
    expect([...seen].map(([id, cancellation]) => [id, cancellation.status])).toEqual(ids.map((id) => [id, status(id)]));
  });

  it('is that the job ended, even if Roe refused to cancel it', async () => {
    expect(await acted(cancelJobs, roeWith([fails('refused')], [says(ENDED)]))).toMatchObject({
      status: ENDED,
      calls: { cancel: 1, look: 1 },
    });
  });

  it('is polled again after another cancellation while Roe accepts it and the job is open', async () => {
    const roe = roeWith([accepts], [says(STARTED), says(STARTED), says(ENDED)]);
    expect(await acted(cancelJobs, roe)).toMatchObject({
      status: ENDED,
      refusal: null,
      calls: { cancel: 3, look: 3 },
      sleeps: [500, 1_000],
    });
  });

  it('is that the job is open if it stays open for three and a half seconds', async () => {
    expect(await acted(cancelJobs, roeWith([accepts], [says(STARTED)]))).toMatchObject({
      status: STARTED,
      refusal: null,
      calls: { cancel: 4, look: 4 },
      sleeps: [500, 1_000, 2_000],
    });
  });

  it('is immediately that the job is open if Roe refuses to cancel it and reports it open', async () => {
    expect(await acted(cancelJobs, roeWith([fails('not-found')], [says(STARTED)]))).toMatchObject({
      status: STARTED,
      refusal: { code: 'not-found' },
      calls: { cancel: 1, look: 1 },
      sleeps: [],
    });
  });

  it.each<[string, Answer<JobStatus | null>]>([
    ['answers no poll', failed(new RoeError('server-error', 'Roe answered 503'))],
    ['knows no event of the job', answered(null)],
  ])('is unknown if Roe %s', async (_, look) => {
    expect(await acted(cancelJobs, roeWith([accepts], [look]))).toMatchObject({ status: null, refusal: null });
  });

  it('is polled again after another cancellation while Roe does not report the job', async () => {
    const roe = roeWith([accepts], [says(null), says(null), says(ENDED)]);
    expect(await acted(cancelJobs, roe)).toMatchObject({ status: ENDED, calls: { cancel: 3 } });
  });

  it('is polled after cancelling is over until polling is aborted', async () => {
    const cancelling = new AbortController();
    const roe = roeWith([accepts], [says(STARTED)]);
    const acting = acted(cancelJobs, roe, { signal: cancelling.signal });
    cancelling.abort();
    expect(await acting).toMatchObject({ status: STARTED, calls: { look: 1 } });
  });
});
