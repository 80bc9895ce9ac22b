import {
  type AgentActivity,
  agentBody,
  currentVersionOf,
  findAgent,
  findVersion,
  versionBody,
  versionsOf,
} from '../agents.ts';
import type { Call } from '../call.ts';
import { json, notFound, type Reply } from '../reply.ts';
import type { AgentScript, VersionScript } from '../scenario.ts';

export function agent(call: Call): Reply {
  const found = findAgent(call.state.scenario, call.params.agent);
  return found === undefined ? notFound() : json(200, agentBody(call.state.scenario, found, activity(call)));
}

export function currentVersion(call: Call): Reply {
  return versionReply(call, currentVersionOf);
}

export function givenVersion(call: Call): Reply {
  return versionReply(call, (agent) => findVersion(agent, call.params.version ?? ''));
}

export function versions(call: Call): Reply {
  const { scenario } = call.state;
  const found = findAgent(scenario, call.params.agent);
  if (found === undefined) return notFound();
  const bodies = versionsOf(found).map((version) => versionBody(scenario, found, version, activity(call)));
  return json(200, bodies);
}

function versionReply(call: Call, choose: (agent: AgentScript) => VersionScript | undefined): Reply {
  const { scenario } = call.state;
  const found = findAgent(scenario, call.params.agent);
  const version = found === undefined ? undefined : choose(found);
  if (found === undefined || version === undefined) return notFound();
  return json(200, versionBody(scenario, found, version, activity(call)));
}

function activity(call: Call): AgentActivity {
  const { state } = call;
  const id = findAgent(state.scenario, call.params.agent)?.id;
  const jobs = [...state.jobs.values()].filter((job) => job.agentId === id);
  const last = jobs.at(-1);
  return { jobCount: jobs.length, mostRecentJob: last === undefined ? null : state.iso(last.createdAt) };
}
