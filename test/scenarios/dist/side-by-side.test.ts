import { beforeAll, describe, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import { type Emulator, type EmulatorServer, startEmulator } from '../../../simulators/roe/server.ts';
import type { RunOptions, StepRun } from '../../../simulators/runner/options.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { runAction, startAction } from '../../../simulators/runner/run-step.ts';
import { temporaryDirectory } from '../../../simulators/runner/temporary.ts';
import { tempWorkspace, type Workspace } from '../../../simulators/runner/workspace.ts';
import { parseKey, type SubmissionKey } from '../../../src/submissions/submission-key.ts';
import { DOCUMENT_READER, type Programs, pdf, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { isFull } from '../../support/tier.ts';

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

  const ownIdsOf = (step: StepRun) =>
    resultsOf(step).results.flatMap(({ case: path, jobId }) => (isTold || path.endsWith('own.pdf') ? [jobId] : []));

  const itIfFirst = it.runIf(isFull || usesOf === KINDS[0]?.[1]);
  itIfFirst('never take or cancel each other’s jobs, even if both lose the replies for the same content', async () => {
    // The first is killed while it awaits the reply. The second's request is cut off before it is carried out, so it searches for a job.
    const submit = [{ kind: 'slow', ms: 600_000 } as const, { kind: 'reset', when: 'before' } as const];
    await using emulator = await startEmulator({ files: [{ match: '*', submit, end: null }] });
    const [one, other] = await usesOf(1);
    const first = await startAction(optionsOf(one, 'a/same.pdf', emulator));
    await hasJobs(emulator, 1);
    first.signal('SIGKILL');
    const killed = await first.done;
    const second = await startAction(optionsOf(other, 'b/same.pdf', emulator));
    await hasJobs(emulator, 2);
    const post = await runPost(killed);
    const [own, others] = jobsOf(emulator);
    expect(post?.log.join('\n')).toContain('Cancelled 1 job that the step left open.');
    expect(own?.cancelledAt).not.toBeNull();
    expect(others?.cancelledAt).toBeNull();
    expect(keyOf(own)?.content).toBe(keyOf(others)?.content);

    Object.assign(others?.script ?? {}, { end: 3, durationMs: 0 });
    const { outputs } = await second.done;
    expect(outputs).toMatchObject({ conclusion: 'success', succeeded: '1' });
    expect(jobsOf(emulator)).toHaveLength(2);
  });

  it('find their own jobs in a re-run, and keep a comment each', async () => {
    await using fixture = await startInProcessFixture();
    const { emulator, programs } = fixture;
    const program = (programs as Programs).main;
    emulator.configure({});
    await using github = await startGitHub();
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
