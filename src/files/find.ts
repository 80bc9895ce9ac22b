import { hash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readSync, realpathSync, type Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { create as createGlob } from '@actions/glob';
import mime from 'mime';
import { hashFile } from './hash-file.ts';
import { byPath, type SourceFile } from './source-file.ts';
import { isHidden, isInGitFolder, type WorkspaceNames, workspaceNames } from './workspace-names.ts';

export interface FoundFiles {
  /** Each once, by path. */
  readonly files: readonly SourceFile[];
  /** Patterns that matched no file, as the user wrote them. */
  readonly emptyPatterns: readonly string[];
  /** Matched, but no regular file inside the workspace: links, sockets, devices, and files elsewhere. */
  readonly refused: readonly string[];
  /** A folder on the way could not be read, so that nobody knows what it holds; else null. */
  readonly unreadableFolder: string | null;
}

/** So many files are looked at before replies and signals have their turn. */
const UNBROKEN_FILES = 50;

/** Walks the patterns in order, a later `!` taking out what an earlier one matched, and looks at each file once. */
export async function findFiles(patterns: readonly string[], workspace: string): Promise<FoundFiles> {
  const names = workspaceNames(workspace);
  const matched = new Set<string>();
  const emptyPatterns: string[] = [];
  let unreadableFolder: string | null = null;
  for (const given of patterns) {
    const excludes = given.startsWith('!');
    const pattern = byRealPlace(excludes ? given.slice(1) : given, names);
    const found = await walk(pattern, names);
    if (found instanceof UnreadableFolder) {
      unreadableFolder ??= names.shownNameOf(found.path);
      continue;
    }
    const paths = excludes ? found : found.filter(visibleTo(pattern, names));
    if (paths.length === 0 && !excludes) emptyPatterns.push(given);
    for (const path of paths) excludes ? matched.delete(path) : matched.add(path);
  }
  const files: SourceFile[] = [];
  const refused: string[] = [];
  const realFolderOf = realFolders(names);
  const hashOf = createHasher();
  let looked = 0;
  for (const absolutePath of matched) {
    looked += 1;
    if (looked % UNBROKEN_FILES === 0) await turn();
    const path = names.shownNameOf(absolutePath);
    const stat = statOf(absolutePath);
    const realFolder = await realFolderOf(absolutePath);
    if (!stat?.isFile() || realFolder === null) {
      refused.push(path);
      continue;
    }
    // The same text mostly, which is then kept once.
    const real = join(realFolder, basename(absolutePath));
    const realPath = real === absolutePath ? absolutePath : real;
    const contentType = mime.getType(path) ?? 'application/octet-stream';
    const sha256 = await hashOf(absolutePath, stat.size);
    files.push({ path, absolutePath, realPath, bytes: stat.size, modifiedAtMs: stat.mtimeMs, contentType, sha256 });
  }
  return { files: files.sort(byPath), emptyPatterns, refused: refused.sort(), unreadableFolder };
}

function statOf(absolutePath: string): Stats | null {
  try {
    return lstatSync(absolutePath);
  } catch {
    return null;
  }
}

/** An absolute pattern that goes through a link to the workspace, as `${{ github.workspace }}` may, by the real place. */
function byRealPlace(pattern: string, names: WorkspaceNames): string {
  if (!isAbsolute(pattern) || names.nameOf(pattern) !== null) return pattern;
  const parts = pattern.split(sep);
  // The file's own name stays, so that a link is refused by it.
  for (let count = parts.length - 1; count > 1; count -= 1) {
    const real = realPathOf(parts.slice(0, count).join(sep));
    if (real !== null) return names.nameOf(real) === null ? pattern : [real, ...parts.slice(count)].join(sep);
  }
  return pattern;
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

class UnreadableFolder {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}

/** ENOENT is of a folder that has gone away, or whose name is no UTF-8. */
const UNREADABLE = ['EACCES', 'EPERM', 'ENAMETOOLONG', 'ENOENT'];

interface Globbing {
  stat(...args: readonly unknown[]): Promise<Pick<Stats, 'isDirectory'>>;
}
const known = new WeakSet<Globbing>();

/**
 * One file that has just gone away, or whose name is no UTF-8, of which Node makes another name, would end the library's
 * whole walk, whether it matches or not. It stays a file instead, which is refused by name where it matches.
 */
function goOnPastTheUnknown(globber: object): void {
  const globbing = globber.constructor as unknown as Globbing;
  if (known.has(globbing)) return;
  known.add(globbing);
  const stat = globbing.stat.bind(globbing);
  globbing.stat = (...args) =>
    stat(...args).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || error.path === undefined || isFolder(error.path)) throw error;
      return { isDirectory: () => false };
    });
}

const isFolder = (path: string): boolean =>
  readdirSync(dirname(path), { withFileTypes: true }).some(
    (entry) => entry.name === basename(path) && entry.isDirectory(),
  );

async function walk(pattern: string, names: WorkspaceNames): Promise<string[] | UnreadableFolder> {
  // Links are not followed: they would lead out of the workspace, or round in it.
  const globber = await createGlob(pattern, { followSymbolicLinks: false, matchDirectories: false });
  goOnPastTheUnknown(globber);
  const found = await globber.glob().catch((error: NodeJS.ErrnoException) => {
    // A pattern that goes on below a file matches nothing.
    if (error.code === 'ENOTDIR') return [];
    if (UNREADABLE.includes(error.code ?? '')) return new UnreadableFolder(error.path ?? pattern);
    throw error;
  });
  if (found instanceof UnreadableFolder) return found;
  return found.filter((path) => !isInGitFolder(names.shownNameOf(path)));
}

/** Hidden files, such as `.env`, are matched only by a pattern that names something hidden. */
function visibleTo(pattern: string, names: WorkspaceNames): (absolutePath: string) => boolean {
  const all = names.asksForHidden(pattern);
  return (absolutePath) => all || !isHidden(names.shownNameOf(absolutePath));
}

/** A file's real folder, since a folder on the way may be a link; null where that is not in the workspace, or is in `.git`. */
function realFolders(names: WorkspaceNames): (absolutePath: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>();
  const look = async (folder: string) => {
    const real = await realpath(folder).catch(() => null);
    const name = real === null ? null : names.nameOf(real);
    return name === null || isInGitFolder(name) ? null : real;
  };
  return (absolutePath) => {
    const folder = dirname(absolutePath);
    const real = known.get(folder) ?? look(folder);
    known.set(folder, real);
    return real;
  };
}

/** A file up to this size is read in one go; a larger one must not fill the memory. */
const READ_WHOLE_BYTES = 4_000_000;

/** SHA-256 of a file's content as hex; null where it cannot be read. */
type Hasher = (absolutePath: string, bytes: number) => Promise<string | null>;

function createHasher(): Hasher {
  let room = Buffer.alloc(0);
  return async (absolutePath, bytes) => {
    try {
      if (bytes > READ_WHOLE_BYTES) return await hashFile(absolutePath);
      if (bytes > room.length) room = Buffer.allocUnsafe(bytes);
      return hash('sha256', room.subarray(0, readInto(room, absolutePath)));
    } catch {
      return null;
    }
  };
}

/** Synchronously: to ask other threads for ten thousand small files takes three times as long. */
function readInto(room: Buffer, absolutePath: string): number {
  const file = openSync(absolutePath, 'r');
  try {
    let filled = 0;
    for (let read = -1; read !== 0 && filled < room.length; filled += read) {
      read = readSync(file, room, filled, room.length - filled, null);
    }
    return filled;
  } finally {
    closeSync(file);
  }
}
