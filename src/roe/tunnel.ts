import type { Dispatcher } from 'undici';
import { RoeError } from './errors.ts';
import { Pool } from './undici.ts';

/** The proxy made no connection to Roe, so nothing of the request was sent. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError';
  /** The proxy's HTTP status, or null if it did not answer. */
  readonly status: number | null;
  constructor(status: number | null, cause?: unknown) {
    super('the proxy made no connection', { cause });
    this.status = status;
  }
}

/** Connections to a proxy. undici reports the proxy's answer only in an error's text, and a silent proxy as a silent Roe. */
export function createProxyPool(address: URL, options: object): Dispatcher {
  const pool = new Pool(address, options);
  const ask = pool.connect.bind(pool) as (request: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>;
  const connect = async (request: Dispatcher.ConnectOptions) => {
    const reply = await ask(request).catch((cause: unknown) => {
      throw new TunnelError(null, cause);
    });
    if (reply.statusCode === 200) return reply;
    reply.socket.on('error', () => {}).destroy();
    throw new TunnelError(reply.statusCode);
  };
  return Object.assign(pool, { connect });
}

/** Statuses after which a retry may succeed. */
const PASSING = [408, 429];

/** The error for a proxy's answer to CONNECT. */
export function proxyRefusal(status: number, cause: unknown): RoeError {
  const isPassing = status >= 500 || PASSING.includes(status);
  const wants = status === 407 ? ': it requires a valid user name and password in HTTPS_PROXY' : '';
  const message = `the proxy refused the connection to Roe with ${status}${wants}`;
  return new RoeError(isPassing ? 'never-sent' : 'proxy-refused', message, { cause });
}
