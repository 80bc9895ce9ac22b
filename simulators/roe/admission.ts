import { createHash } from 'node:crypto';
import { type Answer, priced, type Reading } from './engines/answer.ts';
import { bytesOf } from './engines/content.ts';
import { ENGINES } from './engines/engines.ts';
import { fileScriptFor } from './faults.ts';
import { CACHED, eventsOf, FAILURE, hasEnded, type Job, type JobInput, SUCCESS } from './jobs.ts';
import type { UploadedFile } from './multipart.ts';
import { fractionOf, uuidOf } from './random.ts';
import { marked } from './sandbox.ts';
import type { AgentScript, FileScript, InputDefinition, JobScript, VersionScript } from './scenario.ts';
import type { EmulatorState } from './state.ts';

const NOTHING: Answer = { outputs: [], inputTokens: 0, outputTokens: 0, cost: 0 };

/** A run request that is in order. */
export interface Run {
  agent: AgentScript;
  version: VersionScript;
  texts: { key: string; value: string }[];
  files: UploadedFile[];
  metadata: Record<string, string>;
  idempotencyKey: string | null;
  skipCache: boolean;
}

/** The job that answers the request: a new one, or one that is there already. */
export function admit(state: EmulatorState, run: Run, now: number): Job {
  const known = sameKey(state, run) ?? sameContent(state, run, now);
  if (known !== undefined) {
    known.submissions += 1;
    return known;
  }
  const job = newJob(state, run, now);
  state.jobs.set(job.id, job);
  if (run.idempotencyKey !== null) state.jobsByIdempotencyKey.set(idempotencyIndex(run, run.idempotencyKey), job);
  if (job.script.end !== CACHED) state.jobsByContent.set(contentIndex(run), job);
  return job;
}

function sameKey(state: EmulatorState, run: Run): Job | undefined {
  if (!state.scenario.idempotency || run.idempotencyKey === null) return undefined;
  return state.jobsByIdempotencyKey.get(idempotencyIndex(run, run.idempotencyKey));
}

function sameContent(state: EmulatorState, run: Run, now: number): Job | undefined {
  if (state.scenario.cache !== 'same-id') return undefined;
  const earlier = cacheableJob(state, run, now);
  earlier?.cacheHits.push(now);
  return earlier;
}

function cacheableJob(state: EmulatorState, run: Run, now: number): Job | undefined {
  if (state.scenario.cache === 'off' || run.skipCache || run.agent.disableCache) return undefined;
  const earlier = state.jobsByContent.get(contentIndex(run));
  if (earlier === undefined || earlier.purged || !hasEnded(earlier, now)) return undefined;
  const codes = eventsOf(earlier, now).map((event) => event.code);
  const reusable = codes.includes(SUCCESS) || (codes.includes(FAILURE) && run.agent.cacheFailedJobs);
  return reusable ? earlier : undefined;
}

function idempotencyIndex(run: Run, key: string): string {
  return JSON.stringify([run.agent.id, key]);
}

/** Metadata and file names are no part of it; the order of keys is none either, but that of values under one key is. */
function contentIndex(run: Run): string {
  const files = run.files.map((file) => [file.key, 'file', file.sha256] as const);
  const texts = run.texts.map((text) => [text.key, 'text', text.value] as const);
  const inputs = [...files, ...texts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return createHash('sha256')
    .update(JSON.stringify([run.version.id, inputs]))
    .digest('hex');
}

function newJob(state: EmulatorState, run: Run, now: number): Job {
  const file = run.files[0];
  const names = { path: run.metadata.case, fileName: file?.fileName };
  const id = state.newJobId();
  const { script, answer } = fate(state, { ...run, jobId: id }, fileScriptFor(state.scenario.files, names), now);
  return {
    id,
    agentId: run.agent.id,
    versionId: run.version.id,
    versionName: run.version.versionName,
    createdAt: now,
    script,
    metadata: run.metadata,
    inputs: jobInputs(run),
    fileName: file?.fileName ?? null,
    fileBytes: file?.bytes ?? null,
    fileSha256: file?.sha256 ?? null,
    fileContentType: file?.contentType ?? null,
    idempotencyKey: run.idempotencyKey,
    skipCache: run.skipCache,
    answer,
    cost: costOf(script.cost, run, answer, state.scenario.seed),
    cancelledAt: null,
    cacheHits: [],
    purged: false,
    submissions: 1,
  };
}

function costOf(cost: JobScript['cost'], run: Run, answer: Answer, seed: number): number | null {
  if (cost === 'from-size') return answer.cost;
  if (typeof cost === 'number' || cost === null) return cost;
  const identity = `${seed} ${contentIndex(run)}`;
  if (cost.tail !== undefined && fractionOf(`${identity} tail`) < 1 / cost.tail.oneIn) return cost.tail.cost;
  const size = ((cost.perKilobyte ?? 0) * bytesOf(run)) / 1024;
  const drawn = cost.mean - cost.spread + 2 * cost.spread * fractionOf(identity) + size;
  return Math.round(drawn * 10_000) / 10_000;
}

/** How the job will go and what it will answer, settled when it is created. */
function fate(state: EmulatorState, run: Run & { jobId: string }, file: FileScript | undefined, now: number) {
  const script: JobScript = { ...state.scenario.job, ...file };
  const cachedScript = { ...script, walk: [], durationMs: 0, end: CACHED };
  const earlier = cacheableJob(state, run, now);
  if (earlier !== undefined) return { script: cachedScript, answer: earlier.answer };
  if (file?.cached === 'failure' && !run.skipCache) return { script: cachedScript, answer: NOTHING };
  if (script.end === FAILURE) return { script, answer: NOTHING };
  if (isMadeToFail(state, run)) {
    return { script: { ...script, end: FAILURE, errorMessage: MADE_TO_FAIL }, answer: NOTHING };
  }
  const reading = script.outputs === null ? answerOf(state, run) : scripted(script.outputs, run);
  if (!reading.readable) {
    const failed = script.end === SUCCESS ? { ...script, end: FAILURE, errorMessage: reading.reason } : script;
    return { script: failed, answer: NOTHING };
  }
  const cached = file?.cached === 'success' && !run.skipCache;
  return { script: cached ? cachedScript : script, answer: reading.answer };
}

function answerOf({ scenario }: EmulatorState, run: Run & { jobId: string }): Reading {
  const reading = ENGINES[run.version.engine ?? 'document'].read(run, run.jobId);
  return scenario.sandbox === null ? reading : marked(reading);
}

const MADE_TO_FAIL = 'Made up by a sandbox: some jobs fail on purpose.';

function isMadeToFail({ scenario }: EmulatorState, run: Run): boolean {
  const oneIn = scenario.sandbox?.failOneIn ?? null;
  return oneIn !== null && fractionOf(`fails ${contentIndex(run)}`) < 1 / oneIn;
}

function scripted(outputs: JobScript['outputs'] & object, run: Run): Reading {
  return { readable: true, answer: priced(outputs, run.files[0]?.bytes ?? 0) };
}

function jobInputs(run: Run): JobInput[] {
  return definitionsOf(run).flatMap(({ key, data_type, description }) => {
    const about = { key, dataType: data_type, description };
    const files = run.files.filter((file) => file.key === key);
    const texts = run.texts.filter((text) => text.key === key);
    return [
      ...files.map(({ fileName, sha256 }) => ({ ...about, value: null, fileName, fileId: `file_${uuidOf(sha256)}` })),
      ...texts.map(({ value }) => ({ ...about, value, fileName: null, fileId: null })),
    ];
  });
}

/** An agent that takes anything has the inputs that it is sent. */
function definitionsOf({ version, texts, files }: Run): Pick<InputDefinition, 'key' | 'data_type' | 'description'>[] {
  if (version.engine !== 'any') return version.inputs;
  const ofFiles = files.map(({ key }) => [key, '*/*'] as const);
  const types = new Map([...texts.map(({ key }) => [key, 'text/plain'] as const), ...ofFiles]);
  return [...types].map(([key, data_type]) => ({ key, data_type, description: '' }));
}
