import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** `host:port` that clients asked for. */
  readonly targets: string[];
}

/** An HTTP proxy that leads every tunnel and every request to `url`, wherever it is meant to go. */
export async function startProxy(url: string): Promise<Proxy> {
  const targets: string[] = [];
  const server = createServer((incoming, response) => {
    const { hostname, port, pathname, search } = new URL(incoming.url ?? '');
    targets.push(`${hostname}:${port || 80}`);
    const { method, headers } = incoming;
    const forwarded = request(new URL(`${pathname}${search}`, url), { method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    incoming.pipe(forwarded);
  });
  server.on('connect', (request, socket) => {
    targets.push(request.url ?? '');
    const { hostname, port } = new URL(url);
    const upstream = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
