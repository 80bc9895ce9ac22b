import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { SHARED_PORT, spawnAzurite } from './azurite.ts';

/** One azurite for all test files of a run. Only tests that need it wait until it has started. */
export default async function shareAzurite(): Promise<() => Promise<void>> {
  const port = await freePort();
  process.env[SHARED_PORT] = String(port);
  const over = new AbortController();
  const starting = spawnAzurite(port, over.signal);
  // Told by the tests that need it, which cannot reach it.
  starting.catch(() => {});
  return async () => {
    over.abort();
    await starting.then(
      (azurite) => azurite.stop(),
      () => {},
    );
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
