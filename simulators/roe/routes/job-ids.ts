import type { Call } from '../call.ts';
import { type Job, statusOf } from '../jobs.ts';
import { normalUuid, shuffled } from '../random.ts';
import { json, type Reply } from '../reply.ts';

type JobIds = { ok: true; ids: string[] } | { ok: false; reply: Reply };

/** The ids in the body of a batch call, each once. */
export function jobIdsOf(call: Call): JobIds {
  const given = call.body.fields.find((field) => field.key === 'job_ids')?.value;
  const refuse = (text: string): JobIds => ({ ok: false, reply: json(400, { job_ids: [text] }) });
  if (given === undefined) return refuse('This field is required.');
  if (!Array.isArray(given)) return refuse('Expected a list of items.');
  call.record.jobIds = given.length;
  if (given.length === 0) return refuse('This list may not be empty.');
  const max = call.state.scenario.maxBatchIds;
  if (given.length > max) return refuse(`Ensure this field has no more than ${max} elements.`);
  const ids = given.map((id) => normalUuid(String(id)));
  if (ids.includes(undefined)) return refuse('Must be a valid UUID.');
  return { ok: true, ids: [...new Set(ids.filter((id) => id !== undefined))] };
}

export function jobOf(call: Call): Job | undefined {
  return call.state.jobs.get(normalUuid(call.params.job ?? '') ?? '');
}

/** The kind of the job's status row now. */
export function rowKind(job: Job, now: number): Job['script']['row'] {
  const { row, rowForMs } = job.script;
  return rowForMs !== null && now >= job.createdAt + rowForMs ? 'normal' : row;
}

/** Whether one of the ids makes the whole batch call answer 403. */
export function hasForbidden(call: Call, ids: string[]): boolean {
  return ids.some((id) => {
    const job = call.state.jobs.get(id);
    if (job === undefined) return call.state.scenario.unknownIds === 'forbidden';
    return rowKind(job, call.now) === 'forbidden';
  });
}

/** The batch endpoints promise no order. */
export function inSomeOrder<T>(call: Call, rows: T[]): T[] {
  return call.state.scenario.shuffleRows ? shuffled(rows, call.state.shuffle) : rows;
}

/** Unix seconds with a fraction. */
export function timestampOf(call: Call, job: Job): number | null {
  const status = statusOf(job, call.now);
  if (status === undefined) return null;
  return (call.state.serverTime(status.at) * 1000 + 269) / 1_000_000;
}
