import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowEvent } from '../github/event.ts';
import type { GitHubAnswer, GitHubApi, GitHubError } from '../github/github-api.ts';
import type { Result } from '../lib/result.ts';
import type { Fault } from '../verdict.ts';
import { type ChangeSource, type Changes, changeSourceOf, type Identify, NO_BASE, TOO_MANY } from './changed-files.ts';

export async function askChanges(
  event: WorkflowEvent,
  github: GitHubApi | null,
  signal: AbortSignal,
): Promise<Result<Changes, Fault>> {
  const source = changeSourceOf(event);
  if (source.kind === 'none' || source.kind === 'unknown') return { ok: true, value: source };
  const permission = source.kind === 'range' ? 'contents: read' : 'pull-requests: read';
  if (github === null) {
    return { ok: false, error: unasked(`\`github-token\` is empty; give it a token with \`${permission}\``) };
  }
  const asked =
    source.kind === 'range' ? await askRange(source, github, signal) : await askPullRequest(source, github, signal);
  return asked.ok ? asked : { ok: false, error: unasked(advice(asked.error, permission)) };
}

export async function fetchFileAt(
  path: string,
  commit: string,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<Result<Uint8Array | null, Fault>> {
  const asked = await github.fileAt(path, commit, signal);
  if (asked.ok) return asked;
  // GitHub gives the same answer to a token that may not read the repository.
  const readable = asked.error.code === 'not-found' ? await github.commit(commit, signal) : asked;
  if (readable.ok) return { ok: true, value: null };
  return { ok: false, error: unasked(advice(readable.error, 'contents: read')) };
}

/** True if no changed path is in the workspace, for example because the repository is checked out into a subfolder. */
export function isElsewhere(changes: Changes, workspace: string): boolean {
  if (changes.kind !== 'known' || changes.paths.size === 0) return false;
  return ![...changes.paths].some((path) => existsSync(join(workspace, path)));
}

export function identifyIn(workspace: string): Identify {
  return (path) => {
    try {
      const { dev, ino } = lstatSync(join(workspace, path), { bigint: true });
      return `${dev} ${ino}`;
    } catch {
      return null;
    }
  };
}

/** Tries the bases until GitHub knows one. After a force push, the previous commit may be unreachable. */
async function askRange(
  { bases, head }: Extract<ChangeSource, { kind: 'range' }>,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<GitHubAnswer<Changes>> {
  for (const base of bases) {
    const asked = await github.pathsSince(base, head, signal);
    if (asked.ok) return { ok: true, value: known(asked.value?.paths ?? null, asked.value?.mergeBase ?? null) };
    if (asked.error.code !== 'not-found') return asked;
  }
  // GitHub also answers `not-found` to a token that may not read a private repository. Sending every file then would
  // cost money by mistake.
  const readable = await github.commit(head, signal);
  return readable.ok ? { ok: true, value: NO_BASE } : readable;
}

async function askPullRequest(
  { number, base }: Extract<ChangeSource, { kind: 'pull-request' }>,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<GitHubAnswer<Changes>> {
  const asked = await github.pullRequestPaths(number, signal);
  return asked.ok ? { ok: true, value: known(asked.value, base) } : asked;
}

const known = (paths: ReadonlySet<string> | null, base: string | null): Changes =>
  paths === null ? TOO_MANY : { kind: 'known', paths, base };

function unasked(detail: string): Fault {
  const headline = '`changed-only` could not find out what the event changed, so nothing was submitted';
  return { code: 'changes-unknown', headline, detail };
}

function advice({ code, message }: GitHubError, permission: string): string {
  switch (code) {
    case 'unauthorized':
      return `${message}; check \`github-token\``;
    case 'forbidden':
    case 'not-found':
      return `${message}; give the workflow job \`${permission}\` under \`permissions\``;
    default:
      return `${message}; run again`;
  }
}
