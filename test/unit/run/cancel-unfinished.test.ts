import { expect, it } from 'vitest';
import type { EndedJob } from '../../../src/jobs/job.ts';
import type { JournalEntry } from '../../../src/jobs/journal.ts';
import { Channel } from '../../../src/lib/channel.ts';
import type { CaseOutcome } from '../../../src/results/result.ts';
import { answered } from '../../../src/roe/errors.ts';
import { cancelUnfinished } from '../../../src/run/cancel-unfinished.ts';
import { startLimits } from '../../../src/run/limits.ts';
import type { ResultRecorder } from '../../../src/run/record-results.ts';
import { buildJob } from '../../support/build-job.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { openStatus, type TerminalName, terminalStatus } from '../../support/build-status.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

/** What becomes of an open job that turns out to have ended like this when it is cancelled. */
async function cancelled(name: TerminalName) {
  const clock = new ManualClock();
  const limits = startLimits(clock, clock.now() + 60_000, '1m', new AbortController().signal);
  limits.endRun({ code: 'timeout', sentence: 'the time is over' });
  const job = buildJob({ id: buildJobId(1) });
  const status = terminalStatus(name);
  const ended = new Channel<EndedJob>();
  const entries: JournalEntry[] = [];
  const recorded: CaseOutcome[] = [];
  const recorder: Pick<ResultRecorder, 'note' | 'record'> = {
    note: (entry) => entries.push(entry) > 0,
    record: async (_, outcome) => {
      recorded.push(outcome);
    },
  };
  await cancelUnfinished([{ kind: 'unfinished', job, lastStatus: openStatus('STARTED') }], {
    roe: scriptedRoe({
      cancel: async () => answered(null),
      statuses: async (ids) => answered(new Map(ids.map((id) => [id, status]))),
    }),
    clock,
    limits,
    cancelOnExit: true,
    recorder: recorder as ResultRecorder,
    ended,
  });
  await limits.release();
  return {
    ended: ended.take().map((end) => end.status.name),
    recorded: recorded.map(({ outcome }) => outcome),
    entries,
  };
}

it.each<TerminalName>(['SUCCESS', 'CACHED', 'FAILURE'])(
  'a job that ended with %s before its cancellation took effect is paid for, so its result is fetched',
  async (name) => {
    expect(await cancelled(name)).toEqual({
      ended: [name],
      recorded: [],
      entries: [{ event: 'ended', jobId: buildJobId(1) }],
    });
  },
);

it('a job that is cancelled when the time is over has no result to fetch', async () => {
  expect(await cancelled('CANCELLED')).toEqual({
    ended: [],
    recorded: ['timed-out'],
    entries: [{ event: 'ended', jobId: buildJobId(1) }],
  });
});
