import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { CallSpec, Cell } from './cell.ts';

/** A way to a server that closes: from then on every connection is refused. */
export interface Gate extends AsyncDisposable {
  readonly url: string;
}

/** Whether this was it; a reply that never came is ''. */
export type LastReply = (method: string, path: string, reply: string) => boolean;

export interface GateOptions {
  readonly target: string;
  /** The gate closes when this reply is on its way; null: it is closed from the start. */
  readonly closesAfter: LastReply | null;
  /** How long it stays closed; null: for ever. */
  readonly opensAfterMs: number | null;
}

async function startGate(options: GateOptions): Promise<Gate> {
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  let disposed = false;
  let wasClosed = false;

  const close = async () => {
    wasClosed = true;
    server.close();
    server.closeIdleConnections();
    if (options.opensAfterMs === null) return;
    await delay(options.opensAfterMs);
    if (!disposed) server = serve(await listen(port));
  };
  const isLast = ({ method = '', url = '' }: IncomingMessage, reply: string) =>
    !wasClosed && options.closesAfter?.(method, url, reply) === true;
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const forward = request(
      `${options.target}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers, agent: false },
      (reply) => {
        answer(incoming, reply, outgoing).catch(() => outgoing.destroy());
      },
    );
    forward.on('error', () => {
      if (isLast(incoming, '')) void close();
      outgoing.destroy();
    });
    incoming.pipe(forward);
  };
  const answer = async (incoming: IncomingMessage, reply: IncomingMessage, outgoing: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of reply) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    // Closed before the reply is out, so that not even a client in a hurry gets in again.
    if (isLast(incoming, body.toString())) void close();
    outgoing.writeHead(reply.statusCode ?? 500, { ...reply.headers, connection: 'close' });
    outgoing.end(body);
  };
  const serve = (listening: Server) => listening.on('request', pass);

  serve(server);
  if (options.closesAfter === null) {
    const closed = once(server, 'close');
    void close();
    await closed;
  }
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      disposed = true;
      server.closeAllConnections();
      server.close();
    },
  };
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** The way to `target` for a cell whose connections are refused. */
export const gateTo = (
  target: string,
  { lastReply, refusedMs }: Pick<CallSpec, 'lastReply' | 'refusedMs'>,
  when: Cell['when'],
): Promise<Gate> => startGate({ target, closesAfter: lastReply, opensAfterMs: when === 'once' ? refusedMs : null });
