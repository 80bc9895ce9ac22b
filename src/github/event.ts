import { at, textAt } from '../lib/json.ts';

/** The event that started the workflow run, as far as it matters to this action. */
export interface WorkflowEvent {
  /** Such as `pull_request`; '' outside of GitHub. */
  readonly name: string;
  /** Logins of who started the run and of who sent the event. */
  readonly actors: readonly string[];
  /** The pull request that the event is about; else null. */
  readonly pullRequest: PullRequest | null;
  /** What a push or a merge queue put on top of what; else null. */
  readonly range: CommitRange | null;
}

export interface PullRequest {
  readonly number: number;
  /** The commit that it proposes; null where the event does not say. */
  readonly headSha: string | null;
  /** Its head is in another repository, or in one that is gone. */
  readonly fromFork: boolean;
  /** As GitHub counted them when the event was made; null where it does not say. */
  readonly changedFiles: number | null;
}

export interface CommitRange {
  /** Null where there is none, as for a new branch. */
  readonly base: string | null;
  readonly head: string;
  /** To compare with where the base is of no use; null on that branch itself. */
  readonly defaultBranch: string | null;
}

/** Reads what GitHub writes to GITHUB_EVENT_PATH (docs: webhook events and payloads). Wrong or missing parts are absent. */
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
  // A comment on a pull request comes as one on an issue.
  const onIssue = at(payload, 'issue', 'pull_request') ? at(payload, 'issue') : null;
  const pullRequest = at(payload, 'pull_request') ?? onIssue;
  const number = at(pullRequest, 'number');
  if (!isCount(number) || number === 0) return null;
  const changedFiles = at(pullRequest, 'changed_files');
  return {
    number,
    headSha: commitAt(pullRequest, 'head', 'sha'),
    fromFork: isFromFork(pullRequest, textAt(payload, 'repository', 'full_name')),
    changedFiles: isCount(changedFiles) ? changedFiles : null,
  };
}

/**
 * The pull request of the run that triggered this one. GitHub lists none if the head is in a fork, and may list pull requests
 * of other repositories. If it lists several of this repository, the result is null, since a choice would be a guess.
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
  return { number, headSha, fromFork: isElsewhere(pullRequest, 'head'), changedFiles: null };
}

/** The event is about the base's repository, which a payload that was cut short names there alone. */
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

/** GitHub writes zeros where there is no commit. */
function commitAt(value: unknown, ...path: readonly string[]): string | null {
  const sha = textAt(value, ...path);
  return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
