import { ENGINES } from './engines/engines.ts';
import { normalUuid } from './random.ts';
import { anyAgent, anyVersion, SANDBOX_ENGINE } from './sandbox.ts';
import type { AgentScript, Scenario, VersionScript } from './scenario.ts';

const CREATED_AT = '2026-01-05T10:00:00Z';
const UPDATED_AT = '2026-10-02T09:15:00Z';

export interface AgentActivity {
  jobCount: number;
  mostRecentJob: string | null;
}

export function findAgent(scenario: Scenario, id: string | undefined): AgentScript | undefined {
  const wanted = normalUuid(id ?? '');
  if (wanted === undefined) return undefined;
  const defined = scenario.agents.find((agent) => normalUuid(agent.id) === wanted);
  return defined ?? (scenario.sandbox === null ? undefined : anyAgent(wanted));
}

export function findVersion(agent: AgentScript, id: string): VersionScript | undefined {
  const wanted = normalUuid(id);
  if (wanted === undefined) return undefined;
  const versions = versionsOf(agent);
  // A user may name their own version, as they may name their own agent.
  if (versions[0]?.engine === 'any') return anyVersion(wanted);
  return versions.find((version) => normalUuid(version.id) === wanted);
}

/** If the current version was deleted, the newest that is left takes its place. */
export function currentVersionOf(agent: AgentScript): VersionScript | undefined {
  return findVersion(agent, agent.currentVersionId) ?? versionsOf(agent)[0];
}

export const versionsOf = (agent: AgentScript): VersionScript[] => agent.versions.filter(({ deleted }) => !deleted);

function engineOf(scenario: Scenario, version: VersionScript | undefined) {
  const { classId, name } = ENGINES[version?.engine ?? 'document'];
  if (scenario.sandbox !== null) return { engine_class_id: classId, engine_name: SANDBOX_ENGINE };
  return { engine_class_id: classId, engine_name: name };
}

export function agentBody(scenario: Scenario, agent: AgentScript, activity: AgentActivity) {
  return {
    id: agent.id,
    name: scenario.sandbox === null ? agent.name : `Sandbox: ${agent.name}`,
    ...engineOf(scenario, currentVersionOf(agent)),
    organization_id: scenario.organizationId,
    current_version_id: currentVersionOf(agent)?.id ?? null,
    disable_cache: agent.disableCache,
    cache_failed_jobs: agent.cacheFailedJobs,
    job_count: activity.jobCount,
    most_recent_job: activity.mostRecentJob,
    created_at: CREATED_AT,
    updated_at: UPDATED_AT,
    tags: [],
    skill_generation_state: agent.skillGenerationState ?? null,
  };
}

export function versionBody(scenario: Scenario, agent: AgentScript, version: VersionScript, activity: AgentActivity) {
  return {
    id: version.id,
    name: scenario.sandbox === null ? agent.name : `Sandbox: ${agent.name}`,
    version_name: version.versionName,
    description: null,
    creator: null,
    created_at: UPDATED_AT,
    ...engineOf(scenario, version),
    input_definitions: version.inputs,
    engine_config: version.engineConfig,
    post_actions: version.postActions ?? [],
    supports_memory: version.supportsMemory ?? false,
    organization_id: scenario.organizationId,
    readonly: false,
    base_agent: agentBody(scenario, agent, activity),
  };
}
