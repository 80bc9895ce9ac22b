import { once } from 'node:events';
import { constants, createSecureServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { Agent } from 'undici';
import { expect, it } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { createHttp } from '../../../src/roe/http.ts';
import { inMemory } from '../../../src/roe/multipart.ts';
import { makeLoopbackCertificate } from '../../support/certificates.ts';

const { NGHTTP2_REFUSED_STREAM, NGHTTP2_INTERNAL_ERROR, NGHTTP2_ENHANCE_YOUR_CALM } = constants;
const LAST_POSSIBLE = 2 ** 31 - 1;

const answer = (stream: ServerHttp2Stream) => {
  stream.respond({ ':status': 200 });
  stream.end('"done"');
};
const goaway = (stream: ServerHttp2Stream, lastId: number, code = 0) => stream.session?.goaway(code, lastId);

type Handle = (stream: ServerHttp2Stream) => void;

/** The results of three concurrent uploads on one connection to a server that handles the second, or each, like this. */
async function uploads(handle: Handle, handleOthers: Handle = answer): Promise<string[]> {
  const certificate = await makeLoopbackCertificate();
  const server = createSecureServer({ ...certificate });
  const streams: ServerHttp2Stream[] = [];
  server.on('sessionError', () => {});
  server.on('stream', (stream) => {
    stream.on('error', () => {});
    stream.resume();
    streams.push(stream);
    // All three are open before the server acts on one.
    if (streams.length !== 3) return;
    const [first, second, third] = streams as [ServerHttp2Stream, ServerHttp2Stream, ServerHttp2Stream];
    handle(second);
    for (const other of [first, third]) if (!other.destroyed) handleOthers(other);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const dispatcher = new Agent({ allowH2: true, connections: 1, connect: { ca: certificate.cert } });
  const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { baseUrl, apiKey: 'key-of-the-test', organizationId: null, userAgent: 'test' };
  const http = createHttp({ ...settings, dispatcher, clock: systemClock });
  const upload = async (n: number) => {
    const body = inMemory(Buffer.from(`document ${n}`));
    const call = { method: 'POST', path: `/${n}/`, body, limitMs: 600_000, maxBytes: 1_000 } as const;
    const reply = await http(call, new AbortController().signal);
    return reply.ok ? reply.value.body : `${reply.error.code} ${reply.error.retryAfterMs ?? 'later'}`;
  };
  const found = await Promise.all([1, 2, 3].map(upload));
  await dispatcher.destroy();
  server.close();
  return found;
}

const DONE = '"done"';
const NOT_BEGUN = 'never-sent 0';
const IN_DOUBT = 'fate-unknown later';

it('an upload whose stream the server refuses was never begun and may be retried immediately', async () => {
  expect(await uploads((stream) => stream.close(NGHTTP2_REFUSED_STREAM))).toEqual([DONE, NOT_BEGUN, DONE]);
});

it('when a connection is shut down, the uploads after the last one that the server took were never begun', async () => {
  const leave = (stream: ServerHttp2Stream) => goaway(stream, 1);
  expect(await uploads(leave, (stream) => stream.id === 1 && answer(stream))).toEqual([DONE, NOT_BEGUN, NOT_BEGUN]);
});

it('a shutdown that is announced first and names the last upload later has the same effect', async () => {
  const leave = (stream: ServerHttp2Stream) => {
    goaway(stream, LAST_POSSIBLE);
    goaway(stream, 3);
  };
  const others = (stream: ServerHttp2Stream) => stream.id === 1 && answer(stream);
  const leaveAndAnswer = (stream: ServerHttp2Stream) => {
    leave(stream);
    answer(stream);
  };
  expect(await uploads(leaveAndAnswer, others)).toEqual([DONE, DONE, NOT_BEGUN]);
});

it('when a connection is shut down with an error, uploads that the server may have taken stay in doubt', async () => {
  const leave = (stream: ServerHttp2Stream) => goaway(stream, 3, NGHTTP2_ENHANCE_YOUR_CALM);
  expect(await uploads(leave, () => {})).toEqual([IN_DOUBT, IN_DOUBT, NOT_BEGUN]);
});

it('an upload that the server took and then broke off stays in doubt', async () => {
  expect(await uploads((stream) => stream.close(NGHTTP2_INTERNAL_ERROR))).toEqual([DONE, IN_DOUBT, DONE]);
  const leave = (stream: ServerHttp2Stream) => {
    goaway(stream, LAST_POSSIBLE);
    stream.close(NGHTTP2_INTERNAL_ERROR);
  };
  expect(await uploads(leave)).toEqual([DONE, IN_DOUBT, DONE]);
});

it('an upload that was answered counts as begun, whatever the server says afterwards', async () => {
  const answerAndRefuse = (stream: ServerHttp2Stream) => {
    stream.respond({ ':status': 200, 'content-length': DONE.length });
    stream.write('"do');
    setImmediate(() => stream.close(NGHTTP2_REFUSED_STREAM));
  };
  expect(await uploads(answerAndRefuse)).toEqual([DONE, IN_DOUBT, DONE]);
});
