import { isNameNear } from '../github/artifact-name.ts';
import type { GitHubError, RunArtifact, WorkflowRun } from '../github/github-api.ts';
import type { Entry } from './entry.ts';
import type { SideHead } from './side.ts';

/** The run whose results are to be compared, as far as it chooses the base. */
export interface Wanted extends Pick<SideHead, 'job' | 'shard' | 'isMerged' | 'agent'> {
  readonly repository: string;
  readonly runId: number;
  readonly branch: string;
  /** The wanted name of the results artifact. */
  readonly artifact: string;
}

/** Events whose code is the branch's own. What starts from a pull request may bring a stranger's documents and agent. */
const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** Why the run's results are not used, as a clause, or null. */
export function refusedRun({ id, event, headBranch, headRepository }: WorkflowRun, wanted: Wanted): string | null {
  if (headRepository?.toLowerCase() !== wanted.repository.toLowerCase()) return `run ${id} comes from a fork`;
  if (event.startsWith('pull_request')) return `run ${id} is of a pull request`;
  if (!TRUSTED_EVENTS.includes(event)) return `run ${id} was started by \`${event}\``;
  return headBranch === wanted.branch ? null : `run ${id} is of another branch`;
}

/** The artifacts that may hold the wanted results: those of exactly the wanted name first, and then the newest. */
export function nearArtifacts(artifacts: readonly RunArtifact[], wanted: string): RunArtifact[] {
  const exact = ({ name }: RunArtifact) => Number(name === wanted);
  return artifacts
    .filter(({ name }) => !name.endsWith('.html') && isNameNear(wanted, name))
    .sort((a, b) => exact(b) - exact(a) || b.id - a.id);
}

/** What a base must be, whatever its source. Returns why it is not one, as a clause about its results, or null. */
export function refusedResults({ isSandbox, entries }: Pick<SideHead, 'isSandbox'> & Entries): string | null {
  const all = [...entries.values()];
  if (all.some(({ leftOut }) => leftOut === 'dry-run')) return 'are of a dry run';
  if (isSandbox) return 'are of the sandbox';
  return all.length === 0 ? 'are empty' : null;
}

interface Entries {
  readonly entries: ReadonlyMap<string, Pick<Entry, 'leftOut'>>;
}

/** Why results of another run are not those of the same use of the action, as a clause about them, or null. */
export function refusedUse(side: SideHead, wanted: Wanted): string | null {
  if (side.repository !== '' && side.repository.toLowerCase() !== wanted.repository.toLowerCase()) {
    return `are of ${side.repository}`;
  }
  if (side.ref !== '' && side.ref !== `refs/heads/${wanted.branch}`) return `are of ${side.ref}`;
  if (side.job !== wanted.job) return `are of the workflow job ${side.job || 'without a name'}, not of ${wanted.job}`;
  return side.shard === wanted.shard && side.isMerged === wanted.isMerged ? null : 'are of another part of the matrix';
}

/** `why` is a clause about what did not count, or null if there was nothing. */
export const noBaseYet = (branch: string, why: string | null): string =>
  `no base yet: run this workflow once on ${branch}${why === null ? '' : ` (${why})`}`;

export function unreadableRuns({ code, message }: GitHubError): string {
  if (code === 'unauthorized') return `no base: ${message}; check \`github-token\``;
  if (code !== 'forbidden' && code !== 'not-found')
    return `no base: the workflow's runs could not be read (${message})`;
  return `no base: the workflow's runs could not be read (${message}); give the workflow job \`actions: read\` under \`permissions\``;
}

/** The workflow's file name in GITHUB_WORKFLOW_REF, or null. */
export const workflowFile = (workflowRef: string): string | null =>
  /\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef)?.[1] ?? null;
