import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Agent } from 'undici';
import { expect, it } from 'vitest';
import { createHttp, type HttpCall } from '../../../src/roe/http.ts';
import { scaledClock } from '../../support/scaled-clock.ts';

const ROW = { a: 'x'.repeat(10) };

/** The result of a call that is answered with a list of one row, in parts that take 30 s together, with a limit of 20 s. */
async function ask(call: Pick<HttpCall, 'onRow'>): Promise<string> {
  const answer = async (outgoing: ServerResponse) => {
    const text = JSON.stringify([ROW]);
    for (let at = 0; at < text.length; at += 2) {
      outgoing.write(text.slice(at, at + 2));
      await delay(300);
    }
    outgoing.end();
  };
  // A call that is given up fails here while it is answered.
  const server = createServer((_, outgoing) => void answer(outgoing).catch(() => {}));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const dispatcher = new Agent();
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { baseUrl, apiKey: 'key-of-the-test', organizationId: null, userAgent: 'test', dispatcher };
  const http = createHttp({ ...settings, clock: scaledClock(10) });
  const limits = { limitMs: 20_000, mostBytes: 1_000 };
  const reply = await http({ method: 'POST', path: '/results/', ...limits, ...call }, new AbortController().signal);
  await dispatcher.destroy();
  server.closeAllConnections();
  server.close();
  return reply.ok ? reply.value.body : reply.error.message;
}

it('a reply in rows that makes progress is not given up, however long a row takes', async () => {
  const rows: string[] = [];
  const onRow = async (row: string) => {
    rows.push(row);
  };
  expect(await ask({ onRow })).toBe('[0]');
  expect(rows).toEqual([JSON.stringify(ROW)]);
});

it('a reply that is read as a whole is given up after its limit', async () => {
  expect(await ask({})).toBe('Roe did not answer within 20 s');
});
