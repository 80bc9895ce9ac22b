import type { EndedJob, Job } from '../jobs/job.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import type { JobData, JobStatus, Output } from '../roe/roe.ts';
import { parseJsonValue } from './json-value.ts';
import type { FileResult } from './result.ts';

/** One file's entry in results.json, as published in schema/results.schema.json. Absent is null, never missing. */
export interface ResultRecord {
  readonly file: {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string | null;
    readonly contentType: string;
  };
  /** The name of the submission by which its job is found in Roe's job list; null where there was none. */
  readonly submissionKey: string | null;
  readonly outcome: Outcome;
  readonly cached: boolean;
  readonly reused: boolean;
  readonly jobId: string | null;
  /** The file on whose result the job's cost is counted; null on that result itself, and where there is no job. */
  readonly sharedWith: string | null;
  readonly status: { readonly code: number; readonly name: string; readonly timestamp: number | null } | null;
  readonly submittedAt: string | null;
  readonly finishedAt: string | null;
  readonly durationMs: number | null;
  readonly error: Problem | null;
  readonly outputs: readonly OutputRecord[] | null;
  readonly correctedOutputs: readonly OutputRecord[] | null;
  readonly checks: readonly CheckRecord[];
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly cost: number | null;
}

export interface OutputRecord {
  readonly key: string;
  readonly dataType: string;
  /** As Roe sent it. */
  readonly value: string;
  /** The value parsed, where its type says JSON, it is JSON, and it does not nest too deep; else null. */
  readonly json: unknown;
}

export interface CheckRecord {
  readonly kind: string;
  readonly passed: boolean;
  readonly message: string;
}

export function toRecord(result: FileResult): ResultRecord {
  const { path, bytes, sha256, contentType } = result.file;
  const ended = 'ended' in result ? result.ended : null;
  const job = ended?.job ?? ('job' in result ? result.job : null);
  const data = 'data' in result ? result.data : null;
  return {
    file: { path, bytes, sha256, contentType },
    submissionKey: result.submissionKey,
    outcome: result.outcome,
    cached: ended?.status.name === 'CACHED',
    reused: job?.reused ?? false,
    jobId: job?.id ?? null,
    sharedWith: null,
    status: statusOf(ended?.status ?? ('lastStatus' in result ? result.lastStatus : null)),
    ...timesOf(job, ended),
    error: 'problem' in result ? result.problem : null,
    ...dataOf(data),
    checks: 'checks' in result ? result.checks : [],
  };
}

function statusOf(status: JobStatus | null): ResultRecord['status'] {
  return status && { code: status.code, name: status.name, timestamp: status.timestamp };
}

/**
 * When the job was accepted by our clock (by Roe's, if an earlier attempt submitted it) and when it ended by Roe's. The
 * duration is between two times of one clock: Roe's if it has both, else ours if that saw both; a cached job's own times
 * may lie weeks back.
 */
function timesOf(job: Job | null, ended: EndedJob | null) {
  if (job === null) return { submittedAt: null, finishedAt: null, durationMs: null };
  const submittedAt = new Date(job.createdAtMs ?? job.acceptedAtMs).toISOString();
  if (ended === null) return { submittedAt, finishedAt: null, durationMs: null };
  const { timestamp, createdAtMs, name } = ended.status;
  const roeEndMs = timestamp === null || name === 'CACHED' || !isInstant(timestamp * 1000) ? null : timestamp * 1000;
  const ourMs = job.createdAtMs === null ? ended.seenAtMs - job.acceptedAtMs : null;
  const durationMs = roeEndMs !== null && createdAtMs !== null ? roeEndMs - createdAtMs : ourMs;
  return {
    submittedAt,
    finishedAt: new Date(roeEndMs ?? ended.seenAtMs).toISOString(),
    durationMs: durationMs === null ? null : Math.max(0, Math.round(durationMs)),
  };
}

const END_OF_9999_MS = Date.UTC(10_000, 0);

/** Whether ISO 8601 has four digits for its year; one of milliseconds in the place of seconds has not. */
const isInstant = (ms: number): boolean => ms >= 0 && ms < END_OF_9999_MS;

function dataOf(data: JobData | null) {
  return {
    outputs: data?.outputs?.map(toOutputRecord) ?? null,
    correctedOutputs: data?.correctedOutputs?.map(toOutputRecord) ?? null,
    inputTokens: data?.inputTokens ?? null,
    outputTokens: data?.outputTokens ?? null,
    cost: data?.cost ?? null,
  };
}

/** The JSON is parsed when somebody looks at it: it takes several times the room of its text. */
export function toOutputRecord({ key, dataType, value }: Output): OutputRecord {
  let parsed: { readonly json: unknown } | null = null;
  return {
    key,
    dataType,
    value,
    get json() {
      parsed ??= { json: isJsonType(dataType) ? parseJsonValue(value) : null };
      return parsed.json;
    },
  };
}

export const isJsonType = (dataType: string): boolean => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);
