import { isNameNear } from '../github/artifact-name.ts';
import type { GitHubError, RunArtifact, WorkflowRun } from '../github/github-api.ts';
import type { Entry } from './entry.ts';
import type { SideHead } from './side.ts';

/** The parts of a run that decide which base it may be compared with. */
export interface Wanted extends Pick<SideHead, 'job' | 'shard' | 'isMerged' | 'agent'> {
  readonly repository: string;
  readonly runId: number;
  readonly branch: string;
  readonly artifact: string;
}

/** Events that run the branch's own code. A pull request may bring a stranger's documents and agent. */
const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** Why the run's results are not used, as a clause, or null. */
export function refusedRun({ id, event, headBranch, headRepository }: WorkflowRun, wanted: Wanted): string | null {
  if (headRepository?.toLowerCase() !== wanted.repository.toLowerCase()) return `run ${id} comes from a fork`;
  if (event.startsWith('pull_request')) return `run ${id} is for a pull request`;
  if (!TRUSTED_EVENTS.includes(event)) return `run ${id} was started by \`${event}\``;
  return headBranch === wanted.branch ? null : `run ${id} is on another branch`;
}

/** Artifacts that may hold the results: an exact name first, then the newest. */
export function nearArtifacts(artifacts: readonly RunArtifact[], wanted: string): RunArtifact[] {
  const exact = ({ name }: RunArtifact) => Number(name === wanted);
  return artifacts
    .filter(({ name }) => !name.endsWith('.html') && isNameNear(wanted, name))
    .sort((a, b) => exact(b) - exact(a) || b.id - a.id);
}

/** Checks that apply to a base of any source. Returns a clause about its results, or null. */
export function refusedResults({ isSandbox, entries }: Pick<SideHead, 'isSandbox'> & Entries): string | null {
  const all = [...entries.values()];
  if (all.some(({ leftOut }) => leftOut === 'dry-run')) return 'are from a dry run';
  if (isSandbox) return 'are from the sandbox';
  return all.length === 0 ? 'are empty' : null;
}

interface Entries {
  readonly entries: ReadonlyMap<string, Pick<Entry, 'leftOut'>>;
}

/** Why the results are not from the same use of the action, as a clause, or null. */
export function refusedUse(side: SideHead, wanted: Wanted): string | null {
  if (side.repository !== '' && side.repository.toLowerCase() !== wanted.repository.toLowerCase()) {
    return `are from ${side.repository}`;
  }
  if (side.ref !== '' && side.ref !== `refs/heads/${wanted.branch}`) return `are from ${side.ref}`;
  if (side.job !== wanted.job)
    return `are from the workflow job ${side.job || 'without a name'}, not from ${wanted.job}`;
  return side.shard === wanted.shard && side.isMerged === wanted.isMerged
    ? null
    : 'are from another part of the matrix';
}

/** `why` is a clause about runs that were not usable, or null. */
export const noBaseYet = (branch: string, why: string | null): string =>
  `no base yet: run this workflow once on ${branch}${why === null ? '' : ` (${why})`}`;

export function unreadableRuns({ code, message }: GitHubError): string {
  if (code === 'unauthorized') return `no base: ${message}; check \`github-token\``;
  if (code !== 'forbidden' && code !== 'not-found')
    return `no base: the workflow's runs could not be read (${message})`;
  return `no base: the workflow's runs could not be read (${message}); give the workflow job \`actions: read\` under \`permissions\``;
}

export const workflowFile = (workflowRef: string): string | null =>
  /\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef)?.[1] ?? null;
