import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Gate extends AsyncDisposable {
  /** What a command is started through, so that it has no network but this gate. */
  readonly wrapper: readonly string[];
  /** How many connections went through, and what was refused. */
  report(): string;
}

/**
 * A proxy at a Unix socket that lets only the registry's host through. The wrapper makes a network namespace, which holds
 * nothing but its own loopback, and there a door at 127.0.0.1 that leads to the socket; npm is told of the door, and what
 * does not use it has no network at all.
 */
export async function openGate(registry: URL, socketPath: string): Promise<Gate> {
  if (registry.protocol !== 'https:') throw new Error(`the gate takes an https registry, given: ${registry.href}`);
  const allowed = `${registry.hostname}:${registry.port || 443}`;
  const refused = new Map<string, number>();
  let passed = 0;
  const server = createHttpServer((request, reply) => {
    refuse(request.url ?? '');
    reply.writeHead(403).end();
  });
  const refuse = (target: string) => refused.set(target, (refused.get(target) ?? 0) + 1);
  server.on('connect', ({ url = '' }, near: Socket) => {
    if (url !== allowed) {
      refuse(url);
      near.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    passed += 1;
    const far = connect(Number(registry.port || 443), registry.hostname, () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      join(near, far);
    });
    far.on('error', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  return {
    wrapper: [...namespace(), process.execPath, fileURLToPath(import.meta.url), socketPath],
    report: () => {
      const told = [...refused].map(([target, times]) => `${target} (${times})`).join(', ');
      return `${passed} connections to ${allowed}, ${refused.size === 0 ? 'no other was asked for' : `refused: ${told}`}`;
    },
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

/** Whoever is not root becomes it to raise the loopback, and then themselves again: tests look at what they may read. */
function namespace(): string[] {
  const [unshare, ip] = ['unshare', 'ip'].map(pathOf);
  const raise = ['/bin/sh', '-c', `${ip} link set lo up && exec "$@"`, 'sh'];
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid === 0) return [`${unshare}`, '--net', ...raise];
  const again = [`${unshare}`, '--user', `--map-user=${uid}`, `--map-group=${gid}`];
  return [`${unshare}`, '--map-root-user', '--net', ...raise, ...again];
}

function pathOf(program: string): string {
  const places = '/usr/sbin:/usr/bin:/sbin:/bin'.split(':').map((folder) => `${folder}/${program}`);
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new Error(`a network namespace needs ${program} of Linux, which is not on this machine`);
  return found;
}

function join(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one);
  one.on('error', () => other.destroy());
  other.on('error', () => one.destroy());
}

/** Inside the namespace: opens the door, and runs the command that is told of it. */
async function runInside(socketPath: string, program: string, args: readonly string[]): Promise<number> {
  const door = createServer((near) => join(near, connect(socketPath)));
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  // npm's own settings and no HTTPS_PROXY, which the tests' own processes would take up.
  const env = { ...process.env, npm_config_https_proxy: address, npm_config_proxy: address };
  const child = spawn(program, args, { env, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  door.close();
  return code ?? 1;
}

if (import.meta.main) {
  const [socketPath = '', program = '', ...args] = process.argv.slice(2);
  process.exit(await runInside(socketPath, program, args));
}
