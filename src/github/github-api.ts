import type { Result } from '../lib/result.ts';

/**
 * What went wrong in a call to GitHub's REST API, for programs. `not-found` may also be GitHub's word for a thing in a
 * private repository that the token may not see.
 */
export type GitHubErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'throttled'
  | 'refused'
  | 'unreachable'
  | 'stopped';

/** `message` is a lower-case sentence without an end, so that it nests; what GitHub said in it is foreign text. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly code: GitHubErrorCode;
  constructor(code: GitHubErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
  }
}

/** What GitHub answered, or why it did not. */
export type GitHubAnswer<T> = Result<T, GitHubError>;

/** GitHub lists no more files of one pull request (REST API docs, pulls). */
export const MAX_PULL_REQUEST_FILES = 3_000;

export interface PostedComment {
  readonly id: number;
  /** '' where GitHub does not say. */
  readonly url: string;
  /** '' where its writer's account is gone. */
  readonly author: string;
  readonly body: string;
}

/** What we want of GitHub, in our words. Every list is read to its end; each call has a time limit. */
export interface GitHubApi {
  /** Paths that a pull request adds or changes, as they are called in it; null where it has more than GitHub lists. */
  pullRequestPaths(pullRequest: number, signal: AbortSignal): Promise<GitHubAnswer<ReadonlySet<string> | null>>;
  /**
   * Paths that lie in `head` and not, or otherwise, in the commit where it parted from `base`; null where there are more
   * files than GitHub lists. Both are commits or branches.
   */
  pathsSince(base: string, head: string, signal: AbortSignal): Promise<GitHubAnswer<ReadonlySet<string> | null>>;
  /** Whether the token may read the commit. */
  commit(sha: string, signal: AbortSignal): Promise<GitHubAnswer<void>>;
  /** Time since the workflow run was first created, by GitHub's clock. Re-runs do not reset it. */
  runAgeMs(runId: number, signal: AbortSignal): Promise<GitHubAnswer<number>>;
  /** The oldest first. */
  comments(issue: number, signal: AbortSignal): Promise<GitHubAnswer<readonly PostedComment[]>>;
  createComment(issue: number, body: string, signal: AbortSignal): Promise<GitHubAnswer<PostedComment>>;
  updateComment(id: number, body: string, signal: AbortSignal): Promise<GitHubAnswer<PostedComment>>;
  deleteComment(id: number, signal: AbortSignal): Promise<GitHubAnswer<void>>;
  /** The login by which the token writes. */
  login(signal: AbortSignal): Promise<GitHubAnswer<string>>;
}
