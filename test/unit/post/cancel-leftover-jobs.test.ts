import { describe, expect, it } from 'vitest';
import { cancelLeftoverJobs } from '../../../src/post/cancel-leftover-jobs.ts';
import { type Answer, answered, failed, RoeError } from '../../../src/roe/errors.ts';
import type { JobId, JobListPage, JobStatus, ListedJob } from '../../../src/roe/roe.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { openStatus, terminalStatus } from '../../support/build-status.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const OPEN = buildJobId(1);
const PAGE_MS = 3_000;
const KEY = 'b'.repeat(40);

const row = (number: number, key: string | null): ListedJob => ({
  id: buildJobId(number),
  status: openStatus('STARTED'),
  metadata: key === null ? null : { submission_key: key },
});

const page = (jobs: readonly ListedJob[], more = false): Answer<JobListPage> => answered({ jobs, count: null, more });

/** Cleans up after a step that got no reply to its one submission. Returns when each job was cancelled. */
async function cleanedUpAfterLoss(jobList: (page: number, ms: number) => Answer<JobListPage>) {
  const clock = new ManualClock();
  const startedAtMs = clock.now();
  const cancelled: Record<string, number> = {};
  const roe = scriptedRoe({
    jobList: async (_agent, number) => jobList(number, clock.now() - startedAtMs),
    statuses: async (ids) => answered(new Map(ids.map((id) => [id, statusOf(id)]))),
    cancel: async (id) => {
      cancelled[id] ??= clock.now() - startedAtMs;
      return answered(null);
    },
  });
  const statusOf = (id: JobId) => (id in cancelled ? terminalStatus('CANCELLED') : openStatus('STARTED'));
  const step = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
  const left = { agentId: 'a', startedAtMs, openJobs: [], unknownKeys: [KEY] };
  const cleaning = cancelLeftoverJobs(left, { log: step, roe, clock, cancelled: new AbortController().signal });
  await clock.advance(600_000);
  await cleaning;
  return { cancelled, log: step.log.join('\n') };
}

it('a job list without end holds up neither what is known to be open nor the workflow', async () => {
  const clock = new ManualClock();
  const startedAtMs = clock.now();
  const cancelledAfterMs: number[] = [];
  const roe = scriptedRoe({
    jobList: async (_agent, page, signal) => {
      await clock.sleep(PAGE_MS, signal);
      if (signal.aborted) return failed(new RoeError('stopped', 'the run is stopping'));
      return answered({ jobs: [row(page + 1, 'f')], count: null, more: true });
    },
    statuses: async () => answered(new Map()),
    status: async () => failed(new RoeError('not-found', 'Roe answered 404')),
    cancel: async (id: JobId) => {
      if (id === OPEN) cancelledAfterMs.push(clock.now() - startedAtMs);
      return answered(null);
    },
  });
  const left = { agentId: 'a', startedAtMs, openJobs: [OPEN], unknownKeys: ['b'.repeat(40)] };
  let endedAfterMs: number | null = null;
  const step = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
  const cleaning = cancelLeftoverJobs(left, { log: step, roe, clock, cancelled: new AbortController().signal }).then(
    () => {
      endedAfterMs = clock.now() - startedAtMs;
    },
  );
  await clock.advance(600_000);
  await cleaning;
  expect(cancelledAfterMs[0]).toBeLessThan(PAGE_MS);
  expect(endedAfterMs).toBe(120_000);
});

describe('a job that the step left open', () => {
  const IDS = Array.from({ length: 30 }, (_, index) => buildJobId(index + 1));

  /** Cleans up after a step that left these jobs open. Roe accepts every cancellation, and then reports `statusOf`. */
  async function cleanedUp(statusOf: (id: JobId, cancels: number) => JobStatus) {
    const clock = new ManualClock();
    const startedAtMs = clock.now();
    const cancels = new Map<JobId, number>();
    const roe = scriptedRoe({
      statuses: async (ids) => answered(new Map(ids.map((id) => [id, statusOf(id, cancels.get(id) ?? 0)]))),
      cancel: async (id) => {
        cancels.set(id, (cancels.get(id) ?? 0) + 1);
        return answered(null);
      },
    });
    const step = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
    const left = { agentId: 'a', startedAtMs, openJobs: IDS, unknownKeys: [] };
    let tookMs = 0;
    const cleaning = cancelLeftoverJobs(left, {
      log: step,
      roe,
      clock,
      cancelled: new AbortController().signal,
    }).then(() => {
      tookMs = clock.now() - startedAtMs;
    });
    await clock.advance(600_000);
    await cleaning;
    return { log: step.log, cancels, tookMs };
  }

  it('is counted as cancelled once Roe reports that status', async () => {
    const { log, cancels } = await cleanedUp((_, count) =>
      count === 0 ? openStatus('STARTED') : terminalStatus('CANCELLED'),
    );
    expect(log).toEqual(['Cancelled 30 jobs that the step left open.']);
    expect([...cancels.values()]).toEqual(IDS.map(() => 1));
  });

  it('is cancelled again if the first cancellation had no effect', async () => {
    const { log } = await cleanedUp((id, count) =>
      count < (id === IDS[0] ? 3 : 1) ? openStatus('STARTED') : terminalStatus('CANCELLED'),
    );
    expect(log).toEqual(['Cancelled 30 jobs that the step left open.']);
  });

  it('is named in a warning if it does not end, and the workflow is delayed by at most half a minute', async () => {
    const { log, tookMs } = await cleanedUp(() => openStatus('STARTED'));
    expect(log).toEqual([
      'Cancelled 0 jobs that the step left open.',
      `warning: Jobs may still be running at Roe: 30 jobs did not end when cancelled (${IDS.join(', ')}).`,
    ]);
    expect(tookMs).toBeLessThan(30_000);
  });

  it('is not cancelled or counted if it has ended', async () => {
    const { log, cancels } = await cleanedUp(() => terminalStatus('SUCCESS'));
    expect(log).toEqual(['Cancelled 0 jobs that the step left open.']);
    expect(cancels.size).toBe(0);
  });
});

const JOB = buildJobId(7);

it('a job on one page of the list is cancelled even if the next page cannot be read', async () => {
  const gone = failed<JobListPage>(new RoeError('not-found', 'Roe answered 404'));
  const { cancelled, log } = await cleanedUpAfterLoss((number) => (number === 1 ? page([row(7, KEY)], true) : gone));
  expect(Object.keys(cancelled)).toEqual([JOB]);
  expect(log).toBe('Cancelled 1 job that the step left open.');
});

it('a job is cancelled while the rest of an endless list is still being read', async () => {
  const clock = new ManualClock();
  const cancelled: JobId[] = [];
  const roe = scriptedRoe({
    jobList: async (_agent, number, signal) => {
      await clock.sleep(PAGE_MS, signal);
      if (signal.aborted) return failed(new RoeError('stopped', 'the run is stopping'));
      return page([row(number + 10, number === 1 ? KEY : 'f')], true);
    },
    statuses: async () => answered(new Map()),
    status: async () => failed(new RoeError('not-found', 'Roe answered 404')),
    cancel: async (id) => {
      cancelled.push(id);
      return answered(null);
    },
  });
  const left = {
    agentId: 'a',
    startedAtMs: clock.now(),
    openJobs: [],
    unknownKeys: [KEY, 'c'.repeat(40)],
  };
  const step = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
  const cleaning = cancelLeftoverJobs(left, { log: step, roe, clock, cancelled: new AbortController().signal });
  await clock.advance(15_000);
  expect(cancelled[0]).toBe(buildJobId(11));
  await clock.advance(600_000);
  await cleaning;
});

it('a job that appears in the list half a minute late is cancelled', async () => {
  const { cancelled, log } = await cleanedUpAfterLoss((_, ms) => page(ms < 30_000 ? [] : [row(7, KEY)]));
  expect(Object.keys(cancelled)).toEqual([JOB]);
  expect(log).toBe('Cancelled 1 job that the step left open.');
});

it('a submission that a complete list does not show after half a minute causes no warning', async () => {
  const { cancelled, log } = await cleanedUpAfterLoss(() => page([row(8, 'f')]));
  expect(cancelled).toEqual({});
  expect(log).toBe('Cancelled 0 jobs that the step left open.');
});

it('a job is found even if the machine’s clock was set back since its submission', async () => {
  const clock = new ManualClock(Date.UTC(2026, 10, 27));
  const hourMs = 3_600_000;
  // By its creation; the agent's other jobs are newer.
  const aged = (job: ListedJob, ageMs: number): ListedJob => ({
    ...job,
    status: { ...job.status, createdAtMs: clock.now() - ageMs },
  });
  const pages = [
    page([aged(row(8, 'f'), 0), aged(row(9, 'f'), 5 * hourMs)], true),
    page([aged(row(7, KEY), 6 * hourMs)]),
  ];
  const cancelled: JobId[] = [];
  const roe = scriptedRoe({
    jobList: async (_agent, number) => pages[number - 1] as Answer<JobListPage>,
    statuses: async (ids) =>
      answered(
        new Map(ids.map((id) => [id, cancelled.includes(id) ? terminalStatus('CANCELLED') : openStatus('STARTED')])),
      ),
    cancel: async (id) => {
      cancelled.push(id);
      return answered(null);
    },
  });
  const left = { agentId: 'a', startedAtMs: clock.now() + hourMs, openJobs: [], unknownKeys: [KEY] };
  const step = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
  const cleaning = cancelLeftoverJobs(left, { log: step, roe, clock, cancelled: new AbortController().signal });
  await clock.advance(600_000);
  await cleaning;
  expect(cancelled).toEqual([JOB]);
  expect(step.log).toEqual(['Cancelled 1 job that the step left open.']);
});

it.each<[string, Answer<JobListPage>]>([
  ['cannot be read', failed(new RoeError('forbidden', 'Roe answered 403'))],
  ['shows jobs without their metadata', page([row(7, null)])],
])('a submission is named in a warning if the list %s', async (_, answer) => {
  const { cancelled, log } = await cleanedUpAfterLoss(() => answer);
  expect(cancelled).toEqual({});
  expect(log).toContain(
    `warning: Jobs may still be running at Roe: the agent's job list did not show whether jobs exist whose metadata holds submission_key ${KEY} (`,
  );
});

it('an open job is cancelled again and then named if the runner asks the process to end', async () => {
  const clock = new ManualClock();
  const startedAtMs = clock.now();
  const cancelled = new AbortController();
  let cancels = 0;
  const roe = scriptedRoe({
    statuses: async (ids) => answered(new Map(ids.map((id) => [id, openStatus('STARTED')]))),
    cancel: async () => {
      cancels += 1;
      return answered(null);
    },
  });
  const step = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
  const left = { agentId: 'a', startedAtMs, openJobs: [OPEN], unknownKeys: [] };
  const cleaning = cancelLeftoverJobs(left, { log: step, roe, clock, cancelled: cancelled.signal });
  await clock.advance(500);
  cancelled.abort();
  await cleaning;
  expect(clock.now() - startedAtMs).toBe(500);
  expect(cancels).toBe(2);
  expect(step.log.at(-1)).toContain(OPEN);
});
