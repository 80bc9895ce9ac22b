import type { Case } from '../cases/case.ts';
import type { EndedJob, Job } from '../jobs/job.ts';
import { CHECK_BROKEN, CHECK_FAILED, caseProblem, type Problem } from '../problem.ts';
import type { Cancellation } from '../roe/cancel-jobs.ts';
import type { JobData, JobStatus } from '../roe/roe.ts';
import type { StopReason } from '../stop-reason.ts';
import { type CheckRecord, type Finding, type ResultRecord, toOutputRecord } from './record.ts';

/** Every case has exactly one result, whatever went wrong. */
export type CaseResult = {
  readonly case: Case;
  readonly submissionKey: string | null;
} & CaseOutcome;

export type CaseOutcome =
  | {
      readonly outcome: 'succeeded';
      readonly ended: EndedJob;
      readonly data: JobData;
      readonly checks: readonly CheckRecord[];
    }
  /** The job succeeded, but a check of the user did not pass. */
  | {
      readonly outcome: 'rejected';
      readonly ended: EndedJob;
      readonly data: JobData;
      readonly checks: readonly CheckRecord[];
      readonly problem: Problem;
    }
  | ({ readonly outcome: 'failed' } & EndedBadly)
  | ({ readonly outcome: 'cancelled' } & (EndedBadly | OpenAtEnd))
  | ({ readonly outcome: 'timed-out' } & OpenAtEnd)
  /** The result could not be read, the job's end is unknown, or its id never reached us. */
  | ({ readonly outcome: 'lost' } & (EndedBadly | OpenAtEnd | { readonly problem: Problem }))
  | { readonly outcome: 'not-submitted'; readonly problem: Problem };

interface EndedBadly {
  readonly ended: EndedJob;
  readonly data: JobData | null;
  readonly problem: Problem;
}

interface OpenAtEnd {
  readonly job: Job;
  readonly lastStatus: JobStatus | null;
  readonly problem: Problem;
}

export type Collected =
  | { readonly ok: true; readonly value: JobData }
  | { readonly ok: false; readonly error: string; readonly requestId: string | null };

/** A sentence in the style of Roe's own reasons. */
const NO_REASON = 'Roe gave no reason.';

export function outcomeOf(ended: EndedJob, collected: Collected): CaseOutcome {
  const { status } = ended;
  const data = collected.ok ? collected.value : null;
  switch (status.name) {
    case 'FAILURE':
      return { outcome: 'failed', ended, data, problem: caseProblem('job-failed', status.reason ?? NO_REASON) };
    case 'CANCELLED':
      return { outcome: 'cancelled', ended, data, problem: caseProblem('job-cancelled', 'the job was cancelled') };
    case 'CACHED':
      if (hasOutputs(data)) return { outcome: 'succeeded', ended, data, checks: [] };
      return collected.ok ? cachedFailure(ended, data) : unavailable(ended, collected);
    case 'SUCCESS':
      return data?.outputs ? { outcome: 'succeeded', ended, data, checks: [] } : unavailable(ended, collected);
  }
}

/** If an agent has `cache_failed_jobs` on, the cache also returns failures, which have no outputs. */
function cachedFailure(ended: EndedJob, data: JobData | null): CaseOutcome {
  const message = 'the cache answered without outputs, so the cached job had failed';
  return { outcome: 'failed', ended, data, problem: caseProblem('cached-failure', message) };
}

export const hasOutputs = (data: JobData | null): data is JobData => data?.outputs != null && data.outputs.length > 0;

function unavailable(ended: EndedJob, collected: Collected): CaseOutcome {
  const why = collected.ok ? 'Roe has no outputs for it' : collected.error;
  const message = `the job ended with ${ended.status.name}, but its result could not be read: ${why}`;
  const requestId = collected.ok ? null : collected.requestId;
  return { outcome: 'lost', ended, data: null, problem: caseProblem('result-unavailable', message, requestId) };
}

export interface UnfinishedJob {
  readonly job: Job;
  /** CANCELLED if the cancellation is confirmed. */
  readonly lastStatus: JobStatus | null;
  readonly cancellation: Cancellation | null;
  readonly stop: StopReason;
}

export function outcomeOfUnfinished(unfinished: UnfinishedJob): CaseOutcome {
  const { job, lastStatus, cancellation, stop } = unfinished;
  const requestId = lastStatus?.terminal ? null : (cancellation?.refusal?.requestId ?? null);
  const message = `the job was still open when ${stop.sentence}; ${sequelOf(unfinished)}`;
  if (stop.code === 'timeout')
    return { outcome: 'timed-out', job, lastStatus, problem: caseProblem('timeout', message, requestId) };
  if (lastStatus?.terminal) {
    return { outcome: 'cancelled', job, lastStatus, problem: caseProblem('cancelled-by-action', message) };
  }
  return { outcome: 'lost', job, lastStatus, problem: caseProblem('left-open', message, requestId) };
}

function sequelOf({ job, lastStatus, cancellation }: UnfinishedJob): string {
  if (lastStatus?.terminal) return 'it was cancelled';
  if (cancellation === null) return `job ${job.id} keeps running, since \`cancel-on-exit\` is off`;
  const { refusal, status } = cancellation;
  const running = `so job ${job.id} may still be running`;
  if (refusal?.code === 'stopped') return `there was no time left to cancel it, ${running}`;
  if (refusal !== null) return `Roe did not accept its cancellation (${refusal.message}), ${running}`;
  const since = status === null ? 'did not report its status afterwards' : `reported ${status.name} afterwards`;
  return `Roe accepted its cancellation and ${since}, ${running}`;
}

export function afterChecks(
  caseOutcome: Extract<CaseOutcome, { outcome: 'succeeded' }>,
  findings: readonly Finding[],
): CaseOutcome {
  const checks = findings.map(({ evaluated, ...check }) => check);
  const refusals = findings.filter(({ passed }) => !passed);
  const [first] = refusals;
  if (first === undefined) return { ...caseOutcome, checks };
  const more = refusals.filter((one, at) => !isRepeated(one, refusals.slice(0, at))).length - 1;
  const others = more === 0 ? '' : ` (and ${more} more)`;
  const code = refusals.some(({ evaluated }) => evaluated) ? CHECK_FAILED : CHECK_BROKEN;
  const { ended, data } = caseOutcome;
  return { outcome: 'rejected', ended, data, checks, problem: caseProblem(code, `${first.message}${others}`) };
}

/** `reject-when` repeats its refusal for each value that the expression read. */
const isRepeated = ({ kind, message }: Finding, before: readonly Finding[]): boolean =>
  kind === 'reject-when' && before.some((one) => one.kind === kind && one.message === message);

export function toRecord(result: CaseResult): ResultRecord {
  const { id, files, row } = result.case;
  const ended = 'ended' in result ? result.ended : null;
  const job = ended?.job ?? ('job' in result ? result.job : null);
  const data = 'data' in result ? result.data : null;
  return {
    case: id,
    files: files.map(({ input, as, file: { path, bytes, sha256, contentType } }) => ({
      input,
      as,
      path,
      bytes,
      sha256,
      contentType,
    })),
    row,
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
 * A job's start is when our clock saw it accepted (Roe's clock, if an earlier attempt submitted it), and its end is by
 * Roe's clock. The duration uses two times of one clock: Roe's if it has both, otherwise ours. A cached job's own times
 * may be weeks old.
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

/** True if ISO 8601 writes the year with four digits. Milliseconds given as seconds fail this. */
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
