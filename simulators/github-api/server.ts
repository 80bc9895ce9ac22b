import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commentRoutes } from './comments.ts';
import { contentRoutes } from './contents.ts';
import { createFaults, type Fault } from './faults.ts';
import { Refusal, type Reply, type Route } from './route.ts';
import { createState, type GitHubState } from './state.ts';

export interface FakeGitHub extends AsyncDisposable {
  readonly url: string;
  readonly state: GitHubState;
  /** `POST /repos/…` of each call, in order; without the query. */
  readonly calls: string[];
  failNext(fault: Fault): void;
}

const ROUTES: readonly Route[] = [...commentRoutes, ...contentRoutes];

/** The part of GitHub's REST API that the action uses, over HTTP, by GitHub's documents (version 2022-11-28). */
export async function startGitHub(): Promise<FakeGitHub> {
  const state = createState();
  const faults = createFaults();
  const calls: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, url, { state, faults, calls });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    state,
    calls,
    failNext: faults.plan,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Served {
  readonly state: GitHubState;
  readonly faults: ReturnType<typeof createFaults>;
  readonly calls: string[];
}

async function answer(request: IncomingMessage, response: ServerResponse, base: string, served: Served): Promise<void> {
  const url = new URL(request.url ?? '/', base);
  const method = request.method ?? 'GET';
  served.calls.push(`${method} ${url.pathname}`);
  let reply: Reply;
  try {
    const body = await readBody(request);
    const fault = served.faults.next(`${method} ${url.pathname}`);
    if (fault?.actsFirst) dispatch(method, url, body, request, served.state);
    reply = fault?.reply ?? dispatch(method, url, body, request, served.state);
  } catch (error) {
    reply = error instanceof Refusal ? error.reply : { status: 500, body: { message: String(error) } };
  }
  if (reply.status === 'cut') {
    response.destroy();
    return;
  }
  const { link, ...headers } = reply.headers ?? {};
  const links = link !== undefined && served.state.sendsLinks ? { link } : {};
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...headers, ...links });
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
}

function dispatch(method: string, url: URL, body: unknown, request: IncomingMessage, state: GitHubState): Reply {
  if (!/^(token|bearer) \S+$/i.test(request.headers.authorization ?? '')) {
    throw new Refusal(401, 'Requires authentication');
  }
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (match === null) continue;
    if (route.permission !== null && !allows(state, route.permission)) {
      throw new Refusal(403, 'Resource not accessible by integration');
    }
    return route.answer({ state, url, body, parts: match.slice(1).map(decodeURIComponent) });
  }
  throw new Refusal(404, 'Not Found');
}

function allows({ permissions }: GitHubState, [scope, least]: NonNullable<Route['permission']>): boolean {
  return permissions[scope] === 'write' || permissions[scope] === least;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}
