import type { Clock } from '../lib/clock.ts';
import type { RoeError } from '../roe/errors.ts';
import { isTransient, retry } from '../roe/retry.ts';
import type { AgentVersion, InputDefinition, Roe } from '../roe/roe.ts';
import { type StopReason, stopReasonOf } from '../stop-reason.ts';
import { findFileInput, type InputChoice, inputProblems, withInputsGiven } from './version.ts';

/** The agent as this run uses it: one version for every job, and the input that takes a case's own files, if they need one. */
export interface PinnedAgent {
  readonly version: AgentVersion;
  readonly fileInput: InputDefinition | null;
}

export type Preflight =
  | { readonly ok: true; readonly agent: PinnedAgent }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      readonly notFound: boolean;
      readonly requestId: string | null;
    };

interface AgentChoice extends InputChoice {
  readonly agentId: string;
  readonly agentVersionId: string | null;
}

const MAX_TRIES = 5;

/**
 * Reads the agent's version once. This validates key, agent and organization before anything is sent, and costs
 * nothing.
 */
export async function preflight(roe: Roe, choice: AgentChoice, clock: Clock, signal: AbortSignal): Promise<Preflight> {
  const { agentId, agentVersionId } = choice;
  const read = () => roe.agentVersion(agentId, agentVersionId, signal);
  const answer = await retry(read, { clock, signal, maxTries: MAX_TRIES });
  if (answer.ok) return pin(answer.value, choice);
  const { error } = answer;
  if (error.code === 'stopped') return refused(stoppedSentence(stopReasonOf(signal), null, choice));
  if (signal.aborted && isTransient(error)) return refused(stoppedSentence(stopReasonOf(signal), error, choice));
  const { code, requestId } = error;
  return { ...refused(sentenceFor(error, choice)), notFound: code === 'not-found', requestId };
}

function pin(read: AgentVersion, choice: InputChoice): Preflight {
  const version = withInputsGiven(read, choice);
  const found = findFileInput(version, choice);
  if (!found.ok) return refused(found.error);
  const problems = inputProblems(version, found.value?.key ?? null, choice);
  return problems.length === 0 ? { ok: true, agent: { version, fileInput: found.value } } : refused(...problems);
}

const refused = (...problems: string[]): Extract<Preflight, { ok: false }> => ({
  ok: false,
  problems,
  notFound: false,
  requestId: null,
});

const agentOf = ({ agentId, agentVersionId }: AgentChoice): string =>
  `agent ${agentId}${agentVersionId === null ? '' : `, version ${agentVersionId}`}`;

function stoppedSentence({ sentence }: StopReason, trouble: RoeError | null, choice: AgentChoice): string {
  const why = trouble === null ? '' : ` (${trouble.message})`;
  return `${sentence} before ${agentOf(choice)} had been read${why}`;
}

/** A call without a reply probably never reached Roe, so support cannot find it. */
const forSupport = ({ status, requestId }: RoeError): string =>
  status === null || requestId === null ? '' : `; Roe's support finds this call by its request id ${requestId}`;

function sentenceFor(error: RoeError, choice: AgentChoice): string {
  const agent = agentOf(choice);
  const unreadable = `${agent} could not be read (${error.message}): check \`base-url\` and the network, then run again${forSupport(error)}`;
  switch (error.code) {
    case 'unauthorized':
      return `Roe does not know the API key (${error.message}): check the secret behind \`api-key\`; keys are made under Settings in the Roe web app`;
    case 'out-of-credits':
      return `the organization is out of credits (${error.message}): add some in the Roe web app`;
    case 'forbidden':
      return `the API key is known but may not use ${agent} (${error.message}): ask an administrator of the organization for access to the agent`;
    case 'not-found':
      return `${agent} was not found (${error.message}): check \`agent-id\` and \`agent-version-id\` against the agent's address in the Roe web app, and that the key belongs to the agent's organization`;
    case 'refused':
      if (error.status !== null && error.status < 400) return unreadable;
      return `Roe refused to show ${agent} (${error.message}): if ROE_ORGANIZATION_ID is set, it must name the organization that the key belongs to`;
    case 'proxy-refused':
      return `${agent} could not be read (${error.message}): correct HTTPS_PROXY, or add Roe's host to NO_PROXY if no proxy is needed, then run again`;
    default:
      return unreadable;
  }
}
