import type { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

/** What an exchange needs of a request. `IncomingMessage` of `node:http` has it. */
export interface Incoming extends Readable {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Whether the body was received to its end. */
  readonly complete: boolean;
  readonly socket: { resetAndDestroy(): unknown; destroy(): unknown };
}

/** What an exchange needs to reply. `ServerResponse` of `node:http` has it. */
export interface Outgoing {
  statusCode: number;
  sendDate: boolean;
  readonly destroyed: boolean;
  setHeader(name: string, value: string): unknown;
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(chunk: Buffer, done: () => void): unknown;
  end(body: Buffer): unknown;
  /** `finish`: the reply is out as a whole. `close`: it is over, whole or not. */
  once(event: 'finish' | 'close', listener: () => void): unknown;
}
