import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { FileContent } from '../runner/workspace.ts';
import { tempWorkspace } from '../runner/workspace.ts';
import type { ClientCall } from './client.ts';
import type { ArtifactService } from './service.ts';
import { startArtifactService } from './service.ts';
import { readZip } from './unzip.ts';

let service: ArtifactService;
let runId: string;
let runs = 0;
let clientProcess: ChildProcess;
const clientGone = new AbortController();

beforeAll(async () => {
  service = await startArtifactService();
  clientProcess = fork(fileURLToPath(new URL('client.ts', import.meta.url)), {
    silent: true,
    env: { PATH: process.env.PATH, GITHUB_SERVER_URL: 'https://github.com', GITHUB_WORKSPACE: '/tmp' },
  });
  clientProcess.once('exit', () => clientGone.abort());
  for (const stream of [clientProcess.stdout, clientProcess.stderr]) stream?.resume();
});
afterAll(async () => {
  clientProcess.disconnect();
  await service.stop();
});
beforeEach(() => {
  runs += 1;
  runId = `run-${runs}`;
  service.requests.length = 0;
  service.setLatency(0);
});

interface Outcome {
  // The shapes are those of @actions/artifact; each test names the part it reads.
  result?: Record<string, unknown>;
  error?: string;
}

/** What the client prints is not for the report of these tests. */
async function client(
  [method, ...args]: [method: ClientCall['method'], ...args: unknown[]],
  jobId = 'job-1',
  run = runId,
): Promise<Outcome> {
  const env = { ACTIONS_RESULTS_URL: service.resultsUrl, ACTIONS_RUNTIME_TOKEN: service.tokenFor(run, jobId) };
  const answer = once(clientProcess, 'message', { signal: clientGone.signal });
  clientProcess.send({ env, method, args } satisfies ClientCall);
  const [outcome] = (await answer) as [Outcome];
  return outcome;
}

async function workspaceOf(files: Record<string, FileContent>): Promise<{ root: string; paths: string[] }> {
  const workspace = await tempWorkspace(files);
  onTestFinished(() => workspace[Symbol.asyncDispose]());
  return { root: workspace.path, paths: Object.keys(files).map((name) => join(workspace.path, name)) };
}

async function upload(name: string, files: Record<string, FileContent> = { 'a.txt': 'A' }): Promise<Outcome> {
  const { root, paths } = await workspaceOf(files);
  return client(['uploadArtifact', name, paths, root]);
}

async function post(method: string, body: unknown, token?: string): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(
    new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, service.resultsUrl),
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
    },
  );
  return { status: answer.status, body: await answer.json() };
}

test('an upload arrives as a zip with the digest and size the client reports', async () => {
  const { result } = await upload('results', { 'a.txt': 'A', 'sub/b.bin': { bytes: 9_000_000 } });
  const [artifact, ...others] = await service.artifacts(runId);
  expect(others).toEqual([]);
  expect(artifact).toMatchObject({
    id: result?.id,
    name: 'results',
    size: result?.size,
    digest: `sha256:${result?.digest}`,
    mimeType: 'application/zip',
  });
  const archive = await service.download(artifact?.id ?? 0);
  expect(archive).toHaveLength(artifact?.size ?? 0);
  const files = await readZip(archive);
  expect([...files.keys()].sort()).toEqual(['a.txt', 'sub/b.bin']);
  expect(files.get('a.txt')?.toString()).toBe('A');
  expect(files.get('sub/b.bin')).toHaveLength(9_000_000);
});

test('a taken name is refused with 409, once and without a retry', async () => {
  await upload('results');
  service.requests.length = 0;
  const { error } = await upload('results');
  expect(error).toMatch(/Failed to CreateArtifact: Received non-retryable error: .*\(409\) Conflict: .*already exists/);
  expect(service.requests.map(({ method, status }) => [method, status])).toEqual([['CreateArtifact', 409]]);
});

test('a reserved name is refused in its own run alone, and is not listed', async () => {
  service.reserve('results', runId);
  expect((await upload('results')).error).toContain('409');
  expect(await service.artifacts(runId)).toEqual([]);
  runId = `${runId}-other`;
  expect((await upload('results')).error).toBeUndefined();
});

test('another job of the run lists, gets, downloads and deletes an artifact', async () => {
  await upload('one');
  const uploaded = (await upload('two', { 'a.txt': 'second' })).result;
  const listed = await client(['listArtifacts'], 'job-2');
  expect(listed.result?.artifacts).toEqual([
    expect.objectContaining({ name: 'one' }),
    expect.objectContaining({ name: 'two', id: uploaded?.id, size: uploaded?.size }),
  ]);
  const got = await client(['getArtifact', 'two'], 'job-2');
  expect(got.result?.artifact).toMatchObject({ name: 'two', digest: `sha256:${uploaded?.digest}` });
  const { root } = await workspaceOf({});
  const expectedHash = `sha256:${uploaded?.digest}`;
  const downloaded = await client(['downloadArtifact', uploaded?.id, { path: root, expectedHash }], 'job-2');
  expect(downloaded.result).toMatchObject({ digestMismatch: false });
  expect(await readFile(join(root, 'a.txt'), 'utf8')).toBe('second');
  expect((await client(['deleteArtifact', 'two'], 'job-2')).result).toEqual({ id: uploaded?.id });
  expect((await service.artifacts(runId)).map(({ name }) => name)).toEqual(['one']);
});

test('another run sees nothing', async () => {
  await upload('one');
  const listed = await client(['listArtifacts'], 'job-1', 'run-elsewhere');
  expect(listed.result?.artifacts).toEqual([]);
});

test("skipArchive uploads the file as it is, under the file's name", async () => {
  const { root, paths } = await workspaceOf({ 'täst report.html': '<p>raw</p>' });
  const { result } = await client(['uploadArtifact', 'ignored', paths, root, { skipArchive: true }]);
  expect(await service.artifacts(runId)).toMatchObject([{ name: 'täst report.html', mimeType: 'text/html' }]);
  expect((await service.download(Number(result?.id))).toString()).toBe('<p>raw</p>');
  const target = await workspaceOf({});
  await client(['downloadArtifact', result?.id, { path: target.root }]);
  expect(await readFile(join(target.root, 'täst report.html'), 'utf8')).toBe('<p>raw</p>');
});

test('planned faults hit the next calls of their method', async () => {
  service.failNext('FinalizeArtifact', { status: 500, times: 1 });
  expect((await upload('results')).error).toBeUndefined();
  expect(service.requests.map(({ method, status }) => [method, status])).toEqual([
    ['CreateArtifact', 200],
    ['FinalizeArtifact', 500],
    ['FinalizeArtifact', 200],
  ]);
  service.failNext('CreateArtifact', { status: 403, message: 'no insufficient usage here' });
  expect((await upload('quota')).error).toMatch(/quota/i);
  service.failNext('CreateArtifact', { status: 401 });
  expect((await upload('other')).error).toContain('(401) Unauthorized');
});

test('latency delays each answer', async () => {
  service.setLatency(150);
  const start = performance.now();
  await post('ListArtifacts', {});
  expect(performance.now() - start).toBeGreaterThanOrEqual(145);
});

test('the token must name the run, and for an upload the job', async () => {
  const ids = { workflow_run_backend_id: runId, workflow_job_run_backend_id: 'job-1' };
  const create = { ...ids, name: 'n', version: 7 };
  expect(await post('CreateArtifact', create)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  expect(await post('CreateArtifact', create, 'not-a-jwt')).toMatchObject({ status: 401 });
  for (const token of [service.tokenFor('run-x', 'job-1'), service.tokenFor(runId, 'job-2')]) {
    expect(await post('CreateArtifact', create, token)).toMatchObject({ status: 403 });
  }
  expect(await post('ListArtifacts', ids, service.tokenFor('run-x', 'job-1'))).toMatchObject({ status: 403 });
  expect(await post('CreateArtifact', create, service.tokenFor(runId, 'job-1'))).toMatchObject({ status: 200 });
});

test('an artifact without its upload cannot be finalized', async () => {
  const ids = { workflow_run_backend_id: runId, workflow_job_run_backend_id: 'job-1', name: 'n' };
  const token = service.tokenFor(runId, 'job-1');
  await post('CreateArtifact', ids, token);
  expect(await post('FinalizeArtifact', { ...ids, size: '5' }, token)).toMatchObject({ status: 412 });
  expect(await post('GetSignedArtifactURL', ids, token)).toMatchObject({ status: 404 });
});

test('a signed upload URL neither reads nor writes another blob', async () => {
  const ids = { workflow_run_backend_id: runId, workflow_job_run_backend_id: 'job-1', name: 'n' };
  const { body } = await post('CreateArtifact', ids, service.tokenFor(runId, 'job-1'));
  const url = new URL((body as { signed_upload_url: string }).signed_upload_url);
  const put = { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'x' };
  expect((await fetch(url, put)).status).toBe(201);
  expect((await fetch(url)).status).toBe(403);
  url.pathname += 'x';
  expect((await fetch(url, put)).status).toBe(403);
});

test('as a process it announces its URL, shows the artifacts, and ends with its stdin', {
  timeout: 60_000,
}, async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const url = /^artifact-service listening on (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line)?.[1];
  expect(await (await fetch(new URL('_service/artifacts', url))).json()).toEqual([]);
  expect((await fetch(new URL('_service/artifacts/1', url))).status).toBe(404);
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('an artifact can be fetched from the service by its id', async () => {
  const { result } = await upload('results');
  const answer = await fetch(new URL(`_service/artifacts/${result?.id}`, service.resultsUrl));
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect((await readZip(Buffer.from(await answer.arrayBuffer()))).has('a.txt')).toBe(true);
  const list = await (await fetch(new URL('_service/artifacts', service.resultsUrl))).json();
  expect(list).toContainEqual(expect.objectContaining({ id: result?.id, runId, name: 'results' }));
});
