import type { Download } from './download.ts';
import { type Answer, answered, failed, RoeError } from './errors.ts';
import type { Http, HttpCall, HttpReply } from './http.ts';
import { multipartBody } from './multipart.ts';
import type { JobId, ListedJob, OnData, Roe, RunRequest } from './roe.ts';
import {
  decodeAgentVersion,
  decodeJobId,
  decodeJobList,
  decodePurge,
  decodeRecentJobs,
  decodeResult,
  decodeStatus,
  decodeStatuses,
  listOfResults,
  WireError,
} from './wire.ts';

const READ_LIMIT_MS = 30_000;
const RESULTS_LIMIT_MS = 60_000;
/** For an upload without progress. */
const UPLOAD_LIMIT_MS = 60_000;

const CANCEL_LIMIT_MS = 10_000;
const REFERENCE_LIMIT_MS = 120_000;
/** The maximum that Roe documents. */
const PAGE_SIZE = 100;
/** Without `limit=0`, Roe counts a list only up to this, and the list appears to end there. */
const COUNTED_JOBS = 100_000;

const SMALL_REPLY_BYTES = 16_000_000;
/** For one job, whose outputs are inline and complete. */
const RESULT_BYTES = 64_000_000;

/** The routes are from Roe's OpenAPI file (Go SDK 1.3.2, August 2026). */
export function createHttpRoe(http: Http, download: Download): Roe {
  const read = { limitMs: READ_LIMIT_MS, maxBytes: SMALL_REPLY_BYTES };
  return {
    agentVersion: async (agentId, versionId, signal) => {
      const path = `/v1/agents/${agentId}/versions/${versionId ?? 'current'}/`;
      const reply = await http({ method: 'GET', path, ...read }, signal);
      return decoded(reply, (json) => decodeAgentVersion(json, agentId));
    },
    submit: async (request, signal) => decoded(await http(runCall(request), signal), decodeJobId),
    statuses: async (ids, signal) => {
      const call: HttpCall = { method: 'POST', path: '/v1/agents/jobs/statuses/', json: { job_ids: ids }, ...read };
      return decoded(await http(call, signal), decodeStatuses);
    },
    status: async (id, signal) =>
      decoded(await http({ method: 'GET', path: `/v1/agents/jobs/${id}/status/`, ...read }, signal), decodeStatus),
    results: (ids, onData, signal) => results(http, ids, onData, signal),
    jobList: async (agentId, page, signal) =>
      decoded(await http({ ...read, ...jobListCall(agentId, page) }, signal), decodeJobList),
    recentJobs: (agentId, versionName, signal) => recentJobs(http, agentId, versionName, signal),
    cancel: async (id, signal) => {
      const path = `/v1/agents/jobs/${id}/cancel/`;
      const reply = await http({ method: 'POST', path, limitMs: CANCEL_LIMIT_MS, maxBytes: SMALL_REPLY_BYTES }, signal);
      return reply.ok ? acceptance(reply.value) : reply;
    },
    reference: (id, resourceId, maxBytes, write, signal) => {
      const path = `/v1/agents/jobs/${id}/references/${encodeURIComponent(resourceId)}/`;
      return download({ path, limitMs: REFERENCE_LIMIT_MS, maxBytes }, write, signal);
    },
    toolArtifact: (id, key, maxBytes, write, signal) => {
      const path = `/v1/agents/jobs/${id}/artifacts/result/`;
      return download({ path, query: { artifact_key: key }, limitMs: REFERENCE_LIMIT_MS, maxBytes }, write, signal);
    },
    purge: async (id, signal) => {
      const path = `/v1/agents/jobs/${id}/delete-data/`;
      return decoded(await http({ method: 'POST', path, ...read }, signal), decodePurge);
    },
  };
}

/**
 * `created_from` is not sent: Roe compares it with its own clock, which may differ from ours. A bound that is too late
 * would hide a job, which would then be paid for twice.
 */
function jobListCall(agentId: string, page: number): Pick<HttpCall, 'method' | 'path' | 'query'> {
  const query = {
    ordering: '-created_at',
    page: String(page),
    page_size: String(PAGE_SIZE),
    ...(page * PAGE_SIZE >= COUNTED_JOBS ? { limit: '0' } : {}),
  };
  return { method: 'GET', path: `/v1/agents/${agentId}/jobs/`, query };
}

async function recentJobs(
  http: Http,
  agentId: string,
  versionName: string,
  signal: AbortSignal,
): Promise<Answer<readonly ListedJob[]>> {
  const query = { ordering: '-created_at', page: '1', page_size: String(PAGE_SIZE), version_name: versionName };
  const call: HttpCall = {
    method: 'GET',
    path: `/v1/agents/${agentId}/jobs/`,
    query,
    limitMs: READ_LIMIT_MS,
    maxBytes: SMALL_REPLY_BYTES,
  };
  return decoded(await http(call, signal), (json) => decodeRecentJobs(json, versionName));
}

async function results(http: Http, ids: readonly JobId[], onData: OnData, signal: AbortSignal): Promise<Answer<null>> {
  let broken: RoeError | null = null;
  const onRow = (row: string): Promise<void> => {
    const found = decodedText(row, decodeResult);
    if (!found.ok) broken ??= found.error;
    return found.ok && found.value !== null ? onData(found.value.id, found.value.data) : Promise.resolve();
  };
  const call: HttpCall = {
    method: 'POST',
    path: '/v1/agents/jobs/results/',
    json: { job_ids: ids },
    limitMs: RESULTS_LIMIT_MS,
    maxBytes: RESULT_BYTES,
    onRow,
  };
  const reply = await http(call, signal);
  const list = decoded(reply, listOfResults);
  if (!list.ok) return list;
  return broken === null || !reply.ok ? answered(null) : ofRequest(failed(broken), reply.value.requestId);
}

function runCall(request: RunRequest): HttpCall {
  const fields = { ...request.fields, metadata: JSON.stringify(request.metadata) };
  const { contentType, body } = multipartBody(fields, request.uploads);
  return {
    method: 'POST',
    path: `/v1/agents/run/${request.agentId}/versions/${request.versionId}/async/`,
    headers: {
      'content-type': contentType,
      'idempotency-key': request.idempotencyKey,
      // Roe compares with the exact text `true`. Without the header the cache may answer.
      ...(request.skipCache ? { 'x-skip-cache': 'true' } : {}),
    },
    body,
    limitMs: UPLOAD_LIMIT_MS,
    maxBytes: SMALL_REPLY_BYTES,
  };
}

/**
 * Roe documents 204. A login page or captive portal also answers 2xx, so only JSON or an empty body counts as Roe's.
 */
function acceptance(reply: HttpReply): Answer<null> {
  const { status, body, requestId } = reply;
  if (status === 204 || (status === 200 && body.trim() === '')) return answered(null);
  if (status === 200) return decoded(answered(reply), () => null);
  const message = `Roe answered ${status}, which does not confirm that it cancels the job`;
  return failed(new RoeError('unreadable-reply', message, { requestId }));
}

function decoded<T>(reply: Answer<HttpReply>, decode: (json: unknown) => T): Answer<T> {
  if (!reply.ok) return reply;
  const { body, requestId } = reply.value;
  return ofRequest(decodedText(body, decode), requestId);
}

const ofRequest = <T>(answer: Answer<T>, requestId: string): Answer<T> =>
  answer.ok ? answer : failed(answer.error.ofRequest(requestId));

function decodedText<T>(text: string, decode: (json: unknown) => T): Answer<T> {
  try {
    return answered(decode(JSON.parse(text)));
  } catch (cause) {
    // V8's SyntaxError quotes the text, which may be a document's. WireError does not.
    const what = cause instanceof WireError ? cause.message : 'it is not JSON';
    return failed(new RoeError('unreadable-reply', `Roe's reply could not be read: ${what}`, { cause }));
  }
}
