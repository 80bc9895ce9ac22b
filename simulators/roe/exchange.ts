import { Buffer } from 'node:buffer';
import type { Call, Handler } from './call.ts';
import { type Delivery, deliver, statusReply } from './faults.ts';
import { metadataOf } from './metadata.ts';
import { type Body, Disconnected, readBody } from './multipart.ts';
import { normalUuid } from './random.ts';
import { detail, html, json, type Reply } from './reply.ts';
import { findRoute } from './routes/table.ts';
import { SANDBOX_REFUSAL } from './sandbox.ts';
import type { Fault, RouteName } from './scenario.ts';
import type { EmulatorState, RequestRecord } from './state.ts';
import type { Incoming, Outgoing } from './wire.ts';

const RECORDED_HEADERS = [
  'idempotency-key',
  'x-skip-cache',
  'user-agent',
  'x-request-id',
  'content-type',
  'content-length',
  'transfer-encoding',
];

interface Matched {
  name: RouteName;
  handler: Handler;
  params: Record<string, string>;
}

/** Resolves after the given number of milliseconds. Rejects if the emulator closes first. */
export type Wait = (ms: number) => Promise<void>;

/** One request from its headers to its last byte. */
export async function exchange(state: EmulatorState, request: Incoming, response: Outgoing, wait: Wait): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const route = matched(state, request.method ?? 'GET', url);
  const record = recorded(state, request, url, route.name);
  noteViolations(state, request, route.name);
  countInFlight(state, response, record);
  const routeFault = state.routeFaults.next(route.name, Number(url.searchParams.get('page') ?? '1'));
  if (isBodyless(routeFault)) return await answerUnread(state, routeFault, record, request, response, wait);
  const body = await bodyOrNothing(request);
  if (body === undefined) return;
  const headers = plainHeaders(request);
  if (route.name === 'submit') state.submissions.push({ request: record, parts: body.parts });
  const call: Call = { state, now: state.now(), url, headers, params: route.params, body, record };
  const fault = routeFault ?? (route.name === 'submit' ? fileFault(call) : undefined);
  const delivery = deliver(fault, () => refusal(call, route.name) ?? route.handler(call));
  await send(state, delivery, record, request, response, wait);
}

function matched(state: EmulatorState, method: string, url: URL): Matched {
  const found = findRoute(method, url.pathname);
  const params = {};
  const gone = found.kind === 'route' ? state.scenario.gone[found.name] : undefined;
  if (found.kind === 'route' && gone !== undefined) return { ...found, handler: () => goneReply(gone, method) };
  switch (found.kind) {
    case 'route':
      return found;
    case 'no-slash':
      return { name: 'redirect', handler: toSlash, params };
    case 'wrong-method':
      return { name: 'unknown', handler: () => detail(405, methodNotAllowed(method)), params };
    case 'unknown':
      return { name: 'unknown', handler: () => html(404, 'Not Found'), params };
  }
}

/** What stands for a route that is no more: no page, no method, or a word about it. */
function goneReply(status: 404 | 405 | 410, method: string): Reply {
  if (status === 404) return html(404, 'Not Found');
  return detail(status, status === 405 ? methodNotAllowed(method) : 'This endpoint has been removed.');
}

const methodNotAllowed = (method: string) => `Method "${method}" not allowed.`;

function toSlash(call: Call): Reply {
  return { status: 301, headers: { location: `${call.url.pathname}/${call.url.search}` }, body: '' };
}

function recorded(state: EmulatorState, request: Incoming, url: URL, route: RouteName): RequestRecord {
  const all = plainHeaders(request);
  const headers: Record<string, string> = {};
  for (const name of RECORDED_HEADERS) {
    const value = all[name];
    if (value !== undefined) headers[name] = value;
  }
  const record: RequestRecord = {
    method: request.method ?? '',
    path: url.pathname,
    route,
    query: Object.fromEntries(url.searchParams),
    status: null,
    at: state.now(),
    headers,
    jobIds: null,
    jobId: null,
    replyRequestId: null,
  };
  state.requests.push(record);
  return record;
}

function plainHeaders(request: Incoming): Record<string, string | undefined> {
  const entries = Object.entries(request.headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]));
}

function noteViolations(state: EmulatorState, request: Incoming, route: RouteName): void {
  const address = request.url ?? '';
  const place = `${request.method} ${address.split('?')[0]}`;
  const key = state.scenario.apiKey;
  if (address.includes(key) || address.includes(encodeURIComponent(key))) {
    // Without the path, which may hold the key.
    state.violations.push(`The API key is in the URL of a request (${route}).`);
  } else if (route !== 'storage' && request.headers.authorization === undefined) {
    state.violations.push(`${place} came without Authorization.`);
  }
  const skip = request.headers['x-skip-cache'];
  if (skip !== undefined && skip !== 'true') state.violations.push(`${place} sent X-Skip-Cache: ${String(skip)}.`);
}

function countInFlight(state: EmulatorState, response: Outgoing, record: RequestRecord): void {
  const isSubmit = record.route === 'submit' || record.route === 'submit-many';
  if (isSubmit) {
    state.submitsInFlight += 1;
    state.peakConcurrentSubmits = Math.max(state.peakConcurrentSubmits, state.submitsInFlight);
  }
  response.once('finish', () => {
    record.status = response.statusCode;
  });
  response.once('close', () => {
    if (isSubmit) state.submitsInFlight -= 1;
  });
}

type Bodyless = Extract<Fault, { kind: 'status' } | { kind: 'reset' }>;

function isBodyless(fault: Fault | undefined): fault is Bodyless {
  if (fault?.kind === 'reset') return fault.when === 'before';
  return fault?.kind === 'status' && fault.early === true;
}

async function answerUnread(
  state: EmulatorState,
  fault: Bodyless,
  record: RequestRecord,
  request: Incoming,
  response: Outgoing,
  wait: Wait,
): Promise<void> {
  if (fault.kind === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  const reply = statusReply(fault);
  const closed = { ...reply, headers: { ...reply.headers, connection: 'close' } };
  await send(state, { reply: closed, delayMs: 0, cut: false }, record, request, response, wait);
}

async function bodyOrNothing(request: Incoming): Promise<Body | undefined> {
  try {
    return await readBody(request);
  } catch (error) {
    if (error instanceof Disconnected) return undefined;
    throw error;
  }
}

function fileFault(call: Call): Fault | undefined {
  const metadata = metadataOf(call.body);
  const path = metadata.ok ? metadata.values.case : undefined;
  return call.state.fileFaults.next({ path, fileName: call.body.files[0]?.fileName });
}

/** What stands before every handler. */
function refusal(call: Call, route: RouteName): Reply | undefined {
  const { state, body } = call;
  if (route === 'storage' || route === 'redirect') return undefined;
  const authorization = call.headers.authorization;
  if (authorization !== `Bearer ${state.scenario.apiKey}`) {
    const text = authorization === undefined ? 'Authentication credentials were not provided.' : 'Invalid API key.';
    return detail(401, state.scenario.sandbox === null ? text : SANDBOX_REFUSAL, { 'www-authenticate': 'Bearer' });
  }
  const organization = route === 'reference' ? null : call.url.searchParams.get('organization_id');
  if (organization !== null && normalUuid(organization) !== normalUuid(state.scenario.organizationId)) {
    return json(400, { organization_id: 'Organization does not match the API key.' });
  }
  if (route === 'submit' || route === 'submit-many') {
    const throttled = state.bucket?.take(call.now, state.serverTime(call.now));
    if (throttled !== undefined) return throttled;
  }
  return body.problem === null ? undefined : detail(body.problem.status, body.problem.detail);
}

async function send(
  state: EmulatorState,
  delivery: Delivery,
  record: RequestRecord,
  request: Incoming,
  response: Outgoing,
  wait: Wait,
): Promise<void> {
  if (delivery.reply === null) {
    request.socket.resetAndDestroy();
    return;
  }
  const waitMs = state.scenario.latencyMs + delivery.delayMs;
  if (waitMs > 0) await wait(waitMs);
  if (response.destroyed) return;
  const { status, headers } = delivery.reply;
  const body = asBytes(delivery.reply.body);
  setRequestId(state, record, request, response);
  setDate(state, response);
  const sized = status === 204 || status === 304 ? {} : { 'content-length': String(body.length) };
  response.writeHead(status, { ...sized, ...headers });
  if (!delivery.cut) {
    response.end(body);
    return;
  }
  const half = body.subarray(0, Math.floor(body.length / 2));
  response.write(half, () => request.socket.destroy());
}

const asBytes = (body: Buffer | string): Buffer => (typeof body === 'string' ? Buffer.from(body) : body);

function setRequestId(state: EmulatorState, record: RequestRecord, request: Incoming, response: Outgoing): void {
  const given = request.headers['x-request-id'];
  const { requestIds } = state.scenario;
  if (requestIds === 'own') record.replyRequestId = state.newRequestId();
  else if (requestIds === 'echo' && typeof given === 'string') record.replyRequestId = given;
  if (record.replyRequestId !== null) response.setHeader('x-request-id', record.replyRequestId);
}

function setDate(state: EmulatorState, response: Outgoing): void {
  const { date } = state.scenario;
  if (date === 'none') response.sendDate = false;
  else if (typeof date === 'object') response.setHeader('date', date.text);
  else {
    const atMs = date === 'own' ? state.serverTime(state.now()) : state.now();
    response.setHeader('date', new Date(atMs).toUTCString());
  }
}
