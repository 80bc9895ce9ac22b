import { type Preflight, preflight } from '../agent/preflight.ts';
import type { GitHubApi } from '../github/github-api.ts';
import type { Origin, Runner } from '../github/runner.ts';
import { needsFileInput } from '../inputs/agent-inputs.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { readEarlierResults } from '../resume/earlier-results.ts';
import type { Earlier } from '../resume/find-resumable-jobs.ts';
import { searchLastAttempt } from '../resume/list-earlier-jobs.ts';
import type { RoeAccess } from '../roe/access.ts';
import { type Sender, type SubmissionKey, senderOf } from '../submissions/submission-key.ts';

export interface CheckedAgent {
  readonly checked: Preflight;
  readonly earlier: Earlier;
}

const NOTHING: Earlier = { results: [], listed: null };

export interface EarlierOptions extends RoeAccess {
  readonly runner: Runner;
  readonly origin: Origin;
  readonly github: GitHubApi | null;
}

/** Only a re-run that may use earlier jobs searches for them. */
export const isResuming = ({ resume }: Inputs, { runAttempt }: Origin): boolean => resume && runAttempt > 1;

export async function runAgeMs({ github, origin, signal }: EarlierOptions): Promise<number | null> {
  const age = await github?.runAgeMs(origin.runId, signal);
  return age?.ok ? age.value : null;
}

/** A request for the agent that is under way. */
export interface AskedAgent {
  readonly answer: Promise<CheckedAgent>;
  /** Fires when the answer is no longer needed. */
  readonly signal: AbortSignal;
  readonly giveUp: () => void;
}

export function askForAgent(inputs: Inputs, options: EarlierOptions): AskedAgent {
  const unneeded = new AbortController();
  const signal = AbortSignal.any([options.signal, unneeded.signal]);
  const answer = checkAgent(inputs, { ...options, signal });
  // `prepare` awaits the answer later. Until then, Node would end the process for a rejection that nobody handles.
  answer.catch(() => {});
  return { answer, signal, giveUp: () => unneeded.abort() };
}

/**
 * Earlier attempts determine the agent's version unless the user names one. With another version, all their jobs would
 * be paid for again.
 */
export async function checkAgent(inputs: Inputs, options: EarlierOptions): Promise<CheckedAgent> {
  const { runner, origin, roe, clock, signal } = options;
  const choice = { ...inputs, needsFileInput: needsFileInput(inputs) };
  const check = (agentVersionId: string | null) => preflight(roe, { ...choice, agentVersionId }, clock, signal);
  if (!isResuming(inputs, origin)) return { checked: await check(inputs.agentVersionId), earlier: NOTHING };
  const own = senderOf(origin, inputs.matrixLeg);
  const { artifactName } = inputs;
  const results = artifactName === null ? [] : await readEarlierResults(runner, artifactName, own, signal);
  const isNamed = inputs.agentVersionId !== null || results.length > 0;
  const askRunAgeMs = () => runAgeMs(options);
  const listed = isNamed ? null : await searchLastAttempt(inputs.agentId, own, { ...options, askRunAgeMs });
  const earlier = { results, listed };
  const versionId = inputs.agentVersionId ?? versionOf(earlier, own);
  const checked = await check(versionId);
  if (inputs.agentVersionId !== null || versionId === null) return { checked, earlier };
  if (checked.ok) {
    const { versionName } = checked.agent.version;
    runner.info(`Using version ${versionName} of the agent, as earlier attempts of this workflow run did.`);
  }
  if (checked.ok || !checked.notFound) return { checked, earlier };
  runner.warning(
    `Version ${versionId} of the agent, which earlier attempts of this workflow run used, no longer exists: everything is sent to the current version and paid for again.`,
  );
  return { checked: await check(null), earlier };
}

/** Null if no earlier attempt of this use sent anything. */
function versionOf({ results, listed }: Earlier, own: Sender): string | null {
  const keys = [...results, ...(listed?.jobs ?? [])].map(({ key }) => key);
  return newestOf(keys, own)?.versionId ?? null;
}

/** Prefers this leg's keys, since legs may use different versions if one was published while they started. */
function newestOf(keys: readonly SubmissionKey[], own: Sender): SubmissionKey | undefined {
  const ofLeg = ({ leg }: SubmissionKey) => Number(leg === own.leg);
  return keys.toSorted((a, b) => ofLeg(b) - ofLeg(a) || b.attempt - a.attempt)[0];
}
