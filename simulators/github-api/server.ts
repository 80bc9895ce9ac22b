import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { commentRoutes } from './comments.ts';
import { contentRoutes } from './contents.ts';
import { createFaults, type Fault } from './faults.ts';
import { Refusal, type Reply, type Route } from './route.ts';
import { runRoutes } from './runs.ts';
import { createState, type GitHubState } from './state.ts';

export interface GitHub {
  readonly state: GitHubState;
  /** `POST /repos/…` of each call, in order; without the query. */
  readonly calls: string[];
  failNext(fault: Fault): void;
  /** Carries out one call; `url` is whole. */
  answer(call: Asked): Served;
}

export interface FakeGitHub extends GitHub, AsyncDisposable {
  readonly url: string;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Null: the connection breaks. */
type Served = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
} | null;

const ROUTES: readonly Route[] = [...commentRoutes, ...contentRoutes, ...runRoutes];

/** The part of GitHub's REST API that the action uses, by GitHub's documents (version 2022-11-28). */
export function createGitHub(): GitHub {
  const state = createState();
  const faults = createFaults();
  const calls: string[] = [];
  const replyTo = (asked: Asked): Reply => {
    const call = `${asked.method} ${asked.url.pathname}`;
    calls.push(call);
    try {
      const fault = faults.next(call);
      if (fault?.actsFirst) dispatch(asked, state);
      return fault?.reply ?? dispatch(asked, state);
    } catch (error) {
      return error instanceof Refusal ? error.reply : { status: 500, body: { message: String(error) } };
    }
  };
  return {
    state,
    calls,
    failNext: faults.plan,
    answer: (asked) => {
      const { status, headers = {}, body } = replyTo(asked);
      if (status === 'cut') return null;
      const { link, ...others } = headers;
      const links = link !== undefined && state.sendsLinks ? { link } : {};
      const type = { 'content-type': 'application/json; charset=utf-8' };
      return {
        status,
        headers: { ...type, ...others, ...links },
        body: body === undefined ? '' : JSON.stringify(body),
      };
    },
  };
}

/** The same over HTTP. */
export async function startGitHub(): Promise<FakeGitHub> {
  const github = createGitHub();
  const server = createServer(async (request, response) => {
    const { method = 'GET', headers } = request;
    const { authorization } = headers;
    const reply = github.answer({
      method,
      url: new URL(request.url ?? '/', url),
      authorization,
      body: await text(request),
    });
    if (reply === null) return response.destroy();
    return response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(github, {
    url,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

function dispatch({ method, url, authorization = '', body }: Asked, state: GitHubState): Reply {
  if (!/^(token|bearer) \S+$/i.test(authorization)) {
    throw new Refusal(401, 'Requires authentication');
  }
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (match === null) continue;
    if (route.permission !== null && !allows(state, route.permission)) {
      throw new Refusal(403, 'Resource not accessible by integration');
    }
    const sent: unknown = body === '' ? null : JSON.parse(body);
    return route.answer({ state, url, body: sent, parts: match.slice(1).map(decodeURIComponent) });
  }
  throw new Refusal(404, 'Not Found');
}

function allows({ permissions }: GitHubState, [scope, level]: NonNullable<Route['permission']>): boolean {
  return permissions[scope] === 'write' || permissions[scope] === level;
}
