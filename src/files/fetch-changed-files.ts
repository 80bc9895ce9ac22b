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
    return { ok: false, error: unasked(`\`github-token\` is empty, and a token with \`${permission}\` is needed`) };
  }
  const asked =
    source.kind === 'range'
      ? await askRange(source, github, signal)
      : known(await github.pullRequestPaths(source.number, signal));
  return asked.ok ? asked : { ok: false, error: unasked(advice(asked.error, permission)) };
}

/** Whether nothing that changed is in the workspace, as where the repository is checked out into a folder of it. */
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

/** The first base that GitHub knows: a force push may have left the one before without a name. */
async function askRange(
  { bases, head }: Extract<ChangeSource, { kind: 'range' }>,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<GitHubAnswer<Changes>> {
  for (const base of bases) {
    const asked = await github.pathsSince(base, head, signal);
    if (asked.ok || asked.error.code !== 'not-found') return known(asked);
  }
  // A token that may not read a private repository is told the same, and then all files would be paid for by mistake.
  const readable = await github.commit(head, signal);
  return readable.ok ? { ok: true, value: NO_BASE } : readable;
}

function known(asked: GitHubAnswer<ReadonlySet<string> | null>): GitHubAnswer<Changes> {
  if (!asked.ok) return asked;
  return { ok: true, value: asked.value === null ? TOO_MANY : { kind: 'known', paths: asked.value } };
}

function unasked(detail: string): Fault {
  const headline = '`changed-only` could not learn what the event changed, and nothing was submitted';
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
