import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { type ActionFixture, errorsOf, pdf, startFixture } from '../../support/action-fixture.ts';
import { makeAuthority, makeServerCertificate } from '../../support/certificates.ts';
import { itInFull, sample } from '../../support/tier.ts';

const FILES = { 'a.pdf': pdf('a') };
/** A name that only the proxy can resolve: what reaches Roe went through it. */
const HOST = 'roe.invalid';

interface Listening extends AsyncDisposable {
  readonly port: number;
}

interface Proxy extends Listening {
  /** What it was asked to connect to. */
  readonly asked: string[];
  /** Headers of requests that were not tunnelled. */
  readonly seen: string[];
  /** User name and password of each accepted request. */
  readonly shown: (string | null)[];
  /** The status with which it refuses every connection, or null to accept. */
  refusal: number | null;
}

/** The user name and password in a Basic header. */
const credentials = (header = ''): string | null =>
  header === '' ? null : Buffer.from(header.replace(/^Basic /, ''), 'base64').toString();

/** Connects to this machine, whatever the name. */
async function startProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const seen: string[] = [];
  const shown: (string | null)[] = [];
  const behaviour: Pick<Proxy, 'refusal'> = { refusal: null };
  const server = createHttpServer((incoming, outgoing) => {
    const { port, pathname, search } = new URL(incoming.url ?? '');
    asked.push(incoming.url ?? '');
    seen.push(JSON.stringify(incoming.headers));
    const { method, headers } = incoming;
    const forward = request({ port, path: `${pathname}${search}`, method, headers }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(outgoing);
    });
    incoming.pipe(forward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '');
    shown.push(credentials(incoming.headers['proxy-authorization']));
    socket.on('error', () => socket.destroy());
    if (behaviour.refusal !== null) {
      socket.end(`HTTP/1.1 ${behaviour.refusal} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const target = connect(Number(incoming.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket);
      socket.pipe(target);
    });
    target.on('error', () => target.destroy());
    socket.on('close', () => target.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(behaviour, {
    asked,
    seen,
    shown,
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

/** The emulator behind TLS. */
async function startTls(target: string, directory: string): Promise<Listening> {
  const options = {
    key: readFileSync(join(directory, 'server.key')),
    cert: readFileSync(join(directory, 'server.pem')),
  };
  const server = createHttpsServer(options, (incoming, outgoing) => {
    const { method, headers } = incoming;
    const forward = request(`${target}${incoming.url}`, { method, headers }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(outgoing);
    });
    incoming.pipe(forward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An authority of one's own, and a certificate of it for the host. */
async function makeCertificates(directory: string): Promise<void> {
  const authority = await makeAuthority('Own authority');
  const { key, cert } = await makeServerCertificate([HOST, 'localhost'], authority);
  for (const [name, text] of [
    ['ca.pem', authority.cert],
    ['server.key', key],
    ['server.pem', cert],
  ] as const) {
    writeFileSync(join(directory, name), text);
  }
}

describe('the surroundings of a runner', () => {
  let fixture: ActionFixture;
  let proxy: Proxy;
  let tls: Listening;
  const directory = mkdtempSync(join(tmpdir(), 'certificates-'));
  beforeAll(async () => {
    await makeCertificates(directory);
    fixture = await startFixture();
    proxy = await startProxy();
    tls = await startTls(fixture.emulator.url, directory);
  });
  afterAll(async () => {
    await tls[Symbol.asyncDispose]();
    await proxy[Symbol.asyncDispose]();
    await fixture[Symbol.asyncDispose]();
    rmSync(directory, { recursive: true, force: true });
  });

  const run = (baseUrl: string, env: Record<string, string>): Promise<StepRun> => {
    proxy.asked.length = 0;
    proxy.seen.length = 0;
    proxy.shown.length = 0;
    return fixture.run({ files: FILES, inputs: { 'base-url': baseUrl }, options: { env } });
  };
  const askedForRoe = () => proxy.asked.filter((address) => !address.includes('/devstoreaccount1/'));
  const proxyUrl = () => `http://127.0.0.1:${proxy.port}`;
  const trusted = () => ({ NODE_EXTRA_CA_CERTS: join(directory, 'ca.pem') });

  itInFull.each(['HTTPS_PROXY', 'https_proxy'])(
    'a proxy in %s carries all that goes to Roe, and sees no key',
    async (name) => {
      const step = await run(`https://${HOST}:${tls.port}`, { [name]: proxyUrl(), ...trusted() });

      expect(step.outputs).toMatchObject({ succeeded: '1', conclusion: 'success' });
      expect(new Set(askedForRoe())).toEqual(new Set([`${HOST}:${tls.port}`]));
      // The blob store of the artifacts is spoken to by http here, so that the proxy reads along.
      expect(proxy.seen.length).toBeGreaterThan(0);
      expect(proxy.seen.join()).not.toContain(DEFAULT_API_KEY);
      expect(step.stderr).toBe('');
    },
  );

  it.each(
    sample([
      ['NO_PROXY', 'other.test,localhost:0'],
      ['no_proxy', '*'],
    ]),
  )('a host in %s is spoken to without the proxy', async (name, value) => {
    const hosts = value.replace(':0', `:${tls.port}`);
    const env = { HTTPS_PROXY: proxyUrl(), [name]: hosts, ...trusted() };
    const step = await run(`https://localhost:${tls.port}`, env);

    expect(step.outputs.succeeded).toBe('1');
    expect(value === '*' ? proxy.asked : askedForRoe()).toEqual([]);
  });

  it.each(
    sample([
      ['with a user name and a password without a scheme', 'me:pass%40word@', 'me:pass@word'],
      ['without a scheme', '', null],
      ['with a password that holds a lone %', 'http://me:100%secret@', 'me:100%secret'],
    ]),
  )('a proxy %s is used by every client, and shows no password in the log', async (_, before, shown) => {
    const env = { HTTPS_PROXY: `${before}127.0.0.1:${proxy.port}`, ...trusted() };
    const step = await run(`https://${HOST}:${tls.port}`, env);

    expect(step.outputs).toMatchObject({ succeeded: '1', conclusion: 'success' });
    // The artifact client reads the environment itself.
    expect(step.outputs['artifact-id']).not.toBe('');
    expect(proxy.asked.length).toBeGreaterThan(askedForRoe().length);
    expect(new Set(proxy.shown)).toEqual(new Set([shown]));
    for (const secret of shown === null ? [] : ['pass%40word', 'pass@word', '100%secret'])
      expect(step.log.join('\n')).not.toContain(secret);
    if (shown !== null) expect(step.masks).toContain(shown.slice('me:'.length));
  });

  itInFull.each([
    ['HTTPS_PROXY', 'http://me:pass#word@proxy.test:3128'],
    ['https_proxy', 'socks5://me:pass-word@proxy.test:3128'],
    ['HTTP_PROXY', 'me:pass%ffword@proxy.test:3128'],
    ['ALL_PROXY', 'http://me:pass word@proxy.test:port'],
  ])('an address in %s that cannot be read is one sentence without it, and nothing is sent', async (name, value) => {
    const step = await run(`https://localhost:${tls.port}`, { [name]: value, ...trusted() });

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([
      expect.stringMatching(new RegExp(`^the inputs have a problem: ${name} takes the address of an HTTP proxy`)),
    ]);
    expect(step.annotations).toHaveLength(1);
    expect(step.outputs).toMatchObject({ conclusion: 'failure', total: '0', 'artifact-id': '' });
    for (const text of [step.stdout.replaceAll(/^::add-mask::.*$/gm, ''), step.stderr, JSON.stringify(step.outputs)])
      expect(text).not.toMatch(/pass.{1,3}word/);
    expect(fixture.emulator.inspect().requests).toEqual([]);
  });

  it.each(
    sample([
      [
        407,
        1,
        /the proxy refused the connection to Roe with 407: it requires a valid user name and password in HTTPS_PROXY/,
      ],
      [403, 1, /the proxy refused the connection to Roe with 403/],
      [502, 5, /the proxy refused the connection to Roe with 502/],
    ] as const),
  )('a proxy that answers %d is named as what refused, and is asked %d times', async (status, times, sentence) => {
    proxy.refusal = status;
    const step = await run(`https://${HOST}:${tls.port}`, { HTTPS_PROXY: proxyUrl(), ...trusted() });
    proxy.refusal = null;

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(sentence)]);
    expect(errorsOf(step).join()).not.toMatch(/broke|Roe answered/);
    expect(askedForRoe()).toHaveLength(times);
    expect(fixture.emulator.inspect().requests).toEqual([]);
  });

  itInFull('a post step reaches Roe through a proxy whose address has no scheme', async () => {
    const env = { HTTPS_PROXY: `me:100%secret@127.0.0.1:${proxy.port}`, ...trusted() };
    const signals = [{ after: { logLine: /a\.pdf: submitted/ }, signal: 'SIGKILL' as const }];
    const scenario = { files: [{ match: '*.pdf', end: null }] };
    const inputs = { 'base-url': `https://${HOST}:${tls.port}` };
    const step = await fixture.run({ files: FILES, inputs, scenario, options: { env, signals } });
    expect(step.signal).toBe('SIGKILL');
    const post = await runPost(step, { workspace: step.tempDir });

    expect(post?.exitCode).toBe(0);
    expect(fixture.emulator.inspect().jobs.map(({ cancelledBy }) => cancelledBy)).toEqual(['request']);
  });

  itInFull('a proxy that refuses is a sentence, and nothing has been sent', async () => {
    const step = await run(`https://${HOST}:${tls.port}`, { HTTPS_PROXY: 'http://127.0.0.1:9', ...trusted() });

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([
      expect.stringMatching(/could not be read \(Roe could not be reached.*the network/),
    ]);
    expect(step.stderr).toBe('');
  });

  itInFull('an authority of one’s own is trusted where NODE_EXTRA_CA_CERTS names it', async () => {
    const step = await run(`https://localhost:${tls.port}`, trusted());
    expect(step.outputs.succeeded).toBe('1');
  });

  it('an authority of the machine is trusted if NODE_USE_SYSTEM_CA says so', async () => {
    // What OpenSSL takes for the machine's own authorities.
    const env = { NODE_USE_SYSTEM_CA: '1', SSL_CERT_FILE: join(directory, 'ca.pem') };
    const step = await run(`https://localhost:${tls.port}`, env);
    expect(step.outputs.succeeded).toBe('1');
  });

  it('a certificate that nobody vouches for is refused before anything is sent', async () => {
    const step = await run(`https://localhost:${tls.port}`, {});

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(/Roe could not be reached \((SELF_SIGNED|UNABLE)_\w+\)/)]);
    expect(fixture.emulator.inspect().requests).toEqual([]);
  });
});
