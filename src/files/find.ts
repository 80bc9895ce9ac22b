import { existsSync, lstatSync, type Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import mime from 'mime';
import { caseProblem, type Problem } from '../problem.ts';
import { hasWildcard } from './glob.ts';
import { parsePatterns } from './parse-patterns.ts';
import { byPath, type SkippedFile, type SourceFile, UNKNOWN_TYPE } from './source-file.ts';
import { diskIgnoresCase, FileWalk, type LinkedFiles, type MatchedPath, type WalkOptions } from './walk.ts';
import { isNeverSent, RESULTS_MARKER, type WorkspaceNames, workspaceNames } from './workspace-paths.ts';

export interface FoundFiles {
  /** Sorted by path, without duplicates. Their contents are not read yet. */
  readonly files: readonly SourceFile[];
  /** Matched paths that are never sent, such as links, devices and files outside the workspace. Sorted by path. */
  readonly refused: readonly SkippedFile[];
  /** Patterns that matched nothing, as given. */
  readonly emptyPatterns: readonly string[];
  /** The empty patterns that have no wildcard. */
  readonly missingPaths: readonly string[];
  /** Number of files that would match if they were not hidden. */
  readonly hidden: number;
  /** Files behind links to folders that would match if links were followed. */
  readonly linked: LinkedFiles;
  /** The first folder that could not be read, or null. */
  readonly unreadableFolder: string | null;
}

/** Number of files that are examined before the event loop gets a turn. */
const UNBROKEN_FILES = 50;

/**
 * Finds the paths that the patterns match. A `!` pattern excludes paths that earlier patterns matched. If the signal
 * fires, returns the paths found so far.
 */
export async function findFiles(
  lines: readonly string[],
  workspace: string,
  signal: AbortSignal,
  ignoresCase: WalkOptions['ignoresCase'] = diskIgnoresCase,
): Promise<FoundFiles> {
  const names = workspaceNames(workspace);
  const patterns = await parsePatterns(lines, names);
  const walk = new FileWalk({ names, signal, ignoresCase });
  await walk.walk(patterns);
  const files: SourceFile[] = [];
  const refused: SkippedFile[] = [];
  const realFolderOf = realFolders(names);
  let seen = 0;
  for (const matched of walk.matched) {
    seen += 1;
    if (seen % UNBROKEN_FILES === 0) await turn();
    const stat = statOf(matched.absolutePath);
    const realFolder = await realFolderOf(matched.absolutePath);
    const file = toSourceFile(matched, stat, realFolder);
    const problem = problemWith(matched, stat, realFolder);
    if (problem === null) files.push(file);
    else refused.push({ file, problem });
  }
  const emptyPatterns = patterns.filter((pattern) => !pattern.excludes && !walk.seen.has(pattern));
  return {
    files: files.sort(byPath),
    refused: refused.sort((a, b) => byPath(a.file, b.file)),
    emptyPatterns: emptyPatterns.map(({ given }) => given),
    missingPaths: emptyPatterns.map(({ given }) => given).filter((given) => !hasWildcard(given)),
    hidden: walk.hidden,
    linked: await walk.countLinked(),
    unreadableFolder: walk.unreadableFolder,
  };
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

/** Why a matched path cannot be sent, whatever its content. */
function problemWith({ kind, withheldBy }: MatchedPath, stat: Stats | null, realFolder: string | null): Problem | null {
  if (withheldBy !== null) {
    const message = `\`${withheldBy}\` would exclude the file if case were ignored: spell the pattern as the file is named to exclude it, or name the file on a later line to send it`;
    return caseProblem('excluded-in-other-case', message);
  }
  switch (kind) {
    case 'file':
      break;
    case 'link':
      return caseProblem('link', `the path is a link, and links are not followed: ${PUT_OR_EXCLUDE}`);
    case 'unnamable':
      return caseProblem('name-not-utf8', `the name is not valid UTF-8: rename the file, or ${EXCLUDE}`);
    default:
      return caseProblem('not-a-file', `the path is a ${kind}, not a file: ${PUT_OR_EXCLUDE}`);
  }
  if (stat === null) return caseProblem('file-gone', 'the file was deleted while files were being found: run again');
  if (!stat.isFile())
    return caseProblem('not-a-file', `the path stopped being a file while files were being found: ${PUT_OR_EXCLUDE}`);
  if (realFolder !== null) return null;
  const message = `the file is outside the workspace, in \`.git\` or in a results folder: copy it to another folder of the workspace, or ${EXCLUDE}`;
  return caseProblem('outside-workspace', message);
}

const EXCLUDE = 'exclude it with a `!` pattern';
const PUT_OR_EXCLUDE = `put the file itself there, or ${EXCLUDE}`;

function statOf(absolutePath: string): Stats | null {
  try {
    return lstatSync(absolutePath);
  } catch {
    return null;
  }
}

/** Resolves links in the folders of a path. Null if the real folder is outside the workspace, or is one whose files are never sent. */
function realFolders(names: WorkspaceNames): (absolutePath: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>();
  const resolve = async (folder: string) => {
    const real = await realpath(folder).catch(() => null);
    const name = real === null ? null : names.nameOf(real);
    return real === null || name === null || isNeverSent(name) || holdsResults(name, names) ? null : real;
  };
  return (absolutePath) => {
    const folder = dirname(absolutePath);
    const real = known.get(folder) ?? resolve(folder);
    known.set(folder, real);
    return real;
  };
}

/** A link may lead into a results folder past its marker, so the walk has not seen the marker. */
function holdsResults(folderName: string, names: WorkspaceNames): boolean {
  const parts = folderName.split('/');
  return parts.some((_, depth) => {
    const above = names.pathOf(parts.slice(0, depth + 1).join('/'));
    return above !== null && existsSync(join(above, RESULTS_MARKER));
  });
}
