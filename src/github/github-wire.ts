import { at, textAt } from '../lib/json.ts';
import type { PostedComment, RunArtifact, WorkflowRun } from './github-api.ts';
import { UnreadableReply } from './open-octokit.ts';

/** Converts GitHub's JSON (REST API docs, version 2022-11-28). An error names the field, never the value. */

export interface ChangedFile {
  readonly path: string;
  /** False if the path was removed or is not a file. */
  readonly present: boolean;
}

/** An unreadable row could be the only file that changed, so it fails the whole list. */
export function decodeChangedFiles(json: unknown): ChangedFile[] {
  return list(json, 'the reply').map((row, index) => ({
    path: text(row, 'filename', `row ${index}`),
    present: !['removed', 'unchanged'].includes(text(row, 'status', `row ${index}`)),
  }));
}

export interface Comparison {
  readonly files: readonly ChangedFile[];
  readonly mergeBase: string;
}

export function decodeComparison(json: unknown): Comparison {
  const mergeBase = text(at(json, 'merge_base_commit'), 'sha', 'merge_base_commit');
  return { files: decodeChangedFiles(at(json, 'files') ?? []), mergeBase };
}

export interface Content {
  readonly sha: string;
  readonly content: Uint8Array | null;
}

export function decodeContent(json: unknown): Content {
  const sha = text(json, 'sha', 'the content');
  const content = textAt(json, 'content');
  const isWhole = textAt(json, 'encoding') === 'base64' && content !== null;
  return { sha, content: isWhole ? Buffer.from(content, 'base64') : null };
}

/** Content and mode of every file and submodule of a commit, by path. Null if there are more than GitHub lists. */
export function decodeTree(json: unknown): ReadonlyMap<string, string> | null {
  const rows = list(at(json, 'tree'), 'tree');
  if (at(json, 'truncated') === true) return null;
  const entries = rows.filter((row) => at(row, 'type') !== 'tree');
  return new Map(
    entries.map((row) => [text(row, 'path', 'tree'), `${text(row, 'mode', 'tree')} ${text(row, 'sha', 'tree')}`]),
  );
}

/** One incomplete comment among hundreds does not fail the list. */
export function decodeComment(json: unknown): PostedComment {
  return {
    id: idOf(json),
    url: textAt(json, 'html_url') ?? '',
    author: textAt(json, 'user', 'login') ?? '',
    body: textAt(json, 'body') ?? '',
  };
}

export const decodeComments = (json: unknown): PostedComment[] => list(json, 'the reply').map(decodeComment);

export const decodeLogin = (json: unknown): string => text(at(json, 'viewer'), 'login', 'viewer');

export const decodeDefaultBranch = (json: unknown): string => text(json, 'default_branch', 'the repository');

/** GitHub filters by conclusion, but a run that is being repeated has none. */
export const decodeSuccessfulRuns = (json: unknown): WorkflowRun[] =>
  list(at(json, 'workflow_runs'), 'workflow_runs')
    .filter((run) => textAt(run, 'conclusion') === 'success')
    .map((run) => ({
      id: idOf(run),
      event: textAt(run, 'event') ?? '',
      headBranch: textAt(run, 'head_branch') ?? '',
      headRepository: textAt(run, 'head_repository', 'full_name'),
    }));

export const decodeArtifacts = (json: unknown): RunArtifact[] =>
  list(at(json, 'artifacts'), 'artifacts').map((artifact) => ({
    id: idOf(artifact),
    name: text(artifact, 'name', 'an artifact'),
    isExpired: at(artifact, 'expired') === true,
    digest: textAt(artifact, 'digest'),
  }));

/** Both times are GitHub's, so the runner's clock does not matter. */
export function decodeRunAgeMs(json: unknown, date: string | undefined): number {
  const age = Date.parse(date ?? '') - Date.parse(text(json, 'created_at', 'the run'));
  if (!(age >= 0)) throw new UnreadableReply('created_at of the run is not a time in the past');
  return age;
}

function idOf(json: unknown): number {
  const id = at(json, 'id');
  if (!Number.isSafeInteger(id)) throw new UnreadableReply('id is not a number');
  return id as number;
}

function list(json: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new UnreadableReply(`${name} is not a list`);
  return json;
}

function text(json: unknown, key: string, name: string): string {
  const value = textAt(json, key);
  if (value === null || value === '') throw new UnreadableReply(`${key} of ${name} is not text`);
  return value;
}
