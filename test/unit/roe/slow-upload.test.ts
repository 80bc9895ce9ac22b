import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Agent } from 'undici';
import { expect, it } from 'vitest';
import { createHttp } from '../../../src/roe/http.ts';
import { inMemory } from '../../../src/roe/multipart.ts';
import { scaledClock } from '../../support/scaled-clock.ts';

interface Server {
  /** It reads this many bytes, pausing for every 64 KB, and then hangs; by default it reads all and answers. */
  readonly readMost?: number;
  /** It reads nothing before. */
  readonly beginAfterMs?: number;
}

/** The result of an upload to a slow server. */
async function upload(
  bytes: number,
  limitMs: number,
  { readMost = Number.POSITIVE_INFINITY, beginAfterMs = 0 }: Server,
): Promise<string> {
  let read = 0;
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    await delay(beginAfterMs);
    for await (const chunk of incoming) {
      read += (chunk as Buffer).length;
      if (read >= readMost) return;
      await delay(((chunk as Buffer).length / 65_536) * 10);
    }
    outgoing.end('"done"');
  };
  // An upload that is given up fails here while it is read.
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing).catch(() => {}));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const dispatcher = new Agent();
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { baseUrl, apiKey: 'key-of-the-test', organizationId: null, userAgent: 'test', dispatcher };
  // Twenty times as fast: a limit of 60 s is 3 s, and 32 MB take 5 s, which are more than a minute and a half.
  const http = createHttp({ ...settings, clock: scaledClock(20) });
  const call = { method: 'POST', path: '/run/', body: inMemory(Buffer.alloc(bytes)), mostBytes: 1_000 } as const;
  const reply = await http({ ...call, limitMs }, new AbortController().signal);
  await dispatcher.destroy();
  server.closeAllConnections();
  server.close();
  return reply.ok ? reply.value.body : reply.error.message;
}

it('an upload that makes progress is not given up, however long it takes', async () => {
  expect(await upload(32_000_000, 60_000, {})).toBe('"done"');
});

it('an upload that makes no progress is given up after its limit', async () => {
  expect(await upload(32_000_000, 60_000, { readMost: 1_000_000 })).toBe('Roe did not answer within 60 s');
  expect(await upload(1_000, 60_000, { readMost: 1 })).toBe('Roe did not answer within 60 s');
});

it('an upload that the system has taken, and still sends from its buffers, has time for that', async () => {
  // 2.5 s are 50 s by the clock: more than the limit, and less than a slow line needs for the bytes that wait.
  expect(await upload(4_000_000, 20_000, { beginAfterMs: 2_500 })).toBe('"done"');
});
