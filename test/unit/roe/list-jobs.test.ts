import { describe, expect, it } from 'vitest';
import { type Answer, answered, failed, RoeError } from '../../../src/roe/errors.ts';
import { searchJobs } from '../../../src/roe/list-jobs.ts';
import type { JobListPage, ListedJob } from '../../../src/roe/roe.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { openStatus } from '../../support/build-status.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const HOUR_MS = 3_600_000;
const never = new AbortController().signal;
const GONE = failed<JobListPage>(new RoeError('not-found', 'Roe answered 404'));

/** A row of a job that was created at this time by Roe's clock. */
const row = (number: number, createdAtMs: number | null = null, metadata: ListedJob['metadata'] = {}): ListedJob => ({
  id: buildJobId(number),
  status: { ...openStatus('STARTED'), createdAtMs },
  metadata,
});
const page = (jobs: readonly ListedJob[], more: boolean | null, count: number | null = null) =>
  answered<JobListPage>({ jobs, count, more });

/** Searches for the job with this number, created up to `agoMs` ago. Pages that are not given answer 404. */
function search(pages: readonly Answer<JobListPage>[], wanted = 0, agoMs = 0) {
  return searchIn((number) => pages[number - 1] ?? GONE, wanted, agoMs);
}

async function searchIn(pageOf: (number: number) => Answer<JobListPage>, wanted: number, agoMs: number) {
  const clock = new ManualClock();
  const asked: number[] = [];
  const wantedId = buildJobId(wanted);
  let found = false;
  const roe = scriptedRoe({
    jobList: async (_, number) => {
      asked.push(number);
      return pageOf(number);
    },
  });
  const doubt = await searchJobs({ roe, clock, signal: never, agentId: 'a', sinceMs: clock.now() - agoMs }, (job) => {
    found ||= job.id === wantedId;
    return found;
  });
  return { found, doubt: doubt?.message ?? null, pages: asked.length };
}

/** 100 jobs, newest first and `eachMs` apart. The newest was created at `newestMs` by Roe's clock. */
const rows = (first: number, newestMs: number, eachMs: number) =>
  Array.from({ length: 100 }, (_, index) => row(first + index, newestMs - index * eachMs));

describe('a search of the job list', () => {
  it('ends at the page that shows the last needed job, even if the next page is missing', async () => {
    expect(await search([page([row(1), row(2)], true), page([row(3)], true)], 3)).toEqual({
      found: true,
      doubt: null,
      pages: 2,
    });
  });

  it.each<[string, Answer<JobListPage>[]]>([
    ['the last page says so', [page([row(1)], true), page([row(2)], false)]],
    ['the count is reached', [page([row(1)], true, 2), page([row(2)], false, 2)]],
    ['a page that was not announced is missing', [page([row(1)], null), page([row(2)], null, 2)]],
    ['a page that was not announced is empty', [page([row(1)], null), page([], null)]],
    ['it is empty', [page([], false, 0)]],
    ['it is empty and does not report a count', [page([], null)]],
  ])('proves absence if %s', async (_, pages) => {
    expect(await search(pages)).toMatchObject({ found: false, doubt: null });
  });

  const GONE_SAID = 'Roe answered 404';
  const EMPTY_SAID = "a page of the agent's job list is empty, though Roe says that it has jobs";
  it.each<[string, Answer<JobListPage>[], string]>([
    ['its first page is missing', [], GONE_SAID],
    ['a page that `next` names is missing', [page([row(1)], true)], GONE_SAID],
    ['a page that `count` promises is missing', [page([row(1)], null, 2)], GONE_SAID],
    ['`count` promises a page that `next` denies', [page([row(1)], false, 2)], GONE_SAID],
    ['a page that `next` names is empty', [page([row(1)], true), page([], false)], EMPTY_SAID],
    ['a page that `count` promises is empty', [page([row(1)], null, 2), page([], null, 2)], EMPTY_SAID],
    ['its first page is empty but names a next page', [page([], true)], EMPTY_SAID],
    ['its first page is empty but counts jobs', [page([], false, 3)], EMPTY_SAID],
    [
      'a page repeats',
      [page([row(1), row(2)], true), page([row(2), row(1)], true)],
      "the agent's job list shows the same page again and again",
    ],
    [
      'a row shows no metadata',
      [page([row(1), row(2, null, null)], false)],
      "the agent's job list shows jobs without their metadata",
    ],
    [
      'a later page cannot be read',
      [page([row(1)], true), failed(new RoeError('forbidden', 'Roe answered 403'))],
      'Roe answered 403',
    ],
  ])('proves nothing if %s', async (_, pages, doubt) => {
    expect(await search(pages)).toMatchObject({ found: false, doubt });
  });

  it('reads back only as far as the time that has passed, whatever Roe’s clock shows', async () => {
    for (const roeNowMs of [Date.UTC(1999, 0), Date.UTC(2026, 10, 27), Date.UTC(2040, 0)]) {
      // One job per minute, so a page covers 100 minutes.
      const pageOf = (number: number) =>
        page(rows(number * 100 - 99, roeNowMs - (number - 1) * 100 * 60_000, 60_000), true, 200_000);
      expect(await searchIn(pageOf, 0, 60_000)).toEqual({ found: false, doubt: null, pages: 2 });
      expect(await searchIn(pageOf, 0, 24 * HOUR_MS)).toMatchObject({ doubt: null, pages: 16 });
      // A job at the end of the day is still found.
      expect(await searchIn(pageOf, 1_440, 24 * HOUR_MS)).toMatchObject({ found: true });
    }
  });

  it('reads one page of an agent whose jobs are rare', async () => {
    expect(await search([page(rows(1, 1e12, 24 * HOUR_MS), true, 5_000)], 0, 60_000)).toMatchObject({
      doubt: null,
      pages: 1,
    });
  });

  it('reads a list of more than 100 000 jobs to its end if that much time has passed', async () => {
    const pages = Array.from({ length: 1_500 }, (_, index) =>
      page(rows(index * 100 + 1, 1e12 - index * 100_000, 1_000), index < 1_499, 150_000),
    );
    expect(await search(pages, 150_000, 31 * 24 * HOUR_MS)).toMatchObject({ found: true, pages: 1_500 });
    expect(await search(pages, 0, 31 * 24 * HOUR_MS)).toMatchObject({ found: false, doubt: null, pages: 1_500 });
  });

  it('continues if rows have no creation time or are out of order', async () => {
    const untold = [page([row(1), row(2)], true), page([row(3)], false)];
    expect(await search(untold, 3)).toMatchObject({ found: true, pages: 2 });
    const ascending = [page([row(1, 1e11), row(2, 1e12)], true), page([row(3, 1e12)], false)];
    expect(await search(ascending, 3)).toMatchObject({ found: true, pages: 2 });
  });

  it('is not ended early by one row whose time is far in the future', async () => {
    const odd = [row(1, 9e12), ...rows(2, 1e12, 60_000).slice(0, 9)];
    const pages = [page(odd, true), page([row(20, 1e12 - 20 * 60_000)], false)];
    expect(await search(pages, 20, 30 * 60_000)).toMatchObject({ found: true, pages: 2 });
  });

  it('is not put in doubt by a row without metadata that is older than the wanted job', async () => {
    const older = row(99, 1e12 - 3 * HOUR_MS, null);
    expect(await search([page([...rows(1, 1e12, 1), older], false)], 0, 60_000)).toMatchObject({ doubt: null });
    const younger = row(99, 1e12 - 60_000, null);
    expect(await search([page([...rows(1, 1e12, 1), younger], false)], 0, 60_000)).not.toMatchObject({ doubt: null });
  });

  it('asks for a page again if the call failed', async () => {
    const clock = new ManualClock();
    let calls = 0;
    const roe = scriptedRoe({
      jobList: async () => {
        calls += 1;
        return calls < 3 ? failed(new RoeError('server-error', 'Roe answered 500')) : page([], false);
      },
    });
    const searching = searchJobs({ roe, clock, signal: never, agentId: 'a', sinceMs: 0 }, () => false);
    await clock.advance(60_000);
    expect(await searching).toBeNull();
    expect(calls).toBe(3);
  });
});
