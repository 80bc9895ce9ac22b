import { expect, it } from 'vitest';
import { cleanUp } from '../src/cleanup.ts';
import { answered, failed, RoeError } from '../src/roe/errors.ts';
import type { JobId, JobListPage } from '../src/roe/roe.ts';
import { buildJobId } from './support/build-job-id.ts';
import { ManualClock } from './support/manual-clock.ts';
import { recordingRunner } from './support/recording-runner.ts';
import { scriptedRoe } from './support/scripted-roe.ts';

const OPEN = buildJobId(1);
const PAGE_MS = 3_000;

it('a job list without end holds up neither what is known to be open nor the workflow', async () => {
  const clock = new ManualClock();
  const startedAtMs = clock.now();
  const cancelledAfterMs: number[] = [];
  const roe = scriptedRoe({
    jobList: async (_agent, _since, _page, signal) => {
      await clock.sleep(PAGE_MS, signal);
      if (signal.aborted) return failed(new RoeError('stopped', 'the run is stopping'));
      return answered<JobListPage>({ jobs: [], more: true });
    },
    statuses: async () => answered(new Map()),
    cancel: async (id: JobId) => {
      if (id === OPEN) cancelledAfterMs.push(clock.now() - startedAtMs);
      return answered(null);
    },
  });
  const left = { agentId: 'a', startedAtMs, runAttempt: 1, openJobs: [OPEN], unknownKeys: ['b'.repeat(40)] };
  let endedAfterMs: number | null = null;
  const step = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
  const cleaning = cleanUp(left, { step, roe, clock }).then(() => {
    endedAfterMs = clock.now() - startedAtMs;
  });
  await clock.advance(600_000);
  await cleaning;
  expect(cancelledAfterMs[0]).toBeLessThan(PAGE_MS);
  expect(endedAfterMs).toBe(120_000);
});
