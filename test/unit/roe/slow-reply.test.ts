import { expect, it } from 'vitest';
import { createHttp, type HttpCall } from '../../../src/roe/http.ts';
import { InProcessServer } from '../../support/in-process-server.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

const ROW = { a: 'x'.repeat(10) };

/** The result of a call that is answered with a list of one row, in parts that take 30 s together, with a limit of 20 s. */
async function ask(call: Pick<HttpCall, 'onRow'>): Promise<string> {
  const clock = new VirtualClock();
  const dispatcher = new InProcessServer(async (_, write) => {
    const text = JSON.stringify([ROW]);
    for (let at = 0; at < text.length; at += 2) {
      write(text.slice(at, at + 2));
      await clock.sleep(3_000);
    }
  });
  const baseUrl = 'https://roe.test';
  const http = createHttp({
    baseUrl,
    apiKey: 'key-of-the-test',
    organizationId: null,
    userAgent: '',
    dispatcher,
    clock,
  });
  const limits = { limitMs: 20_000, maxBytes: 1_000 };
  const given = { method: 'POST', path: '/results/', ...limits, ...call } as const;
  const reply = await clock.run(http(given, new AbortController().signal));
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
