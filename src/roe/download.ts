import { type Dispatcher, request } from 'undici';
import { withTimeLimit } from '../lib/clock.ts';
import { errorMessage } from '../lib/error-message.ts';
import { createScrub, type Scrub, scrubBytes } from '../lib/scrub.ts';
import { isSecureAddress } from '../lib/secure-address.ts';
import { type Answer, answered, failed, RoeError } from './errors.ts';
import { classifyFailure, classifyStatus, neverStarted, notProcessed } from './failure.ts';
import { type HttpSettings, headersOf, requestIdIn } from './http.ts';
import { logCall } from './log-call.ts';
import { followRequest } from './request-stream.ts';
import type { Downloaded, Write } from './roe.ts';
import { decodeErrorSentence } from './wire.ts';

interface DownloadCall {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly limitMs: number;
  readonly maxBytes: number;
}

/** A GET whose bytes are written as they arrive. After a failure, the caller discards them. */
export type Download = (call: DownloadCall, write: Write, signal: AbortSignal) => Promise<Answer<Downloaded>>;

const MAX_REDIRECTS = 3;
const MAX_ERROR_BYTES = 10_000;

export function createDownload(settings: HttpSettings): Download {
  const scrub = createScrub([settings.apiKey]);
  return async (call, write, signal) => {
    const named = { method: 'GET', path: call.path } as const;
    if (signal.aborted) return failed(neverStarted(named));
    const headers = headersOf(settings, {});
    using stream = followRequest(headers['x-request-id']);
    const startedAtMs = settings.clock.now();
    let seen: { status: number; requestId: string | null } | null = null;
    const ofCall = (answer: Answer<Downloaded>): Answer<Downloaded> => {
      const requestId = seen?.requestId ?? headers['x-request-id'];
      const ended = answer.ok ? { status: 200, requestId } : answer.error.ofRequest(requestId);
      logCall(settings, named, startedAtMs, ended);
      return ended instanceof RoeError ? failed(ended) : answer;
    };
    try {
      return ofCall(
        await withTimeLimit(settings.clock, call.limitMs, signal, async (limited) => {
          const response = await follow(settings, scrub, { ...call, headers }, limited);
          if (response instanceof RoeError) return failed(response);
          seen = { status: response.statusCode, requestId: requestIdIn(response, scrub) };
          const saved = await save(response, scrub, call.maxBytes, write);
          return saved.ok && stream.cutOff ? failed(BROKEN_OFF) : saved;
        }),
      );
    } catch (cause) {
      return ofCall(failed(stream.neverBegun ? notProcessed(cause) : classifyFailure(named, cause, signal)));
    }
  };
}

const BROKEN_OFF = new RoeError('fate-unknown', 'the reply ended early');

/** Roe's API may redirect to storage elsewhere. The key is sent to Roe's own origin only. */
async function follow(
  settings: HttpSettings,
  scrub: Scrub,
  { path, query, headers }: Pick<DownloadCall, 'path' | 'query'> & { readonly headers: ReturnType<typeof headersOf> },
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData | RoeError> {
  const named = { method: 'GET', path } as const;
  let url = new URL(`${settings.baseUrl}${path}${query === undefined ? '' : `?${new URLSearchParams(query)}`}`);
  const { origin } = url;
  const { authorization, ...others } = headers;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await request(url, {
      method: 'GET',
      headers: { ...others, accept: '*/*', ...(url.origin === origin ? { authorization } : {}) },
      dispatcher: settings.dispatcher,
      signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const location = locationOf(response);
    // Following an address that contains the key would send the key to another server.
    if (location !== null && scrub(location) !== location) {
      await response.body.dump();
      return new RoeError(
        'refused',
        'Roe redirected to an address that holds the API key, so the redirect was not followed',
      );
    }
    const next = location !== null && URL.canParse(location, url.href) ? new URL(location, url) : null;
    if (next === null) {
      if (response.statusCode === 200) return response;
      const sentence = await errorSentence(response, scrub);
      const error = classifyStatus(named, { status: response.statusCode, sentence, retryAfterMs: null });
      return error.ofRequest(requestIdIn(response, scrub) ?? headers['x-request-id']);
    }
    await response.body.dump();
    // A redirect from elsewhere to http would lead to a service on this machine, whose reply must not be saved.
    if (!isSecureAddress(next) || (next.protocol === 'http:' && url.protocol === 'https:')) {
      return new RoeError('refused', `Roe redirected to ${next.protocol}, which is not secure`);
    }
    url = next;
  }
  return new RoeError('refused', `Roe redirected more than ${MAX_REDIRECTS} times`);
}

function locationOf({ statusCode, headers: { location } }: Dispatcher.ResponseData): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) && typeof location === 'string' ? location : null;
}

async function errorSentence(response: Dispatcher.ResponseData, scrub: Scrub): Promise<string | null> {
  let text = '';
  // A chunk may end within a character.
  for await (const chunk of response.body.setEncoding('utf8')) {
    text += chunk;
    if (text.length > MAX_ERROR_BYTES) break;
  }
  return decodeErrorSentence(scrub(text));
}

async function save(
  { headers, body }: Dispatcher.ResponseData,
  scrub: Scrub,
  maxBytes: number,
  write: Write,
): Promise<Answer<Downloaded>> {
  const tooLarge = () =>
    failed<Downloaded>(new RoeError('too-large', `it is larger than ${(maxBytes / 1e6).toFixed(1)} MB`));
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    // Errors of a discarded reply have no other listener.
    body.on('error', () => {}).destroy();
    return tooLarge();
  }
  let bytes = 0;
  // A server may echo the key in a saved page too.
  for await (const chunk of scrubBytes(body, scrub)) {
    bytes += chunk.length;
    if (bytes > maxBytes) return tooLarge();
    try {
      await write(chunk);
    } catch (cause) {
      return failed(new RoeError('refused', `it could not be written (${errorMessage(cause)})`, { cause }));
    }
  }
  const contentType = headers['content-type'];
  return answered({ contentType: typeof contentType === 'string' ? scrub(contentType) : null, bytes });
}
