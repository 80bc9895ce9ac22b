import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';
import { type Clock, type Extend, withTimeLimit } from '../lib/clock.ts';
import { decoded } from '../lib/decoded.ts';
import { RowSplitter } from '../lib/row-splitter.ts';
import { createScrub, type Scrub } from '../lib/scrub.ts';
import { type Answer, answered, failed, RoeError } from './errors.ts';
import { classifyFailure, classifyStatus, neverStarted, notProcessed } from './failure.ts';
import { logCall } from './log-call.ts';
import type { Body } from './multipart.ts';
import { followRequest } from './request-stream.ts';
import { parseRetryAfterMs } from './retry.ts';
import { decodeErrorSentence } from './wire.ts';

export interface HttpSettings {
  /** Origin and optional path prefix, without a slash at the end. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly organizationId: string | null;
  readonly userAgent: string;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  readonly debug?: ((line: string) => void) | undefined;
}

export interface HttpCall {
  readonly method: 'GET' | 'POST';
  /**
   * Relative to the base URL. Without a slash at the end, Django answers 301, which turns a POST into a GET without a
   * body.
   */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Streamed unchanged. Its type is in the headers. */
  readonly body?: Body;
  /** Counts from the last accepted part of an upload, or the last received part of a reply in rows. */
  readonly limitMs: number;
  /** With `onRow`, the limit of each row. */
  readonly maxBytes: number;
  /**
   * Called with each object of a reply that lists objects. Must not reject. The reply's body then lacks these objects.
   */
  readonly onRow?: (row: string) => Promise<void>;
}

export interface HttpReply {
  readonly status: number;
  readonly body: string;
  readonly requestId: string;
}

/** Adds the key, a time limit and a size limit. Any reply except 2xx is an error, redirects too. */
export type Http = (call: HttpCall, signal: AbortSignal) => Promise<Answer<HttpReply>>;

export function createHttp(settings: HttpSettings): Http {
  const scrub = createScrub([settings.apiKey]);
  return async (call, signal) => {
    if (signal.aborted) return failed(neverStarted(call));
    const headers = headersOf(settings, call);
    const { 'x-request-id': ownId } = headers;
    using stream = followRequest(ownId);
    const startedAtMs = settings.clock.now();
    const ofCall = (answer: Answer<HttpReply>): Answer<HttpReply> => {
      const named = answer.ok ? answer : failed<HttpReply>(answer.error.ofRequest(ownId));
      logCall(settings, call, startedAtMs, named.ok ? named.value : named.error);
      return named;
    };
    try {
      return ofCall(
        await withTimeLimit(settings.clock, call.limitMs, signal, (limited, extend) =>
          exchange(settings, scrub, { ...call, headers }, limited, extend),
        ),
      );
    } catch (cause) {
      return ofCall(failed(stream.neverBegun ? notProcessed(cause) : classifyFailure(call, cause, signal)));
    }
  };
}

async function exchange(
  settings: HttpSettings,
  scrub: Scrub,
  call: HttpCall & Required<Pick<HttpCall, 'headers'>>,
  signal: AbortSignal,
  extend: Extend,
): Promise<Answer<HttpReply>> {
  const response = await request(urlOf(settings, call), {
    method: call.method,
    headers: call.headers,
    body: bodyOf(call, extend),
    dispatcher: settings.dispatcher,
    signal,
    // Only the call's own limit applies. undici's would cut off a slow upload.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const isTaken = response.statusCode >= 200 && response.statusCode < 300;
  const { onRow } = call;
  const received =
    isTaken && onRow !== undefined
      ? await readRows(response.body, call, (row) => onRow(scrub(row)), extend)
      : await readBody(response.body, call.maxBytes, signal);
  if (received === null) {
    const size = `more than ${Math.round(call.maxBytes / 1_000_000)} MB`;
    return failed(new RoeError('unreadable-reply', `Roe's reply is ${size}, and was not read`));
  }
  // A server may echo the key in an error, a job's reason or an output, which go into logs and artifacts.
  const body = scrub(received);
  const requestId = requestIdIn(response, scrub);
  if (isTaken) {
    return answered({ status: response.statusCode, body, requestId: requestId ?? call.headers['x-request-id'] ?? '' });
  }
  const retryAfter = response.headers['retry-after'];
  // A date in `Retry-After` is by the server's clock.
  const saidNowMs = Date.parse(String(response.headers.date));
  const nowMs = Number.isNaN(saidNowMs) ? settings.clock.now() : saidNowMs;
  const error = classifyStatus(call, {
    status: response.statusCode,
    sentence: decodeErrorSentence(body),
    retryAfterMs: parseRetryAfterMs(typeof retryAfter === 'string' ? retryAfter : null, nowMs),
  });
  return failed(requestId === null ? error : error.ofRequest(requestId));
}

const MAX_REQUEST_ID_LENGTH = 100;

/** The id goes into logs, so anything unusual counts as absent. */
export function requestIdIn({ headers }: Pick<Dispatcher.ResponseData, 'headers'>, scrub: Scrub): string | null {
  const header = headers['x-request-id'];
  return typeof header === 'string' && /^[\w.:-]+$/.test(header) && header.length <= MAX_REQUEST_ID_LENGTH
    ? scrub(header)
    : null;
}

function bodyOf(call: HttpCall, extend: Extend): Readable | string | null {
  // Buffers only one part ahead, so that each part taken shows the upload's progress.
  if (call.body !== undefined) return Readable.from(progressing(call.body, call.limitMs, extend), { highWaterMark: 1 });
  return call.json === undefined ? null : JSON.stringify(call.json);
}

/** After its last part is taken, this much of an upload may still be in the system's buffers. */
const MAX_BUFFERED_BYTES = 4_000_000;
/** The slowest rate at which those buffers should drain. */
const MIN_BYTES_PER_MS = 32;
const PART_BYTES = 65_536;

/** Restarts the time limit at each part, since a slow upload still makes progress. */
async function* progressing(body: Body, limitMs: number, extend: Extend): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of body.stream()) {
    for (let from = 0; from < chunk.length; from += PART_BYTES) {
      const part = chunk.subarray(from, from + PART_BYTES);
      yield part;
      sent += part.length;
      extend(limitMs + Math.min(sent, MAX_BUFFERED_BYTES) / MIN_BYTES_PER_MS);
    }
  }
}

function urlOf(settings: HttpSettings, call: HttpCall): string {
  const query = new URLSearchParams(call.query);
  if (settings.organizationId !== null) query.set('organization_id', settings.organizationId);
  const search = query.toString();
  return `${settings.baseUrl}${call.path}${search === '' ? '' : `?${search}`}`;
}

export function headersOf(
  settings: HttpSettings,
  call: Pick<HttpCall, 'json' | 'body' | 'headers'>,
): Record<'authorization' | 'x-request-id', string> & Record<string, string> {
  return {
    accept: 'application/json',
    authorization: `Bearer ${settings.apiKey}`,
    'user-agent': settings.userAgent,
    'x-request-id': randomUUID(),
    ...(call.json === undefined ? {} : { 'content-type': 'application/json' }),
    ...(call.body === undefined ? {} : { 'content-length': String(call.body.size) }),
    ...call.headers,
  };
}

/** Null if the body is too large: one huge reply must not fill the memory. */
async function readBody(body: Dispatcher.ResponseData['body'], max: number, signal: AbortSignal) {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    signal.throwIfAborted();
    bytes += chunk.length;
    if (bytes > max) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Null if a row is too large. */
async function readRows(
  body: Dispatcher.ResponseData['body'],
  { limitMs, maxBytes }: HttpCall,
  onRow: (row: string) => Promise<void>,
  extend: Extend,
): Promise<string | null> {
  const splitter = new RowSplitter(maxBytes);
  for await (const part of body) {
    extend(limitMs);
    for (const row of splitter.push(part)) {
      if (row === null) return null;
      await onRow(decoded(row));
      extend(limitMs);
    }
  }
  return splitter.rest();
}
