import { parseUuid } from '../lib/uuid.ts';
import type { Answer } from './errors.ts';
import type { Upload } from './multipart.ts';

declare const jobId: unique symbol;
/** Branded, so that no other string can be polled or cancelled by mistake. */
export type JobId = string & { readonly [jobId]: true };

export const parseJobId = (text: string): JobId | null => parseUuid(text) as JobId | null;

export interface InputDefinition {
  readonly key: string;
  /** A MIME type, such as `application/pdf` or `text/plain`. */
  readonly dataType: string;
  readonly description: string;
  readonly acceptsMultiple: boolean;
}

/** A write into another system that Roe makes when a job of this version ends. */
export interface PostAction {
  readonly name: string;
  readonly operation: string;
}

export interface AgentVersion {
  readonly agentId: string;
  readonly agentName: string;
  readonly versionId: string;
  readonly versionName: string;
  readonly engine: string;
  readonly postActions: readonly PostAction[];
  /** True if results may depend on earlier jobs. */
  readonly hasMemory: boolean;
  /** True if Roe is changing the agent's skill, which is not part of the version. */
  readonly isLearning: boolean;
  readonly inputs: readonly InputDefinition[];
  /** Keys of inputs that the engine takes files by, whatever their declared type. */
  readonly engineFileKeys: readonly string[];
}

/** True for the sandbox, whose results are made up. */
export const isSandbox = ({ engine }: Pick<AgentVersion, 'engine'>): boolean => engine === 'Sandbox';

/** `code` is Roe's number, kept for the report. Only `UNKNOWN` may have a number beyond 0 to 6. */
export type JobStatus = OpenStatus | TerminalStatus;
export interface OpenStatus extends StatusMoment {
  readonly name: 'PENDING' | 'STARTED' | 'RETRY' | 'UNKNOWN';
  readonly terminal: false;
}
export type TerminalStatus =
  | (StatusMoment & { readonly name: 'SUCCESS' | 'CANCELLED' | 'CACHED'; readonly terminal: true })
  | (StatusMoment & { readonly name: 'FAILURE'; readonly terminal: true; readonly reason: string | null });
interface StatusMoment {
  readonly code: number;
  /** Of the job's last event. Unix seconds with a fraction. */
  readonly timestamp: number | null;
  readonly createdAtMs: number | null;
}

export interface Output {
  readonly key: string;
  /** A MIME type. For `application/json` the value is JSON text. */
  readonly dataType: string;
  readonly value: string;
}

/** `outputs` is null if Roe has none, yet or ever. */
export interface JobData {
  readonly outputs: readonly Output[] | null;
  /** A human's corrections in Roe, which never replace the original outputs. */
  readonly correctedOutputs: readonly Output[] | null;
  readonly cost: number | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
}

/** All values are text, since Roe takes multipart fields. */
export interface RunRequest {
  readonly agentId: string;
  readonly versionId: string;
  readonly fields: Readonly<Record<string, string>>;
  /** In the order of sending. Several may have the same key. */
  readonly uploads: readonly Upload[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
  readonly skipCache: boolean;
}

export interface ListedJob {
  readonly id: JobId;
  readonly status: JobStatus;
  /** Null if the row has none, so that the job's owner is unknown. */
  readonly metadata: Readonly<Record<string, string>> | null;
}

export interface JobListPage {
  readonly jobs: readonly ListedJob[];
  readonly count: number | null;
  /** Whether there is another page. Null if the reply does not say. */
  readonly more: boolean | null;
}

export interface Purge {
  readonly problem: string | null;
}

export interface Downloaded {
  readonly contentType: string | null;
  readonly bytes: number;
}

export type Write = (chunk: Uint8Array) => Promise<void>;

/** Must not reject. */
export type OnData = (id: JobId, data: JobData) => Promise<void>;

/** The calls to Roe that the action needs. A batch answer may lack jobs, and its order has no meaning. */
export interface Roe {
  agentVersion(agentId: string, versionId: string | null, signal: AbortSignal): Promise<Answer<AgentVersion>>;
  submit(request: RunRequest, signal: AbortSignal): Promise<Answer<JobId>>;
  /** A null status means that Roe knows no event of the job. */
  statuses(ids: readonly JobId[], signal: AbortSignal): Promise<Answer<ReadonlyMap<JobId, JobStatus | null>>>;
  status(id: JobId, signal: AbortSignal): Promise<Answer<JobStatus>>;
  /** Waits until each job's data is handled before reading more, so that only a few are in memory at once. */
  results(ids: readonly JobId[], onData: OnData, signal: AbortSignal): Promise<Answer<null>>;
  /** `page` counts from 1. Newest first. */
  jobList(agentId: string, page: number, signal: AbortSignal): Promise<Answer<JobListPage>>;
  /** Newest first, and not necessarily complete. */
  recentJobs(agentId: string, versionName: string, signal: AbortSignal): Promise<Answer<readonly ListedJob[]>>;
  /** Cancels one job. Neither acceptance nor an error proves that the job ended. Only its status does. */
  cancel(id: JobId, signal: AbortSignal): Promise<Answer<null>>;
  /** Writes a resource that an output refers to, such as a screenshot, as it arrives. `resourceId` may be any text. */
  reference(
    id: JobId,
    resourceId: string,
    maxBytes: number,
    write: Write,
    signal: AbortSignal,
  ): Promise<Answer<Downloaded>>;
  /** Writes the JSON that a tool returned to the agent, as it arrives. `key` may be any text. */
  toolArtifact(
    id: JobId,
    key: string,
    maxBytes: number,
    write: Write,
    signal: AbortSignal,
  ): Promise<Answer<Downloaded>>;
  /** Permanently deletes what Roe stores of an ended job: uploads, outputs, logs. */
  purge(id: JobId, signal: AbortSignal): Promise<Answer<Purge>>;
}

/** Roe's SDKs also split at 1000. No limit is published. */
export const MAX_IDS_PER_CALL = 1000;
