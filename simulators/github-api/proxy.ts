import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** `host:port` that clients asked for. */
  readonly targets: string[];
}

/** An HTTP proxy that leads every tunnel to `url`, wherever it is meant to go. */
export async function startProxy(url: string): Promise<Proxy> {
  const targets: string[] = [];
  const server = createServer((_, response) => response.writeHead(501).end());
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
