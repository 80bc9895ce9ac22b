import { expect, it } from 'vitest';
import { findResumableJobs } from '../../../src/resume/find-resumable-jobs.ts';
import { type Answer, answered, failed, RoeError } from '../../../src/roe/errors.ts';
import type { JobListPage, ListedJob } from '../../../src/roe/roe.ts';
import type { Submission } from '../../../src/submissions/submission.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildKey } from '../../support/build-key.ts';
import { terminalStatus } from '../../support/build-status.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const NOW_MS = Date.UTC(2026, 10, 27);
const HOUR_MS = 3_600_000;

/** The key of a submission whose content is `a`, `b` or another. */
const keyOf = (name: string, attempt: number) =>
  buildKey({ content: Buffer.from(name).toString('hex').padEnd(20, '0'), attempt });

/** Of hundreds of thousands of jobs. */
const OTHER = keyOf('other', 1);

const row = (number: number, key: string | null, ageMs: number): ListedJob => ({
  id: buildJobId(number),
  status: { ...terminalStatus('SUCCESS'), createdAtMs: NOW_MS - ageMs },
  metadata: key === null ? null : { submission_key: key === 'other' ? OTHER : keyOf(key, 1) },
});
const page = (jobs: readonly ListedJob[], more: boolean) => answered<JobListPage>({ jobs, count: null, more });

const nameOf = ({ key }: Submission) => (key === keyOf('a', 2) ? 'a' : 'b');

/** Resumes the submissions `a` and `b` from the job list, in a workflow run of this age. */
async function resumed(runAgeMs: number | null, jobList: (page: number) => Answer<JobListPage>) {
  let pages = 0;
  const roe = scriptedRoe({
    jobList: async (_, number) => {
      pages += 1;
      return jobList(number);
    },
  });
  const submissions = ['a', 'b'].map((key) => buildSubmission({ key: keyOf(key, 2) }));
  const { resumed, inDoubt } = await findResumableJobs(
    submissions,
    { results: [], listed: null },
    {
      roe,
      clock: new ManualClock(NOW_MS),
      signal: new AbortController().signal,
      useSaved: false,
      askRunAgeMs: async () => runAgeMs,
    },
  );
  return {
    jobs: resumed.map(({ job }) => job),
    resumed: resumed.map(({ job }) => nameOf(job.submission)).toSorted(),
    inDoubt: inDoubt && [inDoubt.submissions.map(nameOf), inDoubt.error.message],
    pages,
  };
}

/** An agent with another run's job every 20 s for more than 31 days. */
const busy = (number: number, ...ours: readonly ListedJob[]) =>
  page(
    Array.from({ length: 100 }, (_, index) => {
      const place = (number - 1) * 100 + index;
      const other = row(place, 'other', place * 20_000);
      return ours.find(({ id }) => id === other.id) ?? other;
    }),
    true,
  );

it('a re-run stops searching when the job of every submission is found', async () => {
  const jobList = (number: number) => busy(number, row(5, 'b', 5 * 20_000), row(250, 'a', 250 * 20_000));
  expect(await resumed(null, jobList)).toMatchObject({ resumed: ['a', 'b'], inDoubt: null, pages: 3 });
});

it('a re-run searches back only to the start of its workflow run, even if a submission has no job', async () => {
  const jobList = (number: number) => busy(number, row(5, 'b', 5 * 20_000));
  const { pages, jobs: _, ...seen } = await resumed(HOUR_MS, jobList);
  expect(seen).toEqual({ resumed: ['b'], inDoubt: null });
  // Two hours including the margin, counted from the middle of the first page.
  expect(pages).toBeLessThanOrEqual(5);
});

it('a re-run at an agent with more than 100 000 jobs in 31 days is not refused', async () => {
  const {
    pages,
    jobs: _,
    ...seen
  } = await resumed(null, (number) => busy(number, row(110_000, 'a', 110_000 * 20_000)));
  expect(seen).toEqual({ resumed: ['a'], inDoubt: null });
  expect(pages).toBeGreaterThan(1_300);
});

it.each<[string, (page: number) => Answer<JobListPage>, string]>([
  [
    'a page cannot be read',
    (number) => (number === 1 ? page([row(1, 'a', 0)], true) : failed(new RoeError('not-found', 'Roe answered 404'))),
    'Roe answered 404',
  ],
  [
    'a row shows no metadata',
    () => page([row(1, 'a', 0), row(2, null, 0)], false),
    "the agent's job list shows jobs without their metadata",
  ],
])('a re-run resumes the listed jobs and sends nothing else, if %s', async (_, jobList, reason) => {
  expect(await resumed(HOUR_MS, jobList)).toMatchObject({ resumed: ['a'], inDoubt: [['b'], reason] });
});

it('a resumed job has its age by our clock, whatever Roe’s clock shows', async () => {
  const aheadMs = 5 * HOUR_MS;
  const { jobs } = await resumed(HOUR_MS, () => page([row(1, 'a', -aheadMs), row(2, 'b', -aheadMs)], false));
  expect(jobs).toMatchObject([
    { acceptedAtMs: NOW_MS, createdAtMs: NOW_MS + aheadMs },
    { acceptedAtMs: NOW_MS, createdAtMs: NOW_MS + aheadMs },
  ]);
});
