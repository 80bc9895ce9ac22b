import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { DEFAULT_API_KEY, type ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { type Emulator, type EmulatorServer, startEmulator } from '../../../simulators/roe/server.ts';
import type { RunOptions, StepRun } from '../../../simulators/runner/options.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { runAction, startAction } from '../../../simulators/runner/run-step.ts';
import { temporaryDirectory } from '../../../simulators/runner/temporary.ts';
import { tempWorkspace, type Workspace } from '../../../simulators/runner/workspace.ts';
import { readOrigin } from '../../../src/github/origin.ts';
import type { Origin } from '../../../src/github/runner.ts';
import { type UnfinishedWork, unfinishedWork } from '../../../src/jobs/journal.ts';
import { JOURNAL_STATE, readJournal } from '../../../src/jobs/journal-file.ts';
import { type Clock, NEVER } from '../../../src/lib/clock.ts';
import { cancelLeftoverJobs } from '../../../src/post/cancel-leftover-jobs.ts';
import { startRun } from '../../../src/run/start-run.ts';
import { parseKey, type SubmissionKey } from '../../../src/submissions/submission-key.ts';
import { DOCUMENT_READER, type Programs, pdf, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';
import { defaultInputs } from '../../support/default-inputs.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { isFull } from '../../support/tier.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { virtualGitHub } from '../../support/virtual-github.ts';
import { virtualWorld } from '../../support/virtual-world.ts';

const ID = '0a1b2c3d-0000-4000-8000-000000000000';
const FILES = {
  'a/same.pdf': pdf('the same'),
  'b/same.pdf': pdf('the same'),
  'a/own.pdf': pdf('of one'),
  'b/own.pdf': pdf('of the other'),
};

type Use = Pick<RunOptions, 'github' | 'env' | 'tempDir'>;

/** One attempt of a workflow run with two uses of the action that have the same job, step and leg. */
type Uses = (attempt: number) => Promise<readonly [Use, Use]>;

const callOf = async (attempt: number, orchestrationId: string | null): Promise<Use> => ({
  github: { JOB: 'read', ACTION: 'roe', RUN_ATTEMPT: String(attempt) },
  env: orchestrationId === null ? {} : { ACTIONS_ORCHESTRATION_ID: orchestrationId },
  tempDir: await temporaryDirectory('side-by-side-'),
});

/** With whether a re-run can distinguish which of the two sent the same content. */
const KINDS: readonly [string, Uses, boolean][] = [
  [
    'by a reusable workflow that is called twice',
    async (attempt) => [
      await callOf(attempt, `${ID}.contracts.read.__default`),
      await callOf(attempt, `${ID}.invoices.read.__default`),
    ],
    true,
  ],
  [
    'by a composite action in one workflow job',
    async (attempt) => {
      const use = await callOf(attempt, `${ID}.read.__default`);
      return [use, use];
    },
    true,
  ],
  [
    'by a reusable workflow that is called twice, on a runner that does not name the callers',
    async (attempt) => [await callOf(attempt, null), await callOf(attempt, null)],
    false,
  ],
];

/** The first is killed while it awaits the reply. The second's request is cut off before or after it is carried out, so it searches for a job. */
const lostReplies = (when: 'before' | 'after'): ScenarioInput => ({
  files: [
    { match: 'a/*', submit: [{ kind: 'slow', ms: 600_000 }], end: null },
    { match: 'b/*', submit: [{ kind: 'reset', when }], end: null },
  ],
});

/** What distinguishes one use from another. */
function ownOriginOf({ github, env }: Use, tempDir: string): Partial<Origin> {
  const { callers, job, step, use, process } = readOrigin({
    ...env,
    GITHUB_JOB: github?.JOB,
    GITHUB_ACTION: github?.ACTION,
    RUNNER_TEMP: tempDir,
  });
  return { callers, job, step, use, process };
}

const openGitHub = () => {
  throw new Error('nothing is asked of GitHub');
};

/** Whoever waits by it never goes on once the signal has fired, as a process that was killed. */
const diesWith = (clock: Clock, killed: AbortSignal): Clock => ({
  now: () => clock.now(),
  sleep: async (ms, signal) => {
    await clock.sleep(ms, signal);
    if (killed.aborted) await new Promise(() => {});
  },
});

describe.each(KINDS)('two uses side by side %s', (_, usesOf, isTold) => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await tempWorkspace(FILES);
    return () => workspace[Symbol.asyncDispose]();
  });

  const optionsOf = (use: Use, files: string, emulator: Emulator): RunOptions => ({
    actionDir: REPOSITORY,
    workspace: workspace.path,
    ...use,
    inputs: {
      'api-key': DEFAULT_API_KEY,
      'agent-id': DOCUMENT_READER,
      'base-url': emulator.url,
      files,
      artifact: 'false',
      'poll-interval': '200ms',
    },
  });
  const jobsOf = ({ state }: Emulator) => [...state.jobs.values()];
  const hasJobs = (emulator: EmulatorServer, count: number) =>
    expect.poll(() => jobsOf(emulator).length, { timeout: 300_000 }).toBe(count);
  const keyOf = (job: { readonly metadata: Readonly<Record<string, unknown>> } | undefined): SubmissionKey | null =>
    parseKey(String(job?.metadata.submission_key));

  const expectOnlyOwnIsCancelled = (log: readonly string[], emulator: Emulator) => {
    const [own, others] = jobsOf(emulator);
    expect(log.join('\n')).toContain('Cancelled 1 job that the step left open.');
    expect(own?.cancelledAt).not.toBeNull();
    expect(others?.cancelledAt).toBeNull();
    expect(keyOf(own)?.content).toBe(keyOf(others)?.content);
  };

  const ownIdsOf = (step: StepRun) =>
    resultsOf(step).results.flatMap(({ case: path, jobId }) => (isTold || path.endsWith('own.pdf') ? [jobId] : []));

  it('never take each other’s jobs, nor cancel them in a post step, however long one without a job searches for it', async () => {
    using world = virtualWorld({ scenario: lostReplies('before') });
    const { clock, emulator } = world;
    const stepOf = (use: Use, files: string) => {
      const tempDir = use.tempDir ?? '';
      const { inputs } = optionsOf(use, join(workspace.path, files), emulator);
      const runner = recordingRunner({
        workspace: workspace.path,
        tempDir,
        inputs: { ...defaultInputs(), ...inputs },
        origin: ownOriginOf(use, tempDir),
      });
      const start = (by: Clock) =>
        startRun({ ...world, clock: by, runner, openGitHub, cancelled: NEVER, maxOpenFiles: () => null });
      return { runner, start };
    };
    const hasJobs = async (count: number) => {
      while (jobsOf(emulator).length < count) await clock.sleep(100);
    };
    await clock.run(
      (async () => {
        const [one, other] = await usesOf(1);
        const first = stepOf(one, 'a/same.pdf');
        const killing = new AbortController();
        void first.start(diesWith(clock, killing.signal));
        await hasJobs(1);
        killing.abort();
        const second = stepOf(other, 'b/same.pdf');
        const succeeded = second.start(clock);
        const begunAtMs = clock.now();
        await hasJobs(2);
        // It has searched before it sent the request again.
        expect(clock.now() - begunAtMs).toBeGreaterThan(20_000);
        const left = unfinishedWork(readJournal(first.runner.state(JOURNAL_STATE), first.runner.tempDir) ?? '');
        const post = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
        const roe = world.connect({ organizationId: null }, DEFAULT_API_KEY);
        await cancelLeftoverJobs(left as UnfinishedWork, { log: post, roe, clock, cancelled: NEVER });
        expectOnlyOwnIsCancelled(post.log, emulator);

        Object.assign(jobsOf(emulator)[1]?.script ?? {}, { end: 3, durationMs: 0 });
        await succeeded;
        expect(Object.fromEntries(second.runner.outputs)).toMatchObject({ conclusion: 'success', succeeded: '1' });
        expect(jobsOf(emulator)).toHaveLength(2);
      })(),
    );
  });

  // Nothing but the process distinguishes the last two. In the full tier one without a job searches for it in real time.
  const itIfLast = it.runIf(isFull || usesOf === KINDS.at(-1)?.[1]);
  itIfLast('never take or cancel each other’s jobs, even if both lose the replies for the same content', async () => {
    await using emulator = await startEmulator(lostReplies(isFull ? 'before' : 'after'));
    const [one, other] = await usesOf(1);
    const first = await startAction(optionsOf(one, 'a/same.pdf', emulator));
    await hasJobs(emulator, 1);
    first.signal('SIGKILL');
    const killed = await first.done;
    const second = await startAction(optionsOf(other, 'b/same.pdf', emulator));
    await hasJobs(emulator, 2);
    const post = await runPost(killed);
    expectOnlyOwnIsCancelled(post?.log ?? [], emulator);

    Object.assign(jobsOf(emulator)[1]?.script ?? {}, { end: 3, durationMs: 0 });
    const { outputs } = await second.done;
    expect(outputs).toMatchObject({ conclusion: 'success', succeeded: '1' });
    expect(jobsOf(emulator)).toHaveLength(2);
  });

  it('find their own jobs in a re-run, and keep a comment each', async () => {
    const clock = new VirtualClock(Date.now());
    await using fixture = await startInProcessFixture({ time: clock });
    const { emulator, programs } = fixture;
    const program = (programs as Programs).main;
    emulator.configure({});
    await using github = virtualGitHub(clock);
    const both = async (attempt: number): Promise<StepRun[]> => {
      const steps: StepRun[] = [];
      for (const [index, use] of (await usesOf(attempt)).entries()) {
        const { inputs, ...options } = optionsOf(use, ['a/*.pdf', 'b/*.pdf'][index] ?? '', emulator);
        const about = { ...use.github, EVENT_NAME: 'pull_request', API_URL: github.url };
        const commenting = { ...inputs, comment: 'always', 'github-token': 'a-token-of-github' };
        steps.push(
          await runAction({ ...options, program, github: about, event: pullRequestEvent(), inputs: commenting }),
        );
      }
      return steps;
    };
    const before = await both(1);
    const idsBefore = before.flatMap(ownIdsOf);
    expect(jobsOf(emulator)).toHaveLength(4);
    const after = await both(2);

    expect(after.map(({ outputs }) => [outputs.conclusion, outputs.reused])).toEqual(Array(2).fill(['success', '2']));
    expect(jobsOf(emulator)).toHaveLength(4);
    expect(after.flatMap(ownIdsOf)).toEqual(idsBefore);
    expect(github.state.comments.get(PULL_REQUEST)).toHaveLength(2);
    const urls = before.map(({ outputs }) => outputs['comment-url']);
    expect(new Set(urls).size).toBe(2);
    expect(after.map(({ outputs }) => outputs['comment-url'])).toEqual(urls);
  });
});
