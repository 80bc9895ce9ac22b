import { describe, expect, it } from 'vitest';
import type { EndedJob } from '../../../src/jobs/job.ts';
import { Channel } from '../../../src/lib/channel.ts';
import { TaskGroup } from '../../../src/lib/task-group.ts';
import { collectResults } from '../../../src/results/collect.ts';
import type { Collected } from '../../../src/results/result.ts';
import { type Answer, answered, failed, RoeError } from '../../../src/roe/errors.ts';
import type { JobData, JobId } from '../../../src/roe/roe.ts';
import { buildEndedJob } from '../../support/build-ended-job.ts';
import { buildJobData } from '../../support/build-job-data.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import type { TerminalName } from '../../support/build-status.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const START_MS = 1_000_000;
const data = buildJobData();
const noOutputs = buildJobData({ outputs: null });

type Page = Answer<ReadonlyMap<JobId, JobData>>;
const pageOf = (ids: readonly JobId[], some: JobData = data): Page => answered(new Map(ids.map((id) => [id, some])));
const numberOf = (id: JobId): number => Number(id.slice(-12));

interface Settled {
  readonly number: number;
  readonly atMs: number;
  readonly collected: Collected;
}

/** Collects for jobs that all ended already; `settled` is what came of each, in order. */
function collecting(
  results: (ids: readonly JobId[], signal: AbortSignal) => Promise<Page>,
  jobs: readonly EndedJob[],
  tasks = new TaskGroup(),
) {
  const clock = new ManualClock(START_MS);
  const stop = new AbortController();
  const waiting = new AbortController();
  const ended = new Channel<EndedJob>();
  const settled: Settled[] = [];
  const calls: { readonly atMs: number; readonly numbers: number[] }[] = [];
  for (const job of jobs) ended.push(job);
  const roe = scriptedRoe({
    results: async (ids, onData, signal) => {
      calls.push({ atMs: clock.now() - START_MS, numbers: ids.map(numberOf) });
      const page = await results(ids, signal);
      if (!page.ok) return page;
      for (const [id, some] of page.value) await onData(id, some);
      return answered(null);
    },
  });
  const done = collectResults(
    ended,
    { roe, clock, signal: stop.signal, waitingOver: waiting.signal, tasks },
    async ({ job }, collected) => {
      settled.push({ number: numberOf(job.id), atMs: clock.now() - START_MS, collected });
    },
  );
  return { clock, stop, waiting, ended, settled, calls, done };
}

const jobOf = (number: number, name: TerminalName = 'SUCCESS'): EndedJob =>
  buildEndedJob(name, { id: buildJobId(number) });
const jobsOf = (count: number): EndedJob[] => Array.from({ length: count }, (_, index) => jobOf(index + 1));
const outputsOf = ({ collected }: Settled) => (collected.ok ? collected.value.outputs : collected.error);

describe('data', () => {
  it('comes once for each job', async () => {
    const run = collecting(async (ids) => pageOf(ids), jobsOf(60));
    run.ended.close();
    await run.done;
    expect(run.settled.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
    expect(run.settled.every(({ collected }) => collected.ok)).toBe(true);
    expect(run.calls.map(({ numbers }) => numbers.length)).toEqual([25, 25, 10]);
  });

  it('is also fetched for jobs that end later', async () => {
    const run = collecting(async (ids) => pageOf(ids), []);
    await run.clock.advance(5000);
    run.ended.push(jobOf(1));
    await run.clock.advance(5000);
    run.ended.push(jobOf(2));
    run.ended.close();
    await run.done;
    expect(run.settled).toEqual([
      { number: 1, atMs: 5000, collected: { ok: true, value: data } },
      { number: 2, atMs: 10_000, collected: { ok: true, value: data } },
    ]);
  });

  it('is fetched once if two jobs share an id, and passed on for both', async () => {
    const run = collecting(async (ids) => pageOf(ids), [jobOf(1), jobOf(1)]);
    run.ended.close();
    await run.done;
    expect(run.calls.map(({ numbers }) => numbers)).toEqual([[1]]);
    expect(run.settled.map(({ number }) => number)).toEqual([1, 1]);
  });

  it('needs no call if there are no jobs', async () => {
    const run = collecting(async (ids) => pageOf(ids), []);
    run.ended.close();
    await run.done;
    expect(run.calls).toEqual([]);
  });
});

describe('late data', () => {
  it.each<[string, (ids: readonly JobId[]) => Page]>([
    ['has no outputs', (ids) => pageOf(ids, noOutputs)],
    ['is not listed', () => answered(new Map())],
  ])('that first %s is fetched again until it is there', async (_, early) => {
    let look = 0;
    const run = collecting(async (ids) => (look++ < 3 ? early(ids) : pageOf(ids)), [jobOf(1)]);
    run.ended.close();
    await run.clock.advance(60_000);
    await run.done;
    expect(run.calls.map(({ atMs }) => atMs)).toEqual([0, 500, 1500, 3500]);
    expect(run.settled).toEqual([{ number: 1, atMs: 3500, collected: { ok: true, value: data } }]);
  });

  it.each<[string, (ids: readonly JobId[]) => Page, Collected]>([
    ['outputs', (ids) => pageOf(ids, noOutputs), { ok: true, value: noOutputs }],
    ['a row', () => answered(new Map()), expect.objectContaining({ ok: false, error: 'Roe did not list it' })],
  ])('that never gets %s is given up after half a minute', async (_, never, collected) => {
    const run = collecting(async (ids) => never(ids), [jobOf(1)]);
    run.ended.close();
    await run.clock.advance(60_000);
    await run.done;
    expect(run.calls.map(({ atMs }) => atMs)).toEqual([0, 500, 1500, 3500, 7500, 15_500, 30_500]);
    expect(run.settled).toEqual([{ number: 1, atMs: 30_500, collected }]);
  });

  it.each<[TerminalName, boolean]>([
    ['SUCCESS', true],
    ['CACHED', true],
    ['FAILURE', false],
    ['CANCELLED', false],
  ])('of %s is waited for: %s', async (name, waited) => {
    let look = 0;
    const run = collecting(async (ids) => pageOf(ids, look++ === 0 ? noOutputs : data), [jobOf(1, name)]);
    run.ended.close();
    await run.clock.advance(60_000);
    await run.done;
    expect(run.settled.map(outputsOf)).toEqual([waited ? data.outputs : null]);
  });

  it('is not waited for if the list of outputs is empty', async () => {
    const empty = buildJobData({ outputs: [] });
    const run = collecting(async (ids) => pageOf(ids, empty), [jobOf(1, 'CACHED')]);
    run.ended.close();
    await run.done;
    expect(run.settled).toEqual([{ number: 1, atMs: 0, collected: { ok: true, value: empty } }]);
  });

  it('is fetched one last time when waiting is over', async () => {
    const run = collecting(async (ids) => pageOf(ids, noOutputs), [jobOf(1)]);
    run.ended.close();
    await run.clock.advance(2_000);
    const looksBefore = run.calls.length;
    run.waiting.abort();
    await run.done;
    expect(run.calls.length).toBe(looksBefore + 1);
    expect(run.settled).toEqual([{ number: 1, atMs: 2_000, collected: { ok: true, value: noOutputs } }]);
  });

  it('does not hold up the data of other jobs', async () => {
    const run = collecting(
      async (ids) => answered(new Map(ids.map((id) => [id, numberOf(id) === 1 ? noOutputs : data]))),
      [jobOf(1), jobOf(2)],
    );
    await run.clock.advance(100);
    run.ended.push(jobOf(3));
    run.ended.close();
    await run.clock.advance(60_000);
    await run.done;
    expect(run.settled.map(({ number, atMs }) => [number, atMs])).toEqual([
      [2, 0],
      [3, 100],
      [1, 30_500],
    ]);
    expect(run.calls.slice(2).every(({ numbers }) => numbers.join() === '1')).toBe(true);
  });
});

describe('one job in trouble', () => {
  it.each<[string, RoeError]>([
    ['a reply that cannot be read', new RoeError('unreadable-reply', 'broken')],
    ['a 500', new RoeError('server-error', 'broken', { status: 500 })],
    ['a 403', new RoeError('forbidden', 'broken', { status: 403 })],
    ['a 404', new RoeError('not-found', 'broken', { status: 404 })],
    ['a 400', new RoeError('refused', 'broken', { status: 400 })],
  ])('(%s) does not affect the other jobs', async (_, error) => {
    const bad = buildJobId(3);
    const run = collecting(async (ids) => (ids.includes(bad) ? failed(error) : pageOf(ids)), jobsOf(8));
    run.ended.close();
    await run.clock.advance(60_000);
    await run.done;
    expect(run.calls.slice(0, 7).map(({ numbers }) => numbers)).toEqual([
      [1, 2, 3, 4, 5, 6, 7, 8],
      [1, 2, 3, 4],
      [1, 2],
      [3, 4],
      [3],
      [4],
      [5, 6, 7, 8],
    ]);
    const others = run.settled.filter(({ number }) => number !== 3);
    expect(others.every(({ collected, atMs }) => collected.ok && atMs === 0)).toBe(true);
    expect(others).toHaveLength(7);
    expect(run.settled.at(-1)).toMatchObject({ number: 3, atMs: 30_500, collected: { ok: false, error: 'broken' } });
  });

  it('can recover', async () => {
    let look = 0;
    const run = collecting(
      async (ids) => (look++ < 2 ? failed(new RoeError('server-error', 'x', { status: 500 })) : pageOf(ids)),
      [jobOf(1)],
    );
    run.ended.close();
    await run.clock.advance(60_000);
    await run.done;
    expect(run.settled).toEqual([{ number: 1, atMs: 1500, collected: { ok: true, value: data } }]);
  });
});

describe('Roe in trouble', () => {
  it.each<[string, RoeError]>([
    ['503', new RoeError('server-error', 'Roe answered 503', { status: 503 })],
    ['429', new RoeError('throttled', 'Roe answered 429', { status: 429 })],
    ['no answer', new RoeError('fate-unknown', 'Roe did not answer within 60 s')],
    ['no connection', new RoeError('never-sent', 'Roe could not be reached')],
  ])('(%s) for four minutes is waited out, without halving the batch', async (_, error) => {
    const run = collecting(
      async (ids) => (run.clock.now() - START_MS < 240_000 ? failed(error) : pageOf(ids)),
      [jobOf(1), jobOf(2, 'FAILURE')],
    );
    run.ended.close();
    await run.clock.advance(300_000);
    await run.done;
    expect(run.settled.map(({ collected }) => collected)).toEqual([
      { ok: true, value: data },
      { ok: true, value: data },
    ]);
    expect(run.calls.every(({ numbers }) => numbers.join() === '1,2')).toBe(true);
  });

  it('for longer than five minutes makes the results unavailable', async () => {
    const error = new RoeError('server-error', 'Roe answered 503', { status: 503, requestId: 'request-7' });
    const run = collecting(async () => failed(error), [jobOf(1), jobOf(2, 'CANCELLED')]);
    run.ended.close();
    await run.clock.advance(600_000);
    await run.done;
    expect(run.settled.map(({ number, collected }) => [number, collected])).toEqual(
      [1, 2].map((number) => [
        number,
        expect.objectContaining({ ok: false, error: 'Roe answered 503', requestId: 'request-7' }),
      ]),
    );
    const lastAtMs = run.settled.at(-1)?.atMs ?? 0;
    expect(lastAtMs).toBeGreaterThanOrEqual(300_000);
    expect(lastAtMs).toBeLessThan(316_000);
  });

  it('is retried after the pause that Roe asks for', async () => {
    const error = new RoeError('throttled', 'x', { status: 429, retryAfterMs: 45_000 });
    let look = 0;
    const run = collecting(async (ids) => (look++ === 0 ? failed(error) : pageOf(ids)), [jobOf(1)]);
    run.ended.close();
    await run.clock.advance(60_000);
    await run.done;
    expect(run.calls.map(({ atMs }) => atMs)).toEqual([0, 45_500]);
  });
});

it('an aborted run settles every job immediately', async () => {
  const run = collecting(async (ids) => pageOf(ids, noOutputs), jobsOf(3));
  run.ended.close();
  await run.clock.advance(1000);
  run.stop.abort();
  await run.done;
  expect(run.settled.map(({ number, atMs }) => [number, atMs])).toEqual([
    [1, 1000],
    [2, 1000],
    [3, 1000],
  ]);
  expect(run.clock.sleeping).toBe(0);
});

describe('a failure of the action itself', () => {
  it('while late data is fetched is kept until the end of the run, and the other results are collected', async () => {
    let heard = 0;
    const tasks = new TaskGroup(() => {
      heard += 1;
    });
    let look = 0;
    const run = collecting(
      async (ids) => {
        look += 1;
        if (look === 2) throw new TypeError('x is not a function');
        return answered(new Map(ids.map((id) => [id, numberOf(id) === 1 ? noOutputs : data])));
      },
      [jobOf(1)],
      tasks,
    );
    await run.clock.advance(1000);
    expect(heard).toBe(1);
    run.ended.push(jobOf(2));
    run.ended.close();
    await run.done;
    expect(run.settled.map(({ number }) => number)).toEqual([2]);
    await expect(tasks.end()).rejects.toThrow('x is not a function');
  });

  it('in one call lets the other calls finish', async () => {
    const tasks = new TaskGroup();
    const run = collecting(
      async (ids) => {
        if (ids.length === 25) throw new TypeError('x is not a function');
        return pageOf(ids);
      },
      jobsOf(30),
      tasks,
    );
    run.ended.close();
    await run.done;
    expect(run.settled).toHaveLength(5);
    await expect(tasks.end()).rejects.toThrow('x is not a function');
  });
});
