import { type Dispatcher, Pool } from 'undici';
import { TunnelError } from './failure.ts';

/** undici reports a proxy's answer only in an error's text, and a silent proxy as a silent Roe. */
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
