import { withoutFullStop } from '../lib/error-message.ts';
import { type Fields, isFields, parseJson } from '../lib/json.ts';
import { oneSpaced, plainSentence } from '../lib/plain-sentence.ts';
import { truncate } from '../lib/truncate.ts';
import { parseUuid } from '../lib/uuid.ts';
import {
  type AgentVersion,
  type InputDefinition,
  type JobData,
  type JobId,
  type JobListPage,
  type JobStatus,
  type ListedJob,
  type Output,
  type PostAction,
  type Purge,
  parseJobId,
} from './roe.ts';

/**
 * Only this module knows status numbers and snake_case. The shapes are from Roe's OpenAPI 3.1 file (Go SDK 1.3.2,
 * August 2026) and the behaviour of its SDKs. Unknown fields are ignored, and null counts as absent. An error names the
 * field and the kind of value, never the value, which may be a document's text.
 */
export class WireError extends Error {
  override readonly name = 'WireError';
}

const STATUS_NAMES = ['PENDING', 'STARTED', 'RETRY', 'SUCCESS', 'FAILURE', 'CANCELLED', 'CACHED'] as const;

/** Parameters by which Roe's engines take files. A version's config names its inputs as `${key}` or `$key`. */
const FILE_PARAMETERS = ['pdf_files', 'pdf_file', 'documents', 'document', 'images', 'image', 'files', 'file'];

/** The reply to a run is a bare JSON string: the job id. */
export function decodeJobId(json: unknown): JobId {
  const id = jobIdOf(json);
  if (id === null) throw malformed('the reply', 'a job id in quotes', json);
  return id;
}

export function decodeAgentVersion(json: unknown, agentId: string): AgentVersion {
  const fields = object(json, 'the reply');
  const base = isFields(fields.base_agent) ? fields.base_agent : {};
  const versionId = parseUuid(text(fields.id, 'id'));
  if (versionId === null) throw malformed('id', 'a UUID', fields.id);
  return {
    agentId,
    agentName: optionalText(base.name) ?? optionalText(fields.name) ?? agentId,
    versionId,
    versionName: optionalText(fields.version_name) ?? versionId,
    engine: optionalText(fields.engine_name) ?? optionalText(fields.engine_class_id) ?? '',
    postActions: Array.isArray(fields.post_actions) ? fields.post_actions.map(decodePostAction) : [],
    hasMemory: isFields(fields.engine_config) && fields.engine_config.enable_memory === true,
    isLearning: base.skill_generation_state === 'generating',
    inputs: array(fields.input_definitions, 'input_definitions').map(decodeInputDefinition),
    engineFileKeys: decodeEngineFileKeys(fields.engine_config),
  };
}

function decodeInputDefinition(json: unknown, index: number): InputDefinition {
  const fields = object(json, `input_definitions[${index}]`);
  return {
    key: text(fields.key, `input_definitions[${index}].key`),
    dataType: (optionalText(fields.data_type) ?? 'text/plain').toLowerCase(),
    description: optionalText(fields.description) ?? '',
    acceptsMultiple: fields.accepts_multiple_files === true,
  };
}

/** Other fields, such as the connection, are confidential and never leave this function. */
function decodePostAction(json: unknown): PostAction {
  const fields = isFields(json) ? json : {};
  return { name: optionalText(fields.name) ?? '', operation: optionalText(fields.operation) ?? '' };
}

function decodeEngineFileKeys(json: unknown): string[] {
  if (!isFields(json)) return [];
  return FILE_PARAMETERS.flatMap((parameter) => {
    const template = optionalText(json[parameter]);
    const key = template?.match(/^\s*\$(?:\{([^}]+)\}|([A-Za-z_]\w*))\s*$/);
    return key ? [(key[1] ?? key[2] ?? '').trim()] : [];
  });
}

export function decodeStatuses(json: unknown): Map<JobId, JobStatus | null> {
  const rows = new Map<JobId, JobStatus | null>();
  for (const row of array(json, 'the reply')) {
    if (!isFields(row)) continue;
    const id = jobIdOf(row.id);
    if (id !== null) rows.set(id, isStatusCode(row.status) ? decodeStatus(row) : null);
  }
  return rows;
}

const isStatusCode = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

export function decodeStatus(json: unknown): JobStatus {
  const fields = object(json, 'the reply');
  const code = fields.status;
  if (!isStatusCode(code)) throw malformed('status', 'a whole number', code);
  const moment = {
    code,
    timestamp: optionalNumber(fields.timestamp),
    createdAtMs: optionalTimeMs(fields.created_at),
  };
  const name = STATUS_NAMES[code] ?? 'UNKNOWN';
  switch (name) {
    case 'PENDING':
    case 'STARTED':
    case 'RETRY':
    case 'UNKNOWN':
      return { ...moment, name, terminal: false };
    case 'FAILURE':
      return { ...moment, name, terminal: true, reason: optionalText(fields.error_message) };
    default:
      return { ...moment, name, terminal: true };
  }
}

/** Roe answered with a page envelope until June 2026, and with a bare list since. */
export function listOfResults(json: unknown): readonly unknown[] {
  return isFields(json) && Array.isArray(json.results) ? json.results : array(json, 'the reply');
}

export function decodeResult(row: unknown): { readonly id: JobId; readonly data: JobData } | null {
  if (!isFields(row)) return null;
  const id = jobIdOf(row.id);
  return id === null ? null : { id, data: decodeJobData(row) };
}

function decodeJobData(row: Fields): JobData {
  const outputs = decodeOutputs(row.result);
  return {
    outputs,
    correctedOutputs: decodeOutputs(row.corrected_outputs),
    cost: optionalNumber(row.cost) ?? sumOfCosts(row.result),
    inputTokens: optionalNumber(row.input_tokens),
    outputTokens: optionalNumber(row.output_tokens),
  };
}

/** The OpenAPI text says "or error code if job failed", so it may be a number or string. Then null. */
function decodeOutputs(json: unknown): Output[] | null {
  if (!Array.isArray(json)) return null;
  return json.map(decodeOutput);
}

/** Data in an undocumented form becomes JSON text, so that nothing paid for is lost. */
function decodeOutput(datum: unknown): Output {
  if (!isFields(datum)) return { key: '', dataType: 'application/json', value: JSON.stringify(datum) };
  return {
    key: optionalText(datum.key) ?? '',
    dataType: optionalText(datum.data_type) ?? 'text/plain',
    value: typeof datum.value === 'string' ? datum.value : JSON.stringify(datum.value ?? null),
  };
}

function sumOfCosts(json: unknown): number | null {
  if (!Array.isArray(json)) return null;
  const costs = json.filter(isFields).flatMap((datum) => optionalNumber(datum.cost) ?? []);
  return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
}

/**
 * One unreadable row makes the page unreadable, since it may be the wanted job. Skipping it would look like proof that
 * the job does not exist.
 */
export function decodeJobList(json: unknown): JobListPage {
  const { results, count, next } = object(json, 'the reply');
  return {
    jobs: array(results, 'results').map(decodeListedJob),
    count: optionalNumber(count),
    more: next === undefined ? null : next !== null,
  };
}

/** Filters again, because Roe does not document how it compares names. */
export function decodeRecentJobs(json: unknown, versionName: string): ListedJob[] {
  const rows = array(object(json, 'the reply').results, 'results');
  return rows.filter((row) => isFields(row) && row.agent_version_name === versionName).map(decodeListedJob);
}

function decodeListedJob(json: unknown, index: number): ListedJob {
  const row = object(json, `results[${index}]`);
  const id = jobIdOf(row.id);
  if (id === null) throw malformed(`results[${index}].id`, 'a job id', row.id);
  // A job without events counts as pending.
  const status = decodeStatus({ ...row, status: isStatusCode(row.status_code) ? row.status_code : 0 });
  return { id, status, metadata: decodeMetadata(row.metadata) };
}

/** Our submissions always carry metadata, so a row without any may still be one of our jobs. */
function decodeMetadata(json: unknown): Record<string, string> | null {
  const fields = typeof json === 'string' ? parseJson(json) : json;
  if (!isFields(fields) || Object.keys(fields).length === 0) return null;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}

/** `status` is `success` or `partial_success`. `errors` may say what was not deleted. */
export function decodePurge(json: unknown): Purge {
  const fields = object(json, 'the reply');
  if (text(fields.status, 'status') === 'success') return { problem: null };
  return { problem: quotable(errorMessage(fields.errors)) ?? 'a part could not be deleted' };
}

/**
 * The sentence in an error body, or null. Django REST Framework and Roe's own views use `detail`, `error`, `message`, a
 * map of fields, or a bare array. Gateways send HTML.
 */
export function decodeErrorSentence(body: string): string | null {
  return quotable(errorMessage(parseJson(body) ?? plainSentence(titleOf(body) ?? body)));
}

/** The title of a gateway's page, without the status, which its text repeats. */
function titleOf(page: string): string | null {
  const title = /<title>([^<]*)/i.exec(page)?.[1] ?? '';
  return title.replace(/^\s*\d{3}\s+/, '').trim() || null;
}

function quotable(sentence: string): string | null {
  const text = oneSpaced(sentence);
  return text === '' ? null : truncate(text, MAX_SENTENCE_LENGTH);
}

const MAX_SENTENCE_LENGTH = 200;

const SENTENCE_FIELDS = ['detail', 'error', 'message'];

/** Recursion into a malicious reply would overflow the stack. */
const MAX_SENTENCE_DEPTH = 20;

function errorMessage(json: unknown, depth = 0): string {
  if (typeof json === 'string') return withoutFullStop(oneSpaced(json));
  if (depth === MAX_SENTENCE_DEPTH) return '';
  const inside = (part: unknown) => errorMessage(part, depth + 1);
  if (Array.isArray(json)) return json.map(inside).filter(Boolean).join('; ');
  if (!isFields(json)) return '';
  for (const key of SENTENCE_FIELDS) {
    const sentence = inside(json[key]);
    if (sentence !== '') return sentence;
  }
  return Object.keys(json)
    .filter((field) => !SENTENCE_FIELDS.includes(field))
    .map((field) => [field, inside(json[field])])
    .filter(([, message]) => message !== '')
    .map(([field, message]) => `${field}: ${message}`)
    .join('; ');
}

const optionalText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const jobIdOf = (value: unknown): JobId | null => (typeof value === 'string' ? parseJobId(value) : null);

/** Servers that keep decimals exact send them as text. */
function optionalNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** A time without a zone is UTC, not the runner's zone. */
function optionalTimeMs(value: unknown): number | null {
  const text = optionalText(value) ?? '';
  const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(text);
  const timeMs = Date.parse(hasZone ? text : `${text}Z`);
  // Longer years can be parsed but not written back as ISO 8601.
  return Number.isNaN(timeMs) || !/^\d{4}-/.test(new Date(timeMs).toISOString()) ? null : timeMs;
}

function object(value: unknown, field: string): Fields {
  if (!isFields(value)) throw malformed(field, 'an object', value);
  return value;
}

function array(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed(field, 'a list', value);
  return value;
}

function text(value: unknown, field: string): string {
  if (typeof value !== 'string' || value === '') throw malformed(field, 'text', value);
  return value;
}

function malformed(field: string, wanted: string, value: unknown): WireError {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  return new WireError(`${field} is not ${wanted} but ${kind === 'undefined' ? 'missing' : kind}`);
}
