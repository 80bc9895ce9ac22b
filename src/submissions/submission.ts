import { posix } from 'node:path';
import type { Case, KnownCase } from '../cases/case.ts';
import { isHashed, type SourceFile, UNKNOWN_TYPE } from '../files/source-file.ts';
import type { Origin } from '../github/runner.ts';
import type { OWN_METADATA } from '../inputs/inputs.ts';
import { compareText } from '../lib/compare-text.ts';
import type { AgentVersion } from '../roe/roe.ts';
import { CONTENT_DIGITS, digest, formatKey, type Sender, senderOf } from './submission-key.ts';

/** A request to run the agent, before it is accepted. */
export interface Submission {
  /** All cases that would be sent identically: one job serves them all. */
  readonly cases: readonly [KnownCase, ...KnownCase[]];
  /** Finds the job if its id never reached us. */
  readonly key: string;
  readonly agentId: string;
  readonly versionId: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly skipCache: boolean;
}

/** A submission with a file that is not hashed yet, so that its key is unknown. No other one has the same content. */
export interface UnhashedSubmission {
  readonly cases: readonly [Case, ...Case[]];
  readonly key: null;
  readonly request: CommonRequest;
}

export type PlannedSubmission = Submission | UnhashedSubmission;

/** For runs that hash all files before they plan. */
export function assumeHashed(submission: PlannedSubmission): Submission {
  if (submission.key === null) throw new Error('a submission has a file that is not hashed');
  return submission;
}

/** The same for all submissions of a run. */
interface CommonRequest extends Pick<Submission, 'agentId' | 'versionId' | 'skipCache' | 'metadata'> {
  readonly sender: Sender;
}

export interface SubmissionChoice {
  readonly metadata: Readonly<Record<string, string>>;
  readonly skipCache: boolean;
  readonly matrixLeg: string;
}

/** Cases that would be sent identically share one submission. Sorted like the cases. */
export function toSubmissions(
  cases: readonly Case[],
  version: AgentVersion,
  choice: SubmissionChoice,
  origin: Origin,
): PlannedSubmission[] {
  const groups = new Map<string, [Case, ...Case[]]>();
  for (const one of cases) {
    const identity = JSON.stringify(whatIsSent(one));
    const group = groups.get(identity);
    if (group) group.push(one);
    else groups.set(identity, [one]);
  }
  const request = commonRequest(version, choice, origin);
  return [...groups.values()].map((group) =>
    isKnown(group) ? toSubmission(group, request) : { cases: group, key: null, request },
  );
}

const isKnown = (cases: readonly [Case, ...Case[]]): cases is Submission['cases'] =>
  cases.every(({ files }) => files.every(({ file }) => isHashed(file)));

function commonRequest(
  { agentId, versionId }: AgentVersion,
  { metadata, skipCache, matrixLeg }: SubmissionChoice,
  origin: Origin,
): CommonRequest {
  const own: Partial<Record<OwnKey, string>> = {
    github_repository: origin.repository,
    github_sha: origin.sha,
    github_run_id: String(origin.runId),
    github_run_attempt: String(origin.runAttempt),
    github_job: origin.job,
    github_run_url: origin.runUrl,
  };
  return { agentId, versionId, skipCache, metadata: { ...metadata, ...own }, sender: senderOf(origin, matrixLeg) };
}

export function toSubmission(cases: Submission['cases'], { sender, ...request }: CommonRequest): Submission {
  const { versionId } = request;
  const [first] = cases;
  const content = digest([versionId, ...whatIsSent(first)], CONTENT_DIGITS);
  const key = formatKey({ ...sender, content, versionId });
  const [file] = first.files;
  const own: Partial<Record<OwnKey, string>> = {
    case: tail(first.id, MAX_ID_BYTES),
    ...(file === undefined ? {} : { file_sha256: file.file.sha256 }),
    submission_key: key,
  };
  return { ...request, cases, key, metadata: { ...request.metadata, ...own } };
}

type OwnKey = (typeof OWN_METADATA)[number];

/** Equal for equal requests, whatever the order of `inputs`. A file's path counts only if a value contains it. */
function whatIsSent({ files, values }: Case): readonly unknown[] {
  const parts = files.map(({ input, as, file }) => [input, as, contentOf(file), as === 'text' ? null : typeSent(file)]);
  return [parts.toSorted(byKey), Object.entries(values).toSorted(byKey)];
}

/** No other file has the content of one that is not hashed. */
const contentOf = ({ sha256, path }: SourceFile): unknown => sha256 ?? { path };

/** The sort is stable, so files of one input keep their order. */
const byKey = ([a]: readonly unknown[], [b]: readonly unknown[]): number => compareText(String(a), String(b));

/** Roe reads a file by its type, and by its extension if the type is unknown. */
const typeSent = ({ contentType, path }: SourceFile): string =>
  contentType === UNKNOWN_TYPE ? posix.extname(path).toLowerCase() : contentType;

/**
 * Limits a case's id as JSON, so that a job's metadata stays under 2 KB. The end of a path is kept, since it says more
 * than the beginning.
 */
const MAX_ID_BYTES = 400;

function tail(id: string, maxBytes: number): string {
  if (Buffer.byteLength(JSON.stringify(id)) - 2 <= maxBytes) return id;
  const characters = [...id];
  const bytes = characters.map((character) => Buffer.byteLength(JSON.stringify(character)) - 2);
  let total = bytes.reduce((sum, count) => sum + count, 0);
  let start = 0;
  for (; total > maxBytes; start += 1) total -= bytes[start] ?? 0;
  return characters.slice(start).join('');
}

const MAX_NAME_LENGTH = 200;

/**
 * A file name that every server accepts: ASCII, without folders, with the extension. If no letter is left, it contains
 * the hash. The case in the metadata has the real path.
 */
export function uploadName({ path, sha256 }: Pick<SourceFile, 'path' | 'sha256'>): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\/:*?<>|%;]/g, '_');
  const dot = folded.lastIndexOf('.');
  const extension = dot > 0 ? folded.slice(dot).slice(0, 20) : '';
  const stem = dot > 0 ? folded.slice(0, dot) : folded;
  const named = /[A-Za-z0-9]/.test(stem) ? stem : `document-${(sha256 ?? '').slice(0, 8)}`;
  return `${named.slice(0, MAX_NAME_LENGTH - extension.length)}${extension}`;
}

/** True if the upload's name leaves out letters. */
export const isFolded = (file: Pick<SourceFile, 'path' | 'sha256'>): boolean =>
  uploadName(file) !== file.path.slice(file.path.lastIndexOf('/') + 1);
