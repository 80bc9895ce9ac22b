import { admit, type Run } from '../admission.ts';
import { currentVersionOf, findAgent, findVersion } from '../agents.ts';
import type { Call } from '../call.ts';
import { metadataOf } from '../metadata.ts';
import { asText, type Body } from '../multipart.ts';
import { html, json, notFound, type Reply } from '../reply.ts';
import type { AgentScript, Scenario, VersionScript } from '../scenario.ts';

const MAX_INPUTS = 1000;

export function submit(call: Call): Reply {
  const target = targetOf(call);
  if (target === undefined) return notFound();
  const { state, body } = call;
  const tooLarge = tooLargeReply(state.scenario, body);
  if (tooLarge !== undefined) return tooLarge;
  const metadata = metadataOf(body);
  if (!metadata.ok) return json(400, { metadata: [metadata.problem] });
  if (Object.values(metadata.values).some((value) => value.includes(state.scenario.apiKey))) {
    state.violations.push('The API key is in the metadata of a run request.');
  }
  const texts = textsOf(body.fields.filter((field) => field.key !== 'metadata'));
  const problem = inputProblem(state.scenario, target.version, [...texts, ...body.files]);
  if (problem !== undefined) return json(400, [problem]);
  const run: Run = { ...target, texts, files: body.files, metadata: metadata.values, ...switchesOf(call) };
  const { id } = admit(state, run, call.now);
  call.record.jobId = id;
  return json(200, id);
}

/** Metadata is accepted here and dropped without an error. */
export function submitMany(call: Call): Reply {
  const target = targetOf(call);
  if (target === undefined) return notFound();
  const inputs = call.body.fields.find((field) => field.key === 'inputs')?.value;
  if (inputs === undefined) return json(400, { inputs: ['This field is required.'] });
  if (!Array.isArray(inputs)) return json(400, { inputs: ['Expected a list of items.'] });
  if (inputs.length === 0) return json(400, { inputs: ['At least one agent input is required.'] });
  if (inputs.length > MAX_INPUTS) return json(400, { inputs: ['Too many inputs. Maximum 1000 inputs allowed.'] });
  const runs: Run[] = [];
  for (const item of inputs as unknown[]) {
    const fields = typeof item === 'object' && item !== null ? Object.entries(item) : [];
    const kept = fields.filter(([key]) => key !== 'metadata').map(([key, value]) => ({ key, value: value as unknown }));
    const texts = textsOf(kept);
    const problem = inputProblem(call.state.scenario, target.version, texts);
    if (problem !== undefined) return json(400, [problem]);
    runs.push({ ...target, texts, files: [], metadata: {}, ...switchesOf(call), idempotencyKey: null });
  }
  return json(
    200,
    runs.map((run) => admit(call.state, run, call.now).id),
  );
}

function targetOf(call: Call): { agent: AgentScript; version: VersionScript } | undefined {
  const agent = findAgent(call.state.scenario, call.params.agent);
  if (agent === undefined) return undefined;
  const asked = call.params.version;
  const version = asked === undefined ? currentVersionOf(agent) : findVersion(agent, asked);
  return version === undefined ? undefined : { agent, version };
}

function switchesOf(call: Call): { idempotencyKey: string | null; skipCache: boolean } {
  const skip = call.headers['x-skip-cache'];
  return { idempotencyKey: call.headers['idempotency-key'] ?? null, skipCache: skip === 'true' };
}

function textsOf(fields: Body['fields']): { key: string; value: string }[] {
  const given = fields.filter((field) => field.value !== null && field.value !== undefined);
  return given.map((field) => ({ key: field.key, value: asText(field.value) }));
}

function inputProblem(scenario: Scenario, version: VersionScript, given: { key: string }[]): string | undefined {
  const parts = Map.groupBy(given, ({ key }) => key);
  const missing = version.inputs.find(({ key }) => !parts.has(key) && !version.optionalInputs?.includes(key));
  if (missing !== undefined) return `Missing input key ${missing.key}`;
  const definitions = new Map(version.inputs.map((definition) => [definition.key, definition]));
  const isClosed = scenario.rejectUnknownKeys || version.fixedInputs === true;
  for (const [key, { length }] of parts) {
    const definition = definitions.get(key);
    if (definition === undefined && isClosed) return `Unknown input key ${key}`;
    const takesOne = definition !== undefined && definition.accepts_multiple_files !== true;
    if (takesOne && length > 1) return `Input key ${key} does not accept multiple files`;
  }
  return undefined;
}

function tooLargeReply(scenario: Scenario, body: Body): Reply | undefined {
  const fileBytes = body.files.reduce((sum, file) => sum + file.bytes, 0);
  if (scenario.maxFileBytes !== null && fileBytes > scenario.maxFileBytes) return html(413, 'Payload Too Large');
  // Django refuses a form whose text fields pass DATA_UPLOAD_MAX_MEMORY_SIZE with an HTML page.
  if (scenario.maxFieldBytes !== null && body.fieldBytes > scenario.maxFieldBytes)
    return html(400, 'Bad Request (400)');
  return undefined;
}
