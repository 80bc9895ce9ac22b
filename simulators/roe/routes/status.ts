import type { Call } from '../call.ts';
import { FAILURE, type Job, PENDING, RETRY, statusOf } from '../jobs.ts';
import { forbidden, json, notFound, type Reply } from '../reply.ts';
import { hasForbidden, inSomeOrder, jobIdsOf, jobOf, rowKind, timestampOf } from './job-ids.ts';

export function status(call: Call): Reply {
  const job = jobOf(call);
  if (job === undefined || job.script.singleStatus === 'not-found') return notFound();
  if (job.script.singleStatus === 'forbidden' || rowKind(job, call.now) === 'forbidden') return forbidden();
  const now = statusOf(job, call.now);
  const code = now?.code ?? PENDING;
  const message = code === RETRY || code === FAILURE ? { error_message: now?.message ?? null } : {};
  return json(200, { status: code, timestamp: timestampOf(call, job), ...message });
}

export function statuses(call: Call): Reply {
  const given = jobIdsOf(call);
  if (!given.ok) return given.reply;
  if (hasForbidden(call, given.ids)) return forbidden();
  const rows = given.ids.map((id) => row(call, id)).filter((entry) => entry !== undefined);
  return json(200, inSomeOrder(call, rows));
}

function row(call: Call, id: string): object | undefined {
  const job = call.state.jobs.get(id);
  const kind = job === undefined ? call.state.scenario.unknownIds : rowKind(job, call.now);
  if (kind === 'absent') return undefined;
  if (job === undefined || kind === 'null') return { id, status: null, created_at: null, last_updated_at: null };
  return knownRow(call, job);
}

function knownRow(call: Call, job: Job): object {
  const { state, now } = call;
  const latest = statusOf(job, now);
  return {
    id: job.id,
    status: latest?.code ?? null,
    created_at: state.iso(job.createdAt),
    last_updated_at: state.iso(latest?.at ?? job.createdAt),
    timestamp: timestampOf(call, job),
    error_message: latest?.message ?? null,
  };
}
