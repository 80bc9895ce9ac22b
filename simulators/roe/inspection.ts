import { CANCELLED, type Job, type JobInput, statusOf } from './jobs.ts';
import type { Part } from './multipart.ts';
import { ROUTES, type RouteName } from './scenario.ts';
import type { EmulatorState, RequestRecord } from './state.ts';

export interface InspectedJob {
  id: string;
  agentId: string;
  versionId: string;
  status: number | null;
  createdAt: string;
  metadata: Record<string, string>;
  inputs: JobInput[];
  fileName: string | null;
  fileBytes: number | null;
  fileSha256: string | null;
  fileContentType: string | null;
  idempotencyKey: string | null;
  skipCache: boolean;
  cancelledBy: 'request' | null;
  purged: boolean;
  cost: number | null;
  /** How many run requests this job answered. */
  submissions: number;
}

/** A run request whose body arrived, whatever came of it. */
interface InspectedSubmission {
  at: number;
  path: string;
  /** null: no whole reply went out. */
  status: number | null;
  jobId: string | null;
  /** In the order sent, metadata included. */
  parts: Part[];
}

export interface Inspection {
  jobs: InspectedJob[];
  submissions: InspectedSubmission[];
  requests: RequestRecord[];
  violations: string[];
  /** Jobs whose metadata.submission_key an earlier job has already. */
  duplicateSubmissions: number;
  peakConcurrentSubmits: number;
  calls: Record<RouteName, number>;
}

export function inspectionOf(state: EmulatorState): Inspection {
  const jobs = [...state.jobs.values()];
  const calls = Object.fromEntries(ROUTES.map((route) => [route, 0])) as Record<RouteName, number>;
  for (const request of state.requests) calls[request.route] += 1;
  return {
    jobs: jobs.map((job) => inspectedJob(state, job)),
    submissions: state.submissions.map(({ request: { at, path, status, jobId }, parts }) => ({
      at,
      path,
      status,
      jobId,
      parts,
    })),
    requests: [...state.requests],
    violations: [...state.violations],
    duplicateSubmissions: duplicates(jobs),
    peakConcurrentSubmits: state.peakConcurrentSubmits,
    calls,
  };
}

function inspectedJob(state: EmulatorState, job: Job): InspectedJob {
  const status = statusOf(job, state.now())?.code ?? null;
  return {
    id: job.id,
    agentId: job.agentId,
    versionId: job.versionId,
    status,
    createdAt: state.iso(job.createdAt),
    metadata: job.metadata,
    inputs: job.inputs,
    fileName: job.fileName,
    fileBytes: job.fileBytes,
    fileSha256: job.fileSha256,
    fileContentType: job.fileContentType,
    idempotencyKey: job.idempotencyKey,
    skipCache: job.skipCache,
    cancelledBy: job.cancelledAt !== null && status === CANCELLED ? 'request' : null,
    purged: job.purged,
    cost: job.cost,
    submissions: job.submissions,
  };
}

function duplicates(jobs: Job[]): number {
  const keys = jobs.map((job) => job.metadata.submission_key).filter((key) => key !== undefined);
  return keys.length - new Set(keys).size;
}
