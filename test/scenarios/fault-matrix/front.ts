import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from '../../../simulators/roe/scenario.ts';

export interface FrontOptions {
  /** Where a call of this path goes on to: an origin. */
  readonly targetOf: (path: string) => string;
  /** Whether this is the call that fails; `path` is without the query. */
  readonly isCall: (method: string, path: string) => boolean;
  /** Null: it does not fail. */
  readonly fault: Fault | null;
  readonly once: boolean;
  /** Changes the body of a reply before it is sent on. */
  readonly rewrite?: (path: string, status: number, body: Buffer) => Buffer;
}

export interface Front extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
  /** How often the call that fails was made. */
  readonly calls: number;
}

/** Stands before a server, and makes one call fail. What is `slow` gets no answer at all, and is not carried out. */
export async function startFront({ targetOf, isCall, fault, rewrite, ...options }: FrontOptions): Promise<Front> {
  let calls = 0;
  const server = createServer((incoming, outgoing) => {
    // The action may give a call up at any moment; to it, a front that breaks is a connection that does.
    handle(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const [path = ''] = (incoming.url ?? '').split('?');
    const body = await read(incoming);
    const isIt = isCall(incoming.method ?? '', path);
    const failing = isIt && (!options.once || calls === 0) ? fault : null;
    if (isIt) calls += 1;
    if (failing !== null && answerUnread(failing, incoming, outgoing)) return;
    const reply = await forward(`${targetOf(path)}${incoming.url}`, incoming, body);
    let text = rewrite?.(path, reply.status, reply.body) ?? reply.body;
    if (failing?.kind === 'garbage') text = Buffer.from(failing.text);
    const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...headers } = reply.headers;
    outgoing.writeHead(reply.status, { ...headers, 'content-length': text.length });
    if (failing?.kind === 'cut') {
      outgoing.write(text.subarray(0, Math.floor(text.length / 2)), () => incoming.socket.destroy());
    } else if (failing?.kind === 'reset') {
      incoming.socket.resetAndDestroy();
    } else outgoing.end(text);
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get calls() {
      return calls;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** True if the fault keeps the call from being carried out. */
function answerUnread(fault: Fault, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  if (fault.kind === 'slow') return true;
  if (fault.kind === 'reset' && fault.when === 'before') {
    incoming.socket.resetAndDestroy();
    return true;
  }
  if (fault.kind !== 'status') return false;
  const json = fault.json !== undefined;
  const text = json ? JSON.stringify(fault.json) : (fault.text ?? '');
  outgoing.writeHead(fault.status, { 'content-type': json ? 'application/json' : 'text/html', ...fault.headers });
  outgoing.end(text);
  return true;
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function forward(url: string, incoming: IncomingMessage, body: Buffer) {
  const { host: _, ...headers } = incoming.headers;
  const out = request(url, { method: incoming.method, headers, agent: false });
  // `once` hears of no error that comes after the reply.
  out.on('error', () => {});
  out.end(body);
  const [reply] = (await once(out, 'response')) as [IncomingMessage];
  return { status: reply.statusCode ?? 500, headers: reply.headers, body: await read(reply) };
}
