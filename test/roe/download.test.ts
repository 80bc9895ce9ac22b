import { MockAgent } from 'undici';
import { afterEach, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { createDownload } from '../../src/roe/download.ts';

const agents: MockAgent[] = [];
afterEach(async () => {
  for (const agent of agents.splice(0)) await agent.close();
});

/** Where Roe at `baseUrl` answers with a redirect: what is saved, or why nothing is. */
async function redirected(baseUrl: string, location: string) {
  const agent = new MockAgent();
  agents.push(agent);
  agent.disableNetConnect();
  agent.get(baseUrl).intercept({ path: '/v1/x/' }).reply(302, '', { headers: { location } });
  agent.get(new URL(location).origin).intercept({ path: '/saved' }).reply(200, 'of a service');
  const settings = { baseUrl, apiKey: 'key-of-the-test', organizationId: null, userAgent: 'test', clock: systemClock };
  const saved: Uint8Array[] = [];
  const answer = await createDownload({ ...settings, dispatcher: agent })(
    { path: '/v1/x/', limitMs: 5_000, mostBytes: 1_000 },
    async (chunk) => void saved.push(chunk),
    new AbortController().signal,
  );
  return answer.ok ? Buffer.concat(saved).toString() : answer.error.message;
}

it.each([
  ['https://roe.test', 'https://storage.test/saved', 'of a service'],
  ['http://127.0.0.1:8000', 'http://127.0.0.1:9000/saved', 'of a service'],
  ['https://roe.test', 'http://127.0.0.1:9000/saved', 'Roe redirected to http:, which is not secure'],
  ['http://127.0.0.1:8000', 'http://storage.test/saved', 'Roe redirected to http:, which is not secure'],
])('a reference of %s at %s is: %3$s', async (baseUrl, location, found) => {
  expect(await redirected(baseUrl, location)).toBe(found);
});
