import { describe, expect, it } from 'vitest';
import { cancelJobs } from '../../src/jobs/cancel.ts';
import { type Answer, answered, failed, RoeError, type RoeErrorCode } from '../../src/roe/errors.ts';
import { buildJobId } from '../support/build-job-id.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { scriptedRoe } from '../support/scripted-roe.ts';

const ID = buildJobId(1);

/** Cancels one job against a Roe that answers so, and counts the requests. */
async function cancel(answers: readonly Answer<null>[], signal = new AbortController().signal) {
  const clock = new ManualClock();
  let calls = 0;
  const roe = scriptedRoe({
    cancel: async () => {
      calls += 1;
      return answers[calls - 1] ?? answered(null);
    },
  });
  const cancelling = cancelJobs([ID], { roe, clock, signal });
  await clock.advance(60_000);
  return { taken: (await cancelling).has(ID), calls, sleeps: clock.sleeps };
}

const fails = (code: RoeErrorCode, retryAfterMs: number | null = null) =>
  failed<null>(new RoeError(code, 'no', { retryAfterMs }));

describe('a cancellation', () => {
  it.each<RoeErrorCode>(['never-sent', 'throttled', 'fate-unknown', 'server-error', 'unreadable-reply'])(
    'that ends in %s is asked for again',
    async (code) => {
      expect(await cancel([fails(code), fails(code)])).toMatchObject({ taken: true, calls: 3 });
    },
  );

  it('is given up after three tries', async () => {
    const error = fails('server-error');
    expect(await cancel([error, error, error, error])).toMatchObject({ taken: false, calls: 3 });
  });

  it.each<RoeErrorCode>(['unauthorized', 'forbidden', 'stopped'])('that ends in %s is given up', async (code) => {
    expect(await cancel([fails(code)])).toMatchObject({ taken: false, calls: 1 });
  });

  it('waits for no wish of more than five seconds', async () => {
    expect((await cancel([fails('throttled', 60_000)])).sleeps).toEqual([5_000]);
  });

  it('is not begun where the run is over', async () => {
    expect(await cancel([], AbortSignal.abort())).toMatchObject({ taken: false, calls: 0 });
  });
});
