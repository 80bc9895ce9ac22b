import { randomUUID } from 'node:crypto';
import { type Clock, NEVER, raceAbort, TimeLimitError, withTimeLimit } from '../lib/clock.ts';

/** A slower page is requested again. */
const REQUEST_LIMIT_MS = 20_000;
/** octokit waits one minute if GitHub names no time. An hour, as after 5000 requests, is too long to wait. */
const MAX_PAUSE_S = 300;
const MAX_PAUSES = 2;
const NO_CONTENT = 204;
/** The largest page has 100 comments of 65 536 characters of four bytes. */
const MAX_REPLY_BYTES = 32_000_000;
const MAX_REPLY = `${MAX_REPLY_BYTES / 1_000_000} MB`;

/** GitHub may or may not have carried out the call. */
export class UnusableReply extends Error {
  override readonly name: string = 'UnusableReply';
  /** octokit's retry plugin treats an error with these two fields as transient. */
  readonly status = 500;
  readonly request: object | undefined;
  constructor(sentence: string, request?: object) {
    super(sentence);
    this.request = request;
  }
}

/** A 2xx reply in another form than GitHub documents. */
export class UnreadableReply extends UnusableReply {
  override readonly name = 'UnreadableReply';
  constructor(what: string, request?: object) {
    super(`GitHub's reply could not be read: ${what}`, request);
  }
}

export type Octokit = Awaited<ReturnType<typeof openOctokit>>;

export const isPauseKept = (pauseS: number, pauses: number): boolean => pauseS <= MAX_PAUSE_S && pauses < MAX_PAUSES;

interface OctokitOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly clock: Clock;
  readonly onPause: (pauseS: number) => void;
}

/**
 * The octokit retries transient failures, waits for rate limits, and limits the time and size of every request.
 * `onPause` is called before each pause that GitHub asks for.
 */
export async function openOctokit({ token, apiUrl, clock, onPause }: OctokitOptions) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const onLimit = (pauseS: number, _options: unknown, _octokit: unknown, pauses: number) => {
    const isKept = isPauseKept(pauseS, pauses);
    if (isKept) onPause(pauseS);
    return isKept;
  };
  const silent = () => {};
  return getOctokit(
    token,
    {
      ...(apiUrl ? { baseUrl: apiUrl } : {}),
      // Without `request`, which would replace the fetch that knows the proxy.
      log: { debug: silent, info: silent, warn: silent, error: silent },
      retry: { doNotRetry: [400, 401, 402, 403, 404, 409, 410, 413, 422, 429, 451] },
      // Without an id, all octokits of the process would share one queue.
      throttle: { id: randomUUID(), onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
    },
    // The first hook is the innermost, so the others retry what it refuses.
    readableInTime(clock),
    retry,
    throttling,
  );
}

interface OctokitResponse {
  readonly status: number;
  readonly data: unknown;
}
interface Options {
  readonly request: { readonly signal?: AbortSignal; fetch: typeof fetch };
}
interface Hooked {
  readonly hook: {
    wrap(
      name: 'request',
      wrapper: (request: (options: Options) => Promise<OctokitResponse>, options: Options) => Promise<OctokitResponse>,
    ): void;
  };
}

/**
 * octokit treats a truncated body as empty and returns non-JSON as text. Both would look like an empty list: "no files
 * changed", "no comment yet".
 */
const readableInTime = (clock: Clock) => (octokit: unknown) => {
  (octokit as Hooked).hook.wrap('request', async (request, options) => {
    const { signal: outer = NEVER, fetch: send } = options.request;
    return await withTimeLimit(clock, REQUEST_LIMIT_MS, outer, async (signal) => {
      const bounded = boundedFetch(send, signal);
      // octokit's own hook ignores options passed to it and uses those it was created with.
      options.request.fetch = bounded.fetch;
      try {
        const response = await raceAbort(request(options), signal);
        if (response.status === NO_CONTENT || (typeof response.data === 'object' && response.data !== null))
          return response;
        throw new UnreadableReply(bounded.isExceeded() ? `it is larger than ${MAX_REPLY}` : 'it is not JSON', options);
      } catch (error) {
        if (!(error instanceof TimeLimitError) || outer.aborted) throw error;
        throw new UnusableReply(`GitHub did not answer within ${error.limitMs / 1000} s`, options);
      } finally {
        options.request.fetch = send;
      }
    });
  });
  return {};
};

interface BoundedFetch {
  readonly fetch: typeof fetch;
  readonly isExceeded: () => boolean;
}

/** The fetch ends when the signal fires, and the reply breaks off at the size limit. */
function boundedFetch(send: typeof fetch, signal: AbortSignal): BoundedFetch {
  let bytes = 0;
  const count = (chunk: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>) => {
    bytes += chunk.byteLength;
    if (bytes > MAX_REPLY_BYTES) controller.error(new UnusableReply(`a reply is larger than ${MAX_REPLY}`));
    else controller.enqueue(chunk);
  };
  return {
    fetch: async (url, init) => {
      const reply = await send(url, { ...init, signal });
      if (reply.body === null) return reply;
      return new Response(reply.body.pipeThrough(new TransformStream({ transform: count })), reply);
    },
    isExceeded: () => bytes > MAX_REPLY_BYTES,
  };
}
