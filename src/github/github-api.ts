import type { Result } from '../lib/result.ts';

/** `not-found` may also mean that the token may not see something in a private repository. */
export type GitHubErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'throttled'
  | 'refused'
  | 'unreachable'
  | 'stopped';

/**
 * `message` is a lower-case sentence without a full stop, so that it can be nested. It may quote GitHub, so it is
 * foreign text.
 */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly code: GitHubErrorCode;
  constructor(code: GitHubErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
  }
}

export type GitHubAnswer<T> = Result<T, GitHubError>;

/** GitHub lists at most this many files of a pull request (REST API docs, pulls). */
export const MAX_PULL_REQUEST_FILES = 3_000;

interface PathsSince {
  readonly paths: ReadonlySet<string>;
  readonly mergeBase: string;
}

export interface PostedComment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly body: string;
}

/** A successful workflow run. A text is empty if GitHub did not send it. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly headBranch: string;
  /** `owner/name` of the repository of the run's commit. Null if it was deleted. */
  readonly headRepository: string | null;
}

export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  readonly isExpired: boolean;
  /** `sha256:` and hex, or null if GitHub knows no digest. */
  readonly digest: string | null;
}

/** Every list is read completely, and each call has a time limit. */
export interface GitHubApi {
  /**
   * Paths that a pull request adds or changes, by their names in its head. Null if there are more than GitHub lists.
   */
  pullRequestPaths(pullRequest: number, signal: AbortSignal): Promise<GitHubAnswer<ReadonlySet<string> | null>>;
  /**
   * Paths that `head` adds or changes since its merge base with `base`. Both are commits or branches. Null if there are
   * more than GitHub lists.
   */
  pathsSince(base: string, head: string, signal: AbortSignal): Promise<GitHubAnswer<PathsSince | null>>;
  fileAt(path: string, commit: string, signal: AbortSignal): Promise<GitHubAnswer<Uint8Array>>;
  commit(sha: string, signal: AbortSignal): Promise<GitHubAnswer<void>>;
  /** Time since the workflow run was created, by GitHub's clock. Re-runs do not reset it. */
  runAgeMs(runId: number, signal: AbortSignal): Promise<GitHubAnswer<number>>;
  defaultBranch(signal: AbortSignal): Promise<GitHubAnswer<string>>;
  /** Newest first. `workflow` is a file name. */
  successfulRuns(workflow: string, branch: string, signal: AbortSignal): Promise<GitHubAnswer<readonly WorkflowRun[]>>;
  artifactsOfRun(runId: number, signal: AbortSignal): Promise<GitHubAnswer<readonly RunArtifact[]>>;
  comments(issue: number, signal: AbortSignal): Promise<GitHubAnswer<readonly PostedComment[]>>;
  createComment(issue: number, body: string, signal: AbortSignal): Promise<GitHubAnswer<PostedComment>>;
  updateComment(id: number, body: string, signal: AbortSignal): Promise<GitHubAnswer<PostedComment>>;
  deleteComment(id: number, signal: AbortSignal): Promise<GitHubAnswer<void>>;
  login(signal: AbortSignal): Promise<GitHubAnswer<string>>;
}
