import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EnvHttpProxyAgent } from 'undici';
import { expect, it } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { createDownload } from '../../../src/roe/download.ts';
import { createHttp } from '../../../src/roe/http.ts';
import { inMemory } from '../../../src/roe/multipart.ts';
import { createProxyPool } from '../../../src/roe/tunnel.ts';

const SIGNAL = new AbortController().signal;

/** The results of an upload and a download behind a proxy that answers every request like this. With 'hang-up' it does not answer. */
async function through(answer: number | 'hang-up' | 'away', baseUrl: string): Promise<string[]> {
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    outgoing.writeHead(Number(answer)).end('a page of the proxy\n'.repeat(1_000));
  });
  server.on('connect', (_, socket) => {
    socket.on('error', () => {});
    if (answer === 'hang-up') socket.destroy();
    else socket.end(`HTTP/1.1 ${answer} No\r\nContent-Length: 3\r\n\r\nno\n`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (answer === 'away') await new Promise((resolve) => server.close(resolve));
  const dispatcher = new EnvHttpProxyAgent({
    httpsProxy: proxy,
    httpProxy: proxy,
    noProxy: '',
    allowH2: true,
    connections: 2,
    clientFactory: createProxyPool,
  });
  const settings = { baseUrl, apiKey: 'key-of-the-test', organizationId: null, userAgent: 'test', clock: systemClock };
  const http = createHttp({ ...settings, dispatcher });
  const body = inMemory(Buffer.from('document'));
  const upload = await http({ method: 'POST', path: '/a/', body, limitMs: 600_000, maxBytes: 1_000 }, SIGNAL);
  const download = createDownload({ ...settings, dispatcher });
  const saved = await download({ path: '/b/', limitMs: 600_000, maxBytes: 1_000 }, async () => {}, SIGNAL);
  await dispatcher.destroy();
  server.closeAllConnections();
  server.close();
  return [upload, saved].map((reply) =>
    reply.ok ? 'taken for a reply' : `${reply.error.code}: ${reply.error.message}`,
  );
}

const refusal = (status: number) => `the proxy refused the connection to Roe with ${status}`;
const WANTS_PASSWORD = `proxy-refused: ${refusal(407)}: it requires a valid user name and password in HTTPS_PROXY`;

it.each([
  [403, `proxy-refused: ${refusal(403)}`],
  [404, `proxy-refused: ${refusal(404)}`],
  [407, WANTS_PASSWORD],
  [408, `never-sent: ${refusal(408)}`],
  [429, `never-sent: ${refusal(429)}`],
  [500, `never-sent: ${refusal(500)}`],
  [502, `never-sent: ${refusal(502)}`],
  [503, `never-sent: ${refusal(503)}`],
  [504, `never-sent: ${refusal(504)}`],
])('a proxy that answers %d to CONNECT refuses, and nothing was sent to Roe', async (status, told) => {
  expect(await through(status, 'https://roe.invalid')).toEqual([told, told]);
});

it('a proxy that forwards plain requests and requires a password is reported as such', async () => {
  expect(await through(407, 'http://roe.invalid')).toEqual([WANTS_PASSWORD, WANTS_PASSWORD]);
});

it.each([
  ['hang-up', 'UND_ERR_SOCKET'],
  ['away', 'ECONNREFUSED'],
] as const)('behind a proxy that gives no answer (%s) nothing was sent to Roe', async (answer, code) => {
  const told = `never-sent: Roe could not be reached through the proxy (${code})`;
  expect(await through(answer, 'https://roe.invalid')).toEqual([told, told]);
});
