// Loaded before, since no clock can see how far the loading of a module has come.
import '@actions/github';
import '@octokit/plugin-retry';
import '@octokit/plugin-throttling';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { fetchesInProcess, type Outcome, type Request } from '../../../simulators/github-api/in-process.ts';
import { createGitHub, type GitHub, startGitHub } from '../../../simulators/github-api/server.ts';
import { addComment } from '../../../simulators/github-api/state.ts';
import type { Fault } from '../../../simulators/roe/scenario.ts';
import { markerOf } from '../../../src/report/comment.ts';
import { DOCUMENT_READER } from '../../support/action-fixture.ts';
import { timersBy, type VirtualClock } from '../../support/virtual-clock.ts';
import type { Cell } from './cell.ts';
import { faultOf } from './failures.ts';
import { type Front, startFront } from './front.ts';
import { gateTo } from './gate.ts';
import { LEG } from './github-cells.ts';

/** A pull request on a GitHub of which one call fails. */
export interface GitHubWorld extends AsyncDisposable {
  readonly event: unknown;
  readonly environment: Record<string, string>;
  /** What is other at GitHub than the cell says. */
  judge(commentUrl: string): string[];
}

type Reply = Extract<Outcome, { kind: 'reply' }>;

const HOUR_MS = 3_600_000;
const USE = { callers: null, job: 'test', step: 'roe', use: 1 };
/** The agent, patterns, table and inputs of every run. */
const TASK = [DOCUMENT_READER, ['*.pdf'], null, {}];
const WORKFLOW_REF = 'octo-org/octo-repo/.github/workflows/test.yml@refs/heads/main';

function prepare({ call, failure, ending }: Cell, github: GitHub, callsSeen: () => number | null) {
  github.state.pullRequestFiles.set(PULL_REQUEST, [{ filename: 'f0.pdf', status: 'modified' }]);
  if (call.commentedMeanwhile) github.failNext({ match: /^GET .*\/comments$/, reply: { status: 200, body: [] } });
  if (call.commentedBefore || call.commentedMeanwhile) {
    const marker = markerOf({ workflowRef: WORKFLOW_REF, origin: USE, matrixLeg: LEG, task: TASK });
    addComment(github.state, PULL_REQUEST, github.state.viewer, `${marker}\nAn earlier run.`);
  }
  const judge = (commentUrl: string): string[] => {
    const comments = github.state.comments.get(PULL_REQUEST) ?? [];
    const written = comments.filter(({ body }) => body.includes('1 file succeeded'));
    // By a 404 GitHub says that the earlier one is gone.
    const gone = failure === '404' && call.commentedBefore ? 1 : 0;
    const isAddress = written.some(({ id }) => commentUrl.endsWith(`#issuecomment-${id}`));
    const isWanted = {
      true: comments.length - gone <= 1 && written.length === 1 && isAddress,
      false: comments.length <= (call.commentedMeanwhile ? 2 : 1) && commentUrl === '',
      'beside another': comments.length === 2 && isAddress,
    };
    const wanted = isWanted[`${ending.commented ?? false}`];
    return [
      ...(callsSeen() === 0 ? ['the call that fails was never made'] : []),
      ...(wanted ? [] : [`comments: ${JSON.stringify(comments.map(({ body }) => body.slice(0, 200)))}, ${commentUrl}`]),
    ];
  };
  const environment = { EVENT_NAME: 'pull_request', ACTION: USE.step, JOB: USE.job, WORKFLOW_REF };
  return { event: pullRequestEvent(), environment, judge };
}

/** Over HTTP, for dist/. */
export async function startGitHubWorld(cell: Cell): Promise<GitHubWorld> {
  const { call, failure, when } = cell;
  const { route } = call;
  const github = await startGitHub();
  let front: Front | null = null;
  const { environment, ...world } = prepare(cell, github, () => front?.calls ?? null);
  const fault = faultOf(failure, 0);
  if (fault !== null) {
    const isCall = (method: string, path: string) => route instanceof RegExp && route.test(`${method} ${path}`);
    front = await startFront({ targetOf: () => github.url, isCall, fault, once: when === 'once' });
  }
  const gate = front === null ? await gateTo(github.url, call, when) : null;
  return {
    ...world,
    environment: { ...environment, API_URL: front?.url ?? gate?.url ?? '' },
    [Symbol.asyncDispose]: async () => {
      await front?.[Symbol.asyncDispose]();
      await gate?.[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

const API_URL = 'http://github.test';

/** In virtual time: octokit's requests stay in this process, and its timers go by the clock. */
export function virtualGitHubWorld(cell: Cell, clock: VirtualClock): GitHubWorld {
  const { call, failure, when } = cell;
  const { route } = call;
  const github = createGitHub();
  const fault = faultOf(failure, 0);
  let calls = 0;
  let refusedSinceMs = failure === 'refused' && call.lastReply === null ? clock.now() : null;
  const isRefused = () =>
    refusedSinceMs !== null && (when === 'always' || clock.now() - refusedSinceMs < call.refusedMs);
  const serve = async ({ method, url, headers, body }: Request, signal: AbortSignal): Promise<Outcome> => {
    await clock.sleep(1);
    if (url.origin !== API_URL || isRefused()) return broken('ECONNREFUSED');
    const isIt = route instanceof RegExp && route.test(`${method} ${url.pathname}`);
    const failing = isIt && (when === 'always' || calls === 0) ? fault : null;
    if (isIt) calls += 1;
    if (failing?.kind === 'slow') {
      await clock.sleep(HOUR_MS, signal);
      return broken('ECONNRESET');
    }
    if (failing?.kind === 'reset' && failing.when === 'before') return broken('ECONNRESET');
    if (failing?.kind === 'status') return replyOf(failing);
    const answered = github.answer({ method, url, authorization: headers.authorization, body });
    if (answered === null) return broken('UND_ERR_SOCKET');
    const reply = { kind: 'reply', ...answered } as const;
    if (failure === 'refused' && call.lastReply?.(method, `${url.pathname}${url.search}`, reply.body)) {
      refusedSinceMs ??= clock.now();
    }
    if (failing?.kind === 'garbage') return { ...reply, body: failing.text };
    if (failing?.kind === 'reset') return broken('ECONNRESET');
    if (failing?.kind !== 'cut') return reply;
    return broken('UND_ERR_SOCKET', { ...reply, body: reply.body.slice(0, Math.floor(reply.body.length / 2)) });
  };
  const { environment, ...world } = prepare(cell, github, () => (fault === null ? null : calls));
  const fetches = fetchesInProcess(serve);
  const timers = timersBy(clock);
  return {
    ...world,
    environment: { ...environment, API_URL },
    [Symbol.asyncDispose]: async () => {
      timers[Symbol.dispose]();
      fetches[Symbol.dispose]();
    },
  };
}

const broken = (code: string, after: Reply | null = null): Outcome => ({ kind: 'broken', code, after });

function replyOf({ status, json, text = '', headers = {} }: Extract<Fault, { kind: 'status' }>): Reply {
  const type = { 'content-type': json === undefined ? 'text/html' : 'application/json' };
  return {
    kind: 'reply',
    status,
    headers: { ...type, ...headers },
    body: json === undefined ? text : JSON.stringify(json),
  };
}
