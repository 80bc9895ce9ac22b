import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type ClientHttp2Stream, constants } from 'node:http2';

/** Node's own channel, since undici does not tell which stream a request had. Without it, or over HTTP/1.1, nothing is known. */
const CREATED = 'http2.client.stream.created';

interface Created {
  readonly stream: ClientHttp2Stream;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface RequestStream extends Disposable {
  /**
   * Whether the server surely did not begin with the request: it refused the stream, or closed the connection and named
   * an earlier one as the last that it took (RFC 9113, 6.8 and 8.7). Both end the stream with this code.
   */
  readonly neverBegun: boolean;
}

/** Follows the request that is sent with this `x-request-id`. */
export function followRequest(requestId: string): RequestStream {
  let stream: ClientHttp2Stream | null = null;
  let answered = false;
  const onCreated = (message: unknown) => {
    const created = message as Created;
    if (created.headers['x-request-id'] !== requestId) return;
    stream = created.stream;
    stream.once('response', () => {
      answered = true;
    });
  };
  subscribe(CREATED, onCreated);
  return {
    get neverBegun() {
      return !answered && stream?.rstCode === constants.NGHTTP2_REFUSED_STREAM;
    },
    [Symbol.dispose]: () => {
      unsubscribe(CREATED, onCreated);
    },
  };
}
