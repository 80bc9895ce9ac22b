import type { Result } from '../lib/result.ts';

/**
 * Why a call to GitHub's REST API failed. `not-found` may also mean that the token may not see something in a private
 * repository.
 */
export type GitHubErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'throttled'
  | 'refused'
  | 'unreachable'
  | 'stopped';

/**
 * `message` is a lower-case sentence without a full stop, so that it can be nested. It may quote GitHub, so treat it as
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

/** GitHub lists at most this many files of one pull request (REST API docs, pulls). */
export const MAX_PULL_REQUEST_FILES = 3_000;

export interface PathsSince {
  readonly paths: ReadonlySet<string>;
  /** The commit with which the head was compared. */
  readonly mergeBase: string;
}

export interface PostedComment {
  readonly id: number;
  /** Empty if GitHub does not say. */
  readonly url: string;
  readonly author: string;
  readonly body: string;
}

/** A workflow run that ended well. Texts are empty if GitHub does not say. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly headBranch: string;
  /** `owner/name` of the repository that the run's commit is from; null if it was deleted. */
  readonly headRepository: string | null;
}

export interface RunArtifact {
  /** Larger is newer. */
  readonly id: number;
  readonly name: string;
  readonly isExpired: boolean;
  /** `sha256:` and hex; null if GitHub knows no digest. */
  readonly digest: string | null;
}

/** The calls to GitHub that the action needs. Every list is read completely, and each call has a time limit. */
export interface GitHubApi {
  /** Paths that a pull request adds or changes, as named in its head; null if there are more than GitHub lists. */
  pullRequestPaths(pullRequest: number, signal: AbortSignal): Promise<GitHubAnswer<ReadonlySet<string> | null>>;
  /**
   * Paths that `head` adds or changes since its merge base with `base`; null if there are more files than GitHub lists. Both
   * are commits or branches.
   */
  pathsSince(base: string, head: string, signal: AbortSignal): Promise<GitHubAnswer<PathsSince | null>>;
  fileAt(path: string, commit: string, signal: AbortSignal): Promise<GitHubAnswer<Uint8Array>>;
  commit(sha: string, signal: AbortSignal): Promise<GitHubAnswer<void>>;
  /** Time since the workflow run was first created, by GitHub's clock. Re-runs do not reset it. */
  runAgeMs(runId: number, signal: AbortSignal): Promise<GitHubAnswer<number>>;
  defaultBranch(signal: AbortSignal): Promise<GitHubAnswer<string>>;
  /** The newest successful runs of a workflow on a branch, the newest first. `workflow` is the name of its file. */
  successfulRuns(workflow: string, branch: string, signal: AbortSignal): Promise<GitHubAnswer<readonly WorkflowRun[]>>;
  /** The artifacts of a workflow run, from all of its attempts. */
  artifactsOfRun(runId: number, signal: AbortSignal): Promise<GitHubAnswer<readonly RunArtifact[]>>;
  /** The oldest first. */
  comments(issue: number, signal: AbortSignal): Promise<GitHubAnswer<readonly PostedComment[]>>;
  createComment(issue: number, body: string, signal: AbortSignal): Promise<GitHubAnswer<PostedComment>>;
  updateComment(id: number, body: string, signal: AbortSignal): Promise<GitHubAnswer<PostedComment>>;
  deleteComment(id: number, signal: AbortSignal): Promise<GitHubAnswer<void>>;
  login(signal: AbortSignal): Promise<GitHubAnswer<string>>;
}
