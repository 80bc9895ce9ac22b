import { existsSync, lstatSync, type Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import mime from 'mime';
import { caseProblem, type Problem } from '../problem.ts';
import { type SourceFile, UNKNOWN_TYPE } from './source-file.ts';
import type { MatchedPath } from './walk.ts';
import { isNeverSent, RESULTS_MARKER, type WorkspaceNames } from './workspace-paths.ts';

export interface ExaminedPath {
  readonly file: SourceFile;
  /** Why the path cannot be sent, whatever its content; null if it can. */
  readonly problem: Problem | null;
}

/** Looks at matched paths on the disk, and resolves the links of each folder once. */
export class PathExaminer {
  readonly #names: WorkspaceNames;
  readonly #otherwise: string;
  readonly #realFolders = new Map<string, Promise<string | null>>();

  /** `otherwise` ends a sentence: what to do if the path is not to be sent. */
  constructor(names: WorkspaceNames, otherwise: string) {
    this.#names = names;
    this.#otherwise = otherwise;
  }

  async examine(matched: MatchedPath): Promise<ExaminedPath> {
    const stat = statOf(matched.absolutePath);
    const realFolder = await this.realFolder(dirname(matched.absolutePath));
    const file = toSourceFile(matched, stat, realFolder);
    return { file, problem: problemWith(matched, stat, realFolder, this.#otherwise) };
  }

  /** The folder with links resolved. Null if that is outside the workspace, or is one whose files are never sent. */
  realFolder(folder: string): Promise<string | null> {
    const real = this.#realFolders.get(folder) ?? this.#resolve(folder);
    this.#realFolders.set(folder, real);
    return real;
  }

  async #resolve(folder: string): Promise<string | null> {
    const real = await realpath(folder).catch(() => null);
    const name = real === null ? null : this.#names.nameOf(real);
    return real === null || name === null || isNeverSent(name) || holdsResults(name, this.#names) ? null : real;
  }
}

function toSourceFile(
  { path, absolutePath, kind }: MatchedPath,
  stat: Stats | null,
  realFolder: string | null,
): SourceFile {
  // The two are usually equal. Sharing one string saves memory.
  const real = join(realFolder ?? dirname(absolutePath), basename(absolutePath));
  return {
    path,
    absolutePath,
    realPath: real === absolutePath ? absolutePath : real,
    bytes: kind === 'file' ? (stat?.size ?? 0) : 0,
    modifiedAtMs: stat?.mtimeMs ?? 0,
    contentType: mime.getType(path) ?? UNKNOWN_TYPE,
    sha256: null,
  };
}

function problemWith(
  { kind, withheldBy }: MatchedPath,
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
      return caseProblem('link', `the path is a link, and links are not followed: ${replace}`);
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

function statOf(absolutePath: string): Stats | null {
  try {
    return lstatSync(absolutePath);
  } catch {
    return null;
  }
}

/** A link may lead into a results folder past its marker, so the walk has not seen the marker. */
function holdsResults(folderName: string, names: WorkspaceNames): boolean {
  const parts = folderName.split('/');
  return parts.some((_, depth) => {
    const above = names.pathOf(parts.slice(0, depth + 1).join('/'));
    return above !== null && existsSync(join(above, RESULTS_MARKER));
  });
}
