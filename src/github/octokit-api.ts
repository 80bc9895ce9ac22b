import type { RequestError } from '@octokit/request-error';
import { type Clock, type Extend, raceAbort, TimeLimitError, withTimeLimit } from '../lib/clock.ts';
import { withoutFullStop } from '../lib/error-message.ts';
import { plainSentence } from '../lib/plain-sentence.ts';
import { truncate } from '../lib/truncate.ts';
import {
  type GitHubAnswer,
  type GitHubApi,
  GitHubError,
  MAX_PULL_REQUEST_FILES,
  type RunArtifact,
} from './github-api.ts';
import {
  type ChangedFile,
  decodeArtifacts,
  decodeChangedFiles,
  decodeComment,
  decodeComments,
  decodeComparison,
  decodeContent,
  decodeDefaultBranch,
  decodeLogin,
  decodeRunAgeMs,
  decodeSuccessfulRuns,
  decodeTree,
} from './github-wire.ts';
import { type Octokit, openOctokit, UnusableReply } from './open-octokit.ts';

interface GitHubAccess {
  readonly token: string;
  readonly repository: string;
  readonly apiUrl?: string | undefined;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

/** GitHub lists at most this many files of a comparison (REST API docs, commits). */
const MAX_COMPARED_FILES = 300;
const PAGE_SIZE = 100;
/** Earlier runs are used only if the last successful one has no results. */
const MAX_RUNS = 20;

/** Enough for thirty slow pages of files. Pauses that GitHub asks for do not count. */
const CALL_LIMIT_MS = 90_000;
const MAX_SENTENCE_LENGTH = 300;

type Work<T> = (octokit: Octokit, signal: AbortSignal) => Promise<T>;

/** Each call has its own time limit, which a pause that GitHub asks for extends. The first call loads octokit. */
function createCalls({ token, apiUrl, clock, log }: GitHubAccess) {
  let opened: Promise<Octokit> | null = null;
  const open = new Set<Extend>();
  const onPause = (pauseS: number) => {
    log(`GitHub's rate limit requires a pause of ${pauseS} s; waiting.`);
    for (const extend of open) extend(pauseS * 1000 + CALL_LIMIT_MS);
  };
  return async <T>(outer: AbortSignal, work: Work<T>): Promise<GitHubAnswer<T>> => {
    opened ??= openOctokit({ token, apiUrl, clock, onPause });
    const octokit = await opened;
    return await answerOf(outer, () =>
      withTimeLimit(clock, CALL_LIMIT_MS, outer, async (signal, extend) => {
        open.add(extend);
        return await raceAbort(work(octokit, signal), signal).finally(() => open.delete(extend));
      }),
    );
  };
}

type Call = ReturnType<typeof createCalls>;

const callsOnRuns = (call: Call, owner: string, repo: string): Pick<GitHubApi, RunCall> => ({
  runAgeMs: (run_id, outer) =>
    call(outer, async ({ rest }, signal) => {
      // No retries: callers can do without the answer, and should not wait.
      const options = { owner, repo, run_id, request: { signal, retries: 0 } };
      const reply = await rest.actions.getWorkflowRun(options);
      return decodeRunAgeMs(reply.data, reply.headers.date);
    }),
  defaultBranch: (outer) =>
    call(outer, async ({ rest }, signal) =>
      decodeDefaultBranch((await rest.repos.get({ owner, repo, request: { signal } })).data),
    ),
  successfulRuns: (workflow_id, branch, outer) =>
    call(outer, async ({ rest }, signal) => {
      const choice = { workflow_id, branch, status: 'success', per_page: MAX_RUNS } as const;
      return decodeSuccessfulRuns(
        (await rest.actions.listWorkflowRuns({ owner, repo, ...choice, request: { signal } })).data,
      );
    }),
  artifactsOfRun: (run_id, outer) =>
    call(outer, async ({ rest }, signal) => {
      const all: RunArtifact[] = [];
      // octokit's own paging needs the address of the reply, which a bounded reply lacks.
      for (let page = 1; all.length === (page - 1) * PAGE_SIZE; page += 1) {
        const options = { owner, repo, run_id, per_page: PAGE_SIZE, page, request: { signal } };
        all.push(...decodeArtifacts((await rest.actions.listWorkflowRunArtifacts(options)).data));
      }
      return all;
    }),
});

type RunCall = 'runAgeMs' | 'defaultBranch' | 'successfulRuns' | 'artifactsOfRun';

export const gitHubOpener =
  (settings: Omit<GitHubAccess, 'token' | 'repository'>) =>
  (token: string, repository: string): GitHubApi =>
    createGitHubApi({ ...settings, token, repository });

export function createGitHubApi(access: GitHubAccess): GitHubApi {
  const [owner = '', repo = ''] = access.repository.split('/');
  const call = createCalls(access);
  return {
    pullRequestPaths: (pull_number, outer) =>
      call(outer, async ({ rest, paginate }, signal) => {
        const options = { owner, repo, pull_number, per_page: PAGE_SIZE };
        const listFiles = underSignal(rest.pulls.listFiles, signal);
        const files = await allOf(paginate.iterator(listFiles, options), decodeChangedFiles, (page) =>
          listFiles({ ...options, page }),
        );
        return files.length >= MAX_PULL_REQUEST_FILES ? null : presentPaths(files);
      }),
    pathsSince: (base, head, outer) =>
      call(outer, async (octokit, signal) => {
        const options = { owner, repo, basehead: `${base}...${head}`, per_page: 1, request: { signal } };
        const compared = await octokit.rest.repos.compareCommitsWithBasehead(options);
        const { files, mergeBase } = decodeComparison(compared.data);
        if (files.length < MAX_COMPARED_FILES) return { paths: presentPaths(files), mergeBase };
        const trees = [mergeBase, head].map((sha) => readTree(octokit, { owner, repo, sha, signal }));
        const [before, after] = await Promise.all(trees);
        return before && after ? { paths: differing(before, after), mergeBase } : null;
      }),
    fileAt: (path, ref, outer) =>
      call(outer, (octokit, signal) => readFile(octokit, { owner, repo, path, ref, signal })),
    commit: (ref, outer) =>
      call(outer, async ({ rest }, signal) => {
        await rest.repos.getCommit({ owner, repo, ref, per_page: 1, request: { signal } });
      }),
    ...callsOnRuns(call, owner, repo),
    comments: (issue_number, outer) =>
      call(outer, async ({ rest, paginate }, signal) => {
        const options = { owner, repo, issue_number, per_page: PAGE_SIZE };
        const listComments = underSignal(rest.issues.listComments, signal);
        return await allOf(paginate.iterator(listComments, options), decodeComments, (page) =>
          listComments({ ...options, page }),
        );
      }),
    createComment: (issue_number, body, outer) =>
      call(outer, async ({ rest }, signal) => {
        // If the reply is lost, the comment may exist, so it is not created twice.
        const options = { owner, repo, issue_number, body, request: { signal, retries: 0 } };
        return decodeComment((await rest.issues.createComment(options)).data);
      }),
    updateComment: (comment_id, body, outer) =>
      call(outer, async ({ rest }, signal) =>
        decodeComment((await rest.issues.updateComment({ owner, repo, comment_id, body, request: { signal } })).data),
      ),
    deleteComment: (comment_id, outer) =>
      call(outer, async ({ rest }, signal) => {
        await rest.issues.deleteComment({ owner, repo, comment_id, request: { signal } });
      }),
    login: (outer) =>
      call(outer, async ({ graphql }, signal) => {
        // REST's `/user` refuses tokens of apps, such as GITHUB_TOKEN.
        return decodeLogin(await graphql('{ viewer { login } }', { request: { signal } }));
      }),
  };
}

/** octokit ignores the signal of a call for further pages, but keeps one in the method's defaults. */
function underSignal<Method extends { defaults(options: never): unknown }>(
  method: Method,
  signal: AbortSignal,
): Method {
  return method.defaults({ request: { signal } } as never) as Method;
}

interface Page {
  readonly headers: { readonly link?: string | undefined };
  readonly data: unknown;
}

/**
 * octokit stops if there is no `Link` header. A proxy or a stand-in for GitHub may send none, so a full page is
 * followed by a request for the next. A truncated list would miss changed files and create a second comment.
 */
async function allOf<T>(
  pages: AsyncIterable<Page>,
  decode: (data: unknown) => T[],
  ask: (page: number) => Promise<Page>,
): Promise<T[]> {
  const all: T[] = [];
  let linked = false;
  for await (const { headers, data } of pages) {
    linked ||= headers.link !== undefined;
    all.push(...decode(data));
  }
  for (let page = 2; !linked && all.length === (page - 1) * PAGE_SIZE; page += 1) {
    all.push(...decode((await ask(page)).data));
  }
  return all;
}

interface FileChoice {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
  readonly signal: AbortSignal;
}

async function readFile({ rest }: Octokit, { owner, repo, path, ref, signal }: FileChoice): Promise<Uint8Array> {
  const request = { signal };
  const found = decodeContent((await rest.repos.getContent({ owner, repo, path, ref, request })).data);
  if (found.content !== null) return found.content;
  // GitHub omits the content of a file above 1 MB (REST API docs, contents).
  const blob = await rest.git.getBlob({ owner, repo, file_sha: found.sha, request });
  return decodeContent(blob.data).content ?? Buffer.alloc(0);
}

interface TreeChoice {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
  readonly signal: AbortSignal;
}

async function readTree({ rest }: Octokit, { owner, repo, sha, signal }: TreeChoice) {
  const options = { owner, repo, tree_sha: sha, recursive: 'true', request: { signal } };
  return decodeTree((await rest.git.getTree(options)).data);
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...after.keys()].filter((path) => before.get(path) !== after.get(path)));
}

const presentPaths = (files: readonly ChangedFile[]): ReadonlySet<string> =>
  new Set(files.filter(({ present }) => present).map(({ path }) => path));

async function answerOf<T>(outer: AbortSignal, work: () => Promise<T>): Promise<GitHubAnswer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    return { ok: false, error: translate(cause, outer) };
  }
}

function translate(cause: unknown, outer: AbortSignal): GitHubError {
  const reason: unknown = outer.aborted ? outer.reason : cause;
  if (reason instanceof TimeLimitError) {
    return new GitHubError('unreachable', `GitHub did not answer within ${reason.limitMs / 1000} s`, cause);
  }
  if (outer.aborted)
    return new GitHubError('stopped', 'the call to GitHub was aborted because the run is stopping', cause);
  if (cause instanceof UnusableReply) return new GitHubError('unreachable', cause.message, cause);
  if (!isRequestError(cause)) return unreachable(cause);
  // octokit reports a broken connection as status 500.
  if (cause.response === undefined) return unreachable(cause);
  const sentence = sentenceIn(cause.message);
  const said = `GitHub answered ${cause.status}${sentence === '' ? '' : `: ${sentence}`}`;
  switch (cause.status) {
    case 401:
      return new GitHubError('unauthorized', said, cause);
    case 403:
      return new GitHubError(isRateLimit(cause) ? 'throttled' : 'forbidden', said, cause);
    case 404:
      return new GitHubError('not-found', said, cause);
    case 429:
      return new GitHubError('throttled', said, cause);
    default:
      return new GitHubError(cause.status >= 500 ? 'unreachable' : 'refused', said, cause);
  }
}

/** octokit's message contains a whole body that is not JSON, such as a gateway's page. */
const sentenceIn = (message: string): string => withoutFullStop(truncate(plainSentence(message), MAX_SENTENCE_LENGTH));

const isRequestError = (cause: unknown): cause is RequestError =>
  cause instanceof Error && 'status' in cause && 'request' in cause;

const isRateLimit = ({ message, response }: RequestError): boolean =>
  /rate limit/i.test(message) || response?.headers['x-ratelimit-remaining'] === '0';

/** Codes of connections that broke after they were established. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];

/** fetch only says "fetch failed". Its cause has the reason. */
function unreachable(cause: unknown): GitHubError {
  const root = rootOf(cause);
  const given = 'code' in root && typeof root.code === 'string' ? root.code : root.message;
  // undici uses this code for a proxy's refusal, and only the message says what happened.
  const code = given === 'UND_ERR_ABORTED' ? root.message : given;
  const what = BROKEN.includes(code) ? 'the connection to GitHub broke' : 'GitHub could not be reached';
  return new GitHubError('unreachable', `${what} (${code})`, cause);
}

const rootOf = (cause: unknown): Error =>
  cause instanceof Error ? (cause.cause instanceof Error ? rootOf(cause.cause) : cause) : new Error(String(cause));
