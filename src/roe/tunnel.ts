import type { Dispatcher } from 'undici';
import { RoeError } from './errors.ts';
import { Pool } from './undici.ts';

/** Why the machine's proxy made no connection to Roe. Nothing of a request has been sent then. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError';
  /** What the proxy answered; null if there was no answer. */
  readonly status: number | null;
  constructor(status: number | null, cause?: unknown) {
    super('the proxy made no connection', { cause });
    this.status = status;
  }
}

/** The way to a proxy. undici tells what it answered in the text of an error only, and takes its silence for Roe's. */
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

/** An answer that may be another one later. */
const PASSING = [408, 429];

/** What a proxy's answer to a request for a connection means. */
export function proxyRefusal(status: number, cause: unknown): RoeError {
  const isPassing = status >= 500 || PASSING.includes(status);
  const wants = status === 407 ? ': it wants a valid user name and password in HTTPS_PROXY' : '';
  const message = `the proxy refused the connection to Roe with ${status}${wants}`;
  return new RoeError(isPassing ? 'never-sent' : 'proxy-refused', message, { cause });
}
