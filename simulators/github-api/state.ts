export type Scope = 'actions' | 'contents' | 'pullRequests';

export interface ChangedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  body: string;
}

export interface Run {
  readonly id: number;
  /** The name of the workflow's file. */
  readonly workflow: string;
  readonly event: string;
  readonly status: 'completed' | 'in_progress';
  readonly conclusion: string | null;
  readonly headBranch: string;
  readonly headSha: string;
  /** Null if it was deleted. */
  readonly headRepository: string | null;
}

export interface ArtifactOfRun {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly isExpired: boolean;
  readonly digest: string | null;
  /** The address to which GitHub redirects a download. */
  readonly url: string;
}

/** What a repository holds; a test writes to it. */
export interface GitHubState {
  permissions: Record<Scope, 'none' | 'read' | 'write'>;
  /** Whose token is used. */
  viewer: string;
  readonly pullRequestFiles: Map<number, readonly ChangedFile[]>;
  /** By `base...head`. */
  readonly comparisons: Map<string, readonly ChangedFile[]>;
  /** Blob by path, by commit. A comparison's merge base is its base. */
  readonly trees: Map<string, Readonly<Record<string, string>>>;
  /** Contents of files by `commit:path`. */
  readonly contents: Map<string, Buffer>;
  readonly commits: Set<string>;
  treesAreTruncated: boolean;
  /** By number of the issue or pull request. */
  readonly comments: Map<number, Comment[]>;
  lastCommentId: number;
  /** When each workflow run was created. */
  readonly runs: Map<number, Date>;
  defaultBranch: string;
  /** Names of the files of workflows that have no run yet. */
  readonly workflows: Set<string>;
  readonly workflowRuns: Run[];
  readonly artifacts: ArtifactOfRun[];
  /** As behind a proxy that drops the header. */
  sendsLinks: boolean;
}

export function createState(): GitHubState {
  return {
    permissions: { actions: 'read', contents: 'read', pullRequests: 'write' },
    viewer: 'github-actions[bot]',
    pullRequestFiles: new Map(),
    comparisons: new Map(),
    trees: new Map(),
    contents: new Map(),
    commits: new Set(),
    treesAreTruncated: false,
    comments: new Map(),
    lastCommentId: 1000,
    runs: new Map(),
    defaultBranch: 'main',
    workflows: new Set(['test.yml']),
    workflowRuns: [],
    artifacts: [],
    sendsLinks: true,
  };
}

export function addComment(state: GitHubState, issue: number, author: string, body: string): Comment {
  state.lastCommentId += 1;
  const comment = { id: state.lastCommentId, author, body };
  state.comments.set(issue, [...(state.comments.get(issue) ?? []), comment]);
  return comment;
}
