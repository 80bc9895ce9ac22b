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
  /** Whether the reply ended before its end: undici takes one for whole that is broken off without an error, and does not say how long it is. */
  readonly cutOff: boolean;
}

/** Follows the request that is sent with this `x-request-id`; if there are several, the last. */
export function followRequest(requestId: string): RequestStream {
  let stream: ClientHttp2Stream | null = null;
  let answered = false;
  let cutOff = false;
  const onCreated = (message: unknown) => {
    const created = message as Created;
    if (created.headers['x-request-id'] !== requestId) return;
    const opened = created.stream;
    stream = opened;
    answered = false;
    opened.once('response', () => {
      answered = true;
    });
    // At its end the stream has no more to read, and is closed then; if it is broken off, it is the other way around.
    const push = opened.push.bind(opened);
    opened.push = (chunk, encoding) => {
      if (chunk === null) cutOff = opened.closed;
      return push(chunk, encoding);
    };
  };
  subscribe(CREATED, onCreated);
  return {
    get neverBegun() {
      return !answered && stream?.rstCode === constants.NGHTTP2_REFUSED_STREAM;
    },
    get cutOff() {
      return cutOff;
    },
    [Symbol.dispose]: () => {
      unsubscribe(CREATED, onCreated);
    },
  };
}
