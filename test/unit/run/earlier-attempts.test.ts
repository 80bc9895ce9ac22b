import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GivenInputs, readInputs } from '../../../src/inputs/read-inputs.ts';
import { answered, failed, RoeError } from '../../../src/roe/errors.ts';
import type { ListedJob } from '../../../src/roe/roe.ts';
import { checkAgent } from '../../../src/run/earlier-attempts.ts';
import { formatKey, senderOf } from '../../../src/submissions/submission-key.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildStatus } from '../../support/build-status.ts';
import { defaultInputs } from '../../support/default-inputs.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { scaledClock } from '../../support/scaled-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const OLD = '44444444-4444-4444-8444-444444444444';
const NAMED = '55555555-5555-4555-8555-555555555555';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earlier-attempts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Past {
  readonly attempt?: number;
  readonly inputs?: Record<string, string>;
  readonly artifact?: boolean;
  readonly gone?: boolean;
}

/** Returns the versions that a run asks Roe for after an attempt that used the old one, and its log. */
async function asked({ attempt = 2, inputs = {}, artifact = true, gone = false }: Past) {
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
  const sender = senderOf({ ...origin, runAttempt: 1 }, read.inputs.matrixLeg);
  const key = formatKey({ ...sender, content: 'a'.repeat(20), versionId: OLD });
  const path = join(folder, 'results.jsonl');
  writeFileSync(path, `${JSON.stringify({ submissionKey: key, jobId: buildJobId(1), outcome: 'succeeded' })}\n`);
  const versions: (string | null)[] = [];
  const row: ListedJob = { id: buildJobId(1), status: buildStatus('SUCCESS'), metadata: { submission_key: key } };
  const roe = scriptedRoe({
    agentVersion: async (_, versionId) => {
      versions.push(versionId);
      if (gone && versionId === OLD) return failed(new RoeError('not-found', 'Roe answered 404'));
      return answered(buildAgentVersion(versionId === null ? {} : { versionId }));
    },
    jobList: async () => answered({ jobs: [row], count: 1, more: false }),
  });
  const runner = { ...recording, downloadArtifacts: async () => (artifact ? [path] : []) };
  const signal = new AbortController().signal;
  await checkAgent(read.inputs, { runner, origin, roe, github: null, clock: scaledClock(50), signal });
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
