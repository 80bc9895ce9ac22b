import { afterEach, describe, expect, it } from 'vitest';
import { AskEmulator, textFile } from '../../test/support/ask-emulator.ts';
import {
  type AgentScript,
  DOCUMENT_AGENT_ID,
  DOCUMENT_VERSION_ID,
  defaultScenario,
  type ScenarioInput,
  type VersionScript,
} from './scenario.ts';
import { type EmulatorServer, startEmulator } from './server.ts';

const UNKNOWN_ID = 'aaaaaaaa-0000-4000-8000-000000000001';
const OLDER = '22222222-2222-4222-8222-0000000000bb';
const VERSION_PATH = `/v1/agents/${DOCUMENT_AGENT_ID}/versions/${DOCUMENT_VERSION_ID}/`;
const CURRENT_PATH = `/v1/agents/${DOCUMENT_AGENT_ID}/versions/current/`;

const open: EmulatorServer[] = [];
afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

async function start(scenario: ScenarioInput = {}) {
  const emulator = await startEmulator({ job: { durationMs: 0 }, ...scenario });
  open.push(emulator);
  return { emulator, ask: new AskEmulator(emulator) };
}

/** The document reader with its version changed. */
function reader(change: Partial<VersionScript>, agent: Partial<AgentScript> = {}): AgentScript {
  const found = defaultScenario().agents.find(({ id }) => id === DOCUMENT_AGENT_ID);
  const [version] = found?.versions ?? [];
  if (found === undefined || version === undefined) throw new Error('there is no document reader');
  return {
    ...found,
    versions: [
      { ...version, ...change },
      { ...version, id: OLDER, versionName: 'v0' },
    ],
    ...agent,
  };
}

const PDF = textFile('a.pdf', '%PDF-1.4 %%EOF', 'application/pdf');
const run = async (ask: AskEmulator, text = '%PDF-1.4 %%EOF') =>
  (await ask.run(DOCUMENT_AGENT_ID, [['pdf_file', textFile('a.pdf', text, 'application/pdf')]])).body as string;

describe('a version', () => {
  it('has no post actions and no memory by default', async () => {
    const { ask } = await start();
    expect((await ask.get(VERSION_PATH)).body).toMatchObject({
      post_actions: [],
      supports_memory: false,
      base_agent: { skill_generation_state: null },
    });
  });

  it('lists its post actions, and says whether it supports memory and has it on', async () => {
    const action = {
      name: 'Open a ticket',
      connection_id: UNKNOWN_ID,
      operation: 'create_issue',
      trigger_on: [3, 6],
      param_mappings: { title: '$' + '{output}' },
    };
    const version = { postActions: [action], supportsMemory: true, engineConfig: { enable_memory: true } };
    const { ask } = await start({ agents: [reader(version, { skillGenerationState: 'generating' })] });
    expect((await ask.get(CURRENT_PATH)).body).toMatchObject({
      post_actions: [action],
      supports_memory: true,
      engine_config: { enable_memory: true },
      base_agent: { skill_generation_state: 'generating' },
    });
    const agent = await ask.get(`/v1/agents/${DOCUMENT_AGENT_ID}/`);
    expect(agent.body.skill_generation_state).toBe('generating');
  });

  it('that was deleted is a 404 while its agent is there, and the newest one left is the current one', async () => {
    const { emulator, ask } = await start({ agents: [reader({ deleted: true })] });
    const at = (version: string) => ask.run(DOCUMENT_AGENT_ID, [['pdf_file', PDF]], version);
    expect((await ask.get(VERSION_PATH)).status).toBe(404);
    expect((await at(DOCUMENT_VERSION_ID)).status).toBe(404);
    expect((await ask.get(`/v1/agents/${DOCUMENT_AGENT_ID}/`)).body.current_version_id).toBe(OLDER);
    expect((await ask.get(CURRENT_PATH)).body.id).toBe(OLDER);
    expect((await ask.get(`/v1/agents/${DOCUMENT_AGENT_ID}/versions/`)).body).toHaveLength(1);
    await run(ask);
    expect(emulator.inspect().jobs.map(({ versionId }) => versionId)).toEqual([OLDER]);
  });
});

describe('a route that is gone', () => {
  it('answers 404 with a page, 405, or 410, is counted, and does nothing', async () => {
    const { emulator, ask } = await start({ job: { durationMs: 60_000 } });
    const id = await run(ask);
    const replies = [];
    for (const status of [404, 405, 410] as const) {
      emulator.patch({ gone: { cancel: status } });
      const reply = await ask.post(`/v1/agents/jobs/${id}/cancel/`);
      replies.push([reply.status, reply.body]);
    }
    expect(replies).toEqual([
      [404, expect.stringContaining('<html>')],
      [405, { detail: 'Method "POST" not allowed.' }],
      [410, { detail: 'This endpoint has been removed.' }],
    ]);
    expect(emulator.inspect()).toMatchObject({ calls: { cancel: 3 }, jobs: [{ cancelledBy: null, status: 0 }] });
  });
});

describe('request ids', () => {
  it('are the request’s own, Roe’s, or missing from the reply', async () => {
    const { emulator, ask } = await start();
    const seen = [];
    for (const requestIds of ['echo', 'own', 'none'] as const) {
      emulator.patch({ requestIds });
      for (const headers of [{ 'x-request-id': 'r-1' }, undefined]) {
        seen.push((await ask.get(VERSION_PATH, headers)).headers.get('x-request-id'));
      }
    }
    const own = expect.stringMatching(/^req_[0-9a-f-]{36}$/);
    expect(seen).toEqual(['r-1', null, own, own, null, null]);
    expect(emulator.inspect().requests.map(({ replyRequestId }) => replyRequestId)).toEqual(seen);
  });

  it('come with faults too', async () => {
    const fault = { kind: 'status' as const, status: 502, text: '<html></html>' };
    const { ask } = await start({ requestIds: 'own', faults: [{ route: 'version', fault }] });
    const reply = await ask.get(VERSION_PATH);
    expect([reply.status, reply.headers.get('x-request-id')]).toEqual([502, expect.stringMatching(/^req_/)]);
  });
});

describe('results of tools', () => {
  it('are fetched by their artifact key', async () => {
    const key = 'agent-job-1/extraction_123.json';
    const { ask } = await start({ artifacts: { [key]: [{ page: 1 }] } });
    const id = await run(ask);
    const at = (query: string, job = id) => ask.get(`/v1/agents/jobs/${job}/artifacts/result/${query}`);
    const asked = `?artifact_key=${encodeURIComponent(key)}`;
    expect((await at(asked)).body).toEqual({ result: [{ page: 1 }] });
    expect((await at('?artifact_key=other')).status).toBe(404);
    expect((await at(asked, UNKNOWN_ID)).status).toBe(404);
    expect((await at('')).status).toBe(400);
  });
});

describe('costs', () => {
  async function costs(ask: AskEmulator, texts: readonly string[]): Promise<(number | null | undefined)[]> {
    const ids: string[] = [];
    for (const text of texts) ids.push(await run(ask, text));
    const { body } = await ask.post('/v1/agents/jobs/results/', { job_ids: ids });
    const byId = new Map((body as { id: string; cost: number | null }[]).map(({ id, cost }) => [id, cost]));
    return ids.map((id) => byId.get(id));
  }

  const DOCUMENTS = Array.from({ length: 200 }, (_, index) => `%PDF-1.4 ${index} %%EOF`);

  it('are drawn from the seed and the inputs, around a mean and with a heavy tail', async () => {
    const cost = { mean: 1, spread: 0.5, tail: { oneIn: 50, cost: 20 } };
    const { emulator, ask } = await start({ job: { durationMs: 0, cost } });
    const drawn = (await costs(ask, DOCUMENTS)).map(Number);
    const usual = drawn.filter((each) => each !== 20);
    expect(Math.min(...usual)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...usual)).toBeLessThanOrEqual(1.5);
    expect(new Set(usual).size).toBeGreaterThan(150);
    expect(usual.reduce((sum, each) => sum + each, 0) / usual.length).toBeCloseTo(1, 1);
    expect(drawn.length - usual.length).toBeGreaterThan(0);
    expect(drawn.length - usual.length).toBeLessThan(10);

    emulator.configure({ job: { durationMs: 0, cost } });
    expect((await costs(ask, DOCUMENTS.toReversed())).toReversed()).toEqual(drawn);
    emulator.configure({ job: { durationMs: 0, cost }, seed: 2 });
    expect(await costs(ask, DOCUMENTS)).not.toEqual(drawn);
  });

  it('can grow with the size of what is sent', async () => {
    const { ask } = await start({ job: { durationMs: 0, cost: { mean: 1, spread: 0, perKilobyte: 0.5 } } });
    const pdf = (kilobytes: number) => `%PDF-1.4 ${' '.repeat(kilobytes * 1024 - 15)} %%EOF`;
    expect(await costs(ask, [pdf(1), pdf(3)])).toEqual([1.5, 2.5]);
  });

  it('of a failed job are known only if they are scripted', async () => {
    const { emulator, ask } = await start({ job: { durationMs: 0, end: 4, cost: { mean: 2, spread: 0 } } });
    expect(await costs(ask, ['a'])).toEqual([2]);
    emulator.patch({ job: { cost: 'from-size' } });
    expect(await costs(ask, ['b'])).toEqual([null]);
  });
});
