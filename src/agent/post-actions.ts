import type { WorkflowEvent } from '../github/event.ts';
import type { PostActionRule } from '../inputs/inputs.ts';
import { joinFirst } from '../lib/join-first.ts';
import { oneSpaced } from '../lib/plain-sentence.ts';
import { truncate } from '../lib/truncate.ts';
import type { AgentVersion, PostAction } from '../roe/roe.ts';

const MAX_LISTED = 10;
const MAX_NAME_LENGTH = 80;

export const listPostActions = (actions: readonly PostAction[]): string =>
  joinFirst(
    actions.map(({ name, operation }) => `${shown(name, 'an action without a name')} (${shown(operation, 'unknown')})`),
    MAX_LISTED,
  );

function shown(text: string, otherwise: string): string {
  const line = truncate(oneSpaced(text), MAX_NAME_LENGTH);
  return line === '' ? otherwise : line;
}

export function postActionsProblem(
  { versionName, postActions }: AgentVersion,
  rule: PostActionRule,
  event: WorkflowEvent,
): string | null {
  if (postActions.length === 0 || rule === 'allow') return null;
  const isProposed = event.pullRequest !== null || /^(pull_request|merge_group)/.test(event.name);
  if (rule === 'not-on-pull-requests' && !isProposed) return null;
  const where = rule === 'refuse' ? '' : ' on pull requests and merge groups';
  return `when a job ends, version ${versionName} of the agent writes into other systems: ${listPostActions(postActions)}; \`post-actions: ${rule}\` refuses this${where}: choose a version without post actions, or set \`post-actions: allow\` if the writes are meant`;
}
