import type * as undici from 'undici';
import api from 'undici/lib/api/index.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';

// undici's index does the same, but also loads fetch, web sockets, caches and mocks, which doubles undici's start-up time.
Object.assign(Dispatcher.prototype, api);

type Options = { readonly dispatcher: undici.Dispatcher } & Omit<undici.Dispatcher.RequestOptions, 'origin' | 'path'>;

export function request(
  address: string | URL,
  { dispatcher, ...options }: Options,
): Promise<undici.Dispatcher.ResponseData> {
  const { origin, pathname, search } = new URL(address);
  return dispatcher.request({ ...options, origin, path: `${pathname}${search}` });
}

export { EnvHttpProxyAgent, Pool };
