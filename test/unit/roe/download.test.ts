import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, type Dispatcher, MockAgent } from 'undici';
import { afterEach, expect, it } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { createDownload } from '../../../src/roe/download.ts';

const KEY = 'key-of-the-test';
const agents: MockAgent[] = [];
afterEach(async () => {
  for (const agent of agents.splice(0)) await agent.close();
});

function startAgent(): MockAgent {
  const agent = new MockAgent();
  agents.push(agent);
  agent.disableNetConnect();
  return agent;
}

async function download(dispatcher: Dispatcher, baseUrl: string) {
  const settings = { baseUrl, apiKey: KEY, organizationId: null, userAgent: 'test', clock: systemClock, dispatcher };
  const saved: Uint8Array[] = [];
  const answer = await createDownload(settings)(
    { path: '/v1/x/', limitMs: 5_000, maxBytes: 1_000 },
    async (chunk) => void saved.push(chunk),
    new AbortController().signal,
  );
  return { answer, text: Buffer.concat(saved).toString() };
}

/** The answer to a download that Roe at `baseUrl` redirects. */
async function redirected(baseUrl: string, location: string) {
  const agent = startAgent();
  agent.get(baseUrl).intercept({ path: '/v1/x/' }).reply(302, '', { headers: { location } });
  const { origin } = new URL(location);
  if (origin !== 'null') agent.get(origin).intercept({ path: '/saved' }).reply(200, 'of a service');
  const { answer, text } = await download(agent, baseUrl);
  return answer.ok ? text : answer.error.message;
}

it.each([
  ['https://roe.test', 'https://storage.test/saved', 'of a service'],
  ['http://127.0.0.1:8000', 'http://127.0.0.1:9000/saved', 'of a service'],
  ['https://roe.test', 'http://127.0.0.1:9000/saved', 'Roe redirected to http:, which is not secure'],
  ['http://127.0.0.1:8000', 'http://storage.test/saved', 'Roe redirected to http:, which is not secure'],
])('a reference of %s at %s is: %3$s', async (baseUrl, location, found) => {
  expect(await redirected(baseUrl, location)).toBe(found);
});

const HOLDS_KEY = 'Roe redirected to an address that holds the API key, so the redirect was not followed';

it.each([
  `https://storage.test/saved?token=${KEY}`,
  `https://storage.test/saved?token=${Buffer.from(`Bearer ${KEY}`).toString('base64')}`,
  `https://${KEY}@storage.test/saved`,
  `https://roe.test/saved#${encodeURIComponent(KEY)}`,
  `${KEY}://storage.test/saved`,
])('a redirect that contains the key is not followed and not printed: %s', async (location) => {
  expect(await redirected('https://roe.test', location)).toBe(HOLDS_KEY);
});

it('a key that the server puts into the content type is removed', async () => {
  const agent = startAgent();
  const headers = { 'content-type': `text/html; of="Bearer ${KEY}"` };
  agent.get('https://roe.test').intercept({ path: '/v1/x/' }).reply(200, 'page', { headers });
  const { answer } = await download(agent, 'https://roe.test');
  expect(answer).toEqual({ ok: true, value: { contentType: 'text/html; of="Bearer ***"', bytes: 4 } });
});

it('a reply that arrives whole and is larger than allowed is refused, and breaks nothing else', async () => {
  await using server = createServer((_, reply) => reply.end('x'.repeat(1_001))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const agent = new Agent();
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on('uncaughtException', hear);
  const { answer, text } = await download(agent, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await agent.destroy();
  process.off('uncaughtException', hear);
  expect(answer).toMatchObject({ ok: false, error: { code: 'too-large' } });
  expect(text).toBe('');
  expect(unheard).toEqual([]);
});
