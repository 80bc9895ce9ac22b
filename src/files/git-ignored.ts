import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * Returns the paths that a `.gitignore` of the workspace names, committed or not. Git would know which are committed,
 * but a container may have no git, or one that refuses another user's checkout.
 */
export function ignoredByGit(paths: readonly string[], workspace: string): string[] {
  const rules = new Map<string, Ignore | null>();
  const folders = new Map<string, boolean>();
  return paths.filter((path) => isIgnored(path, folderOf(path)));

  function isIgnored(path: string, folder: string | null): boolean {
    // A file in an ignored folder cannot be included again.
    return (folder !== null && isFolderIgnored(folder)) || isNamed(path, folder);
  }

  function isFolderIgnored(folder: string): boolean {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const found = isIgnored(`${folder}/`, folderOf(folder));
    folders.set(folder, found);
    return found;
  }

  /** The nearest .gitignore that names the path decides. */
  function isNamed(path: string, folder: string | null): boolean {
    const below = folder === null ? path : path.slice(folder.length + 1);
    const { ignored, unignored } = rulesOf(folder ?? '')?.test(below) ?? NEITHER;
    if (ignored || unignored || folder === null) return ignored;
    return isNamed(path, folderOf(folder));
  }

  function rulesOf(folder: string): Ignore | null {
    const known = rules.get(folder);
    if (known !== undefined) return known;
    const read = readRules(join(workspace, folder, '.gitignore'));
    rules.set(folder, read);
    return read;
  }
}

const NEITHER = { ignored: false, unignored: false };

const folderOf = (path: string): string | null => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null);

function readRules(path: string): Ignore | null {
  try {
    return existsSync(path) ? ignore().add(readFileSync(path, 'utf8')) : null;
  } catch {
    return null;
  }
}
