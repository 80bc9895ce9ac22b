import type { StepInputs } from '../github/runner.ts';
import type { Result } from '../lib/result.ts';

interface SandboxInputs {
  readonly agentId: string;
  readonly failOneIn: number | null;
}

/** `any` is not known to the sandbox, just as a user's own id. */
const AGENT_IDS: Readonly<Record<string, string>> = {
  any: '5a4db0c5-0000-4000-8000-000000000001',
  contract: '11111111-1111-4111-8111-111111111111',
  'aml-investigation': '11111111-1111-4111-8111-111111111113',
  'merchant-underwriting': '11111111-1111-4111-8111-111111111114',
  web: '11111111-1111-4111-8111-111111111115',
  extraction: '11111111-1111-4111-8111-111111111116',
};

const FAIL_ONE_IN = 10;

export function sandboxInputs(step: Pick<StepInputs, 'input'>): Result<SandboxInputs, string[]> {
  const agent = step.input('agent');
  const failures = step.input('failures');
  const agentId = Object.hasOwn(AGENT_IDS, agent) ? AGENT_IDS[agent] : undefined;
  const problems: string[] = [];
  if (agentId === undefined) {
    problems.push(`\`agent\` takes ${Object.keys(AGENT_IDS).join(', ')}, but is ${JSON.stringify(agent)}`);
  }
  if (failures !== 'true' && failures !== 'false') {
    problems.push(`\`failures\` takes true or false, but is ${JSON.stringify(failures)}`);
  }
  if (agentId === undefined || problems.length > 0) return { ok: false, error: problems };
  return { ok: true, value: { agentId, failOneIn: failures === 'true' ? FAIL_ONE_IN : null } };
}
