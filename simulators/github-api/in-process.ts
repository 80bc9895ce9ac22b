import { Dispatcher, getGlobalDispatcher, setGlobalDispatcher } from 'undici';

/** What comes of a request; `broken` is after a part of a reply, or none. */
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

/** The signal fires if the request is given up, after which its outcome is of no interest. */
type Serve = (request: Request, signal: AbortSignal) => Promise<Outcome>;

/** Answers every `fetch` of undici in this process without sockets, unless the call names its own dispatcher. */
export function fetchesInProcess(serve: Serve): Disposable {
  const before = getGlobalDispatcher();
  setGlobalDispatcher(new InProcessDispatcher(serve));
  return { [Symbol.dispose]: () => setGlobalDispatcher(before) };
}

class InProcessDispatcher extends Dispatcher {
  readonly #serve: Serve;

  constructor(serve: Serve) {
    super();
    this.#serve = serve;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const ended = new AbortController();
    const fail = (error: Error) => {
      if (ended.signal.aborted) return;
      ended.abort();
      handler.onResponseError?.(controller, error);
    };
    const controller: Dispatcher.DispatchController = {
      aborted: false,
      paused: false,
      reason: null,
      abort: fail,
      pause: () => {},
      resume: () => {},
    };
    handler.onRequestStart?.(controller, null);
    requestOf(options)
      .then((request) => this.#serve(request, ended.signal))
      .then((outcome) => {
        if (ended.signal.aborted) return;
        const reply = outcome.kind === 'reply' ? outcome : outcome.after;
        if (reply !== null) {
          // undici's fetch reads the headers as they came over the socket.
          const rawHeaders = Object.entries(reply.headers).flatMap((pair) => pair.map((part) => Buffer.from(part)));
          handler.onResponseStart?.(Object.assign(controller, { rawHeaders }), reply.status, reply.headers, '');
          if (reply.body !== '') handler.onResponseData?.(controller, Buffer.from(reply.body));
        }
        if (outcome.kind === 'reply') handler.onResponseEnd?.(controller, {});
        // As from a socket, a connection breaks after what came before was read.
        else setImmediate(fail, Object.assign(new Error(outcome.code), { code: outcome.code }));
      }, fail);
    return true;
  }
}

async function requestOf({ origin, path, method, headers, body }: Dispatcher.DispatchOptions): Promise<Request> {
  const parts: Uint8Array[] = [];
  if (typeof body === 'string') parts.push(Buffer.from(body));
  else for await (const part of (body as AsyncIterable<Uint8Array> | null) ?? []) parts.push(part);
  const sent = Object.fromEntries(
    Object.entries(headers as Record<string, string>).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return { method, url: new URL(path, origin), headers: sent, body: Buffer.concat(parts).toString() };
}
