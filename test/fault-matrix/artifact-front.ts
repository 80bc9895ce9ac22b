import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from '../emulator/scenario.ts';

/** The calls of an upload: two to the artifact service, and between them the blocks to the blob store. */
export type ArtifactCall = 'CreateArtifact' | 'upload' | 'FinalizeArtifact';

export interface FrontOptions {
  /** The artifact service; the blob store is where its replies say. */
  readonly target: string;
  readonly call: ArtifactCall;
  readonly fault: Fault;
  readonly once: boolean;
}

export interface ArtifactFront extends AsyncDisposable {
  readonly url: string;
  /** How often the call that fails was made. */
  readonly calls: number;
}

/** Stands before the artifact service and the blob store, and makes one call fail. */
export async function startArtifactFront(options: FrontOptions): Promise<ArtifactFront> {
  let calls = 0;
  let blobStore = '';
  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const path = incoming.url ?? '';
    const call = path.startsWith('/twirp/') ? path.slice(path.lastIndexOf('/') + 1) : 'upload';
    const body = await read(incoming);
    const fails = call === options.call && (!options.once || calls === 0);
    if (call === options.call) calls += 1;
    if (fails && answerUnread(options.fault, incoming, outgoing)) return;
    const reply = await forward(
      `${call === 'upload' ? blobStore : options.target.replace(/\/$/, '')}${path}`,
      incoming,
      body,
    );
    let text = reply.body;
    if (call === 'CreateArtifact' && reply.status === 200) {
      const created = JSON.parse(text.toString()) as { signed_upload_url: string };
      const signed = new URL(created.signed_upload_url);
      blobStore = signed.origin;
      text = Buffer.from(JSON.stringify({ ...created, signed_upload_url: `${url}${signed.pathname}${signed.search}` }));
    }
    if (fails) text = Buffer.from(options.fault.kind === 'garbage' ? options.fault.text : text);
    const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...headers } = reply.headers;
    outgoing.writeHead(reply.status, { ...headers, 'content-length': text.length });
    if (fails && options.fault.kind === 'cut') {
      outgoing.write(text.subarray(0, Math.floor(text.length / 2)), () => incoming.socket.destroy());
    } else if (fails && options.fault.kind === 'reset') {
      incoming.socket.resetAndDestroy();
    } else outgoing.end(text);
  };
  return {
    url: `${url}/`,
    get calls() {
      return calls;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** True where the fault keeps the call from being carried out. */
function answerUnread(fault: Fault, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
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
  out.end(body);
  const [reply] = (await once(out, 'response')) as [IncomingMessage];
  return { status: reply.statusCode ?? 500, headers: reply.headers, body: await read(reply) };
}
