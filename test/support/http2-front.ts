import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { constants, createSecureServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryDirectory } from '../runner/temporary.ts';
import { makeLoopbackCertificate } from './certificates.ts';

/** What befalls a run request: it is carried out and its reply lost in one of two ways, or it is refused unseen. */
export type Mishap = 'reset-after' | 'goaway-after' | 'refused-unseen';

export interface Http2Front extends AsyncDisposable {
  readonly url: string;
  /** For NODE_EXTRA_CA_CERTS. */
  readonly certificatePath: string;
  /** Connections that were made, and requests on each. */
  readonly requestsByConnection: ReadonlyMap<unknown, number>;
}

/** TLS and HTTP/2 in front of a server that speaks neither; the first run requests meet these mishaps. */
export async function startHttp2Front(target: string, mishaps: readonly Mishap[]): Promise<Http2Front> {
  const directory = await temporaryDirectory('certificate-');
  const certificatePath = join(directory, 'certificate.pem');
  const certificate = await makeLoopbackCertificate();
  writeFileSync(certificatePath, certificate.cert);
  const server = createSecureServer({ ...certificate });
  const requestsByConnection = new Map<unknown, number>();
  const ahead = [...mishaps];
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    requestsByConnection.set(stream.session, (requestsByConnection.get(stream.session) ?? 0) + 1);
    const isRun = headers[':path']?.includes('/async/') ?? false;
    handle(stream, headers, target, isRun ? ahead.shift() : undefined);
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

function handle(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, target: string, mishap: Mishap | undefined) {
  if (mishap === 'refused-unseen') {
    stream.close(constants.NGHTTP2_REFUSED_STREAM);
    return;
  }
  const plain = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
  const forwarded = request(`${target}${headers[':path']}`, { method: headers[':method'], headers: plain }, (reply) => {
    if (stream.destroyed || stream.closed) {
      // Its connection was closed for another stream's mishap, or the action gave up.
      reply.resume();
      return;
    }
    if (mishap === undefined) {
      const { connection, 'transfer-encoding': encoding, 'keep-alive': alive, ...kept } = reply.headers;
      stream.respond({ ':status': reply.statusCode, ...kept });
      reply.pipe(stream);
      return;
    }
    reply.resume().once('end', () => {
      if (mishap === 'goaway-after') stream.session?.goaway(constants.NGHTTP2_NO_ERROR, stream.id);
      stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    });
  });
  forwarded.on('error', () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
  stream.pipe(forwarded);
}
