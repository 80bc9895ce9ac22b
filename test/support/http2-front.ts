import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { constants, createSecureServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryDirectory } from '../../simulators/runner/temporary.ts';
import { makeLoopbackCertificate } from './certificates.ts';

/**
 * A request is either carried out and its reply lost, in one of two ways, or never begun, because its stream is refused
 * or its connection is shut down before it.
 */
export type Mishap = 'reset-after' | 'goaway-after' | 'refused-unseen' | 'goaway-unseen';

export interface Http2FrontOptions {
  /** The mishap of this request, or null. `path` has no query. */
  readonly mishapOf?: (method: string, path: string) => Mishap | null;
  /** The server shuts a connection down after this many requests, as real servers do. */
  readonly requestsPerConnection?: number;
}

/** These mishaps happen to the first run requests, in order. */
export function onRuns(...mishaps: Mishap[]): Pick<Http2FrontOptions, 'mishapOf'> {
  return { mishapOf: (_, path) => (path.includes('/async/') ? (mishaps.shift() ?? null) : null) };
}

export interface Http2Front extends AsyncDisposable {
  readonly url: string;
  /** For NODE_EXTRA_CA_CERTS. */
  readonly certificatePath: string;
  /** The number of requests begun on each connection. */
  readonly requestsByConnection: ReadonlyMap<unknown, number>;
}

/** TLS and HTTP/2 in front of a server that speaks neither. */
export async function startHttp2Front(target: string, options: Http2FrontOptions = {}): Promise<Http2Front> {
  const directory = await temporaryDirectory('certificate-');
  const certificatePath = join(directory, 'certificate.pem');
  const certificate = await makeLoopbackCertificate();
  writeFileSync(certificatePath, certificate.cert);
  const server = createSecureServer({ ...certificate });
  const requestsByConnection = new Map<unknown, number>();
  /** The last stream that is begun on each connection that is shut down. */
  const lastStreams = new WeakMap<object, number>();
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    const { session, id = 0 } = stream;
    const { ':method': method = '', ':path': path = '' } = headers;
    if (session === undefined || id > (lastStreams.get(session) ?? Number.POSITIVE_INFINITY)) return;
    const shutDown = (lastStream: number) => {
      lastStreams.set(session, lastStream);
      session.goaway(constants.NGHTTP2_NO_ERROR, lastStream);
    };
    const mishap = options.mishapOf?.(method, path.split('?')[0] ?? '') ?? null;
    // Node replaces a last stream id of 0 by the most recent stream.
    if (mishap === 'refused-unseen' || (mishap === 'goaway-unseen' && id === 1)) {
      stream.close(constants.NGHTTP2_REFUSED_STREAM);
      return;
    }
    if (mishap === 'goaway-unseen') {
      shutDown(id - 2);
      return;
    }
    const count = (requestsByConnection.get(session) ?? 0) + 1;
    requestsByConnection.set(session, count);
    // Later requests may have been begun when its reply is lost.
    if (mishap === 'goaway-after' || count === options.requestsPerConnection) shutDown(id);
    handle(stream, headers, target, mishap);
  });
  server.on('sessionError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificatePath,
    requestsByConnection,
    [Symbol.asyncDispose]: async () => {
      server.close();
    },
  };
}

function handle(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, target: string, mishap: Mishap | null) {
  const plain = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
  const forwarded = request(`${target}${headers[':path']}`, { method: headers[':method'], headers: plain }, (reply) => {
    if (stream.destroyed || stream.closed) {
      // Its connection was closed for another stream's mishap, or the action gave up.
      reply.resume();
      return;
    }
    if (mishap === null) {
      const { connection, 'transfer-encoding': encoding, 'keep-alive': alive, ...kept } = reply.headers;
      stream.respond({ ':status': reply.statusCode, ...kept });
      reply.pipe(stream);
      return;
    }
    reply.resume().once('end', () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
  });
  forwarded.on('error', () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
  stream.pipe(forwarded);
}
