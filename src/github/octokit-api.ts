import type { RequestError } from '@octokit/request-error';
import { type Clock, TimeLimitError, withTimeLimit } from '../lib/clock.ts';
import { type GitHubAnswer, type GitHubApi, GitHubError, type PostedComment } from './github-api.ts';

export interface GitHubAccess {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly clock: Clock;
}

/** The most that GitHub shows of one pull request's files, and of one comparison's (REST API docs, pulls and commits). */
export const MOST_PULL_REQUEST_FILES = 3_000;
const MOST_COMPARED_FILES = 300;
const PAGE_SIZE = 100;

/** Thirty pages of files on a bad day, with pauses that GitHub asks for. */
const CALL_LIMIT_MS = 90_000;
const LONGEST_PAUSE_S = 30;

/** GitHub's REST API through octokit, which is loaded at the first call. */
export function createGitHubApi(access: GitHubAccess): GitHubApi {
  const { clock } = access;
  const [owner = '', repo = ''] = access.repository.split('/');
  let opened: Promise<Octokit> | null = null;
  const call = async <T>(outer: AbortSignal, work: (octokit: Octokit, signal: AbortSignal) => Promise<T>) => {
    opened ??= openOctokit(access.token);
    const octokit = await opened;
    return await answerOf(outer, () =>
      withTimeLimit(clock, CALL_LIMIT_MS, outer, (signal) => untilAborted(work(octokit, signal), signal)),
    );
  };
  return {
    pullRequestPaths: (pull_number, outer) =>
      call(outer, async ({ rest, paginate }, signal) => {
        const options = { owner, repo, pull_number, per_page: PAGE_SIZE };
        const files = await allOf(paginate.iterator(rest.pulls.listFiles, options), signal);
        return files.length >= MOST_PULL_REQUEST_FILES ? null : presentPaths(files);
      }),
    pathsSince: (base, head, outer) =>
      call(outer, async (octokit, signal) => {
        const options = { owner, repo, basehead: `${base}...${head}`, per_page: 1, request: { signal } };
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead(options);
        const files = data.files ?? [];
        if (files.length < MOST_COMPARED_FILES) return presentPaths(files);
        const trees = [data.merge_base_commit.sha, head].map((sha) => readTree(octokit, { owner, repo, sha, signal }));
        const [before, after] = await Promise.all(trees);
        return before && after ? differing(before, after) : null;
      }),
    commit: (ref, outer) =>
      call(outer, async ({ rest }, signal) => {
        await rest.repos.getCommit({ owner, repo, ref, per_page: 1, request: { signal } });
      }),
    comments: (issue_number, outer) =>
      call(outer, async ({ rest, paginate }, signal) => {
        const options = { owner, repo, issue_number, per_page: PAGE_SIZE };
        return (await allOf(paginate.iterator(rest.issues.listComments, options), signal)).map(toComment);
      }),
    createComment: (issue_number, body, outer) =>
      call(outer, async ({ rest }, signal) => {
        // Where the reply is lost, the comment may be there: it is not created twice.
        const options = { owner, repo, issue_number, body, request: { signal, retries: 0 } };
        return toComment((await rest.issues.createComment(options)).data);
      }),
    updateComment: (comment_id, body, outer) =>
      call(outer, async ({ rest }, signal) =>
        toComment((await rest.issues.updateComment({ owner, repo, comment_id, body, request: { signal } })).data),
      ),
    login: (outer) =>
      call(outer, async ({ graphql }, signal) => {
        // REST's `/user` is closed to the tokens of apps, GITHUB_TOKEN among them.
        const { viewer } = await graphql<{ viewer: { login: string } }>('{ viewer { login } }', {
          request: { signal },
        });
        return viewer.login;
      }),
  };
}

type Octokit = Awaited<ReturnType<typeof openOctokit>>;

async function openOctokit(token: string) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const onLimit = (pauseS: number, _options: unknown, _octokit: unknown, retryCount: number) =>
    pauseS <= LONGEST_PAUSE_S && retryCount < 2;
  const silent = () => {};
  return getOctokit(
    token,
    {
      // No `request` here: it would take the place of the fetch that knows the proxy.
      log: { debug: silent, info: silent, warn: silent, error: silent },
      // Rate limits are the other plugin's.
      retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
      throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
    },
    retry,
    throttling,
  );
}

/** octokit hands no signal on to the pages. */
async function allOf<T>(pages: AsyncIterable<{ readonly data: readonly T[] }>, signal: AbortSignal): Promise<T[]> {
  const all: T[] = [];
  for await (const { data } of pages) {
    signal.throwIfAborted();
    all.push(...data);
  }
  return all;
}

interface TreeChoice {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
  readonly signal: AbortSignal;
}

/** Content and mode of every file of a commit by path; null where it has more than GitHub lists. */
async function readTree({ rest }: Octokit, { owner, repo, sha, signal }: TreeChoice) {
  const options = { owner, repo, tree_sha: sha, recursive: 'true', request: { signal } };
  const { data } = await rest.git.getTree(options);
  if (data.truncated) return null;
  return new Map(data.tree.flatMap(({ path, type, mode, sha }) => (type === 'blob' ? [[path, `${mode} ${sha}`]] : [])));
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...after.keys()].filter((path) => before.get(path) !== after.get(path)));
}

function presentPaths(files: readonly { readonly filename: string; readonly status: string }[]): ReadonlySet<string> {
  return new Set(files.filter(({ status }) => !['removed', 'unchanged'].includes(status)).map((file) => file.filename));
}

interface WireComment {
  readonly id: number;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
  readonly body?: string;
}

const toComment = ({ id, html_url, user, body }: WireComment): PostedComment => ({
  id,
  url: html_url,
  author: user?.login ?? '',
  body: body ?? '',
});

/** octokit's plugins sleep without a signal. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return await Promise.race([work, aborted]);
}

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
  if (outer.aborted) return new GitHubError('stopped', 'the call to GitHub was broken off: the run is stopping', cause);
  if (!isRequestError(cause)) return unreachable(cause);
  // octokit gives a broken connection the status 500.
  if (cause.response === undefined) return unreachable(cause.cause ?? cause);
  const said = `GitHub answered ${cause.status}: ${cause.message}`;
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

const isRequestError = (cause: unknown): cause is RequestError =>
  cause instanceof Error && 'status' in cause && 'request' in cause;

const isRateLimit = ({ message, response }: RequestError): boolean =>
  /rate limit/i.test(message) || response?.headers['x-ratelimit-remaining'] === '0';

function unreachable(cause: unknown): GitHubError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new GitHubError('unreachable', `GitHub could not be reached (${reason})`, cause);
}
