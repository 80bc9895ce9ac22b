import { at, textAt } from '../lib/json.ts';

export interface WorkflowEvent {
  readonly name: string;
  readonly actors: readonly string[];
  readonly pullRequest: PullRequest | null;
  readonly range: CommitRange | null;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string | null;
  readonly fromFork: boolean;
  readonly baseSha: string | null;
  readonly changedFiles: number | null;
}

interface CommitRange {
  readonly base: string | null;
  readonly head: string;
  /** Used if the base is unusable. Null on the default branch itself. */
  readonly defaultBranch: string | null;
}

/** Reads the file at GITHUB_EVENT_PATH (docs: webhook events and payloads). Invalid parts count as missing. */
export function readEvent(name: string, actor: string, payload: unknown): WorkflowEvent {
  const sender = textAt(payload, 'sender', 'login');
  return {
    name,
    actors: [actor, sender ?? ''].filter((login) => login !== ''),
    pullRequest: name === 'workflow_run' ? pullRequestOfRun(payload) : pullRequestOf(payload),
    range: name === 'push' ? pushed(payload) : name === 'merge_group' ? queued(payload) : null,
  };
}

function pullRequestOf(payload: unknown): PullRequest | null {
  // A comment on a pull request is an `issue_comment` event.
  const onIssue = at(payload, 'issue', 'pull_request') ? at(payload, 'issue') : null;
  const pullRequest = at(payload, 'pull_request') ?? onIssue;
  const number = at(pullRequest, 'number');
  if (!isCount(number) || number === 0) return null;
  const changedFiles = at(pullRequest, 'changed_files');
  return {
    number,
    headSha: commitAt(pullRequest, 'head', 'sha'),
    fromFork: isFromFork(pullRequest, textAt(payload, 'repository', 'full_name')),
    baseSha: commitAt(pullRequest, 'base', 'sha'),
    changedFiles: isCount(changedFiles) ? changedFiles : null,
  };
}

/**
 * The pull request of the run that triggered this one. GitHub lists none if the head is in a fork, and may list pull
 * requests of other repositories. Null if several belong to this repository, since choosing one would be a guess.
 */
function pullRequestOfRun(payload: unknown): PullRequest | null {
  const list = at(payload, 'workflow_run', 'pull_requests');
  const repository = at(payload, 'repository', 'id');
  const isElsewhere = (pullRequest: unknown, side: 'base' | 'head') => {
    const id = at(pullRequest, side, 'repo', 'id');
    return isCount(id) && isCount(repository) && id !== repository;
  };
  const own = (Array.isArray(list) ? list : []).filter((pullRequest: unknown) => !isElsewhere(pullRequest, 'base'));
  const [pullRequest] = own;
  const number = at(pullRequest, 'number');
  if (own.length !== 1 || !isCount(number) || number === 0) return null;
  const headSha = commitAt(payload, 'workflow_run', 'head_sha') ?? commitAt(pullRequest, 'head', 'sha');
  const baseSha = commitAt(pullRequest, 'base', 'sha');
  return { number, headSha, fromFork: isElsewhere(pullRequest, 'head'), baseSha, changedFiles: null };
}

/** The event belongs to the base's repository, which a truncated payload names nowhere else. */
function isFromFork(pullRequest: unknown, repository: string | null): boolean {
  if (at(pullRequest, 'head') === null) return false;
  const base = textAt(pullRequest, 'base', 'repo', 'full_name') ?? repository;
  if (base === null) return false;
  return textAt(pullRequest, 'head', 'repo', 'full_name')?.toLowerCase() !== base.toLowerCase();
}

/** A pushed tag changes no file. */
function pushed(payload: unknown): CommitRange | null {
  const ref = textAt(payload, 'ref');
  const head = commitAt(payload, 'after');
  if (head === null || !ref?.startsWith('refs/heads/')) return null;
  const defaultBranch = textAt(payload, 'repository', 'default_branch');
  const onDefault = ref === `refs/heads/${defaultBranch}`;
  return { base: commitAt(payload, 'before'), head, defaultBranch: onDefault ? null : defaultBranch };
}

function queued(payload: unknown): CommitRange | null {
  const head = commitAt(payload, 'merge_group', 'head_sha');
  return head === null ? null : { base: commitAt(payload, 'merge_group', 'base_sha'), head, defaultBranch: null };
}

/** GitHub sends zeros if there is no commit. */
function commitAt(value: unknown, ...path: readonly string[]): string | null {
  const sha = textAt(value, ...path);
  return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
