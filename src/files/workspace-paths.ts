import platformPath, { type PlatformPath } from 'node:path';

/**
 * How absolute paths become the names by which files go everywhere else, and back: from the workspace, with forward slashes.
 * A backslash parts folders on Windows, and is a character like any other elsewhere.
 */
export interface WorkspaceNames {
  readonly workspace: string;
  /** Null where the path is not in the workspace: in another folder, on another drive, on another machine. '' is the workspace. */
  nameOf(absolutePath: string): string | null;
  /** For people; what is elsewhere too has a name then, with `..` or a drive. */
  shownNameOf(absolutePath: string): string;
  /** Null where the name leads out of the workspace, or is the workspace itself. */
  pathOf(name: string): string | null;
  /** Whether a pattern names something hidden, so that it may match hidden files. The workspace's own place does not count. */
  asksForHidden(pattern: string): boolean;
}

/** `flavour` is `path.posix` or `path.win32`; by default that of the machine. */
export function workspaceNames(workspace: string, flavour: PlatformPath = platformPath): WorkspaceNames {
  const shownNameOf = (absolutePath: string) =>
    flavour.relative(workspace, absolutePath).split(flavour.sep).join(platformPath.posix.sep);
  const nameOf = (absolutePath: string) => {
    const relative = flavour.relative(workspace, absolutePath);
    const [first] = relative.split(flavour.sep);
    return first === '..' || flavour.isAbsolute(relative) ? null : shownNameOf(absolutePath);
  };
  return {
    workspace,
    nameOf,
    shownNameOf,
    pathOf: (name) => {
      // An absolute name, as `${{ github.workspace }}/a.json` is, may lie in the workspace already.
      const isThere = flavour.isAbsolute(name) && nameOf(name) !== null;
      const absolutePath = isThere ? flavour.normalize(name) : flavour.join(workspace, name);
      return nameOf(absolutePath) ? absolutePath : null;
    },
    asksForHidden: (pattern) => {
      const below = flavour.isAbsolute(pattern) ? shownNameOf(pattern) : pattern;
      // A backslash in a pattern keeps the character after it from being a wildcard, where it parts no folders.
      return below.split(/[\\/]/).some(isHiddenPart);
    },
  };
}

const isHiddenPart = (part: string): boolean => part.startsWith('.') && part !== '.' && part !== '..';

/** Whether the file, or a folder on the way to it, is hidden, as `.env` is. */
export const isHidden = (name: string): boolean => name.split('/').some(isHiddenPart);

/** The folder for the results of a local run. */
export const RESULTS_FOLDER = '.roe-results';
/** A folder that contains a file of this name holds results too. */
export const RESULTS_MARKER = '.roe-results-folder';

/** Whether the path is in `.git` or in a results folder. Case is ignored, as on many file systems. */
export const isNeverSent = (name: string): boolean =>
  name.split('/').some((part) => ['.git', RESULTS_FOLDER].includes(part.toLowerCase()));
