import { describe, expect, it } from 'vitest';
import type { InspectedJob } from '../../../simulators/roe/inspection.ts';
import type { Fault, FileScript, ScenarioInput } from '../../../simulators/roe/scenario.ts';
import type { Emulator } from '../../../simulators/roe/server.ts';
import { type UnfinishedWork, unfinishedWork } from '../../../src/jobs/journal.ts';
import { JOURNAL_STATE, readJournal } from '../../../src/jobs/journal-file.ts';
import { cancelLeftoverJobs } from '../../../src/post/cancel-leftover-jobs.ts';
import { failed, RoeError } from '../../../src/roe/errors.ts';
import { KIND_NAMES, KINDS, type KindName } from '../../support/case-kinds.ts';
import { type RecordingRunner, recordingRunner } from '../../support/recording-runner.ts';
import { type RunInProcess, runInProcess, type WorldOfRun } from '../../support/run-in-process.ts';

const CASES = Array.from({ length: 9 }, (_, index) => ({ name: `f${index}`, content: `${index}` }));

/** Ways in which a run may end before its jobs do. */
const ENDS = ['timeout', 'cancel', 'fail-fast'] as const;
type End = (typeof ENDS)[number];

interface Early {
  /** Ids of jobs that were open at Roe when the step had ended. */
  readonly open: readonly string[];
  readonly results: readonly { readonly outcome: string; readonly jobId: string | null; readonly message: string }[];
  readonly log: readonly string[];
  readonly summary: string;
  readonly left: UnfinishedWork | null;
  readonly cancels: number;
  /** The post step's log, and the jobs open at Roe after it. Empty if it had nothing to do. */
  readonly post: { readonly log: readonly string[]; readonly open: readonly string[] };
}

interface Given {
  readonly end: End;
  readonly scenario?: ScenarioInput;
  readonly files?: readonly FileScript[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly jobsAheadMs?: () => number;
  /** Called before the run is asked to end, or some time before `timeout` runs out. */
  readonly onEnd?: () => void;
  /** How the emulator behaves after the step has ended. */
  readonly beforePost?: ScenarioInput;
  readonly roe?: RunInProcess['roe'];
  /** By default each case is one file. */
  readonly kind?: KindName;
}

const TIMEOUT_MS = 30_000;

/** Runs nine files, ends the run when all are submitted and jobs are open, and runs the post step. */
async function endEarly({ end, files = [], ...given }: Given): Promise<Early> {
  const cancelled = new AbortController();
  const kind = KINDS[given.kind ?? 'files'];
  const first = kind.idOf('f0');
  const failing: FileScript[] = end === 'fail-fast' ? [{ match: first, end: 4, durationMs: 20_000 }] : [];
  let after: Pick<Early, 'open' | 'left' | 'post' | 'cancels'> | null = null;
  const { results, runner } = await runInProcess({
    files: kind.filesOf(CASES),
    cancelled: cancelled.signal,
    scenario: {
      ...(kind.agent === null ? {} : { agents: [kind.agent] }),
      job: { end: null },
      ...given.scenario,
      files: [...failing, ...files],
    },
    inputs: {
      ...kind.inputs,
      ...(end === 'timeout' ? { timeout: `${TIMEOUT_MS}ms` } : {}),
      'fail-fast': String(end === 'fail-fast'),
      ...given.inputs,
    },
    jobsAheadMs: given.jobsAheadMs ?? (() => 0),
    roe: given.roe ?? ((real) => real),
    runner: (real, clock) => {
      const onEnd = given.onEnd ?? (() => {});
      if (end === 'timeout') void clock.sleep(TIMEOUT_MS - 100).then(onEnd);
      if (end === 'fail-fast') onLine(real, RegExp(`^✗ ${first}: failed`), 1, onEnd);
      if (end !== 'cancel') return;
      onLine(real, /^→ /, CASES.length, () => {
        onEnd();
        cancelled.abort();
      });
    },
    afterwards: async (world) => {
      const { emulator } = world;
      const left = unfinishedWork(readJournal(world.runner.state(JOURNAL_STATE), world.runner.tempDir) ?? '');
      const [open, cancels] = [openAt(emulator), emulator.inspect().calls.cancel];
      if (given.beforePost !== undefined) emulator.patch(given.beforePost);
      after = { open, left, cancels, post: await postStep(left, world) };
    },
  });
  if (after === null || results === null) throw new Error('the run did not end');
  const told = results.results.map(({ outcome, jobId, error }) => ({ outcome, jobId, message: error?.message ?? '' }));
  const ended: Pick<Early, 'open' | 'left' | 'post' | 'cancels'> = after;
  return { ...ended, log: runner.log, summary: runner.summary ?? '', results: told };
}

/** Calls `act` when `count` log lines have matched the pattern. */
function onLine(runner: RecordingRunner, pattern: RegExp, count: number, act: () => void): void {
  const { info } = runner;
  let seen = 0;
  Object.assign(runner, {
    info: (text: string) => {
      info(text);
      if (pattern.test(text) && ++seen === count) act();
    },
  });
}

async function postStep(left: UnfinishedWork | null, { emulator, roe, clock }: WorldOfRun): Promise<Early['post']> {
  if (left === null) return { log: [], open: openAt(emulator) };
  const step = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
  await cancelLeftoverJobs(left, { log: step, roe, clock, cancelled: new AbortController().signal });
  return { log: step.log, open: openAt(emulator) };
}

const isOpen = ({ status }: InspectedJob) => status === null || status < 3;
const openAt = (emulator: Emulator) =>
  emulator
    .inspect()
    .jobs.filter(isOpen)
    .map(({ id }) => id)
    .sort();
const idsIn = (text: string) => [...new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [])].sort();
const warningOf = (log: readonly string[]) => log.find((line) => /^warning: .*may still be running/.test(line)) ?? '';
const calloutOf = (summary: string) =>
  summary.split('\n').find((line) => line.includes('may still be running at Roe')) ?? '';

/** Each open job is named in the warning, the summary, its result, and the journal that the post step reads. */
function expectOpenToBeNamed({ open, results, log, summary, left }: Early): void {
  expect(idsIn(warningOf(log))).toEqual(open);
  expect(idsIn(calloutOf(summary))).toEqual(open);
  expect([...(left?.openJobs ?? [])].sort()).toEqual(open);
  const saying = results.filter(({ message }) => message.includes('may still be running'));
  expect(saying.map(({ jobId }) => jobId).sort()).toEqual(open);
  for (const { jobId, message, outcome } of saying) {
    expect(message).toContain(jobId);
    expect(['timed-out', 'lost']).toContain(outcome);
  }
  for (const { jobId, outcome } of results) if (outcome === 'cancelled') expect(open).not.toContain(jobId);
  for (const { jobId, message } of results) if (message.includes('it was cancelled')) expect(open).not.toContain(jobId);
}

const reply = (status: number, more: Partial<Extract<Fault, { kind: 'status' }>> = {}): Fault => ({
  kind: 'status',
  status,
  ...more,
});
const AWAY = new RoeError('server-error', 'Roe answered 503', { status: 503 });
const LOGIN_PAGE = '<!doctype html><html><body><form>Log in</form></body></html>';

describe('a run that ends early', () => {
  describe.each(ENDS)('by %s', (end) => {
    it('names each running job and reports none of them as cancelled if every third cancel is accepted without effect', async () => {
      const stubborn = ['f2.pdf', 'f5.pdf', 'f8.pdf'];
      const files = stubborn.map((match): FileScript => ({ match, cancel: 'ignored' }));
      const run = await endEarly({ end, files });
      expect(run.open).toHaveLength(3);
      expectOpenToBeNamed(run);
      const rest = run.results.filter(({ jobId }) => jobId !== null && !run.open.includes(jobId));
      expect(rest.filter(({ message }) => message.endsWith('; it was cancelled'))).toHaveLength(
        end === 'fail-fast' ? 5 : 6,
      );
      // The post step has tried again without success, and reports it.
      expect(idsIn(warningOf(run.post.log))).toEqual(run.post.open);
      expect(run.post.open).toEqual(run.open);
    });

    it('leaves nothing open at a Roe that ignores every third cancel request', async () => {
      const run = await endEarly({ end, scenario: { job: { end: null }, ignoreEveryNthCancel: 3 } });
      expectOpenToBeNamed(run);
      expect(run.post.open).toEqual([]);
    });
  });

  describe.each(KIND_NAMES)('over cases of the kind %s', (kind) => {
    it.each(ENDS)('by %s leaves no job open but those that ignore a cancel, and names these', async (end) => {
      const ids = CASES.map(({ name }) => KINDS[kind].idOf(name));
      const files = [2, 5].map((index): FileScript => ({ match: ids[index] ?? '', cancel: 'ignored' }));
      const run = await endEarly({ kind, end, files });
      expect(run.results).toHaveLength(CASES.length);
      expect(run.open).toHaveLength(2);
      expectOpenToBeNamed(run);
      expect(run.post.open).toEqual(run.open);
      expect(idsIn(warningOf(run.post.log))).toEqual(run.open);
    });
  });

  describe.each(ENDS)('by %s', (end) => {
    const HOUR_MS = 3_600_000;
    const job = { durationMs: HOUR_MS };
    const others = end === 'fail-fast' ? CASES.length - 1 : CASES.length;

    /** Jobs that can be set forward by an hour, after which all have succeeded. */
    function jobsAhead() {
      let aheadMs = 0;
      const forward = () => {
        aheadMs = HOUR_MS;
      };
      return { jobsAheadMs: () => aheadMs, forward };
    }

    it('keeps the results of all jobs that have ended since the last poll, and cancels none of them', async () => {
      const { jobsAheadMs, forward } = jobsAhead();
      const run = await endEarly({ end, scenario: { job }, jobsAheadMs, onEnd: forward });
      expect(run.results.filter(({ outcome }) => outcome === 'succeeded')).toHaveLength(others);
      expect(run.cancels).toBe(0);
      expect(run.left).toBeNull();
    });

    it('keeps the results of all jobs that end while they are being cancelled', async () => {
      const { jobsAheadMs, forward } = jobsAhead();
      const run = await endEarly({
        end,
        scenario: { job },
        jobsAheadMs,
        roe: (real) => ({
          ...real,
          cancel: async (id, signal) => {
            forward();
            return await real.cancel(id, signal);
          },
        }),
      });
      expect(run.results.filter(({ outcome }) => outcome === 'succeeded')).toHaveLength(others);
      expect(run.cancels).toBe(others);
      expect(run.left).toBeNull();
    });
  });

  it('waits a little for results that are not ready at Roe when `timeout` runs out', async () => {
    const job = { durationMs: TIMEOUT_MS - 5_000, resultDelayMs: 8_000 };
    const run = await endEarly({ end: 'timeout', scenario: { job }, inputs: { 'poll-interval': '20s' } });
    expect(run.results.filter(({ outcome }) => outcome === 'succeeded')).toHaveLength(CASES.length);
  });

  it.each<[string, Fault]>([
    ['302', reply(302, { headers: { location: '/login' } })],
    ['400', reply(400, { json: { detail: 'Bad request.' } })],
    ['401', reply(401, { json: { detail: 'Invalid API key.' } })],
    ['403', reply(403, { json: { detail: 'Forbidden.' } })],
    ['404', reply(404, { json: { detail: 'Not found.' } })],
    ['405', reply(405, { json: { detail: 'Method not allowed.' } })],
    ['409', reply(409, { json: { detail: 'The job is running.' } })],
    ['410', reply(410)],
    ['422', reply(422, { json: { detail: 'No.' } })],
    ['a login page with 200', reply(200, { text: LOGIN_PAGE })],
    ['204 without effect', reply(204)],
    ['200 and JSON without effect', reply(200, { json: { status: 'cancelled' } })],
  ])(
    'names every job that keeps running after its cancel was answered by %s, and the post step ends it',
    async (_, fault) => {
      const run = await endEarly({
        end: 'cancel',
        scenario: { faults: [{ route: 'cancel', times: 0, fault }] },
        beforePost: { faults: [] },
      });
      expect(run.open).toHaveLength(9);
      expectOpenToBeNamed(run);
      expect(run.post.open).toEqual([]);
      expect(run.post.log).toEqual(['Cancelled 9 jobs that the step left open.']);
    },
  );

  it('reports jobs that have ended as cancelled, whatever Roe answered to the cancel', async () => {
    const fault = reply(409, { json: { detail: 'The job has ended.' }, accept: true });
    const run = await endEarly({
      end: 'cancel',
      scenario: { job: { end: null }, faults: [{ route: 'cancel', times: 0, fault }] },
    });
    expect(run.open).toEqual([]);
    expectOpenToBeNamed(run);
    expect(run.results.every(({ message }) => message.endsWith('; it was cancelled'))).toBe(true);
    expect(run.left).toBeNull();
  });

  it('leaves jobs whose end Roe does not confirm to the post step', async () => {
    let over = false;
    const run = await endEarly({
      end: 'cancel',
      onEnd: () => {
        over = true;
      },
      roe: (real) => ({
        ...real,
        statuses: async (ids, signal) => (over ? failed(AWAY) : await real.statuses(ids, signal)),
        status: async (id, signal) => (over ? failed(AWAY) : await real.status(id, signal)),
      }),
    });
    expect(run.open).toEqual([]);
    expect(run.left?.openJobs).toHaveLength(9);
    expect(
      run.results.every(({ outcome, message }) => outcome === 'lost' && message.includes('did not report its status')),
    ).toBe(true);
    expect(idsIn(warningOf(run.log))).toHaveLength(9);
  });
});
