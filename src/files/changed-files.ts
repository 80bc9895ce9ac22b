import type { WorkflowEvent } from '../github/event.ts';
import { MAX_PULL_REQUEST_FILES } from '../github/github-api.ts';
import { composed, inSmallLetters } from './pattern.ts';

export type Changes =
  /**
   * Relative to the repository's root. Deleted files are not included, and a renamed file counts under its new name.
   */
  | {
      readonly kind: 'known';
      readonly paths: ReadonlySet<string>;
      /** The commit that the event compares with. Null if unknown. */
      readonly base: string | null;
    }
  | NoChangeSet;

/** Every matched file is sent. `none`: the event changes nothing, such as a scheduled run. */
type NoChangeSet = { readonly kind: 'unknown'; readonly why: string } | { readonly kind: 'none'; readonly why: string };

export type ChangeSource =
  | { readonly kind: 'pull-request'; readonly number: number; readonly base: string | null }
  | { readonly kind: 'range'; readonly bases: readonly [string, ...string[]]; readonly head: string }
  | NoChangeSet;

export function changeSourceOf({ name, pullRequest, range }: WorkflowEvent): ChangeSource {
  if (pullRequest !== null) {
    const { number, changedFiles, baseSha } = pullRequest;
    return changedFiles !== null && changedFiles > MAX_PULL_REQUEST_FILES
      ? TOO_MANY
      : { kind: 'pull-request', number, base: baseSha };
  }
  if (/^(pull_request|merge_group)/.test(name) && range === null) return UNREADABLE_EVENT;
  if (name === 'workflow_run') return NO_PULL_REQUEST;
  if (range === null) return { kind: 'none', why: `a \`${name}\` event changes no files` };
  const [first, ...others] = [range.base, range.defaultBranch].filter((base) => base !== null);
  if (first === undefined) return NO_BASE;
  return { kind: 'range', bases: [first, ...others], head: range.head };
}

export const TOO_MANY: NoChangeSet = { kind: 'unknown', why: 'it changes more files than GitHub lists' };
const NO_PULL_REQUEST: NoChangeSet = {
  kind: 'unknown',
  why: '`workflow_run` does not name exactly one pull request of this repository, for example because it comes from a fork',
};
const UNREADABLE_EVENT: NoChangeSet = { kind: 'unknown', why: "GitHub's event file could not be read" };
export const NO_BASE: NoChangeSet = { kind: 'unknown', why: 'GitHub has no earlier commit to compare it with' };

/** Two paths of the same file have the same identity. Null if there is no such file. */
export type Identify = (path: string) => string | null;

/**
 * Returns a test for whether a path of the workspace was changed. The disk may spell a name differently from Git: in
 * composed form, or in another case if the disk ignores case. If a submodule moved to another commit or a link was
 * redirected, Git lists only the folder.
 */
export function changedPaths(paths: ReadonlySet<string>, identify: Identify): (path: string) => boolean {
  const alike = Map.groupBy(paths, inSmallLetters);
  const isSameFile = (listed: string, path: string) => {
    if (composed(listed) === composed(path)) return true;
    const identity = identify(listed);
    return identity === null || identity === identify(path);
  };
  const isListed = (path: string) =>
    paths.has(path) || (alike.get(inSmallLetters(path))?.some((listed) => isSameFile(listed, path)) ?? false);
  const folders = new Map<string, boolean>();
  const isBelowListed = (path: string): boolean => {
    const slash = path.lastIndexOf('/');
    if (slash < 0) return false;
    const folder = path.slice(0, slash);
    const known = folders.get(folder) ?? (isListed(folder) || isBelowListed(folder));
    folders.set(folder, known);
    return known;
  };
  return (path) => isListed(path) || isBelowListed(path);
}
