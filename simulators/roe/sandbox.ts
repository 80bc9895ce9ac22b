import { randomUUID } from 'node:crypto';
import type { Reading } from './engines/answer.ts';
import { uuidOf } from './random.ts';
import type { AgentScript, ScenarioInput } from './scenario.ts';

/** The name of the engine in replies, whatever the agent: by this a client knows that no real Roe answers. */
export const SANDBOX_ENGINE = 'Sandbox';

/** The key of an input that stands for every key. */
const ANY_KEY = '*';

/** What every output says first. */
const MADE_UP = 'This answer is made up by a sandbox: no agent of Roe has read anything.';

export const SANDBOX_REFUSAL =
  'This is a sandbox, which takes only the key that it gave out as `api-key`. Never send it a real key; what you sent was not stored.';

/** Takes an agent id that nobody has defined, and any inputs. */
export function anyAgent(id: string): AgentScript {
  const versionId = uuidOf(`version of ${id}`);
  return {
    id,
    name: 'Any agent',
    currentVersionId: versionId,
    versions: [anyVersion(versionId)],
    disableCache: false,
    cacheFailedJobs: false,
  };
}

export function anyVersion(id: string): AgentScript['versions'][number] {
  const anything = { key: ANY_KEY, data_type: '*/*', description: 'Anything', accepts_multiple_files: true };
  return {
    id,
    versionName: 'v1',
    engine: 'any',
    inputs: [anything],
    optionalInputs: [ANY_KEY],
    engineConfig: {},
  };
}

/** Marks each output as made up. */
export function marked(reading: Reading): Reading {
  if (!reading.readable) return { ...reading, reason: `Made up by a sandbox: ${reading.reason}` };
  const outputs = reading.answer.outputs.map((output) => {
    if (output.data_type !== 'application/json') return { ...output, value: `${MADE_UP}\n${output.value}` };
    return { ...output, value: JSON.stringify({ sandbox: MADE_UP, ...(JSON.parse(output.value) as object) }) };
  });
  return { ...reading, answer: { ...reading.answer, outputs } };
}

/** A key that works here alone, and that no text of a run contains by chance. */
export const newSandboxKey = (): string => `roe-sandbox-${randomUUID()}`;

/** A Roe that takes any agent id. `failOneIn`: this share of jobs fails, the same ones each time. */
export function sandboxScenario(apiKey: string, failOneIn: number | null): ScenarioInput {
  return { apiKey, sandbox: { failOneIn }, latencyMs: 20, job: { durationMs: 1_500 } };
}
