import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { spawnEmulator } from './client.ts';
import {
  CONTRACT_AGENT_ID,
  CONTRACT_VERSION_ID,
  DEFAULT_API_KEY,
  DOCUMENT_AGENT_ID,
  DOCUMENT_VERSION_ID,
  type Fault,
  type ScenarioInput,
} from './scenario.ts';
import { isOutsideContract, replyProblem, seenReply } from './schema/check-reply.ts';
import { type EmulatorServer, startEmulator } from './server.ts';

const PDF = [
  '%PDF-1.4',
  '1 0 obj << /Type /Pages /Kids [2 0 R 3 0 R] >> endobj',
  '2 0 obj << /Type /Page >> endobj',
  '3 0 obj << /Type/Page >> endobj',
  '4 0 obj << >> stream',
  'BT (Party Name: Acme \\(UK\\) Ltd) Tj (Notice days: 30) Tj (Ref: 007) Tj ET',
  'endstream endobj',
  '%%EOF',
].join('\n');
const UNKNOWN_ID = 'aaaaaaaa-0000-4000-8000-000000000001';
const DOCUMENT_RUN = `/v1/agents/run/${DOCUMENT_AGENT_ID}/async/`;
const DOCUMENT_VERSION_RUN = `/v1/agents/run/${DOCUMENT_AGENT_ID}/versions/${DOCUMENT_VERSION_ID}/async/`;
const CONTRACT_RUN = `/v1/agents/run/${CONTRACT_AGENT_ID}/async/`;

const open: EmulatorServer[] = [];
let clock = Date.now();

afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

/** With a clock that stands still until a test moves it. */
async function start(scenario: ScenarioInput = {}): Promise<EmulatorServer> {
  clock = Date.now();
  const emulator = await startEmulator(scenario, 0, () => clock);
  open.push(emulator);
  return emulator;
}

/** Every reply is held to the schema unless the scenario breaks it on purpose. */
async function call(emulator: { url: string }, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${DEFAULT_API_KEY}`);
  const response = await fetch(`${emulator.url}${path}`, { redirect: 'manual', ...init, headers });
  const server = open.find(({ url }) => url === emulator.url);
  if (server !== undefined && !isOutsideContract(server.state.scenario)) {
    expect(replyProblem(await seenReply(init.method ?? 'GET', response))).toBeNull();
  }
  return response;
}

async function get(emulator: { url: string }, path: string) {
  const response = await call(emulator, path);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function post(emulator: { url: string }, path: string, value?: unknown) {
  const init: RequestInit = { method: 'POST' };
  if (value !== undefined) {
    init.body = JSON.stringify(value);
    init.headers = { 'content-type': 'application/json' };
  }
  const response = await call(emulator, path, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

interface Sent {
  content?: string;
  name?: string;
  path?: string;
  metadata?: Record<string, unknown>;
  headers?: Record<string, string>;
  route?: string;
}

function send(emulator: { url: string }, sent: Sent = {}): Promise<Response> {
  const form = new FormData();
  const metadata = sent.path === undefined ? sent.metadata : { ...sent.metadata, case: sent.path };
  if (metadata !== undefined) form.set('metadata', JSON.stringify(metadata));
  const file = new File([sent.content ?? PDF], sent.name ?? 'a.pdf', { type: 'application/pdf' });
  form.set('pdf_file', file);
  return call(emulator, sent.route ?? DOCUMENT_RUN, { method: 'POST', body: form, headers: sent.headers ?? {} });
}

async function submit(emulator: { url: string }, sent: Sent = {}): Promise<string> {
  const response = await send(emulator, sent);
  expect(response.status).toBe(200);
  return (await response.json()) as string;
}

const statusPath = (id: string) => `/v1/agents/jobs/${id}/status/`;
const resultPath = (id: string) => `/v1/agents/jobs/${id}/result/`;
const listPath = `/v1/agents/${DOCUMENT_AGENT_ID}/jobs/`;
const statuses = (emulator: { url: string }, ids: string[]) =>
  post(emulator, '/v1/agents/jobs/statuses/', { job_ids: ids });
const results = (emulator: { url: string }, ids: string[]) =>
  post(emulator, '/v1/agents/jobs/results/', { job_ids: ids });

describe('the key, the address and the organization', () => {
  it('a wrong key is a 401, a missing one a violation as well', async () => {
    const emulator = await start();
    const url = `${emulator.url}/v1/agents/${DOCUMENT_AGENT_ID}/`;
    const wrong = await fetch(url, { headers: { authorization: 'Bearer other' } });
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toEqual({ detail: 'Invalid API key.' });
    expect(emulator.inspect().violations).toEqual([]);
    expect((await fetch(url)).status).toBe(401);
    expect(emulator.inspect().violations).toEqual([`GET /v1/agents/${DOCUMENT_AGENT_ID}/ came without Authorization.`]);
  });

  it('the key in a URL is a violation that does not repeat the key', async () => {
    const emulator = await start();
    await get(emulator, `/v1/agents/${DOCUMENT_AGENT_ID}/?key=${DEFAULT_API_KEY}`);
    expect(emulator.inspect().violations).toEqual(['The API key is in the URL of a request (agent).']);
  });

  it('the key in metadata is a violation', async () => {
    const emulator = await start();
    await submit(emulator, { metadata: { note: DEFAULT_API_KEY } });
    expect(emulator.inspect().violations).toHaveLength(1);
  });

  it('a missing trailing slash is a 301 to the address with it, for POST too', async () => {
    const emulator = await start();
    const response = await call(emulator, `${DOCUMENT_RUN.slice(0, -1)}?x=1`, { method: 'POST' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${DOCUMENT_RUN}?x=1`);
    expect(emulator.inspect().calls).toMatchObject({ redirect: 1, submit: 0 });
  });

  it('another organization is a 400, the own one is not', async () => {
    const emulator = await start();
    const path = `/v1/agents/${DOCUMENT_AGENT_ID}/?organization_id=`;
    const other = await get(emulator, path + UNKNOWN_ID);
    expect(other).toEqual({
      status: 400,
      body: { organization_id: 'Organization does not match the API key.' },
    });
    expect((await get(emulator, `${path}33333333333343338333333333333333`)).status).toBe(200);
  });

  it('an unknown path is an HTML 404, a wrong method a 405', async () => {
    const emulator = await start();
    const unknown = await call(emulator, '/v1/nothing/');
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get('content-type')).toMatch('text/html');
    expect(await get(emulator, DOCUMENT_RUN)).toEqual({ status: 405, body: { detail: 'Method "GET" not allowed.' } });
  });

  it('X-Request-ID comes back unless switched off', async () => {
    const emulator = await start();
    const path = `/v1/agents/${DOCUMENT_AGENT_ID}/`;
    const init = { headers: { 'x-request-id': 'r-1' } };
    expect((await call(emulator, path, init)).headers.get('x-request-id')).toBe('r-1');
    emulator.patch({ requestIds: 'none' });
    expect((await call(emulator, path, init)).headers.get('x-request-id')).toBeNull();
    expect(emulator.inspect().requests[0]?.headers['x-request-id']).toBe('r-1');
  });
});

describe('agents', () => {
  it('the current version and the given one say which inputs they take', async () => {
    const emulator = await start();
    const current = await get(emulator, `/v1/agents/${CONTRACT_AGENT_ID}/versions/current/`);
    expect(current.status).toBe(200);
    expect(current.body).toMatchObject({
      id: CONTRACT_VERSION_ID,
      name: 'Contract reader',
      version_name: 'v7',
      input_definitions: [
        { key: 'contract', data_type: 'application/pdf', accepts_multiple_files: false },
        { key: 'question', data_type: 'text/plain', accepts_multiple_files: null },
      ],
      base_agent: { id: CONTRACT_AGENT_ID, current_version_id: CONTRACT_VERSION_ID },
    });
    expect(current.body.engine_config.pdf_files).toBe(['$', '{contract}'].join(''));
    const given = await get(emulator, `/v1/agents/${CONTRACT_AGENT_ID}/versions/${CONTRACT_VERSION_ID}/`);
    expect(given.body).toEqual(current.body);
    const all = await get(emulator, `/v1/agents/${CONTRACT_AGENT_ID}/versions/`);
    expect(all.body).toEqual([current.body]);
  });

  it('an agent counts its jobs', async () => {
    const emulator = await start();
    expect((await get(emulator, `/v1/agents/${DOCUMENT_AGENT_ID}/`)).body).toMatchObject({
      job_count: 0,
      most_recent_job: null,
    });
    await submit(emulator);
    expect((await get(emulator, `/v1/agents/${DOCUMENT_AGENT_ID}/`)).body).toMatchObject({
      job_count: 1,
      most_recent_job: new Date(clock).toISOString(),
    });
  });

  it('unknown agents, versions and versions of another agent are 404', async () => {
    const emulator = await start();
    const paths = [
      `/v1/agents/${UNKNOWN_ID}/`,
      `/v1/agents/${UNKNOWN_ID}/versions/current/`,
      `/v1/agents/${CONTRACT_AGENT_ID}/versions/${UNKNOWN_ID}/`,
      `/v1/agents/${CONTRACT_AGENT_ID}/versions/${DOCUMENT_VERSION_ID}/`,
    ];
    for (const path of paths) {
      expect(await get(emulator, path)).toEqual({ status: 404, body: { detail: 'Not found.' } });
    }
    expect((await send(emulator, { route: `/v1/agents/run/${UNKNOWN_ID}/async/` })).status).toBe(404);
  });
});

describe('run requests', () => {
  it('a multipart run answers a bare JSON string and keeps file, texts and metadata', async () => {
    const emulator = await start();
    const id = await submit(emulator, {
      name: 'acme.pdf',
      route: DOCUMENT_VERSION_RUN,
      metadata: { run: 77, nested: { a: 1 }, case: 'docs/acme.pdf' },
      headers: { 'idempotency-key': 'k1', 'x-skip-cache': 'true' },
    });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    const [job] = emulator.inspect().jobs;
    expect(job).toMatchObject({
      id,
      agentId: DOCUMENT_AGENT_ID,
      versionId: DOCUMENT_VERSION_ID,
      status: 0,
      createdAt: new Date(clock).toISOString(),
      metadata: { run: '77', nested: '{"a":1}', case: 'docs/acme.pdf' },
      fileName: 'acme.pdf',
      fileBytes: PDF.length,
      fileSha256: createHash('sha256').update(PDF).digest('hex'),
      fileContentType: 'application/pdf',
      idempotencyKey: 'k1',
      skipCache: true,
      cancelledBy: null,
      purged: false,
      submissions: 1,
    });
    expect(emulator.inspect().requests[0]).toMatchObject({
      method: 'POST',
      path: DOCUMENT_VERSION_RUN,
      route: 'submit',
      status: 200,
      headers: { 'idempotency-key': 'k1', 'x-skip-cache': 'true' },
    });
  });

  it('JSON and urlencoded bodies are taken too, the file as a URL', async () => {
    const emulator = await start();
    const viaJson = await post(emulator, CONTRACT_RUN, {
      contract: 'https://files.example.org/b.pdf',
      question: 'Law?',
      metadata: { file: 'b.pdf' },
    });
    expect(viaJson.status).toBe(200);
    const encoded = new URLSearchParams({
      contract: 'https://files.example.org/b.pdf',
      question: 'Law?',
      metadata: '{"file":"b.pdf"}',
    });
    const viaForm = await call(emulator, CONTRACT_RUN, { method: 'POST', body: encoded });
    expect(viaForm.status).toBe(200);
    const jobs = emulator.inspect().jobs;
    expect(jobs).toHaveLength(2);
    for (const job of jobs) {
      expect(job.metadata).toEqual({ file: 'b.pdf' });
      expect(job.inputs.map((input) => [input.key, input.value])).toEqual([
        ['contract', 'https://files.example.org/b.pdf'],
        ['question', 'Law?'],
      ]);
    }
  });

  it('a missing input key, bad metadata, bad JSON and an unknown media type are refused and make no job', async () => {
    const emulator = await start();
    expect(await post(emulator, CONTRACT_RUN, { contract: 'x' })).toEqual({
      status: 400,
      body: ['Missing input key question'],
    });
    for (const metadata of ['{no', '[1]', '"text"']) {
      expect(await post(emulator, DOCUMENT_RUN, { pdf_file: 'x', metadata })).toEqual({
        status: 400,
        body: { metadata: ['Invalid JSON string.'] },
      });
    }
    const raw = (type: string) =>
      call(emulator, DOCUMENT_RUN, { method: 'POST', body: '{', headers: { 'content-type': type } });
    expect((await raw('application/json')).status).toBe(400);
    expect((await raw('text/plain')).status).toBe(415);
    expect((await raw('multipart/form-data')).status).toBe(400);
    expect((await raw('multipart/form-data; boundary=B')).status).toBe(400);
    expect(emulator.inspect().jobs).toEqual([]);
  });

  it('metadata null is none', async () => {
    const emulator = await start();
    await post(emulator, DOCUMENT_RUN, { pdf_file: 'x', metadata: null });
    expect(emulator.inspect().jobs[0]?.metadata).toEqual({});
  });

  it('an undefined input key is ignored, or refused if scripted', async () => {
    const emulator = await start();
    expect((await post(emulator, DOCUMENT_RUN, { pdf_file: 'x', other: 'y' })).status).toBe(200);
    emulator.patch({ rejectUnknownKeys: true });
    expect((await post(emulator, DOCUMENT_RUN, { pdf_file: 'x', other: 'y' })).body).toEqual([
      'Unknown input key other',
    ]);
  });

  it('too many file bytes are a 413, too many bytes of text a 400, both HTML', async () => {
    const emulator = await start({ maxFileBytes: 10, maxFieldBytes: 50 });
    const large = await send(emulator);
    expect(large.status).toBe(413);
    expect(await large.text()).toMatch('Payload Too Large');
    const text = await send(emulator, { content: 'x', metadata: { long: 'y'.repeat(60) } });
    expect(text.status).toBe(400);
    expect(text.headers.get('content-type')).toMatch('text/html');
  });

  it('async/many makes one job an item and drops metadata', async () => {
    const emulator = await start();
    const path = `${DOCUMENT_RUN}many/`;
    const answer = await post(emulator, path, {
      inputs: [{ pdf_file: 'a', metadata: { x: 'y' } }, { pdf_file: 'b' }],
      metadata: { x: 'y' },
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(2);
    expect(emulator.inspect().jobs.map((job) => job.metadata)).toEqual([{}, {}]);
    const refused = async (value: unknown) => (await post(emulator, path, value)).body;
    expect(await refused({})).toEqual({ inputs: ['This field is required.'] });
    expect(await refused({ inputs: [] })).toEqual({ inputs: ['At least one agent input is required.'] });
    expect(await refused({ inputs: [{}] })).toEqual(['Missing input key pdf_file']);
    const many = Array.from({ length: 1001 }, () => ({ pdf_file: 'a' }));
    expect(await refused({ inputs: many })).toEqual({ inputs: ['Too many inputs. Maximum 1000 inputs allowed.'] });
    expect(emulator.inspect().jobs).toHaveLength(2);
  });

  it('the same submission_key on two jobs is counted', async () => {
    const emulator = await start();
    for (const submission_key of ['a', 'b', 'a', 'a']) await submit(emulator, { metadata: { submission_key } });
    expect(emulator.inspect().duplicateSubmissions).toBe(2);
  });

  it('the peak of run requests in flight is counted', async () => {
    const emulator = await start({ latencyMs: 500 });
    await Promise.all([submit(emulator), submit(emulator), submit(emulator)]);
    await submit(emulator);
    expect(emulator.inspect().peakConcurrentSubmits).toBe(3);
    expect(emulator.inspect().calls.submit).toBe(4);
  });

  it('an upload of many megabytes is hashed and not held', async () => {
    const emulator = await start();
    const chunk = new Uint8Array(1024 * 1024).fill(65);
    const chunks = 192;
    const boundary = 'B0';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="pdf_file"; filename="big.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
    const hash = createHash('sha256');
    async function* body() {
      yield Buffer.from(`${head}%PDF-1.4\n`);
      hash.update('%PDF-1.4\n');
      for (let index = 0; index < chunks; index += 1) {
        hash.update(chunk);
        yield chunk;
      }
      hash.update('%%EOF');
      yield Buffer.from(`%%EOF\r\n--${boundary}--\r\n`);
    }
    const before = process.memoryUsage();
    const sent = httpRequest(`${emulator.url}${DOCUMENT_RUN}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${DEFAULT_API_KEY}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    });
    Readable.from(body()).pipe(sent);
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(200);
    response.resume();
    const [job] = emulator.inspect().jobs;
    expect(job).toMatchObject({ fileBytes: chunks * chunk.length + 14, fileSha256: hash.digest('hex') });
    clock += 200;
    expect(emulator.inspect().jobs[0]?.status).toBe(3);
    const grown = process.memoryUsage().rss - before.rss;
    expect(grown).toBeLessThan(120 * 1024 * 1024);
    expect(emulator.inspect().requests[0]?.headers['transfer-encoding']).toBe('chunked');
  });

  it('a client that goes away in the middle of its body makes no job', async () => {
    const emulator = await start();
    const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1');
    socket.write(
      `POST ${DOCUMENT_RUN} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${DEFAULT_API_KEY}\r\nContent-Length: 1000\r\n` +
        'Content-Type: multipart/form-data; boundary=B\r\n\r\n--B\r\nContent-Disposition: form-data; name="pdf_file"; filename="a"\r\n\r\nxx',
    );
    await expect.poll(() => emulator.inspect().calls.submit).toBe(1);
    socket.destroy();
    await expect.poll(() => emulator.state.submitsInFlight).toBe(0);
    expect(emulator.inspect().requests[0]?.status).toBeNull();
    expect(emulator.inspect().jobs).toEqual([]);
    expect(await submit(emulator)).toBeTypeOf('string');
  });
});

describe('rate limit', () => {
  it('a run request without a token is a 429 that says the seconds; time brings tokens', async () => {
    const emulator = await start({ rateLimit: { perSecond: 0.2, burst: 2, retryAfter: 'seconds' } });
    await submit(emulator);
    await submit(emulator);
    const refused = await send(emulator);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toEqual({ detail: 'Request was throttled. Expected available in 5 seconds.' });
    expect((await get(emulator, listPath)).status).toBe(200);
    clock += 5000;
    await submit(emulator);
  });

  it('Retry-After comes as a date of the server, or not at all', async () => {
    const emulator = await start({
      rateLimit: { perSecond: 1, retryAfter: 'date' },
      serverClockSkewMs: 3_600_000,
    });
    await submit(emulator);
    const refused = await send(emulator);
    const until = Date.parse(refused.headers.get('retry-after') ?? '') - clock - 3_600_000;
    expect(until).toBeGreaterThanOrEqual(1000);
    expect(until).toBeLessThan(2000);
    emulator.patch({ rateLimit: { perSecond: 1, retryAfter: 'none' } });
    await submit(emulator);
    expect((await send(emulator)).headers.get('retry-after')).toBeNull();
  });
});

describe('statuses', () => {
  it('a job walks its codes by the clock', async () => {
    const emulator = await start({ job: { durationMs: 300, walk: [0, 1, 2] } });
    const id = await submit(emulator);
    const created = clock;
    const seen: [number, number, string | undefined][] = [];
    for (const step of [0, 99, 1, 100, 99, 1]) {
      clock += step;
      const { body } = await get(emulator, statusPath(id));
      seen.push([body.status, Math.round(body.timestamp * 1000) - created, body.error_message]);
    }
    expect(seen).toEqual([
      [0, 0, undefined],
      [0, 0, undefined],
      [1, 100, undefined],
      [2, 200, 'Model timed out, retrying'],
      [2, 200, 'Model timed out, retrying'],
      [3, 300, undefined],
    ]);
    const { timestamp } = (await get(emulator, statusPath(id))).body;
    expect(Number.isInteger(timestamp)).toBe(false);
  });

  it('before its first event a job has a null row', async () => {
    const emulator = await start({ job: { walk: [], durationMs: 10 } });
    const id = await submit(emulator);
    expect((await statuses(emulator, [id])).body[0]).toMatchObject({ id, status: null, timestamp: null });
    expect((await get(emulator, statusPath(id))).body).toEqual({ status: 0, timestamp: null });
    clock += 10;
    expect((await statuses(emulator, [id])).body[0].status).toBe(3);
  });

  it('every end can be scripted, an unknown code and none at all too', async () => {
    const ends = [3, 4, 5, 6, 7, null];
    const files = ends.map((end) => ({ match: `${end}.pdf`, end }));
    const emulator = await start({ files, shuffleRows: false });
    const ids: string[] = [];
    for (const end of ends) ids.push(await submit(emulator, { name: `${end}.pdf` }));
    clock += 10_000;
    const { body } = await statuses(emulator, ids);
    expect(body.map((row: { status: number }) => row.status)).toEqual([3, 4, 5, 6, 7, 1]);
    expect(body[1].error_message).toBe('The agent could not finish the job.');
    expect(body[0].error_message).toBeNull();
  });

  it('rows are normal, null or absent; an id that does not exist has a null row', async () => {
    const files = [
      { match: 'null.pdf', row: 'null' as const },
      { match: 'absent.pdf', row: 'absent' as const },
    ];
    const emulator = await start({ files });
    const normal = await submit(emulator);
    const nulled = await submit(emulator, { path: 'null.pdf' });
    const absent = await submit(emulator, { path: 'absent.pdf' });
    const { body } = await statuses(emulator, [normal, nulled, absent, UNKNOWN_ID]);
    const byId = Object.fromEntries(body.map((row: { id: string }) => [row.id, row]));
    expect(Object.keys(byId).toSorted()).toEqual([normal, nulled, UNKNOWN_ID].toSorted());
    expect(byId[nulled]).toEqual({ id: nulled, status: null, created_at: null, last_updated_at: null });
    expect(byId[UNKNOWN_ID].status).toBeNull();
    expect(byId[normal]).toMatchObject({ status: 0, created_at: new Date(clock).toISOString(), error_message: null });
    expect((await get(emulator, statusPath(nulled))).body.status).toBe(0);
    emulator.patch({ unknownIds: 'absent' });
    expect((await statuses(emulator, [UNKNOWN_ID])).body).toEqual([]);
    emulator.patch({ unknownIds: 'forbidden' });
    expect((await statuses(emulator, [normal, UNKNOWN_ID])).status).toBe(403);
  });

  it('a row kind can last a while only', async () => {
    const emulator = await start({ job: { row: 'null', rowForMs: 50 } });
    const id = await submit(emulator);
    expect((await statuses(emulator, [id])).body[0].status).toBeNull();
    clock += 50;
    expect((await statuses(emulator, [id])).body[0].status).toBe(0);
  });

  it('one forbidden job makes every batch call with it a 403', async () => {
    const emulator = await start({ files: [{ match: 'secret*', row: 'forbidden' }] });
    const good = await submit(emulator);
    const bad = await submit(emulator, { path: 'secret/a.pdf' });
    expect((await statuses(emulator, [good, bad])).status).toBe(403);
    expect((await results(emulator, [good, bad])).status).toBe(403);
    expect((await get(emulator, statusPath(bad))).status).toBe(403);
    expect((await statuses(emulator, [good])).status).toBe(200);
  });

  it('the single status can be a 404 or 403 alone', async () => {
    const files = [
      { match: 'gone.pdf', singleStatus: 'not-found' as const },
      { match: 'no.pdf', singleStatus: 'forbidden' as const },
    ];
    const emulator = await start({ files });
    const gone = await submit(emulator, { name: 'gone.pdf' });
    const no = await submit(emulator, { name: 'no.pdf' });
    expect((await get(emulator, statusPath(gone))).status).toBe(404);
    expect((await get(emulator, statusPath(no))).status).toBe(403);
    expect((await get(emulator, statusPath(UNKNOWN_ID))).status).toBe(404);
  });

  it('batch calls refuse no ids, too many and what is no UUID', async () => {
    const emulator = await start({ maxBatchIds: 2 });
    const problem = async (value: unknown) => (await post(emulator, '/v1/agents/jobs/statuses/', value)).body;
    expect(await problem({})).toEqual({ job_ids: ['This field is required.'] });
    expect(await problem({ job_ids: 'x' })).toEqual({ job_ids: ['Expected a list of items.'] });
    expect(await problem({ job_ids: [] })).toEqual({ job_ids: ['This list may not be empty.'] });
    expect(await problem({ job_ids: ['x'] })).toEqual({ job_ids: ['Must be a valid UUID.'] });
    expect(await problem({ job_ids: Array(3).fill(UNKNOWN_ID) })).toEqual({
      job_ids: ['Ensure this field has no more than 2 elements.'],
    });
    expect(emulator.inspect().requests.map((request) => request.jobIds)).toEqual([null, null, 0, 1, 3]);
  });

  it('batch rows come in another order, the same for the same seed', async () => {
    const orders: string[][] = [];
    for (const seed of [5, 5, 6]) {
      const emulator = await start({ seed });
      const ids: string[] = [];
      for (let index = 0; index < 6; index += 1) ids.push(await submit(emulator));
      const { body } = await statuses(emulator, ids);
      const order = body.map((row: { id: string }) => row.id);
      expect(order).not.toEqual(ids);
      expect(order.toSorted()).toEqual(ids.toSorted());
      orders.push(order);
    }
    expect(orders[0]).toEqual(orders[1]);
    expect(orders[0]).not.toEqual(orders[2]);
  });

  it('two rows are always swapped', async () => {
    const emulator = await start();
    const ids = [await submit(emulator), await submit(emulator)];
    for (let index = 0; index < 10; index += 1) {
      const { body } = await statuses(emulator, ids);
      expect(body.map((row: { id: string }) => row.id)).toEqual(ids.toReversed());
    }
  });

  it('ids without dashes and in capitals are the same ids', async () => {
    const emulator = await start();
    const id = await submit(emulator);
    const { body } = await statuses(emulator, [id.replaceAll('-', '').toUpperCase(), id]);
    expect(body.map((row: { id: string }) => row.id)).toEqual([id]);
  });

  it('the clock of the server can be off, in replies and in the Date header', async () => {
    const emulator = await start({ serverClockSkewMs: -600_000 });
    const id = await submit(emulator);
    const { body } = await statuses(emulator, [id]);
    expect(body[0].created_at).toBe(new Date(clock - 600_000).toISOString());
    expect(Math.floor(body[0].timestamp * 1000)).toBe(clock - 600_000);
    const response = await call(emulator, statusPath(id));
    expect(Date.parse(response.headers.get('date') ?? '')).toBeLessThanOrEqual(clock - 600_000);
  });

  it('the Date header can be a gateway’s, any text, or missing', async () => {
    const emulator = await start({ serverClockSkewMs: -600_000, date: 'gateway' });
    const dateOf = async () => (await call(emulator, listPath)).headers.get('date');
    expect(Date.parse((await dateOf()) ?? '')).toBe(Math.floor(clock / 1000) * 1000);
    emulator.patch({ date: { text: 'soon' } });
    expect(await dateOf()).toBe('soon');
    emulator.patch({ date: 'none' });
    expect(await dateOf()).toBeNull();
  });

  it('the list can have short pages, rows without metadata, or a missing page', async () => {
    const emulator = await start({ maxPageSize: 1 });
    const metadata = { submission_key: 'k' };
    const ids = [await submit(emulator, { metadata }), await submit(emulator, { metadata })];
    expect((await get(emulator, `${listPath}?page_size=100&page=2`)).body.results).toMatchObject([
      { id: ids[0], metadata },
    ]);
    emulator.patch({
      faults: [
        { route: 'list', fault: { kind: 'status', status: 404 }, fromPage: 2 },
        { route: 'list', fault: { kind: 'no-metadata' } },
      ],
    });
    const [row] = (await get(emulator, listPath)).body.results;
    expect([row.id, 'metadata' in row]).toEqual([ids[1], false]);
    expect((await call(emulator, `${listPath}?page=2`)).status).toBe(404);
    expect((await call(emulator, `${listPath}?page=2`)).status).toBe(200);
  });
});

describe('results', () => {
  it('the engine answers what the PDF says', async () => {
    const emulator = await start();
    const id = await submit(emulator);
    clock += 200;
    const { status, body } = await get(emulator, resultPath(id));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      agent_id: DOCUMENT_AGENT_ID,
      agent_version_id: DOCUMENT_VERSION_ID,
      inputs: [{ key: 'pdf_file', value: expect.stringMatching(/^file_[0-9a-f-]{36}$/), data_type: 'application/pdf' }],
      input_tokens: Math.ceil(PDF.length / 4),
      outputs: [{ key: 'output', data_type: 'application/json', cost: 0.03 }],
    });
    expect(JSON.parse(body.outputs[0].value)).toEqual({
      party_name: 'Acme (UK) Ltd',
      notice_days: 30,
      ref: '007',
      pages: 2,
    });
    expect(body).not.toHaveProperty('status');
  });

  it('the engine answers what a text says, as a file or as a text input', async () => {
    const emulator = await start();
    const text = 'Invoice No: 12\r\nTotal: 9.50\nplain\n';
    const form = new FormData();
    form.set('pdf_file', new File([text], 'a.txt', { type: 'text/plain' }));
    const asFile = await call(emulator, DOCUMENT_RUN, { method: 'POST', body: form });
    const ids = [await asFile.json(), (await post(emulator, DOCUMENT_RUN, { pdf_file: text })).body];
    clock += 200;
    for (const id of ids) {
      const { body } = await get(emulator, resultPath(id));
      expect(JSON.parse(body.outputs[0].value)).toEqual({ invoice_no: 12, total: 9.5, lines: 3 });
    }
  });

  it('a broken PDF and an empty file fail', async () => {
    const emulator = await start();
    for (const content of ['not a pdf', PDF.replace('%%EOF', ''), '']) {
      const id = await submit(emulator, { content });
      clock += 200;
      const { body } = await get(emulator, statusPath(id));
      expect(body).toMatchObject({ status: 4, error_message: 'The document could not be read.' });
      expect(await get(emulator, resultPath(id))).toEqual({ status: 500, body: undefined });
      expect((await results(emulator, [id])).body[0]).toMatchObject({ status: 4, result: null, cost: null });
    }
  });

  it('a result is not there before the end, nor before its delay is over', async () => {
    const emulator = await start({ job: { resultDelayMs: 100 } });
    const id = await submit(emulator);
    for (const step of [0, 200, 99]) {
      clock += step;
      expect(await get(emulator, resultPath(id))).toEqual({ status: 500, body: undefined });
      expect((await results(emulator, [id])).body[0].result).toBeNull();
    }
    clock += 1;
    expect((await get(emulator, resultPath(id))).status).toBe(200);
    expect((await results(emulator, [id])).body[0].result).toHaveLength(1);
  });

  it('batch results carry cost and corrections, and no error message', async () => {
    const outputs = [{ key: 'answer', data_type: 'text/plain', value: 'yes' }];
    const correctedOutputs = [{ key: 'answer', data_type: 'text/plain', value: 'no' }];
    const emulator = await start({ job: { outputs, correctedOutputs, nullAgentIds: true, cost: 0.5 } });
    const id = await submit(emulator);
    clock += 200;
    const [row] = (await results(emulator, [id])).body;
    expect(row).toMatchObject({
      id,
      status: 3,
      result: outputs,
      corrected_outputs: correctedOutputs,
      agent_id: null,
      agent_version_id: null,
      cost: 0.5,
    });
    expect(row).not.toHaveProperty('error_message');
  });

  it('a cost of null is reported as null', async () => {
    const emulator = await start({ job: { cost: null } });
    const id = await submit(emulator);
    clock += 200;
    expect((await results(emulator, [id])).body[0]).toMatchObject({ status: 3, cost: null });
  });

  it('every kind of result can be scripted', async () => {
    const kinds = ['null', 'number', 'string', 'empty', 'malformed', 'absent'] as const;
    const emulator = await start({ files: kinds.map((result) => ({ match: result, result })) });
    const ids: Record<string, string> = {};
    for (const kind of kinds) ids[kind] = await submit(emulator, { path: kind });
    clock += 200;
    const { body } = await results(emulator, Object.values(ids));
    const found = Object.fromEntries(body.map((row: { id: string; result: unknown }) => [row.id, row.result]));
    expect(found).toEqual({
      [ids.null ?? '']: null,
      [ids.number ?? '']: 4001,
      [ids.string ?? '']: 'RESULT_UNAVAILABLE',
      [ids.empty ?? '']: [],
      [ids.malformed ?? '']: [{ key: 7, value: { nested: true } }, 'text', null],
    });
    expect((await get(emulator, resultPath(ids.absent ?? ''))).status).toBe(404);
    expect((await get(emulator, resultPath(ids.null ?? ''))).status).toBe(500);
  });

  it('a result can be a 500 or a 403, for its batch too', async () => {
    const files = [
      { match: 'a', result: 'error-500' as const },
      { match: 'b', result: 'forbidden' as const },
    ];
    const emulator = await start({ files });
    const [a, b] = [await submit(emulator, { path: 'a' }), await submit(emulator, { path: 'b' })];
    clock += 200;
    expect(await get(emulator, resultPath(a))).toEqual({ status: 500, body: undefined });
    expect(await results(emulator, [a])).toEqual({ status: 500, body: undefined });
    expect((await get(emulator, resultPath(b))).status).toBe(403);
    expect((await results(emulator, [b])).status).toBe(403);
    expect((await statuses(emulator, [a, b])).status).toBe(200);
  });

  it('batch results can come in a page envelope', async () => {
    const emulator = await start({ resultsEnvelope: true });
    const id = await submit(emulator);
    const { body } = await results(emulator, [id]);
    expect(body).toMatchObject({ count: 1, next: null, previous: null, results: [{ id }] });
  });

  it('an unknown id has a row of nulls, or none', async () => {
    const emulator = await start();
    expect((await results(emulator, [UNKNOWN_ID])).body[0]).toMatchObject({
      id: UNKNOWN_ID,
      status: null,
      agent_id: null,
    });
    emulator.patch({ unknownIds: 'absent' });
    expect((await results(emulator, [UNKNOWN_ID])).body).toEqual([]);
    expect((await get(emulator, resultPath(UNKNOWN_ID))).status).toBe(404);
  });

  it('a result can be huge', async () => {
    const emulator = await start({ job: { paddingBytes: 3_000_000 } });
    const id = await submit(emulator);
    clock += 200;
    const { body } = await get(emulator, resultPath(id));
    expect(body.outputs[1].value).toHaveLength(3_000_000);
  });
});

describe('cache and idempotency', () => {
  const identical = async (emulator: EmulatorServer, headers: Record<string, string> = {}) => {
    const first = await submit(emulator, { path: 'a.pdf' });
    clock += 200;
    const second = await submit(emulator, { path: 'b.pdf', headers });
    return [first, second] as const;
  };

  it('without a cache identical files are two jobs', async () => {
    const [first, second] = await identical(await start());
    expect(second).not.toBe(first);
  });

  it('a cache hit with the same id turns the earlier job CACHED and loses the new metadata', async () => {
    const emulator = await start({ cache: 'same-id' });
    const [first, second] = await identical(emulator);
    expect(second).toBe(first);
    expect(emulator.inspect().jobs).toMatchObject([{ status: 6, submissions: 2, metadata: { case: 'a.pdf' } }]);
    clock += 1000;
    await submit(emulator, { path: 'c.pdf' });
    const [row] = (await get(emulator, listPath)).body.results;
    expect(row).toMatchObject({ status_code: 6, duration_ms: 200 });
    expect(row.status_events.at(-1)).toMatchObject({ status_code: 6, count: 2 });
    expect((await get(emulator, resultPath(first))).status).toBe(200);
  });

  it('a cache hit with a new id is CACHED at once and has the outputs', async () => {
    const emulator = await start({ cache: 'new-id' });
    const [first, second] = await identical(emulator);
    expect(second).not.toBe(first);
    expect((await get(emulator, statusPath(second))).body.status).toBe(6);
    const outputs = async (id: string) => (await get(emulator, resultPath(id))).body.outputs;
    expect(await outputs(second)).toEqual(await outputs(first));
  });

  it('a job that still runs, and one with other bytes, is no cache hit', async () => {
    const emulator = await start({ cache: 'same-id' });
    const first = await submit(emulator);
    expect(await submit(emulator)).not.toBe(first);
    clock += 200;
    expect(await submit(emulator, { content: `${PDF}\n` })).not.toBe(first);
    expect(await submit(emulator, { route: DOCUMENT_VERSION_RUN })).toBeTypeOf('string');
  });

  it('X-Skip-Cache counts only as the exact text true, anything else is a violation', async () => {
    for (const [value, fresh, violations] of [
      ['true', true, 0],
      ['True', false, 1],
      ['true, true', false, 1],
    ] as const) {
      const emulator = await start({ cache: 'same-id' });
      const [first, second] = await identical(emulator, { 'x-skip-cache': value });
      expect(second !== first).toBe(fresh);
      expect(emulator.inspect().violations).toHaveLength(violations);
    }
  });

  it('failures are cached only if the agent says so, and hold no outputs', async () => {
    const base = (await start()).state.scenario.agents;
    for (const cacheFailedJobs of [false, true]) {
      const agents = base.map((agent) => ({ ...agent, cacheFailedJobs }));
      const emulator = await start({ cache: 'new-id', agents, job: { end: 4 } });
      const [, second] = await identical(emulator);
      expect((await get(emulator, statusPath(second))).body.status).toBe(cacheFailedJobs ? 6 : 0);
      if (cacheFailedJobs) expect((await get(emulator, resultPath(second))).body.outputs).toEqual([]);
    }
  });

  it('a file can be scripted as cached, well or failed', async () => {
    const files = [
      { match: 'good', cached: 'success' as const },
      { match: 'bad', cached: 'failure' as const },
    ];
    const emulator = await start({ files });
    const good = await submit(emulator, { path: 'good' });
    const bad = await submit(emulator, { path: 'bad' });
    const fresh = await submit(emulator, { path: 'bad', headers: { 'x-skip-cache': 'true' } });
    expect((await get(emulator, statusPath(good))).body.status).toBe(6);
    expect((await get(emulator, statusPath(bad))).body.status).toBe(6);
    expect((await get(emulator, statusPath(fresh))).body.status).toBe(0);
    expect((await get(emulator, resultPath(good))).body.outputs).toHaveLength(1);
    expect((await get(emulator, resultPath(bad))).body.outputs).toEqual([]);
  });

  it('Idempotency-Key is ignored unless switched on', async () => {
    for (const idempotency of [false, true]) {
      const emulator = await start({ idempotency });
      const headers = { 'idempotency-key': 'k' };
      const [first, second] = [await submit(emulator, { headers }), await submit(emulator, { headers })];
      expect(second === first).toBe(idempotency);
      expect(emulator.inspect().jobs.map((job) => job.submissions)).toEqual(idempotency ? [2] : [1, 1]);
    }
  });
});

describe('the job list', () => {
  it('pages from newest to oldest, with addresses of the pages around, and a 404 past the end', async () => {
    const emulator = await start();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      ids.push(await submit(emulator));
      clock += 1;
    }
    const first = (await get(emulator, `${listPath}?page_size=2`)).body;
    expect(first).toMatchObject({ count: 5, previous: null });
    expect(first.next).toBe(`${emulator.url}${listPath}?page_size=2&page=2`);
    const second = (await get(emulator, first.next.slice(emulator.url.length))).body;
    const third = (await get(emulator, second.next.slice(emulator.url.length))).body;
    expect(third.next).toBeNull();
    const rows = [first, second, third].flatMap((page) => page.results.map((row: { id: string }) => row.id));
    expect(rows).toEqual(ids.toReversed());
    expect(await get(emulator, `${listPath}?page_size=2&page=4`)).toEqual({
      status: 404,
      body: { detail: 'Invalid page.' },
    });
    const oldestFirst = (await get(emulator, `${listPath}?ordering=created_at`)).body;
    expect(oldestFirst.results.map((row: { id: string }) => row.id)).toEqual(ids);
  });

  it('page_size is 20 by default and 100 at most', async () => {
    const emulator = await start();
    const inputs = Array.from({ length: 101 }, () => ({ pdf_file: 'x' }));
    await post(emulator, `${DOCUMENT_RUN}many/`, { inputs });
    expect((await get(emulator, listPath)).body.results).toHaveLength(20);
    expect((await get(emulator, `${listPath}?page_size=500`)).body.results).toHaveLength(100);
  });

  it('created_from is compared with the clock of the server', async () => {
    const emulator = await start({ serverClockSkewMs: 60_000 });
    await submit(emulator);
    const from = (ms: number) =>
      get(emulator, `${listPath}?created_from=${encodeURIComponent(new Date(ms).toISOString())}`);
    expect((await from(clock + 60_000)).body.count).toBe(1);
    expect((await from(clock + 60_001)).body).toEqual({ count: 0, next: null, previous: null, results: [] });
    expect((await get(emulator, `${listPath}?created_from=yesterday`)).body).toEqual({
      created_from: ['Enter a valid date/time.'],
    });
    expect((await get(emulator, `${listPath}?ordering=colour`)).status).toBe(400);
  });

  it('a row holds the metadata, the inputs with file names and the events', async () => {
    const emulator = await start({ job: { end: 4 } });
    const id = await submit(emulator, { name: 'acme.pdf', metadata: { submission_key: 'k' } });
    expect((await get(emulator, listPath)).body.results[0]).toMatchObject({ duration_ms: null, status_code: 0 });
    clock += 200;
    const [row] = (await get(emulator, listPath)).body.results;
    expect(row).toMatchObject({
      id,
      agent_version_name: 'v1',
      status_code: 4,
      duration_ms: 200,
      metadata: { submission_key: 'k' },
      job_inputs: [{ key: 'pdf_file', data_type: 'application/pdf', file_name: 'acme.pdf' }],
      status_events: [
        { status_code: 0 },
        { status_code: 1 },
        { status_code: 4, error_message: 'The agent could not finish the job.' },
      ],
    });
    expect((await get(emulator, `${listPath}?status_code=3`)).body.count).toBe(0);
    expect((await get(emulator, `/v1/agents/${CONTRACT_AGENT_ID}/jobs/`)).body.count).toBe(0);
  });

  it('a new job shows only after the lag', async () => {
    const emulator = await start({ listLagMs: 1000 });
    await submit(emulator);
    clock += 999;
    expect((await get(emulator, listPath)).body.count).toBe(0);
    clock += 1;
    expect((await get(emulator, listPath)).body.count).toBe(1);
  });
});

describe('cancel and delete-data', () => {
  const cancelPath = (id: string) => `/v1/agents/jobs/${id}/cancel/`;
  const deletePath = (id: string) => `/v1/agents/jobs/${id}/delete-data/`;

  it('cancel ends a running job and leaves a finished one, 204 both', async () => {
    const emulator = await start({ files: [{ match: 'endless', end: null }] });
    const running = await submit(emulator, { path: 'endless' });
    const finished = await submit(emulator);
    clock += 200;
    expect(await post(emulator, cancelPath(running))).toEqual({ status: 204, body: undefined });
    expect(await post(emulator, cancelPath(finished))).toEqual({ status: 204, body: undefined });
    expect((await get(emulator, statusPath(running))).body.status).toBe(5);
    expect(emulator.inspect().jobs).toMatchObject([
      { status: 5, cancelledBy: 'request' },
      { status: 3, cancelledBy: null },
    ]);
    expect((await post(emulator, cancelPath(UNKNOWN_ID))).status).toBe(404);
  });

  it('a cancellation that takes its time can lose against the end', async () => {
    const emulator = await start({ job: { cancelDelayMs: 150 } });
    const early = await submit(emulator);
    await post(emulator, cancelPath(early));
    expect((await get(emulator, statusPath(early))).body.status).toBe(0);
    clock += 150;
    expect((await get(emulator, statusPath(early))).body.status).toBe(5);
    const late = await submit(emulator);
    clock += 100;
    await post(emulator, cancelPath(late));
    clock += 500;
    expect((await get(emulator, statusPath(late))).body.status).toBe(3);
  });

  it('a cancellation that is scripted to be ignored is answered 204 and has no effect', async () => {
    const files = [{ match: 'stubborn', cancel: 'ignored' as const }];
    const emulator = await start({ job: { end: null }, files, ignoreEveryNthCancel: 3 });
    const ids = [await submit(emulator, { path: 'stubborn' })];
    for (let count = 0; count < 3; count += 1) ids.push(await submit(emulator));
    for (const id of ids) expect(await post(emulator, cancelPath(id))).toEqual({ status: 204, body: undefined });
    expect(emulator.inspect().jobs.map(({ status }) => status)).toEqual([0, 5, 0, 5]);
  });

  it('cancel-all stops the running jobs of the agent and is a violation', async () => {
    const emulator = await start();
    await submit(emulator);
    const path = `/v1/agents/${DOCUMENT_AGENT_ID}/jobs/cancel-all/`;
    expect((await post(emulator, path)).body).toMatchObject({ targeted_count: 1 });
    expect(emulator.inspect().jobs[0]?.status).toBe(5);
    expect(emulator.inspect().violations).toEqual(['cancel-all was called.']);
    emulator.configure({ allowCancelAll: true, legacyCancelAll: true });
    expect(await post(emulator, path)).toEqual({ status: 204, body: undefined });
    expect(emulator.inspect().violations).toEqual([]);
  });

  it('data can be deleted only of a job that has ended, and is gone then', async () => {
    const emulator = await start();
    const id = await submit(emulator);
    expect(await post(emulator, deletePath(id))).toEqual({
      status: 400,
      body: { error: 'Agent job is not in a final state' },
    });
    clock += 200;
    expect((await post(emulator, deletePath(id))).body).toEqual({
      status: 'success',
      deleted_count: 1,
      failed_count: 0,
      blob_sanitized: true,
      artifacts_deleted_count: 0,
      artifacts_failed_count: 0,
      errors: null,
    });
    expect(emulator.inspect().jobs[0]?.purged).toBe(true);
    expect((await get(emulator, resultPath(id))).status).toBe(500);
    expect((await results(emulator, [id])).body[0]).toMatchObject({ status: 3, result: null, inputs: null });
    emulator.patch({ job: { purge: 'partial' } });
    const second = await submit(emulator);
    clock += 200;
    expect((await post(emulator, deletePath(second))).body.status).toBe('partial_success');
  });
});

describe('references', () => {
  const references = {
    'shot 1': { contentType: 'image/png', base64: Buffer.from([1, 2, 3, 4, 5]).toString('base64'), fileName: 's.png' },
    far: { contentType: 'text/plain', text: 'far away', redirect: true as const },
  };
  const path = (id: string, resource: string) => `/v1/agents/jobs/${id}/references/${encodeURIComponent(resource)}/`;

  it('serves bytes, ranges and attachments', async () => {
    const emulator = await start({ references });
    const id = await submit(emulator);
    const whole = await call(emulator, `${path(id, 'shot 1')}?download=true`);
    expect(whole.headers.get('content-type')).toBe('image/png');
    expect(whole.headers.get('content-disposition')).toBe('attachment; filename="s.png"');
    expect([...new Uint8Array(await whole.arrayBuffer())]).toEqual([1, 2, 3, 4, 5]);
    const range = (value: string) => call(emulator, path(id, 'shot 1'), { headers: { range: value } });
    const part = await range('bytes=1-2');
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 1-2/5']);
    expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([2, 3]);
    expect([...new Uint8Array(await (await range('bytes=-2')).arrayBuffer())]).toEqual([4, 5]);
    expect((await range('bytes=9-')).status).toBe(416);
    expect((await get(emulator, path(id, 'none'))).status).toBe(404);
    expect((await get(emulator, path(UNKNOWN_ID, 'shot 1'))).status).toBe(404);
  });

  it('redirects to another origin, which must not see the key', async () => {
    const emulator = await start({ references });
    const id = await submit(emulator);
    const response = await call(emulator, path(id, 'far'));
    expect(response.status).toBe(302);
    const location = response.headers.get('location') ?? '';
    expect(new URL(location).origin).not.toBe(emulator.url);
    expect(await (await fetch(location)).text()).toBe('far away');
    expect(emulator.inspect().violations).toEqual([]);
    await fetch(location, { headers: { authorization: `Bearer ${DEFAULT_API_KEY}` } });
    expect(emulator.inspect().violations).toEqual(['The API key was sent to the storage origin.']);
  });
});

describe('faults', () => {
  const outcome = async (emulator: EmulatorServer, sent: Sent = {}) => {
    try {
      const response = await send(emulator, sent);
      return [response.status, await response.text()];
    } catch {
      return ['dropped', ''];
    }
  };
  const status = (code: number, more: object = {}): Fault => ({ kind: 'status', status: code, ...more });

  it('a status fault answers in place of the run, with its headers and body', async () => {
    const faults = [
      status(403, { json: { detail: 'Insufficient credits to start a new job' } }),
      status(429, { headers: { 'retry-after': '7' }, json: { detail: 'x' } }),
      status(502, { text: '<html>bad</html>' }),
      status(500),
      status(503, { text: 'plain', contentType: 'text/plain' }),
    ];
    const emulator = await start({ faults: faults.map((fault) => ({ route: 'submit', fault })) });
    expect(await outcome(emulator)).toEqual([403, '{"detail":"Insufficient credits to start a new job"}']);
    expect((await send(emulator)).headers.get('retry-after')).toBe('7');
    const page = await send(emulator);
    expect(page.headers.get('content-type')).toMatch('text/html');
    expect(await outcome(emulator)).toEqual([500, '']);
    expect((await send(emulator)).headers.get('content-type')).toBe('text/plain');
    expect(emulator.inspect().jobs).toEqual([]);
    await submit(emulator);
  });

  it('an accepted fault makes the job although it answers otherwise', async () => {
    const emulator = await start({ faults: [{ route: 'submit', fault: status(500, { accept: true }) }] });
    expect((await send(emulator)).status).toBe(500);
    expect(emulator.inspect().jobs).toHaveLength(1);
  });

  it('times and after say which requests of the route get the fault', async () => {
    const emulator = await start({ faults: [{ route: 'list', fault: status(503), times: 2, after: 1 }] });
    const codes: number[] = [];
    for (let index = 0; index < 5; index += 1) codes.push((await call(emulator, listPath)).status);
    expect(codes).toEqual([200, 503, 503, 200, 200]);
    emulator.patch({ faults: [{ route: 'list', fault: status(500), times: 0 }] });
    codes.length = 0;
    for (let index = 0; index < 4; index += 1) codes.push((await call(emulator, listPath)).status);
    expect(codes).toEqual([500, 500, 500, 500]);
    expect(emulator.inspect().calls.list).toBe(9);
  });

  it('each file has its own list of faults, one a run request', async () => {
    const emulator = await start({ files: [{ match: 'docs/*', submit: [status(503), status(502)] }] });
    const codes = async (path: string) => {
      const seen: number[] = [];
      for (let index = 0; index < 3; index += 1) seen.push((await send(emulator, { path })).status);
      return seen;
    };
    expect(await codes('docs/a.pdf')).toEqual([503, 502, 200]);
    expect(await codes('docs/b/c.pdf')).toEqual([503, 502, 200]);
    expect(await codes('other/a.pdf')).toEqual([200, 200, 200]);
  });

  it('a reset before makes no job, a reset after makes one; both have no status', async () => {
    const files = [
      { match: 'before', submit: [{ kind: 'reset' as const, when: 'before' as const }] },
      { match: 'after', submit: [{ kind: 'reset' as const, when: 'after' as const }] },
    ];
    const emulator = await start({ files });
    expect(await outcome(emulator, { path: 'before' })).toEqual(['dropped', '']);
    expect(emulator.inspect().jobs).toEqual([]);
    expect(await outcome(emulator, { path: 'after' })).toEqual(['dropped', '']);
    expect(emulator.inspect().jobs).toMatchObject([{ metadata: { case: 'after' } }]);
    expect(emulator.inspect().requests.map((request) => request.status)).toEqual([null, null]);
    emulator.patch({ faults: [{ route: 'submit', fault: { kind: 'reset', when: 'before' } }] });
    expect(await outcome(emulator)).toEqual(['dropped', '']);
    expect((await send(emulator)).status).toBe(200);
    await expect.poll(() => emulator.state.submitsInFlight).toBe(0);
  });

  it('a slow fault carries out at once and answers late', async () => {
    const faults = [{ route: 'submit' as const, fault: { kind: 'slow' as const, ms: 1_000 } }];
    const emulator = await start({ faults });
    const begun = performance.now();
    let answered = false;
    const reply = send(emulator).finally(() => {
      answered = true;
    });
    await expect.poll(() => emulator.inspect().jobs.length, { interval: 10 }).toBe(1);
    expect(answered).toBe(false);
    expect((await reply).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(990);
  });

  it('a client that does not wait for the slow reply leaves a job behind', async () => {
    const faults = [{ route: 'submit' as const, fault: { kind: 'slow' as const, ms: 60_000 } }];
    const emulator = await start({ faults });
    const body = JSON.stringify({ pdf_file: 'x' });
    const leaving = new AbortController();
    const gone = call(emulator, DOCUMENT_RUN, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      signal: leaving.signal,
    });
    const refused = expect(gone).rejects.toThrow();
    await vi.waitUntil(() => emulator.inspect().jobs.length === 1, { timeout: 300_000, interval: 10 });
    leaving.abort();
    await refused;
    expect(emulator.inspect().jobs).toHaveLength(1);
    expect(emulator.inspect().requests[0]?.status).toBeNull();
  });

  it('a slow fault that is not accepted is a 504 without a job', async () => {
    const faults = [{ route: 'submit' as const, fault: { kind: 'slow' as const, ms: 10, accept: false } }];
    const emulator = await start({ faults });
    expect((await send(emulator)).status).toBe(504);
    expect(emulator.inspect().jobs).toEqual([]);
  });

  it('a cut reply ends in the middle of its body', async () => {
    const emulator = await start({ files: [{ match: 'a.pdf', submit: [{ kind: 'cut' }] }] });
    const response = await send(emulator);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(emulator.inspect().jobs).toHaveLength(1);
  });

  it('a garbage reply is a 200 with a body that says nothing', async () => {
    const emulator = await start({ files: [{ match: 'a.pdf', submit: [{ kind: 'garbage', text: '<oops' }] }] });
    expect(await outcome(emulator)).toEqual([200, '<oops']);
    expect(emulator.inspect().jobs).toHaveLength(1);
  });

  it('an early reply comes while the body is still being sent', async () => {
    const emulator = await start({ faults: [{ route: 'submit', fault: status(413, { text: 'no', early: true }) }] });
    const sent = httpRequest(`${emulator.url}${DOCUMENT_RUN}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${DEFAULT_API_KEY}`, 'content-type': 'multipart/form-data; boundary=B' },
    });
    sent.on('error', () => undefined);
    sent.write('--B\r\n');
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(413);
    sent.destroy();
  });

  it('faults reach every route of a job', async () => {
    const routes = ['status', 'statuses', 'result', 'results', 'cancel', 'delete', 'version', 'agent'] as const;
    const emulator = await start({ faults: routes.map((route) => ({ route, fault: status(503) })) });
    const id = await submit(emulator);
    const codes = [
      (await call(emulator, statusPath(id))).status,
      (await call(emulator, '/v1/agents/jobs/statuses/', { method: 'POST' })).status,
      (await call(emulator, resultPath(id))).status,
      (await call(emulator, '/v1/agents/jobs/results/', { method: 'POST' })).status,
      (await call(emulator, `/v1/agents/jobs/${id}/cancel/`, { method: 'POST' })).status,
      (await call(emulator, `/v1/agents/jobs/${id}/delete-data/`, { method: 'POST' })).status,
      (await call(emulator, `/v1/agents/${DOCUMENT_AGENT_ID}/versions/current/`)).status,
      (await call(emulator, `/v1/agents/${DOCUMENT_AGENT_ID}/`)).status,
    ];
    expect(codes).toEqual(routes.map(() => 503));
    expect((await get(emulator, statusPath(id))).body.status).toBe(0);
  });
});

describe('the emulator in its own process', () => {
  it('takes scenarios, patches and questions over HTTP, which it does not record', async () => {
    await using emulator = await spawnEmulator({ job: { durationMs: 0 } });
    const id = await submit(emulator, { path: 'a.pdf' });
    expect((await get(emulator, statusPath(id))).body.status).toBe(3);
    await emulator.patch({ job: { end: 4 } });
    const failed = await submit(emulator);
    expect((await get(emulator, statusPath(failed))).body.status).toBe(4);
    const before = await emulator.inspect();
    expect(before.jobs.map((job) => job.status)).toEqual([3, 4]);
    expect(before.requests).toHaveLength(4);
    await emulator.configure({});
    expect(await emulator.inspect()).toMatchObject({
      jobs: [],
      requests: [],
      violations: [],
      peakConcurrentSubmits: 0,
    });
    expect((await get(emulator, statusPath(id))).status).toBe(404);
  });

  it('refuses a scenario that is no JSON', async () => {
    await using emulator = await spawnEmulator();
    const response = await fetch(`${emulator.url}/_emulator/scenario`, { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
  });

  it('prints one line, and ends when its stdin closes or on SIGTERM', async () => {
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    for (const end of ['stdin', 'SIGTERM']) {
      const child = spawn(process.execPath, [main], { stdio: ['pipe', 'pipe', 'inherit'] });
      let printed = '';
      child.stdout.on('data', (text: Buffer) => {
        printed += text.toString();
      });
      await expect
        .poll(() => printed, { timeout: 300_000 })
        .toMatch(/^roe-emulator listening on http:\/\/127\.0\.0\.1:\d+\n$/);
      const exited = once(child, 'exit');
      if (end === 'stdin') child.stdin.end();
      else child.kill('SIGTERM');
      expect(await exited).toEqual([0, null]);
    }
  });

  it('stops with an unanswered request open', async () => {
    const emulator = await spawnEmulator({ latencyMs: 60_000 });
    const open = call(emulator, listPath).catch(() => 'dropped');
    await pause(50);
    await emulator.stop();
    expect(await open).toBe('dropped');
  });
});
