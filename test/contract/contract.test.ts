import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY, type ScenarioInput, type VersionScript } from '../../simulators/roe/scenario.ts';
import { type EmulatorServer, startEmulator } from '../../simulators/roe/server.ts';
import { tempWorkspace } from '../../simulators/runner/workspace.ts';
import { CONTRACT_READER, DOCUMENT_READER, REPOSITORY } from '../support/action-fixture.ts';
import { type Observations, observe } from './observe.ts';
import { PROBES } from './probes.ts';
import { targetOf } from './target.ts';

const environment = (emulator: EmulatorServer) => ({
  ROE_API_KEY: DEFAULT_API_KEY,
  ROE_AGENT_ID: DOCUMENT_READER,
  ROE_BASE_URL: emulator.url,
});

async function seenAt(scenario: ScenarioInput, more: Record<string, string> = {}, longestWaitMs = 5_000) {
  await using emulator = await startEmulator(scenario);
  const found = targetOf({ ...environment(emulator), ...more });
  if ('missing' in found) throw new Error(found.missing);
  const observations = await observe({ ...found.target, pauseMs: 20, longestWaitMs }, () => {});
  return { observations, state: emulator.inspect() };
}

const probe = ({ probes }: Observations, id: string) => {
  const found = probes.find((observation) => observation.id === id);
  if (found === undefined) throw new Error(`there is no probe ${id}`);
  return found;
};

describe('the probes of the real Roe, at the emulator', () => {
  it('see what it is, break nothing, and leave nothing behind', async () => {
    const { observations, state } = await seenAt({});

    expect(observations.probes.flatMap(({ broken }) => broken)).toEqual([]);
    expect(probe(observations, 'wrong-key').saw).toMatchObject({ status: 401 });
    expect(probe(observations, 'missing-slash').saw).toEqual({ status: 301 });
    expect(probe(observations, 'request-id').saw).toMatchObject({ echoed: true });
    expect(probe(observations, 'batch-limit').saw).toEqual({ with1000: 200, with1001: 400 });
    expect(probe(observations, 'job-list').saw).toMatchObject({ status: 200, pastTheEnd: 404 });
    expect(probe(observations, 'life-of-a-job').saw).toMatchObject({
      metadataKept: true,
      result: 'list',
      cost: 'number',
    });
    expect(probe(observations, 'idempotency-key').saw).toMatchObject({ sameJob: false });
    expect(probe(observations, 'cache').saw).toMatchObject({ sameId: false, end: 3 });
    expect(probe(observations, 'cancel').saw).toMatchObject({ whileOpen: 204, end: 5, afterEnd: 204 });
    const maxJobs = PROBES.reduce((sum, { jobs }) => sum + jobs, 0);
    expect(maxJobs).toBeLessThanOrEqual(9);
    // Its one input takes one file, and no text.
    expect(probe(observations, 'two-files').saw).toMatchObject({ status: 400, declared: false, arrived: [] });
    expect(probe(observations, 'optional-input').saw).toEqual({ asked: false });
    expect(probe(observations, 'utf-8-file-name').saw).toEqual({ status: 200, kept: true });
    expect(observations.jobsMade).toBe(maxJobs - 2);
    expect(state.jobs).toHaveLength(maxJobs - 2);
    expect(state.jobs.filter(({ purged }) => !purged)).toEqual([]);
    // The wrong key is one of the probes; it is no violation.
    expect(state.violations).toEqual([]);
  });

  it('tell another service from this one', async () => {
    const other: ScenarioInput = { idempotency: true, cache: 'same-id', unknownIds: 'absent', requestIds: 'none' };
    const { observations } = await seenAt({ ...other, maxBatchIds: 2000 });

    expect(probe(observations, 'idempotency-key').saw).toMatchObject({ sameJob: true });
    expect(probe(observations, 'cache').saw).toMatchObject({ sameId: true, end: 6 });
    expect(probe(observations, 'unknown-ids').saw).toMatchObject({ statuses: { status: 200, row: 'absent' } });
    expect(probe(observations, 'request-id').saw).toMatchObject({ echoed: false });
    expect(probe(observations, 'batch-limit').saw).toMatchObject({ with1001: 200 });
  });

  it('say if the action relies on something that is not so', async () => {
    const { observations } = await seenAt({ listLagMs: 600_000, job: { end: null } }, {}, 200);

    expect(probe(observations, 'life-of-a-job').broken).toEqual([
      'a job is not found in the job list by its submission_key',
      'the job came to no end in the time of this probe',
    ]);
    expect(probe(observations, 'purge').broken).toEqual(['data of these probes is left at Roe']);
  });

  it('say what is missing if the agent takes more than a document', async () => {
    const agent = { ROE_AGENT_ID: CONTRACT_READER };
    const without = await seenAt({}, agent);
    expect(probe(without.observations, 'life-of-a-job').broken.join()).toContain('`inputs` lacks `question`');

    const withInputs = await seenAt({}, { ...agent, ROE_AGENT_INPUTS: 'question: What is it?' });
    expect(withInputs.observations.probes.flatMap(({ broken }) => broken)).toEqual([]);
  });
});

const AGENT = '77777777-7777-4777-8777-777777777777';
const ofVersion = (more: Partial<VersionScript>): ScenarioInput => ({
  agents: [
    {
      id: AGENT,
      name: 'Packs',
      currentVersionId: '88888888-8888-4888-8888-888888888888',
      versions: [
        {
          id: '88888888-8888-4888-8888-888888888888',
          versionName: 'v1',
          engineConfig: {},
          inputs: [
            { key: 'documents', data_type: 'application/pdf', description: '', accepts_multiple_files: true },
            { key: 'note', data_type: 'text/plain', description: '', accepts_multiple_files: null },
          ],
          ...more,
        },
      ],
      disableCache: false,
      cacheFailedJobs: false,
    },
  ],
});

describe('the probes of an agent with several inputs', () => {
  it('say that two files arrive in their order, and that a text may be left out', async () => {
    const agent = { ROE_AGENT_ID: AGENT, ROE_AGENT_INPUTS: 'note: probe' };
    const { observations } = await seenAt(ofVersion({ optionalInputs: ['note'] }), agent);

    expect(probe(observations, 'two-files').saw).toMatchObject({
      status: 200,
      declared: true,
      arrived: ['probe-1.pdf', 'probe-2.pdf'],
    });
    expect(probe(observations, 'optional-input').saw).toEqual({ asked: true, status: 200 });
    expect(observations.probes.flatMap(({ broken }) => broken)).toEqual([]);
  });

  it('are not asked of a version that writes into other systems', async () => {
    const postAction = { name: 'n', connection_id: 'c', operation: 'insert', trigger_on: [3], param_mappings: {} };
    const asked = seenAt(ofVersion({ postActions: [postAction] }), { ROE_AGENT_ID: AGENT });

    await expect(asked).rejects.toThrow('version v1 of the agent has post actions');
  });
});

/** Not `execFileSync`: the emulator lives in this process. */
const run = (env: Record<string, string>, args: readonly string[] = []) =>
  new Promise<{ code: number; stdout: string }>((resolve) => {
    const { ROE_API_KEY: _key, ROE_AGENT_ID: _agent, ...rest } = process.env;
    const script = join(REPOSITORY, 'test', 'contract', 'main.ts');
    execFile(process.execPath, [script, ...args], { cwd: REPOSITORY, env: { ...rest, ...env } }, (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), stdout }),
    );
  });

describe('npm run test:contract', () => {
  it('says plainly that it asked nothing if the key or the agent is not given', async () => {
    const { code, stdout } = await run({ ROE_API_KEY: 'only the key' });

    expect(code).toBe(0);
    expect(stdout).toMatch(/^Skipped, nothing was asked: ROE_API_KEY and ROE_AGENT_ID are not both set\./);
  });

  it('writes down what it saw, and never the key', async () => {
    await using emulator = await startEmulator();
    await using folder = await tempWorkspace({});
    const path = join(folder.path, 'seen.json');
    const { code, stdout } = await run(environment(emulator), ['--out', path]);

    const text = readFileSync(path, 'utf8');
    expect(code).toBe(0);
    expect((JSON.parse(text) as Observations).probes.map(({ id }) => id)).toEqual(PROBES.map(({ id }) => id));
    expect(text + stdout).not.toContain(DEFAULT_API_KEY);
  });
});

describe('docs/contract.md', () => {
  it('names every probe with what it asks and how many jobs it makes', () => {
    const rows = readFileSync(join(REPOSITORY, 'docs', 'contract.md'), 'utf8').split('\n');
    for (const { id, question, jobs } of PROBES) expect(rows).toContain(`| \`${id}\` | ${jobs} | ${question} |`);
  });
});
