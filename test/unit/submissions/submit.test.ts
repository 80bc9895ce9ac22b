import { expect, it } from 'vitest';
import { TaskGroup } from '../../../src/lib/task-group.ts';
import { answered, failed, RoeError } from '../../../src/roe/errors.ts';
import type { RunRequest } from '../../../src/roe/roe.ts';
import { type SubmitEvents, submitAll } from '../../../src/submissions/submit.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { channelOf } from '../../support/channel-of.ts';
import { findAndRead } from '../../support/find-and-read.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

const NO_EVENTS: SubmitEvents = {
  onSending: () => true,
  onAccepted: () => {},
  onNotSubmitted: () => {},
  onLost: () => {},
  onDoubt: () => {},
  onStop: () => {},
};

/** What becomes of one file if Roe answers its requests so, one after the other, and never lists a job. */
async function settled(...answers: (RoeError | null)[]): Promise<string[]> {
  await using workspace = temporaryWorkspace();
  workspace.write('a.txt', 'text');
  const [file] = await findAndRead([`${workspace.path}/a.txt`], workspace.path);
  const events: string[] = [];
  const roe = scriptedRoe({
    submit: async () => {
      const error = answers.shift() ?? null;
      return error === null ? answered(buildJobId()) : failed(error);
    },
    jobList: async () => answered({ jobs: [], count: 0, more: false }),
  });
  const never = new AbortController().signal;
  const clock = new VirtualClock();
  const options = {
    roe,
    clock,
    concurrency: 1,
    budget: null,
    stopping: never,
    signal: never,
    tasks: new TaskGroup(),
  };
  await clock.run(
    submitAll(channelOf([buildSubmission({ cases: [buildCase(file)] })]), options, {
      ...NO_EVENTS,
      onAccepted: () => void events.push('accepted'),
      onNotSubmitted: () => void events.push('not submitted'),
      onLost: () => void events.push('lost'),
      onDoubt: () => void events.push('doubt'),
      onStop: () => void events.push('stop'),
    }),
  );
  return events;
}

const LOST = new RoeError('fate-unknown', 'reset');
const CONFLICT = new RoeError('refused', 'Roe answered 409', { status: 409 });

it('a conflict is a refusal, and after a lost reply a doubt', async () => {
  expect(await settled(CONFLICT)).toEqual(['not submitted']);
  expect(await settled(LOST, CONFLICT, null)).toEqual(['doubt', 'doubt', 'accepted']);
});

const THROTTLED = new RoeError('throttled', 'Roe answered 429', { status: 429, retryAfterMs: 50_000 });
const UNREACHED = new RoeError('never-sent', 'Roe could not be reached (ECONNREFUSED)', { retryAfterMs: null });

it('a refused connection after minutes of throttling is tried again', async () => {
  expect(await settled(THROTTLED, THROTTLED, THROTTLED, UNREACHED, UNREACHED, null)).toEqual(['accepted']);
});

it('a Roe that is out of reach for two minutes ends the run', async () => {
  expect(await settled(THROTTLED, ...Array(20).fill(UNREACHED))).toEqual(['stop', 'not submitted']);
});

it('any request that reaches Roe restarts the two minutes', async () => {
  const unreached = (times: number) => Array<RoeError>(times).fill(UNREACHED);
  // More than two minutes in total with any jitter.
  expect(await settled(...unreached(8), THROTTLED, ...unreached(4), null)).toEqual(['accepted']);
});

it.each<[string, 'submit' | 'jobList', RoeError | null]>([
  ['a send', 'submit', null],
  ['the search for a job', 'jobList', LOST],
])('a failure of the action itself in %s leaves nobody waiting, and is told at the end', async (_, broken, sent) => {
  await using workspace = temporaryWorkspace();
  workspace.write('a.txt', 'a');
  workspace.write('b.txt', 'b');
  const files = await findAndRead([`${workspace.path}/*.txt`], workspace.path);
  const bug = () => Promise.reject(new TypeError('x is not a function'));
  const roe = scriptedRoe({
    submit: async () => (sent === null ? answered(buildJobId()) : failed(sent)),
    jobList: async () => answered({ jobs: [], count: 0, more: false }),
    [broken]: bug,
  });
  const stopping = new AbortController();
  const never = new AbortController().signal;
  const tasks = new TaskGroup(() => stopping.abort({ code: 'run-failed', sentence: 'the action itself failed' }));
  const skipped: string[] = [];
  const submissions = files.map((file) => buildSubmission({ cases: [buildCase(file)] }));
  const clock = new VirtualClock();
  const options = { roe, clock, concurrency: 1, budget: null, stopping: stopping.signal, signal: never, tasks };
  await clock.run(
    submitAll(channelOf(submissions), options, {
      ...NO_EVENTS,
      onNotSubmitted: ({ cases: [{ id }] }) => void skipped.push(id),
    }),
  );
  await expect(tasks.end()).rejects.toThrow('x is not a function');
  expect(skipped).toEqual(broken === 'submit' ? ['b.txt'] : []);
});

it('the content of a request that failed stays as it was while the next file is sent', async () => {
  await using workspace = temporaryWorkspace();
  for (const name of ['a', 'b', 'c', 'd']) workspace.write(`${name}.txt`, name);
  const files = await findAndRead([`${workspace.path}/*.txt`], workspace.path);
  const sent: RunRequest[] = [];
  const roe = scriptedRoe({
    submit: async (request) => {
      sent.push(request);
      return sent.length === 2
        ? failed(new RoeError('refused', 'Roe answered 400', { status: 400 }))
        : answered(buildJobId());
    },
  });
  const never = new AbortController().signal;
  const clock = new VirtualClock();
  const submissions = files.map((file) =>
    buildSubmission({ cases: [buildCase(file, { files: [{ input: 'document', as: 'file', file }] })] }),
  );
  const options = { roe, clock, concurrency: 1, budget: null, stopping: never, signal: never, tasks: new TaskGroup() };
  await clock.run(submitAll(channelOf(submissions), options, NO_EVENTS));
  const [, refused] = sent;
  const parts: Uint8Array[] = [];
  for await (const part of refused?.uploads[0]?.content.stream() ?? []) parts.push(part);
  expect(Buffer.concat(parts).toString()).toBe('b');
});
