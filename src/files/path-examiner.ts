import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import mime from 'mime';
import { caseProblem, type Problem } from '../problem.ts';
import { type SourceFile, UNKNOWN_TYPE } from './source-file.ts';
import type { MatchedPath } from './walk.ts';
import { isNeverSent, RESULTS_MARKER, type WorkspaceNames } from './workspace-paths.ts';

export interface ExaminedPath {
  readonly file: SourceFile;
  /** Why the path cannot be sent, whatever its content. Null if it can. */
  readonly problem: Problem | null;
}

/**
 * Examines matched paths, and resolves the links of each folder once. Synchronous, because asynchronous calls for ten
 * thousand folders take several times as long.
 */
export class PathExaminer {
  readonly #names: WorkspaceNames;
  readonly #otherwise: string;
  readonly #realFolders = new Map<string, string | null>();
  readonly #holdResults = new Map<string, boolean>();

  /** `otherwise` is the last part of a message: how to leave the path out. */
  constructor(names: WorkspaceNames, otherwise: string) {
    this.#names = names;
    this.#otherwise = otherwise;
  }

  examine(matched: MatchedPath): ExaminedPath {
    const stat = statOf(matched.absolutePath);
    const realFolder = this.#realFolder(dirname(matched.absolutePath));
    const file = toSourceFile(matched, stat, realFolder);
    return { file, problem: problemWith(matched, stat, realFolder, this.#otherwise) };
  }

  /** The folder with links resolved. Null if it is outside the workspace or its files are never sent. */
  #realFolder(folder: string): string | null {
    const known = this.#realFolders.get(folder);
    if (known !== undefined) return known;
    const real = realPathOf(folder);
    const name = real === null ? null : this.#names.nameOf(real);
    const allowed = name === null || isNeverSent(name) || this.#holdsResults(name) ? null : real;
    this.#realFolders.set(folder, allowed);
    return allowed;
  }

  /** A link may lead into a results folder past its marker, which the walk has not seen. */
  #holdsResults(name: string): boolean {
    if (name === '') return false;
    const known = this.#holdResults.get(name);
    if (known !== undefined) return known;
    const path = this.#names.pathOf(name);
    const above = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    const holds = (path !== null && existsSync(join(path, RESULTS_MARKER))) || this.#holdsResults(above);
    this.#holdResults.set(name, holds);
    return holds;
  }
}

function realPathOf(folder: string): string | null {
  try {
    return realpathSync.native(folder);
  } catch {
    return null;
  }
}

/** Null if there is nothing. Throwing would cost more than the call itself. */
export function statOf(absolutePath: string): Stats | null {
  try {
    return lstatSync(absolutePath, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function toSourceFile(
  { path, absolutePath, kind }: MatchedPath,
  stat: Stats | null,
  realFolder: string | null,
): SourceFile {
  // The paths are usually equal. Sharing one string saves memory.
  const real = join(realFolder ?? dirname(absolutePath), basename(absolutePath));
  return {
    path,
    absolutePath,
    realPath: real === absolutePath ? absolutePath : real,
    bytes: kind === 'file' ? (stat?.size ?? 0) : 0,
    modifiedAtMs: stat?.mtimeMs ?? 0,
    contentType: mime.getType(path) ?? UNKNOWN_TYPE,
    looksLike: null,
    sha256: null,
  };
}

function linkAt(absolutePath: string): string {
  try {
    return statSync(absolutePath).isDirectory()
      ? 'a link to a folder, and links are not followed: name that folder instead'
      : 'a link to a file, and links are not followed: name that file instead';
  } catch {
    return 'a broken link: fix it';
  }
}

function problemWith(
  { absolutePath, kind, withheldBy }: MatchedPath,
  stat: Stats | null,
  realFolder: string | null,
  otherwise: string,
): Problem | null {
  const replace = `put the file itself there, or ${otherwise}`;
  if (withheldBy !== null) {
    const message = `\`${withheldBy}\` would exclude the file if case were ignored: spell the pattern as the file is named to exclude it, or name the file on a later line to send it`;
    return caseProblem('excluded-in-other-case', message);
  }
  switch (kind) {
    case 'file':
      break;
    case 'link':
      return caseProblem('link', `the path is ${linkAt(absolutePath)}, or ${otherwise}`);
    case 'unnamable':
      return caseProblem('name-not-utf8', `the name is not valid UTF-8: rename the file, or ${otherwise}`);
    default:
      return caseProblem('not-a-file', `the path is a ${kind}, not a file: ${replace}`);
  }
  if (stat === null) return caseProblem('file-gone', 'the file was deleted while files were being found: run again');
  if (!stat.isFile())
    return caseProblem('not-a-file', `the path stopped being a file while files were being found: ${replace}`);
  if (realFolder !== null) return null;
  const message = `the file is outside the workspace, in \`.git\` or in a results folder: copy it to another folder of the workspace, or ${otherwise}`;
  return caseProblem('outside-workspace', message);
}
