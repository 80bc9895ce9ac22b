import { EnvHttpProxyAgent } from 'undici';
import type { Clock } from '../lib/clock.ts';
import { createDownload } from './download.ts';
import { createHttp } from './http.ts';
import { createHttpRoe } from './http-roe.ts';
import type { Roe } from './roe.ts';
import { createProxyPool } from './tunnel.ts';

const USER_AGENT = 'roe-agent-action/1.0.0';
/** For polls, result fetches and cancellations beside the uploads. */
const OTHER_CONNECTIONS = 8;

export interface Endpoint {
  readonly baseUrl: string;
  readonly organizationId: string | null;
  readonly concurrency: number;
}

/** Uses the machine's proxy if it has one. Open sockets keep the process alive until `close`. */
export function createConnection(clock: Clock, debug: (line: string) => void = () => {}) {
  const dispatchers: EnvHttpProxyAgent[] = [];
  return {
    connect: ({ baseUrl, organizationId, concurrency }: Endpoint, apiKey: string): Roe => {
      // HTTP/2 if the server offers it. undici may resend a request that the server has not begun, but never one whose
      // body is a stream, as in every upload. Uploads follow our own retry rule.
      const dispatcher = new EnvHttpProxyAgent({
        connections: concurrency + OTHER_CONNECTIONS,
        allowH2: true,
        clientFactory: createProxyPool,
      });
      dispatchers.push(dispatcher);
      const settings = { baseUrl, apiKey, organizationId, userAgent: USER_AGENT, dispatcher, clock, debug };
      return createHttpRoe(createHttp(settings), createDownload(settings));
    },
    close: async (): Promise<void> => {
      await Promise.all(dispatchers.map((dispatcher) => dispatcher.destroy()));
    },
  };
}
