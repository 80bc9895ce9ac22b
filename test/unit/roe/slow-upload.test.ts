import { expect, it } from 'vitest';
import { createHttp } from '../../../src/roe/http.ts';
import { inMemory } from '../../../src/roe/multipart.ts';
import { InProcessServer } from '../../support/in-process-server.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

interface Server {
  /** It reads this many bytes, pausing for every 64 KB, and then hangs; by default it reads all and answers. */
  readonly readMost?: number;
  /** How long it takes to read 64 KB. */
  readonly partMs?: number;
  /** It answers this much later than it has the last part. */
  readonly answersAfterMs?: number;
}

/** The result of an upload to a slow server. */
async function upload(
  bytes: number,
  limitMs: number,
  { readMost = Number.POSITIVE_INFINITY, partMs = 200, answersAfterMs = 0 }: Server,
): Promise<string> {
  const clock = new VirtualClock();
  const dispatcher = new InProcessServer(async (body, write) => {
    let read = 0;
    for (let part = await body.next(); !part.done; part = await body.next()) {
      read += part.value.length;
      if (read >= readMost) await new Promise(() => {});
      await clock.sleep((part.value.length / 65_536) * partMs);
    }
    await clock.sleep(answersAfterMs);
    write('"done"');
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
  const call = { method: 'POST', path: '/run/', body: inMemory(Buffer.alloc(bytes)), maxBytes: 1_000 } as const;
  const reply = await clock.run(http({ ...call, limitMs }, new AbortController().signal));
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
  // The system takes all at once. 50 s are more than the limit, and less than a slow line needs for the bytes that wait.
  expect(await upload(4_000_000, 20_000, { partMs: 0, answersAfterMs: 50_000 })).toBe('"done"');
  expect(await upload(1_000, 20_000, { partMs: 0, answersAfterMs: 50_000 })).toBe('Roe did not answer within 20 s');
});
