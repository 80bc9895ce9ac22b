import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { AML_AGENT_ID } from '../kinds.ts';
import { DEFAULT_API_KEY, DOCUMENT_AGENT_ID, DOCUMENT_VERSION_ID, type ScenarioInput } from '../scenario.ts';
import { type EmulatorServer, startEmulator } from '../server.ts';
import { replyProblem, type SeenReply, seenReply } from './check-reply.ts';

const UNKNOWN = 'aaaaaaaa-0000-4000-8000-000000000001';
const RUN = `/v1/agents/run/${DOCUMENT_AGENT_ID}/async/`;
const AGENT = `/v1/agents/${DOCUMENT_AGENT_ID}/`;
const JOBS = '/v1/agents/jobs/';

const open: EmulatorServer[] = [];
afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

/** Asks the emulator and keeps every reply. */
class Recorder {
  readonly replies: SeenReply[] = [];
  readonly emulator: EmulatorServer;

  constructor(emulator: EmulatorServer) {
    this.emulator = emulator;
  }

  async ask(method: 'GET' | 'POST', path: string, body?: unknown, headers: Record<string, string> = {}) {
    const init: RequestInit = { method, redirect: 'manual' };
    const type: Record<string, string> =
      body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' };
    if (body instanceof FormData) init.body = body;
    else if (body !== undefined) init.body = JSON.stringify(body);
    init.headers = { authorization: `Bearer ${DEFAULT_API_KEY}`, ...type, ...headers };
    const response = await fetch(`${this.emulator.url}${path}`, init);
    this.replies.push(await seenReply(method, response));
    const text = await response.text();
    return { status: response.status, text };
  }

  async submit(text = '%PDF-1.4 %%EOF'): Promise<string> {
    const form = new FormData();
    form.set('pdf_file', new File([text], 'a.pdf', { type: 'application/pdf' }));
    form.set('metadata', '{"case":"a.pdf"}');
    return JSON.parse((await this.ask('POST', RUN, form)).text) as string;
  }

  problems(): string[] {
    return this.replies.map(replyProblem).filter((problem) => problem !== null);
  }
}

async function record(scenario: ScenarioInput = {}): Promise<Recorder> {
  const emulator = await startEmulator({ job: { durationMs: 0 }, ...scenario });
  open.push(emulator);
  return new Recorder(emulator);
}

/** Every question about the jobs, once. */
async function askAll(recorder: Recorder, ids: readonly string[]): Promise<void> {
  await recorder.ask('POST', `${JOBS}statuses/`, { job_ids: [...ids, UNKNOWN] });
  await recorder.ask('POST', `${JOBS}results/`, { job_ids: [...ids, UNKNOWN] });
  for (const id of ids) {
    await recorder.ask('GET', `${JOBS}${id}/status/`);
    await recorder.ask('GET', `${JOBS}${id}/result/`);
  }
  await recorder.ask('GET', `${AGENT}jobs/?page_size=1`);
  await recorder.ask('GET', AGENT);
}

describe('every reply keeps to the schema of Roe’s contract', () => {
  it('of agents, versions and their kinds', async () => {
    const recorder = await record();
    for (const { id, currentVersionId } of recorder.emulator.state.scenario.agents) {
      for (const path of ['', 'versions/', 'versions/current/', `versions/${currentVersionId}/`, 'jobs/']) {
        await recorder.ask('GET', `/v1/agents/${id}/${path}`);
      }
    }
    const post_action = { connection_id: 'c', operation: 'o', trigger_on: [3], param_mappings: { a: 'b' } };
    const [agent] = recorder.emulator.state.scenario.agents;
    const versions = agent?.versions.map((each) => ({ ...each, postActions: [{ name: 'n', ...post_action }] })) ?? [];
    if (agent !== undefined) recorder.emulator.patch({ agents: [{ ...agent, versions }] });
    await recorder.ask('GET', `/v1/agents/${agent?.id}/versions/current/`);
    expect(recorder.problems()).toEqual([]);
    expect(recorder.replies).toHaveLength(31);
    expect(recorder.replies.every(({ status }) => status === 200)).toBe(true);
  });

  const ENDS: [string, ScenarioInput['job']][] = [
    ['that run', { durationMs: 60_000 }],
    ['that Roe tries again', { durationMs: 60_000, walk: [2] }],
    ['that succeeded', {}],
    ['that failed', { end: 4 }],
    ['that failed without a word', { end: 4, errorMessage: null }],
    ['of a status that nobody knows', { end: 9 }],
    ['whose result comes late', { resultDelayMs: 60_000 }],
    ['with corrections', { correctedOutputs: [{ key: 'output', data_type: 'application/json', value: '{}' }] }],
    ['without agent ids', { nullAgentIds: true }],
    ['without a cost', { cost: null }],
    ['with a cost by chance', { cost: { mean: 1, spread: 0.5 } }],
    ['with an error code for a result', { result: 'number' }],
    ['with an empty result', { result: 'empty' }],
    ['with a row of nulls', { row: 'null' }],
    ['that are forbidden', { row: 'forbidden' }],
    ['whose results are unavailable', { result: 'error-500' }],
  ];

  for (const [name, job] of ENDS) {
    it(`of jobs ${name}`, async () => {
      const recorder = await record({ job: { durationMs: 0, ...job } });
      await askAll(recorder, [await recorder.submit('%PDF-1 %%EOF'), await recorder.submit('%PDF-2 %%EOF')]);
      expect(recorder.problems()).toEqual([]);
    });
  }

  it('of cached jobs, pages of results, and many at once', async () => {
    const recorder = await record({ cache: 'same-id', resultsEnvelope: true });
    await recorder.submit();
    await askAll(recorder, [await recorder.submit()]);
    await recorder.ask('POST', `${RUN}many/`, { inputs: [{ pdf_file: 'https://a.example/a.pdf' }] });
    expect(recorder.problems()).toEqual([]);
  });

  it('of cancelling, purging, references and results of tools', async () => {
    const references = {
      shot: { contentType: 'image/png', text: 'x' },
      far: { contentType: 'a/b', redirect: 'http://x.example/' },
    };
    const artifacts = { 'k/1.json': [1] };
    const recorder = await record({ job: { durationMs: 60_000 }, references, artifacts, allowCancelAll: true });
    const id = await recorder.submit();
    await recorder.ask('POST', `${JOBS}${id}/delete-data/`);
    await recorder.ask('POST', `${JOBS}${id}/cancel/`);
    await recorder.ask('POST', `${AGENT}jobs/cancel-all/`);
    await recorder.ask('POST', `${JOBS}${id}/delete-data/`);
    await askAll(recorder, [id]);
    recorder.emulator.patch({ job: { purge: 'partial' }, legacyCancelAll: true });
    const other = await recorder.submit();
    await recorder.ask('POST', `${AGENT}jobs/cancel-all/`);
    await recorder.ask('POST', `${JOBS}${other}/delete-data/`);
    for (const path of [
      'references/shot/',
      'references/far/',
      'references/none/',
      'artifacts/result/?artifact_key=k/1.json',
    ]) {
      await recorder.ask('GET', `${JOBS}${id}/${path}`);
    }
    await recorder.ask('GET', `${JOBS}${id}/references/shot/`, undefined, { range: 'bytes=9-' });
    await recorder.ask('GET', `${JOBS}${id}/artifacts/result/`);
    expect(recorder.problems()).toEqual([]);
    expect(recorder.replies.map(({ status }) => status).filter((status) => status !== 200)).toEqual([
      400, 204, 500, 204, 302, 404, 416, 400,
    ]);
  });

  it('of what is refused', async () => {
    const recorder = await record({
      rateLimit: { perSecond: 0.001, burst: 3, retryAfter: 'seconds' },
      gone: { cancel: 410 },
    });
    await recorder.ask('GET', AGENT, undefined, { authorization: 'Bearer other' });
    await recorder.ask('GET', `/v1/agents/${UNKNOWN}/`);
    await recorder.ask('GET', `${AGENT}versions/${UNKNOWN}/`);
    await recorder.ask('GET', `${AGENT}?organization_id=${UNKNOWN}`);
    await recorder.ask('GET', `${AGENT}jobs/?page=7`);
    await recorder.ask('GET', `${AGENT}jobs/?created_from=x`);
    await recorder.ask('GET', AGENT.slice(0, -1));
    await recorder.ask('GET', RUN);
    await recorder.ask('GET', '/nothing');
    await recorder.ask('POST', `${JOBS}statuses/`, {});
    await recorder.ask('POST', `${JOBS}${UNKNOWN}/cancel/`);
    await recorder.ask('POST', RUN, {});
    await recorder.ask('POST', RUN, { pdf_file: 'x', metadata: '{' });
    await recorder.ask('POST', `/v1/agents/run/${AML_AGENT_ID}/async/`, {
      alert_data: 'x',
      transaction_data: 'x',
      y: 'z',
    });
    await recorder.ask('POST', RUN, { pdf_file: 'x' });
    expect(recorder.problems()).toEqual([]);
    expect(recorder.replies.map(({ status }) => status)).toEqual([
      401, 404, 404, 400, 404, 400, 301, 405, 404, 400, 410, 400, 400, 400, 429,
    ]);
  });
});

describe('the schema', () => {
  async function versionReply(): Promise<SeenReply> {
    const recorder = await record();
    await recorder.ask('GET', `${AGENT}versions/${DOCUMENT_VERSION_ID}/`);
    const [reply] = recorder.replies;
    if (reply === undefined) throw new Error('there is no reply');
    return reply;
  }

  it('refuses a version without its post actions, with a field of our own, or with a type that is none', async () => {
    const reply = await versionReply();
    const version = JSON.parse(reply.body);
    const [input] = version.input_definitions;
    const { post_actions: _, ...without } = version;
    const wrong = [
      without,
      { ...version, ours: 1 },
      { ...version, input_definitions: [{ ...input, data_type: 'file' }] },
    ];
    for (const each of wrong) expect(replyProblem({ ...reply, body: JSON.stringify(each) })).toMatch(/is no version/);
  });

  it('refuses a job id that is wrapped, and a status that Roe does not answer with', () => {
    const reply = {
      method: 'POST',
      path: RUN,
      status: 200,
      contentType: 'application/json',
      body: `{"id":"${UNKNOWN}"}`,
    };
    expect(replyProblem(reply)).toMatch(/is no jobId/);
    expect(replyProblem({ ...reply, status: 201 })).toMatch(/not in the contract/);
    expect(replyProblem({ ...reply, status: 204 })).toMatch(/has a body/);
  });

  it('has no definition that nothing uses', () => {
    const text = readFileSync(new URL('replies.schema.json', import.meta.url), 'utf8');
    const code = readFileSync(new URL('check-reply.ts', import.meta.url), 'utf8');
    const names = Object.keys((JSON.parse(text) as { $defs: object }).$defs);
    const unused = names.filter((name) => !text.includes(`"#/$defs/${name}"`) && !code.includes(`'${name}'`));
    expect(unused).toEqual([]);
  });
});
