import { expect, it } from 'vitest';
import { searchLastAttempt } from '../../../src/resume/list-earlier-jobs.ts';
import { answered } from '../../../src/roe/errors.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildKey, buildKeyParts } from '../../support/build-key.ts';
import { terminalStatus } from '../../support/build-status.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const PAGE_SIZE = 100;

it('the jobs of the last attempt are found behind many jobs of others, and a thousand others after them end the search', async () => {
  const own = [1_500, 1_501, 1_700];
  const clock = new ManualClock(Date.UTC(2026, 10, 27));
  let pages = 0;
  const roe = scriptedRoe({
    jobList: async (_, page) => {
      pages += 1;
      const places = Array.from({ length: PAGE_SIZE }, (_, row) => (page - 1) * PAGE_SIZE + row);
      const jobs = places.map((place) => ({
        id: buildJobId(place),
        status: { ...terminalStatus('SUCCESS'), createdAtMs: clock.now() - place * 1_000 },
        metadata: { submission_key: buildKey(own.includes(place) ? {} : { use: 'bbbbbbbb' }) },
      }));
      return answered({ jobs, count: null, more: true });
    },
  });
  const signal = new AbortController().signal;
  const options = { roe, clock, signal, askRunAgeMs: async () => null };
  const found = await searchLastAttempt('an-agent', buildKeyParts({ attempt: 2 }), options);
  expect(found.jobs.map(({ id }) => id)).toEqual(own.map(buildJobId));
  expect([found.isWhole, found.error]).toEqual([false, null]);
  expect(pages).toBe((1_700 + 1_000) / PAGE_SIZE + 1);
});
