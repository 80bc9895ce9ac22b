import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { runtimeToken } from '../runner/runtime-token.ts';
import type { ArtifactRegistry, RpcBody, RpcMethod } from './artifacts.ts';
import { createRegistry } from './artifacts.ts';
import { authorize } from './authorization.ts';
import { startAzurite } from './azurite.ts';
import type { BlobStore } from './blob-store.ts';
import { createBlobStore } from './blob-store.ts';
import type { Fault, Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import { TwirpError } from './twirp-error.ts';

interface ArtifactSummary {
  id: number;
  runId: string;
  name: string;
  size: number;
  digest: string;
  mimeType: string;
}

interface RecordedRequest {
  method: string;
  body: RpcBody;
  status: number;
}

export interface ArtifactService {
  resultsUrl: string;
  tokenFor(runId: string, jobId: string): string;
  /** Finalized ones only; of all runs without an id. */
  artifacts(runId?: string): Promise<ArtifactSummary[]>;
  download(id: number): Promise<Buffer>;
  /** Takes a name, so that the next upload under it meets a 409. */
  reserve(name: string, runId: string): void;
  failNext(method: RpcMethod, fault: Fault): void;
  /** A wait before each answer. */
  setLatency(milliseconds: number): void;
  requests: RecordedRequest[];
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

interface State {
  registry: ArtifactRegistry;
  store: BlobStore;
  faults: Faults;
  requests: RecordedRequest[];
  latencyMs: number;
}

const rpcPath = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/;
const rpcMethods: readonly RpcMethod[] = [
  'CreateArtifact',
  'FinalizeArtifact',
  'ListArtifacts',
  'GetSignedArtifactURL',
  'DeleteArtifact',
];

async function readBody(request: IncomingMessage): Promise<RpcBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    if (typeof body === 'object' && body !== null) return body as RpcBody;
  } catch {
    // Reported below.
  }
  throw new TwirpError('malformed', 'the body is no JSON object');
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, STATUS_CODES[status] ?? 'Error', { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function asTwirpError(error: unknown): TwirpError {
  return error instanceof TwirpError ? error : new TwirpError('internal', String(error));
}

async function rpc(state: State, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const recorded: RecordedRequest = { method: name, body: {}, status: 0 };
  state.requests.push(recorded);
  if (state.latencyMs > 0) await delay(state.latencyMs);
  let status = 200;
  let result: unknown;
  try {
    recorded.body = await readBody(request);
    const method = rpcMethods.find((candidate) => candidate === name);
    if (method === undefined) throw new TwirpError('bad_route', `no method ${name}`);
    state.faults.raise(method);
    authorize(request.headers.authorization, method, recorded.body);
    result = await state.registry.call(method, recorded.body);
  } catch (error) {
    const { code, message, status: errorStatus } = asTwirpError(error);
    status = errorStatus;
    result = { code, msg: message };
  }
  recorded.status = status;
  answer(response, status, result);
}

function summaries(state: State, runId?: string): ArtifactSummary[] {
  return state.registry
    .all()
    .filter((artifact) => runId === undefined || artifact.runId === runId)
    .map(({ id, runId: run, name, size, digest, mimeType }) => ({ id, runId: run, name, size, digest, mimeType }));
}

async function fetchArtifact(state: State, id: number): Promise<Response> {
  const artifact = state.registry.all().find((candidate) => candidate.id === id);
  if (!artifact) throw new TwirpError('not_found', `no artifact ${id}`);
  const answered = await fetch(state.store.downloadUrl(artifact.blob, artifact.name));
  if (!answered.ok) throw new Error(`the blob of artifact ${id} answered ${answered.status}`);
  return answered;
}

async function download(state: State, id: number): Promise<Buffer> {
  return Buffer.from(await (await fetchArtifact(state, id)).arrayBuffer());
}

async function serveArtifact(state: State, id: number, response: ServerResponse): Promise<void> {
  const answered = await fetchArtifact(state, id);
  response.writeHead(200, {
    'content-type': answered.headers.get('content-type') ?? 'application/octet-stream',
    'content-disposition': answered.headers.get('content-disposition') ?? 'attachment',
  });
  response.end(Buffer.from(await answered.arrayBuffer()));
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = rpcPath.exec(pathname)?.[1];
  const id = /^\/_service\/artifacts\/(\d+)$/.exec(pathname)?.[1];
  try {
    if (request.method === 'POST' && method !== undefined) await rpc(state, method, request, response);
    else if (request.method === 'GET' && pathname === '/_service/artifacts') answer(response, 200, summaries(state));
    else if (request.method === 'GET' && id !== undefined) await serveArtifact(state, Number(id), response);
    else throw new TwirpError('bad_route', `no route for ${request.method} ${pathname}`);
  } catch (error) {
    const { code, message, status } = asTwirpError(error);
    if (!response.headersSent) answer(response, status, { code, msg: message });
  }
}

async function listen(state: State): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => void handle(state, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

export async function startArtifactService(): Promise<ArtifactService> {
  const azurite = await startAzurite();
  const store = await createBlobStore(azurite);
  const faults = createFaults();
  const state: State = { registry: createRegistry(store), store, faults, requests: [], latencyMs: 0 };
  const { server, url } = await listen(state);
  let stopped: Promise<void> | undefined;
  const stopAll = async () => {
    server.closeAllConnections();
    server.close();
    await azurite.stop();
  };
  const stop = () => {
    stopped ??= stopAll();
    return stopped;
  };
  return {
    resultsUrl: url,
    tokenFor: runtimeToken,
    artifacts: async (runId) => summaries(state, runId),
    download: (id) => download(state, id),
    reserve: (name, runId) => state.registry.reserve(name, runId),
    failNext: faults.failNext,
    setLatency: (milliseconds) => {
      state.latencyMs = milliseconds;
    },
    requests: state.requests,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
