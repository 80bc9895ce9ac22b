/** What comes of a request; `broken` is after this much of a reply, or of none at all. */
export type Outcome =
  | {
      readonly kind: 'reply';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'broken'; readonly code: string; readonly after: Extract<Outcome, { kind: 'reply' }> | null };

export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** As undici 6 calls it, which octokit has as its `fetch`. */
interface Handler {
  onConnect(abort: (reason?: Error) => void): void;
  onHeaders(status: number, headers: Buffer[], resume: () => void, statusText: string): boolean;
  onData(chunk: Buffer): boolean;
  onComplete(trailers: Buffer[]): void;
  onError(error: Error): void;
}

interface Options {
  readonly origin: string | URL;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>> | readonly string[];
  readonly body: AsyncIterable<Uint8Array> | string | null | undefined;
}

const GLOBAL_DISPATCHER = Symbol.for('undici.globalDispatcher.1');

/** Carries every `fetch` of this process that names no way of its own, without sockets. A request that is given up has no outcome. */
export function fetchesInProcess(serve: (request: Request, signal: AbortSignal) => Promise<Outcome>): Disposable {
  const before: unknown = Reflect.get(globalThis, GLOBAL_DISPATCHER);
  const dispatch = (options: Options, handler: Handler) => {
    const given = new AbortController();
    const fail = (error: Error) => {
      if (given.signal.aborted) return;
      given.abort();
      handler.onError(error);
    };
    handler.onConnect((reason) => fail(reason ?? new Error('given up')));
    requestOf(options)
      .then((request) => serve(request, given.signal))
      .then((outcome) => {
        if (!given.signal.aborted) deliver(outcome, handler, fail);
      }, fail);
    return true;
  };
  Reflect.set(globalThis, GLOBAL_DISPATCHER, { dispatch });
  return { [Symbol.dispose]: () => void Reflect.set(globalThis, GLOBAL_DISPATCHER, before) };
}

function deliver(outcome: Outcome, handler: Handler, fail: (error: Error) => void): void {
  const reply = outcome.kind === 'reply' ? outcome : outcome.after;
  if (reply !== null) {
    const headers = Object.entries(reply.headers).flatMap((pair) => pair.map((part) => Buffer.from(part)));
    handler.onHeaders(reply.status, headers, () => {}, '');
    if (reply.body !== '') handler.onData(Buffer.from(reply.body));
  }
  if (outcome.kind === 'reply') handler.onComplete([]);
  // As from a socket, a connection breaks after what came before was read.
  else setImmediate(fail, Object.assign(new Error(outcome.code), { code: outcome.code }));
}

async function requestOf({ origin, path, method, headers, body }: Options): Promise<Request> {
  const pairs = Array.isArray(headers)
    ? Array.from({ length: headers.length / 2 }, (_, index) => [headers[2 * index], headers[2 * index + 1]])
    : Object.entries(headers);
  const parts: Uint8Array[] = [];
  if (typeof body === 'string') parts.push(Buffer.from(body));
  else for await (const part of body ?? []) parts.push(part);
  return {
    method,
    url: new URL(path, origin),
    headers: Object.fromEntries(pairs),
    body: Buffer.concat(parts).toString(),
  };
}
