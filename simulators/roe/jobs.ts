import type { Answer } from './engines/answer.ts';
import type { JobScript } from './scenario.ts';

export interface JobInput {
  key: string;
  dataType: string;
  description: string;
  /** null where the input came as a file. */
  value: string | null;
  fileName: string | null;
  /** Roe's name for the file that was sent. */
  fileId: string | null;
}

export interface Job {
  id: string;
  agentId: string;
  versionId: string;
  versionName: string;
  createdAt: number;
  script: JobScript;
  metadata: Record<string, string>;
  inputs: JobInput[];
  fileName: string | null;
  fileBytes: number | null;
  fileSha256: string | null;
  fileContentType: string | null;
  idempotencyKey: string | null;
  skipCache: boolean;
  answer: Answer;
  /** null is reported as null. */
  cost: number | null;
  /** When a cancellation takes hold. */
  cancelledAt: number | null;
  cacheHits: number[];
  purged: boolean;
  submissions: number;
}

interface StatusEvent {
  at: number;
  code: number;
  message: string | null;
  count: number;
}

export const PENDING = 0;
export const RETRY = 2;
export const SUCCESS = 3;
export const FAILURE = 4;
export const CANCELLED = 5;
export const CACHED = 6;

export function isTerminal(code: number): boolean {
  return code >= SUCCESS && code <= CACHED;
}

/** What has happened to the job by `now`, oldest first. */
export function eventsOf(job: Job, now: number): StatusEvent[] {
  const happened = plannedEvents(job).filter((event) => event.at <= now);
  const stop = job.cancelledAt;
  const endedBefore = stop !== null && happened.some((event) => isTerminal(event.code) && event.at <= stop);
  if (stop !== null && stop <= now && !endedBefore) {
    const before = happened.filter((event) => event.at <= stop);
    return [...before, { at: stop, code: CANCELLED, message: null, count: 1 }];
  }
  const lastHit = job.cacheHits.at(-1);
  if (lastHit === undefined) return happened;
  return [...happened, { at: lastHit, code: CACHED, message: null, count: job.cacheHits.length }];
}

function plannedEvents(job: Job): StatusEvent[] {
  const { walk, durationMs, end, errorMessage } = job.script;
  const step = durationMs / Math.max(walk.length, 1);
  const events = walk.map((code, index) => ({
    at: job.createdAt + Math.round(index * step),
    code,
    message: code === RETRY ? 'Model timed out, retrying' : null,
    count: 1,
  }));
  if (end === null) return events;
  const message = end === FAILURE ? errorMessage : null;
  return [...events, { at: job.createdAt + durationMs, code: end, message, count: 1 }];
}

/** undefined: nothing has happened to the job yet. */
export function statusOf(job: Job, now: number): StatusEvent | undefined {
  return eventsOf(job, now).at(-1);
}

/** The first terminal event: later cache hits do not move a job's end. */
export function endOf(job: Job, now: number): StatusEvent | undefined {
  return eventsOf(job, now).find((event) => isTerminal(event.code));
}

export function hasEnded(job: Job, now: number): boolean {
  return endOf(job, now) !== undefined;
}

/** Whether the job's outputs can be fetched. */
export function hasResult(job: Job, now: number): boolean {
  const end = endOf(job, now);
  const good = end?.code === SUCCESS || end?.code === CACHED;
  return good && !job.purged && now >= end.at + job.script.resultDelayMs;
}

export function cancel(job: Job, now: number): void {
  if (job.cancelledAt !== null || hasEnded(job, now)) return;
  job.cancelledAt = now + job.script.cancelDelayMs;
}
