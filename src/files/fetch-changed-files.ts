import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowEvent } from '../github/event.ts';
import type { GitHubAnswer, GitHubApi, GitHubError } from '../github/github-api.ts';
import type { Result } from '../lib/result.ts';
import type { Fault } from '../verdict.ts';
import { type ChangeSource, type Changes, changeSourceOf, type Identify, NO_BASE, TOO_MANY } from './changed-files.ts';

/** Asks GitHub what the event changed; `github` is null without a token. */
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
    source.kind === 'range'
      ? await askRange(source, github, signal)
      : known(await github.pullRequestPaths(source.number, signal));
  return asked.ok ? asked : { ok: false, error: unasked(advice(asked.error, permission)) };
}

/** True if no changed path is in the workspace, as when the repository is checked out into a subfolder. */
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

/** Tries the bases until GitHub knows one: after a force push, the previous commit may be unreachable. */
async function askRange(
  { bases, head }: Extract<ChangeSource, { kind: 'range' }>,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<GitHubAnswer<Changes>> {
  for (const base of bases) {
    const asked = await github.pathsSince(base, head, signal);
    if (asked.ok || asked.error.code !== 'not-found') return known(asked);
  }
  // GitHub also answers `not-found` to a token that may not read a private repository. Sending every file then would be paid
  // for by mistake.
  const readable = await github.commit(head, signal);
  return readable.ok ? { ok: true, value: NO_BASE } : readable;
}

function known(asked: GitHubAnswer<ReadonlySet<string> | null>): GitHubAnswer<Changes> {
  if (!asked.ok) return asked;
  return { ok: true, value: asked.value === null ? TOO_MANY : { kind: 'known', paths: asked.value } };
}

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
