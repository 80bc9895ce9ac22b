import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHubApi, GitHubError } from '../../../src/github/github-api.ts';
import { type GivenInputs, readInputs } from '../../../src/inputs/read-inputs.ts';
import { answered, failed, RoeError } from '../../../src/roe/errors.ts';
import type { ListedJob } from '../../../src/roe/roe.ts';
import { askForAgent, checkAgent, runAgeMs } from '../../../src/run/earlier-attempts.ts';
import { formatKey, senderOf } from '../../../src/submissions/submission-key.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildStatus } from '../../support/build-status.ts';
import { defaultInputs } from '../../support/default-inputs.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

const OLD = '44444444-4444-4444-8444-444444444444';
const NEW = '66666666-6666-4666-8666-666666666666';
const NAMED = '55555555-5555-4555-8555-555555555555';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earlier-attempts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A result that an earlier attempt left. */
interface Left {
  readonly versionId: string;
  readonly attempt: number;
  readonly otherLeg?: boolean;
}

interface Past {
  readonly attempt?: number;
  readonly left?: readonly Left[];
  readonly inputs?: Record<string, string>;
  readonly artifact?: boolean;
  readonly gone?: boolean;
}

const LEFT: readonly Left[] = [{ versionId: OLD, attempt: 1 }];

/** Returns the versions that a run asks Roe for after earlier attempts, and its log. */
async function asked({ attempt = 2, left = LEFT, inputs = {}, artifact = true, gone = false }: Past) {
  const given: Record<string, string> = { ...defaultInputs(), 'api-key': 'k'.repeat(20), files: '*.pdf', ...inputs };
  given['agent-id'] = '11111111-1111-4111-8111-111111111111';
  const recording = recordingRunner({
    workspace: folder,
    tempDir: folder,
    inputs: given,
    origin: { runAttempt: attempt },
  });
  const read: GivenInputs = readInputs(recording);
  if (!read.ok) throw new Error(read.problems.join());
  const origin = await recording.origin();
  const keys = left.map(({ versionId, attempt: runAttempt, otherLeg = false }) => {
    const sender = senderOf({ ...origin, runAttempt }, otherLeg ? 'other' : read.inputs.matrixLeg);
    return formatKey({ ...sender, content: 'a'.repeat(20), versionId });
  });
  const path = join(folder, 'results.jsonl');
  const lines = keys.map((submissionKey, index) =>
    JSON.stringify({ submissionKey, jobId: buildJobId(index), outcome: 'succeeded' }),
  );
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  const versions: (string | null)[] = [];
  const jobs = keys.map(
    (key, index): ListedJob => ({
      id: buildJobId(index),
      status: buildStatus('SUCCESS'),
      metadata: { submission_key: key },
    }),
  );
  const roe = scriptedRoe({
    agentVersion: async (_, versionId) => {
      versions.push(versionId);
      if (gone && versionId === OLD) return failed(new RoeError('not-found', 'Roe answered 404'));
      return answered(buildAgentVersion(versionId === null ? {} : { versionId }));
    },
    jobList: async () => answered({ jobs, count: jobs.length, more: false }),
  });
  const runner = { ...recording, downloadArtifacts: async () => (artifact ? [path] : []) };
  const signal = new AbortController().signal;
  const clock = new VirtualClock();
  await clock.run(checkAgent(read.inputs, { runner, origin, roe, github: null, clock, signal }));
  return { versions, log: recording.log };
}

it.each([
  ['its results artifact', true],
  ["Roe's job list, if there is no artifact", false],
])('a re-run uses the version that %s names, and says so', async (_, artifact) => {
  const { versions, log } = await asked({ artifact });
  expect(versions).toEqual([OLD]);
  expect(log).toEqual([expect.stringMatching(/^Using version .* as earlier attempts/)]);
});

describe.each([
  ['their results artifacts', true],
  ["Roe's job list", false],
])('of several versions that %s name', (_, artifact) => {
  const versionAfter = async (...left: Left[]) => (await asked({ attempt: 3, artifact, left })).versions;

  it('the last attempt’s is used', async () => {
    const [first, second] = [
      { versionId: OLD, attempt: 1 },
      { versionId: NEW, attempt: 2 },
    ];
    expect(await versionAfter(first, second)).toEqual([NEW]);
    expect(await versionAfter(second, first)).toEqual([NEW]);
  });

  it('this leg’s is preferred to one that only another leg used', async () => {
    const own = { versionId: OLD, attempt: 1 };
    const others = { versionId: NEW, attempt: 2, otherLeg: true };
    expect(await versionAfter(others, own)).toEqual([OLD]);
    expect(await versionAfter(others)).toEqual([NEW]);
  });
});

it.each<[string, Past, string | null]>([
  ['a first attempt', { attempt: 1 }, null],
  ['a re-run with `resume: false`', { inputs: { resume: 'false' } }, null],
  ['a re-run whose user names a version', { inputs: { 'agent-version-id': NAMED } }, NAMED],
])('%s does not look for the version of earlier attempts', async (_, past, version) => {
  expect(await asked(past)).toEqual({ versions: [version], log: [] });
});

it('a re-run whose version no longer exists warns that all files are paid for again', async () => {
  const { versions, log } = await asked({ gone: true });
  expect(versions).toEqual([OLD, null]);
  expect(log).toEqual([expect.stringMatching(/^warning: Version .* no longer exists: .* paid for again/)]);
});

it('the age of a workflow run is what GitHub says, and is unknown without a token or an answer', async () => {
  const recording = recordingRunner({ workspace: folder, tempDir: folder, inputs: {} });
  const origin = await recording.origin();
  const signal = new AbortController().signal;
  const options = { runner: recording, origin, roe: scriptedRoe({}), clock: new VirtualClock(), signal };
  const answering = (answer: Awaited<ReturnType<GitHubApi['runAgeMs']>>) =>
    ({ runAgeMs: async (id: number) => (id === origin.runId ? answer : null) }) as unknown as GitHubApi;
  const refused = { ok: false, error: new GitHubError('forbidden', 'GitHub answered 403') } as const;
  expect(await runAgeMs({ ...options, github: answering({ ok: true, value: 5_000 }) })).toBe(5_000);
  expect(await runAgeMs({ ...options, github: answering(refused) })).toBeNull();
  expect(await runAgeMs({ ...options, github: null })).toBeNull();
});

it('a bug in asking for the agent is thrown only when the answer is awaited', async () => {
  const given = { ...defaultInputs(), 'api-key': 'k'.repeat(20), files: '*.pdf', 'agent-id': NEW };
  const runner = recordingRunner({ workspace: folder, tempDir: folder, inputs: given });
  const read: GivenInputs = readInputs(runner);
  if (!read.ok) throw new Error(read.problems.join());
  const roe = scriptedRoe({ agentVersion: () => Promise.reject(new Error('a bug')) });
  const signal = new AbortController().signal;
  const options = { runner, origin: await runner.origin(), roe, github: null, clock: new VirtualClock(), signal };
  const { answer } = askForAgent(read.inputs, options);
  await turn();
  await turn();
  await expect(answer).rejects.toThrow('a bug');
});
