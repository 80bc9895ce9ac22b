import type { Call } from '../call.ts';
import { endOf, FAILURE, hasResult, type Job, statusOf } from '../jobs.ts';
import { empty, forbidden, json, notFound, type Reply } from '../reply.ts';
import { hasForbidden, inSomeOrder, jobIdsOf, jobOf, rowKind } from './job-ids.ts';

const PADDING_KEY = 'padding';

export function result(call: Call): Reply {
  const job = jobOf(call);
  if (job === undefined || job.script.result === 'absent') return notFound();
  if (job.script.result === 'forbidden' || rowKind(job, call.now) === 'forbidden') return forbidden();
  const outputs = outputsOf(job, call.now);
  // An empty 500 is what Roe answers where the result's data is not available.
  if (!Array.isArray(outputs) || job.script.result === 'error-500') return empty(500);
  return json(200, {
    agent_id: job.agentId,
    agent_version_id: job.versionId,
    inputs: inputsOf(job),
    input_tokens: job.answer.inputTokens,
    output_tokens: job.answer.outputTokens,
    outputs,
  });
}

export function results(call: Call): Reply {
  const given = jobIdsOf(call);
  if (!given.ok) return given.reply;
  const kinds = given.ids.map((id) => call.state.jobs.get(id)?.script.result);
  if (hasForbidden(call, given.ids) || kinds.includes('forbidden')) return forbidden();
  if (kinds.includes('error-500')) return empty(500);
  const rows = inSomeOrder(
    call,
    given.ids.map((id) => row(call, id)).filter((entry) => entry !== undefined),
  );
  const envelope = { count: rows.length, next: null, previous: null, results: rows };
  return json(200, call.state.scenario.resultsEnvelope ? envelope : rows);
}

function row(call: Call, id: string): object | undefined {
  const job = call.state.jobs.get(id);
  if (job?.script.result === 'absent') return undefined;
  if (job !== undefined) return knownRow(call, job);
  return call.state.scenario.unknownIds === 'absent' ? undefined : { id, ...NO_DATA, agent_id: null, inputs: null };
}

const NO_DATA = {
  status: null,
  result: null,
  corrected_outputs: null,
  agent_version_id: null,
  cost: null,
  input_tokens: null,
  output_tokens: null,
};

function knownRow(call: Call, job: Job): object {
  const outputs = outputsOf(job, call.now);
  const priced = outputs !== null;
  const { nullAgentIds, correctedOutputs } = job.script;
  return {
    id: job.id,
    status: statusOf(job, call.now)?.code ?? null,
    result: outputs,
    corrected_outputs: priced ? correctedOutputs : null,
    agent_id: nullAgentIds ? null : job.agentId,
    agent_version_id: nullAgentIds ? null : job.versionId,
    cost: hasResult(job, call.now) ? job.cost : scriptedFailureCost(job, call.now),
    inputs: job.purged ? null : inputsOf(job),
    input_tokens: priced ? job.answer.inputTokens : null,
    output_tokens: priced ? job.answer.outputTokens : null,
  };
}

/** null: not available. */
function outputsOf(job: Job, now: number): unknown {
  if (!hasResult(job, now)) return null;
  switch (job.script.result) {
    case 'null':
      return null;
    case 'number':
      return 4001;
    case 'string':
      return 'RESULT_UNAVAILABLE';
    case 'empty':
      return [];
    case 'malformed':
      return [{ key: 7, value: { nested: true } }, 'text', null];
    default:
      return [...answered(job), ...padding(job)];
  }
}

/** The engine's own cost is left out if the job has another one or none. */
function answered({ answer, script }: Job): object[] {
  const isOwnCost = script.outputs !== null || script.cost === 'from-size';
  return isOwnCost ? answer.outputs : answer.outputs.map(({ cost, ...datum }) => datum);
}

function padding(job: Job): object[] {
  const length = job.script.paddingBytes;
  return length === 0 ? [] : [{ key: PADDING_KEY, data_type: 'text/plain', value: 'x'.repeat(length) }];
}

/** A failed job costs nothing known, unless its cost is scripted. */
function scriptedFailureCost(job: Job, now: number): number | null {
  const failed = endOf(job, now)?.code === FAILURE;
  return failed && job.script.cost !== 'from-size' ? job.cost : null;
}

function inputsOf(job: Job): object[] {
  return job.inputs.map((input) => ({
    key: input.key,
    value: input.value ?? input.fileId,
    data_type: input.dataType,
  }));
}
