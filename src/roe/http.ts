import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { type Clock, type Extend, TimeLimitError, withTimeLimit } from '../lib/clock.ts';
import { isFilesExhausted } from '../lib/open-files.ts';
import { createScrub, type Scrub } from '../lib/scrub.ts';
import { type Answer, answered, failed, RoeError, type RoeErrorCode } from './errors.ts';
import { type Body, NOT_READABLE } from './multipart.ts';
import { followRequest } from './request-stream.ts';
import { parseRetryAfterMs } from './retry.ts';
import { RowSplitter } from './rows.ts';
import { proxyRefusal, TunnelError } from './tunnel.ts';
import { request } from './undici.ts';
import { decodeErrorSentence } from './wire.ts';

export interface HttpSettings {
  /** Origin and optional path prefix, without a slash at the end. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly organizationId: string | null;
  readonly userAgent: string;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
}

export interface HttpCall {
  readonly method: 'GET' | 'POST';
  /** Below the base URL; ends with a slash, or Django answers 301, which turns a POST into a GET without a body. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Sent as it is, streamed; its type is in the headers. */
  readonly body?: Body;
  /** For an upload, counted from its last accepted part. For a reply in rows, counted from its last received part. */
  readonly limitMs: number;
  /** With `onRow`, the limit of each row. */
  readonly mostBytes: number;
  /** Called with each object of a reply that lists objects. Must not reject. The reply's body then lacks these objects. */
  readonly onRow?: (row: string) => Promise<void>;
}

export interface HttpReply {
  readonly status: number;
  readonly body: string;
}

/** One HTTP call with the key, a time limit and a size limit; a reply of 2xx, or why there is none. Redirects are refused. */
export type Http = (call: HttpCall, signal: AbortSignal) => Promise<Answer<HttpReply>>;

export function createHttp(settings: HttpSettings): Http {
  const scrub = createScrub([settings.apiKey]);
  return async (call, signal) => {
    if (signal.aborted) return failed(stopped(call));
    const headers = headersOf(settings, call);
    using stream = followRequest(headers['x-request-id']);
    try {
      return await withTimeLimit(settings.clock, call.limitMs, signal, (limited, extend) =>
        exchange(settings, scrub, { ...call, headers }, limited, extend),
      );
    } catch (cause) {
      return failed(stream.neverBegun ? neverBegun(cause) : translateFailure(call, cause, signal));
    }
  };
}

/** What a call is to its error sentences. */
type NamedCall = Pick<HttpCall, 'method' | 'path'>;

export const stopped = (call: NamedCall): RoeError =>
  new RoeError('stopped', `${nameOf(call)} was not begun: the run is stopping`);

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
    // The call's own limit rules; undici's would cut a slow upload off.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const isTaken = response.statusCode >= 200 && response.statusCode < 300;
  const { onRow } = call;
  const received =
    isTaken && onRow !== undefined
      ? await readRows(response.body, call, (row) => onRow(scrub(row)), extend)
      : await readBody(response.body, call.mostBytes, signal);
  if (received === null) {
    const size = `more than ${Math.round(call.mostBytes / 1_000_000)} MB`;
    return failed(new RoeError('unreadable-reply', `Roe's reply is ${size}, and was not read`));
  }
  // A server may echo the key in an error, a job's reason or an output, and those go into logs and artifacts.
  const body = scrub(received);
  if (isTaken) {
    return answered({ status: response.statusCode, body });
  }
  const retryAfter = response.headers['retry-after'];
  // A date in `Retry-After` is by the server's clock.
  const saidNowMs = Date.parse(String(response.headers.date));
  const nowMs = Number.isNaN(saidNowMs) ? settings.clock.now() : saidNowMs;
  const sentence = decodeErrorSentence(body);
  return failed(
    refusal(call, response.statusCode, sentence, {
      retryAfterMs: parseRetryAfterMs(typeof retryAfter === 'string' ? retryAfter : null, nowMs),
    }),
  );
}

function bodyOf(call: HttpCall, extend: Extend): Readable | string | null {
  // Buffers only one part ahead, so that each part taken shows how far the upload has come.
  if (call.body !== undefined) return Readable.from(progressing(call.body, call.limitMs, extend), { highWaterMark: 1 });
  return call.json === undefined ? null : JSON.stringify(call.json);
}

/** After its last part is taken, this much of an upload may still wait in the system's buffers. */
const MAX_BUFFERED_BYTES = 4_000_000;
/** The slowest rate at which those buffers are expected to drain. */
const MIN_BYTES_PER_MS = 32;
const PART_BYTES = 65_536;

/** Restarts the time limit at each part that is taken, since a slow upload still makes progress. */
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

/** Null where the body is larger than allowed: one huge reply must not fill the memory. */
async function readBody(body: Dispatcher.ResponseData['body'], most: number, signal: AbortSignal) {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    signal.throwIfAborted();
    bytes += chunk.length;
    if (bytes > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Returns the reply without its rows, or null if a row is too large. */
async function readRows(
  body: Dispatcher.ResponseData['body'],
  { limitMs, mostBytes }: HttpCall,
  onRow: (row: string) => Promise<void>,
  extend: Extend,
): Promise<string | null> {
  const splitter = new RowSplitter(mostBytes);
  for await (const part of body) {
    extend(limitMs);
    for (const row of splitter.push(part)) {
      if (row === null) return null;
      await onRow(row.toString('utf8'));
      extend(limitMs);
    }
  }
  return splitter.rest();
}

export function refusal(
  call: NamedCall,
  status: number,
  sentence: string | null,
  details: { retryAfterMs: number | null },
): RoeError {
  const told = sentence === null ? '' : `: ${sentence}`;
  return new RoeError(codeOf(status, sentence), `Roe answered ${status}${told}`, {
    status,
    ...details,
    cause: nameOf(call),
  });
}

function codeOf(status: number, sentence: string | null): RoeErrorCode {
  if (status === 401) return 'unauthorized';
  // Credits run out as 402 until June 2026, as 403 with a sentence since.
  if (status === 402) return 'out-of-credits';
  if (status === 403) return /credit/i.test(sentence ?? '') ? 'out-of-credits' : 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 415) return 'unsupported-type';
  if (status === 429) return 'throttled';
  if (status === 408 || status >= 500) return 'server-error';
  return 'refused';
}

/** The request may be sent again immediately. */
export const neverBegun = (cause: unknown): RoeError =>
  new RoeError('never-sent', 'Roe refused the request before it began to process it', { retryAfterMs: 0, cause });

/** Failures after which no byte of the request can have reached Roe: names, connections and certificates. */
const NEVER_SENT = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
]);

export function translateFailure(call: NamedCall, cause: unknown, outer: AbortSignal): RoeError {
  if (outer.aborted) return new RoeError('stopped', `${nameOf(call)} was broken off: the run is stopping`, { cause });
  if (cause instanceof TimeLimitError) {
    return new RoeError('fate-unknown', `Roe did not answer within ${Math.round(cause.limitMs / 1000)} s`, { cause });
  }
  const error = cause instanceof Error ? cause : new Error(String(cause));
  // A request whose body never ended cannot have made a job.
  if (error.name === NOT_READABLE && isFilesExhausted(error)) {
    return new RoeError('never-sent', 'too many files are open on this machine', { cause });
  }
  if (error.name === NOT_READABLE) {
    return new RoeError('unreadable-file', 'the file changed or was removed while it was being sent', { cause });
  }
  const code = systemCode(error);
  if (error instanceof TunnelError && error.status !== null) return proxyRefusal(error.status, cause);
  if (error instanceof TunnelError) {
    return new RoeError('never-sent', `Roe could not be reached through the proxy (${code ?? error.name})`, { cause });
  }
  // undici's code for a 407 when a proxy forwards a plain request. Nothing else here causes it.
  if (code === 'UND_ERR_INVALID_ARG') return proxyRefusal(407, cause);
  const syscall = syscallOf(error);
  // A network that goes away under an open connection fails its reads and writes with the codes of one that was never made.
  const isOfOpenSocket = syscall === 'read' || syscall === 'write';
  if (code !== null && (syscall === 'connect' || (NEVER_SENT.has(code) && !isOfOpenSocket))) {
    return new RoeError('never-sent', `Roe could not be reached (${code})`, { cause });
  }
  return new RoeError('fate-unknown', `the connection to Roe broke (${code ?? error.name})`, { cause });
}

function syscallOf(error: Error): string | null {
  if ('syscall' in error && typeof error.syscall === 'string') return error.syscall;
  return error.cause instanceof Error ? syscallOf(error.cause) : null;
}

function systemCode(error: Error): string | null {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? systemCode(error.cause) : null;
}

const nameOf = (call: NamedCall): string => `${call.method} ${call.path}`;
