import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { type ClientHttp2Stream, constants, createSecureServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { Agent } from 'undici';
import { expect, it } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { createDownload } from '../../../src/roe/download.ts';
import { makeLoopbackCertificate } from '../../support/certificates.ts';

const STREAM_CREATED = 'http2.client.stream.created';

type Handle = (stream: ServerHttp2Stream, path: string) => void;

/** The result of a download from a server that handles each request like this. */
async function download(handle: Handle, taking: Promise<void> = Promise.resolve()): Promise<string> {
  const certificate = await makeLoopbackCertificate();
  const server = createSecureServer({ ...certificate });
  server.on('sessionError', () => {});
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    handle(stream, String(headers[':path']));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const dispatcher = new Agent({ allowH2: true, connections: 1, connect: { ca: certificate.cert } });
  const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { baseUrl, apiKey: 'key-of-the-test', organizationId: null, userAgent: 'test' };
  const saved: Uint8Array[] = [];
  const answer = await createDownload({ ...settings, dispatcher, clock: systemClock })(
    { path: '/a/', limitMs: 600_000, maxBytes: 100_000_000 },
    async (chunk) => {
      await taking;
      saved.push(chunk);
    },
    new AbortController().signal,
  );
  await dispatcher.destroy();
  server.close();
  if (answer.ok) return `saved: ${Buffer.concat(saved)}`;
  return `${answer.error.code} ${answer.error.retryAfterMs ?? 'later'}: ${answer.error.message}`;
}

/** Starts a reply of unknown length. */
const begin = (stream: ServerHttp2Stream) => {
  stream.respond({ ':status': 200 });
  stream.write('one half');
};

/** More than a client buffers, so that the stream is cut off before its end is sent. */
const MUCH = Buffer.alloc(8_000_000);

it.each([
  ['a server that gives no reason', constants.NGHTTP2_NO_ERROR],
  ['an error of the server', constants.NGHTTP2_INTERNAL_ERROR],
  ['a cancellation', constants.NGHTTP2_CANCEL],
  ['a refusal after it began', constants.NGHTTP2_REFUSED_STREAM],
])('a reply of unknown length that is cut off by %s is not saved as if it were whole', async (_, code) => {
  const cut = Promise.withResolvers<void>();
  const found = await download((stream) => {
    stream.respond({ ':status': 200 });
    stream.write(MUCH);
    stream.once('close', () => setTimeout(cut.resolve, 50));
    // `close` would send all of it first if there is no error.
    setTimeout(() => (code === constants.NGHTTP2_NO_ERROR ? stream.destroy() : stream.close(code)), 50);
  }, cut.promise);
  expect(found).toMatch(/^fate-unknown later: /);
});

it('a reply of unknown length is not saved as complete if its connection ends', async () => {
  const found = await download((stream) => {
    begin(stream);
    setTimeout(() => stream.session?.socket.destroy(), 50);
  });
  expect(found).toMatch(/^fate-unknown later: /);
});

it('a complete reply of unknown length is saved', async () => {
  const found = await download((stream) => {
    begin(stream);
    setTimeout(() => stream.end(', and the other'), 50);
  });
  expect(found).toBe('saved: one half, and the other');
});

it.each([0, 1, 8_000_000])('a reply of %d bytes without a length is saved whole', async (bytes) => {
  const found = await download((stream) => {
    stream.respond({ ':status': 200 });
    stream.end(Buffer.alloc(bytes, 'x'));
  });
  expect(found.length).toBe('saved: '.length + bytes);
});

it('a complete reply without a length is saved if it is read only after its stream was closed', async () => {
  const closed = Promise.withResolvers<void>();
  const onCreated = async (message: unknown) => {
    const { stream } = message as { stream: ClientHttp2Stream };
    while (!stream.closed) await turn();
    closed.resolve();
  };
  subscribe(STREAM_CREATED, onCreated);
  const found = await download((stream) => {
    stream.respond({ ':status': 200 });
    stream.end(Buffer.alloc(60_000, 'x'));
  }, closed.promise);
  unsubscribe(STREAM_CREATED, onCreated);
  expect(found.length).toBe('saved: '.length + 60_000);
});

it('a download whose stream the server refuses was never begun and may be retried immediately', async () => {
  const found = await download((stream) => stream.close(constants.NGHTTP2_REFUSED_STREAM));
  expect(found).toBe('never-sent 0: Roe refused the request before it began to process it');
});

it('a download was never begun if the server refuses the target of a redirect', async () => {
  const found = await download((stream, path) => {
    if (path !== '/a/') return stream.close(constants.NGHTTP2_REFUSED_STREAM);
    stream.respond({ ':status': 302, location: '/b/' });
    stream.end();
  });
  expect(found).toBe('never-sent 0: Roe refused the request before it began to process it');
});
