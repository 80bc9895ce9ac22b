import { findAgent } from '../agents.ts';
import type { Call } from '../call.ts';
import { cancel, hasEnded } from '../jobs.ts';
import { uuidFrom } from '../random.ts';
import { empty, json, notFound, type Reply } from '../reply.ts';
import { jobOf } from './job-ids.ts';

/** A job that has ended is left as it is and answers the same. */
export function cancelOne(call: Call): Reply {
  const job = jobOf(call);
  if (job === undefined) return notFound();
  call.state.cancels += 1;
  const nth = call.state.scenario.ignoreEveryNthCancel;
  const ignored = job.script.cancel === 'ignored' || (nth !== null && call.state.cancels % nth === 0);
  if (!ignored) cancel(job, call.now);
  return empty(204);
}

export function cancelAll(call: Call): Reply {
  const { state, now } = call;
  if (!state.scenario.allowCancelAll) state.violations.push('cancel-all was called.');
  const agent = findAgent(state.scenario, call.params.agent);
  if (agent === undefined) return notFound();
  const running = [...state.jobs.values()].filter((job) => job.agentId === agent.id && !hasEnded(job, now));
  for (const job of running) cancel(job, now);
  if (state.scenario.legacyCancelAll) return empty(204);
  const note = 'Cancellation runs in the background.';
  return json(200, { task_id: uuidFrom(state.shuffle), targeted_count: running.length, note });
}

export function deleteData(call: Call): Reply {
  const job = jobOf(call);
  if (job === undefined) return notFound();
  if (!hasEnded(job, call.now)) return json(400, { error: 'Agent job is not in a final state' });
  const partial = job.script.purge === 'partial';
  job.purged = true;
  return json(200, {
    status: partial ? 'partial_success' : 'success',
    deleted_count: 1,
    failed_count: partial ? 1 : 0,
    blob_sanitized: !partial,
    artifacts_deleted_count: 0,
    artifacts_failed_count: 0,
    errors: partial ? ['One stored input could not be deleted.'] : null,
  });
}
