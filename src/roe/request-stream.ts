import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type ClientHttp2Stream, constants } from 'node:http2';

/** A diagnostics channel of Node, since undici does not expose a request's stream. HTTP/1.1 has no such event. */
const CREATED = 'http2.client.stream.created';

interface Created {
  readonly stream: ClientHttp2Stream;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface RequestStream extends Disposable {
  /**
   * True if the server certainly did not begin the request: it refused the stream, or shut the connection down and
   * named an earlier stream as the last one (RFC 9113, 6.8 and 8.7). Both end the stream with REFUSED_STREAM.
   */
  readonly neverBegun: boolean;
  /** True if the reply was truncated. undici treats a reply that is reset without an error as complete. */
  readonly cutOff: boolean;
}

/** Follows the last request with this `x-request-id`. */
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
    let ended = false;
    opened.once('response', () => {
      answered = true;
    });
    // A complete reply ends before the stream closes. A truncated one does not. Node ends each reply again when the stream
    // closes, before a slow reader has taken everything.
    const push = opened.push.bind(opened);
    opened.push = (chunk, encoding) => {
      if (chunk === null && !ended) cutOff = opened.closed;
      ended ||= chunk === null;
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
