import { posix } from 'node:path';
import type { PinnedAgent } from '../agent/preflight.ts';
import { fillIn, type KnownFile, type SourceFile, UNKNOWN_TYPE } from '../files/source-file.ts';
import type { Origin } from '../github/runner.ts';
import type { OWN_METADATA } from '../inputs/inputs.ts';
import { CONTENT_DIGITS, digest, formatKey, senderOf } from './submission-key.ts';

/** One request to run the agent, before it is accepted. */
export interface Submission {
  /** The file that is sent, and all files with the same bytes and inputs: one job serves them all. */
  readonly files: readonly [KnownFile, ...KnownFile[]];
  /** Finds the job again if its id never reached us. */
  readonly key: string;
  readonly agentId: string;
  readonly versionId: string;
  readonly fileKey: string;
  readonly sendAs: 'file' | 'text';
  /** The agent's other inputs, with placeholders filled in. */
  readonly fields: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly skipCache: boolean;
}

export interface SubmissionChoice {
  readonly sendAs: 'file' | 'text';
  readonly agentInputs: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly skipCache: boolean;
  readonly matrixLeg: string;
}

/** Files that would be sent identically share one submission. Submissions are in the order of the files. */
export function toSubmissions(
  files: readonly KnownFile[],
  agent: PinnedAgent,
  choice: SubmissionChoice,
  origin: Origin,
): Submission[] {
  const groups = new Map<string, [KnownFile, ...KnownFile[]]>();
  for (const file of files) {
    const identity = JSON.stringify(whatIsSent(file, choice));
    const group = groups.get(identity);
    if (group) group.push(file);
    else groups.set(identity, [file]);
  }
  return [...groups.values()].map((group) => toSubmission(group, agent, choice, origin));
}

function toSubmission(
  files: Submission['files'],
  agent: PinnedAgent,
  choice: SubmissionChoice,
  origin: Origin,
): Submission {
  const [file] = files;
  const { versionId } = agent.version;
  const sent = whatIsSent(file, choice);
  const content = digest([versionId, choice.sendAs, agent.fileInput.key, ...sent], CONTENT_DIGITS);
  const key = formatKey({ ...senderOf(origin, choice.matrixLeg), content, versionId });
  const own: Record<(typeof OWN_METADATA)[number], string> = {
    github_repository: origin.repository,
    github_sha: origin.sha,
    github_run_id: String(origin.runId),
    github_run_attempt: String(origin.runAttempt),
    github_job: origin.job,
    github_run_url: origin.runUrl,
    file_path: tail(file.path, MAX_PATH_BYTES),
    file_sha256: file.sha256,
    submission_key: key,
  };
  return {
    files,
    key,
    agentId: agent.version.agentId,
    versionId,
    fileKey: agent.fileInput.key,
    sendAs: choice.sendAs,
    fields: fieldsFor(file, choice),
    metadata: { ...choice.metadata, ...own },
    skipCache: choice.skipCache,
  };
}

/** Identifies what is sent. The file's path and upload name count only if the inputs use them. */
const whatIsSent = (file: KnownFile, choice: SubmissionChoice): readonly unknown[] => [
  file.sha256,
  typeSent(file, choice),
  fieldsFor(file, choice),
];

/** Roe reads a file by its type, and by its extension if the type is unknown. */
function typeSent({ contentType, path }: SourceFile, { sendAs }: SubmissionChoice): string | null {
  if (sendAs === 'text') return null;
  return contentType === UNKNOWN_TYPE ? posix.extname(path).toLowerCase() : contentType;
}

function fieldsFor(file: SourceFile, choice: SubmissionChoice): Record<string, string> {
  const entries = Object.entries(choice.agentInputs);
  return Object.fromEntries(entries.map(([key, template]) => [key, fillIn(template, file.path)]));
}

/**
 * Limits a path as JSON, so that a job's metadata stays under 2 KB. The end of a path is kept, since it says more than the
 * beginning.
 */
const MAX_PATH_BYTES = 400;

function tail(path: string, maxBytes: number): string {
  if (Buffer.byteLength(JSON.stringify(path)) - 2 <= maxBytes) return path;
  const characters = [...path];
  const bytes = characters.map((character) => Buffer.byteLength(JSON.stringify(character)) - 2);
  let total = bytes.reduce((sum, count) => sum + count, 0);
  let start = 0;
  for (; total > maxBytes; start += 1) total -= bytes[start] ?? 0;
  return characters.slice(start).join('');
}

const MAX_NAME_LENGTH = 200;

/**
 * An upload's file name in a form that every server accepts: no folders, ASCII only, with its extension. The real path is in
 * the metadata.
 */
export function uploadName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\/:*?<>|%;]/g, '_');
  const dot = folded.lastIndexOf('.');
  const extension = dot > 0 ? folded.slice(dot).slice(0, 20) : '';
  const stem = dot > 0 ? folded.slice(0, dot) : folded;
  // Django refuses names that are empty or only dots.
  const named = /[^.]/.test(stem) ? stem : 'file';
  return `${named.slice(0, MAX_NAME_LENGTH - extension.length)}${extension}`;
}
