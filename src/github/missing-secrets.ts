import type { WorkflowEvent } from './event.ts';

/** Why GitHub gave the run no secrets. A missing key is then not the user's mistake. */
interface MissingSecrets {
  readonly reason: 'fork-without-secrets' | 'dependabot-without-secrets';
  readonly sentence: string;
  readonly advice: string;
}

const OF_A_FORK: MissingSecrets = {
  reason: 'fork-without-secrets',
  sentence: 'GitHub gives no secrets to a pull request from a fork, so `api-key` is empty',
  advice:
    'Run the action after the merge (`on: push`), or on a branch of this repository with the same changes. `pull_request_target` does get the secrets, and then anyone who opens a pull request can spend them: do not check out a fork there without reading it',
};

const OF_DEPENDABOT: MissingSecrets = {
  reason: 'dependabot-without-secrets',
  sentence: "GitHub does not give Actions secrets to Dependabot's runs, so `api-key` is empty",
  advice:
    'To run the action on them too, store the key again under Settings, Secrets and variables, Dependabot, under the same name; otherwise it runs after the merge (`on: push`)',
};

/** GitHub runs these events of a fork without secrets (docs: events that trigger workflows). */
const EVENTS_OF_FORKS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/**
 * GitHub runs these events of Dependabot without secrets (docs: Dependabot on GitHub Actions). A schedule keeps its
 * secrets even if Dependabot made the last commit.
 */
const EVENTS_OF_DEPENDABOT = [...EVENTS_OF_FORKS, 'push', 'create', 'deployment', 'deployment_status'];

export function missingSecrets({ name, actors, pullRequest }: WorkflowEvent): MissingSecrets | null {
  if (EVENTS_OF_DEPENDABOT.includes(name) && actors.includes('dependabot[bot]')) return OF_DEPENDABOT;
  return EVENTS_OF_FORKS.includes(name) && pullRequest?.fromFork ? OF_A_FORK : null;
}
