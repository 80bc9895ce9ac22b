import { channel } from 'node:diagnostics_channel';
import { EventEmitter } from 'node:events';
import { constants } from 'node:http2';
import { Readable } from 'node:stream';
import { Dispatcher } from 'undici';
import { exchange } from './exchange.ts';
import { findRoute } from './routes/table.ts';
import type { RouteName, ScenarioInput } from './scenario.ts';
import { createControls, type Emulator } from './server.ts';
import type { EmulatorState } from './state.ts';
import type { Incoming, Outgoing } from './wire.ts';

/** The clock by which everything happens. */
export interface Time {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** What the network does to a request before Roe sees it. */
export type Mishap =
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown-name' }
  | { readonly kind: 'refused-stream' }
  /** Arrives that much later, even if it was given up: then at most `mostMs` after that. */
  | { readonly kind: 'late'; readonly ms: number; readonly mostMs: number };

export interface Network {
  readonly mishapOf?: (route: RouteName, path: string) => Mishap | null;
  /** One way. At least 1, so that a request that is repeated at once does not stop the time. */
  readonly latencyMs?: () => number;
  /** Called with the body of each whole reply before it is on its way, and with '' for one that never comes. */
  readonly onReply?: (method: string, path: string, body: string) => void;
}

export interface EmulatorInProcess extends Emulator {
  /** For what would go over sockets: everything happens in this process, by the given clock. */
  readonly dispatcher: Dispatcher;
}

const ORIGIN = 'http://127.0.0.1:8787';
const STORAGE_ORIGIN = 'http://localhost:8787';

export function emulatorInProcess(scenario: ScenarioInput, clock: Time, network: Network = {}): EmulatorInProcess {
  const controls = createControls(scenario, () => clock.now());
  const dispatcher = new InProcessDispatcher(() => controls.state, clock, network);
  return Object.assign(controls, { url: ORIGIN, dispatcher });
}

class InProcessDispatcher extends Dispatcher {
  readonly #state: () => EmulatorState;
  readonly #clock: Time;
  readonly #network: Network;

  constructor(state: () => EmulatorState, clock: Time, network: Network) {
    super();
    this.#state = state;
    this.#clock = clock;
    this.#network = network;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const client = new Client(handler);
    // A bug of the emulator must not look like a fault of Roe.
    this.#carry(options, client).catch((bug: unknown) => {
      console.error('roe-emulator:', bug);
      process.exitCode = 1;
      client.fail(bug as Error);
    });
    return true;
  }

  async #carry({ origin, path, method, headers, body }: Dispatcher.DispatchOptions, client: Client): Promise<void> {
    const [place = ''] = path.split('?');
    const found = findRoute(method, place);
    const route = found.kind === 'route' ? found.name : 'unknown';
    const url = new URL(String(origin));
    const mishap = mishapAt(url) ?? this.#network.mishapOf?.(route, place) ?? null;
    const plain = { host: url.host, ...(headers as Record<string, string>) };
    let sent: Buffer;
    try {
      sent = await bytesOf(body);
    } catch (cause) {
      // The file cannot be read to its end.
      return client.fail(cause as Error);
    }
    if (mishap?.kind === 'late') await this.#hold(mishap, client);
    await this.#travel();
    if (client.gone && mishap?.kind !== 'late') return;
    if (mishap?.kind === 'refused') return client.fail(systemError('connect', 'ECONNREFUSED'));
    if (mishap?.kind === 'unknown-name') return client.fail(systemError('getaddrinfo', 'ENOTFOUND'));
    if (mishap?.kind === 'refused-stream') {
      refuseStream(plain);
      return client.fail(systemError('read', 'ECONNRESET'));
    }
    const request = new InProcessRequest(method, path, plain, sent);
    const reply = new InProcessReply(async (whole) => {
      if (whole) this.#network.onReply?.(method, path, reply.body.toString());
      await this.#travel();
      client.receive(reply, whole);
    });
    client.onGone(() => reply.destroy());
    request.onReset(() => {
      reply.destroy();
      this.#network.onReply?.(method, path, '');
      client.fail(systemError('read', 'ECONNRESET'));
    });
    await exchange(this.#state(), request, reply, (ms) => this.#clock.sleep(ms));
  }

  async #travel(): Promise<void> {
    await this.#clock.sleep(this.#network.latencyMs?.() ?? 1);
  }

  async #hold({ ms, mostMs }: Extract<Mishap, { kind: 'late' }>, client: Client): Promise<void> {
    const arrivesMs = this.#clock.now() + ms;
    const gone = new AbortController();
    client.onGone(() => gone.abort());
    await this.#clock.sleep(ms, gone.signal);
    await this.#clock.sleep(Math.min(mostMs, arrivesMs - this.#clock.now()));
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }

  override destroy(): Promise<void> {
    return Promise.resolve();
  }
}

/** Names below `.invalid` exist nowhere (RFC 6761). */
function mishapAt({ origin, hostname }: URL): Mishap | null {
  if (origin === ORIGIN || origin === STORAGE_ORIGIN) return null;
  return { kind: hostname.endsWith('.invalid') ? 'unknown-name' : 'refused' };
}

const systemError = (syscall: string, code: string) =>
  Object.assign(new Error(`${syscall} ${code}`), { code, syscall });

/** As Node reports a stream of HTTP/2 that the server did not begin. */
function refuseStream(headers: Record<string, string>): void {
  const stream = Object.assign(new EventEmitter(), {
    rstCode: constants.NGHTTP2_REFUSED_STREAM,
    closed: true,
    push: () => true,
  });
  channel('http2.client.stream.created').publish({ stream, headers });
}

/** The side of undici's request. It hears of exactly one end. */
class Client {
  readonly #handler: Dispatcher.DispatchHandler;
  readonly #controller: Dispatcher.DispatchController;
  #onGone = () => {};
  gone = false;

  constructor(handler: Dispatcher.DispatchHandler) {
    this.#handler = handler;
    this.#controller = {
      aborted: false,
      paused: false,
      reason: null,
      abort: (reason) => this.fail(reason),
      pause: () => {},
      resume: () => {},
    };
    handler.onRequestStart?.(this.#controller, null);
  }

  /** Called when the client gives the request up, or its end has come. */
  onGone(act: () => void): void {
    this.#onGone = act;
    if (this.gone) act();
  }

  receive({ statusCode, headers, body }: InProcessReply, whole: boolean): void {
    if (this.gone) return;
    this.#handler.onResponseStart?.(this.#controller, statusCode, headers, '');
    if (body.length > 0 && !this.gone) this.#handler.onResponseData?.(this.#controller, body);
    if (!whole) this.fail(Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }));
    if (this.gone) return;
    this.gone = true;
    this.#handler.onResponseEnd?.(this.#controller, {});
  }

  fail(error: Error): void {
    if (this.gone) return;
    this.gone = true;
    this.#handler.onResponseError?.(this.#controller, error);
    this.#onGone();
  }
}

class InProcessRequest extends Readable implements Incoming {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly complete = true;
  readonly socket = { resetAndDestroy: () => this.#onReset(), destroy: () => this.#onReset() };
  #onReset = () => {};

  constructor(method: string, url: string, headers: Record<string, string>, body: Buffer) {
    super({ read: () => {} });
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.push(body);
    this.push(null);
  }

  onReset(act: () => void): void {
    this.#onReset = act;
  }
}

async function bytesOf(body: Dispatcher.DispatchOptions['body']): Promise<Buffer> {
  if (body === null || body === undefined) return Buffer.alloc(0);
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body);
  const parts: Uint8Array[] = [];
  for await (const part of body as Readable) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

class InProcessReply extends EventEmitter implements Outgoing {
  statusCode = 200;
  sendDate = true;
  destroyed = false;
  headers: Record<string, string> = {};
  body: Buffer = Buffer.alloc(0);
  readonly #send: (whole: boolean) => Promise<void>;

  constructor(send: (whole: boolean) => Promise<void>) {
    super();
    this.#send = send;
  }

  setHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  writeHead(status: number, headers: Record<string, string>): void {
    this.statusCode = status;
    Object.assign(this.headers, headers);
  }

  /** Only for a reply that is cut off after this. */
  write(chunk: Buffer, done: () => void): void {
    this.body = chunk;
    void this.#send(false).then(done);
  }

  end(body: Buffer): void {
    this.body = body;
    this.emit('finish');
    this.destroy();
    void this.#send(true);
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('close');
  }
}
