/** Parts of GitHub's event payloads, with what the action reads of them. */

export const PULL_REQUEST = 5;
export const BASE_SHA = 'b'.repeat(40);
export const HEAD_SHA = 'a'.repeat(40);
export const NO_SHA = '0'.repeat(40);

const repository = { full_name: 'octo-org/octo-repo', default_branch: 'main' };

export function pullRequestEvent({ changedFiles = 1, headRepository = 'octo-org/octo-repo' as string | null } = {}) {
  return {
    action: 'synchronize',
    number: PULL_REQUEST,
    pull_request: {
      number: PULL_REQUEST,
      changed_files: changedFiles,
      user: { login: 'octocat' },
      head: { sha: HEAD_SHA, repo: headRepository === null ? null : { full_name: headRepository } },
      base: { sha: BASE_SHA, repo: { full_name: 'octo-org/octo-repo' } },
    },
    repository,
    sender: { login: 'octocat' },
  };
}

export function pushEvent({ before = BASE_SHA, ref = 'refs/heads/topic' } = {}) {
  return { ref, before, after: HEAD_SHA, repository, sender: { login: 'octocat' } };
}

export function mergeGroupEvent() {
  return {
    action: 'checks_requested',
    merge_group: { base_sha: BASE_SHA, head_sha: HEAD_SHA },
    repository,
    sender: { login: 'octocat' },
  };
}
