import platformPath, { type PlatformPath } from 'node:path';

/**
 * Converts absolute paths to names relative to the workspace with forward slashes, and back. A backslash separates
 * folders on Windows and is an ordinary character elsewhere.
 */
export interface WorkspaceNames {
  readonly workspace: string;
  /** Null if the path is outside the workspace, such as on another drive. The workspace itself is ''. */
  nameOf(absolutePath: string): string | null;
  /** Null if the name leads out of the workspace, or is the workspace itself. */
  pathOf(name: string): string | null;
  /**
   * True if a pattern names something hidden, so that it may match hidden files. Hidden folders in the workspace's own
   * path do not count.
   */
  asksForHidden(pattern: string): boolean;
}

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
    pathOf: (name) => {
      // An absolute name such as `${{ github.workspace }}/a.json` may already be in the workspace.
      const isThere = flavour.isAbsolute(name) && nameOf(name) !== null;
      const absolutePath = isThere ? flavour.normalize(name) : flavour.join(workspace, name);
      return nameOf(absolutePath) ? absolutePath : null;
    },
    asksForHidden: (pattern) => {
      const below = flavour.isAbsolute(pattern) ? shownNameOf(pattern) : pattern;
      // Except on Windows, a backslash in a pattern escapes the next character.
      return below.split(/[\\/]/).some(isHiddenPart);
    },
  };
}

const isHiddenPart = (part: string): boolean => part.startsWith('.') && part !== '.' && part !== '..';

/** True if the file, or a folder in its path, is hidden, such as `.env`. */
export const isHidden = (name: string): boolean => name.split('/').some(isHiddenPart);

export const RESULTS_FOLDER = '.roe-results';
/** A folder that contains a file of this name holds results too. */
export const RESULTS_MARKER = '.roe-results-folder';

/** True in `.git` and in a results folder. Case is ignored, as on many file systems. */
export const isNeverSent = (name: string): boolean =>
  name.split('/').some((part) => ['.git', RESULTS_FOLDER].includes(part.toLowerCase()));
