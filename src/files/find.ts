import { setImmediate as turn } from 'node:timers/promises';
import { hasWildcard } from './glob.ts';
import { parsePatterns } from './parse-patterns.ts';
import { PathExaminer } from './path-examiner.ts';
import type { Pattern } from './pattern.ts';
import { byPath, type SkippedFile, type SourceFile } from './source-file.ts';
import { diskIgnoresCase, FileWalk, type LinkedFiles, type WalkOptions } from './walk.ts';
import { workspaceNames } from './workspace-paths.ts';

export interface FoundFiles {
  /** Sorted by path, without duplicates. Their contents are not read yet. */
  readonly files: readonly SourceFile[];
  /** Matched paths that are never sent, such as links and devices. Sorted by path. */
  readonly refused: readonly SkippedFile[];
  /** Patterns that matched nothing, as given. */
  readonly emptyPatterns: readonly string[];
  /** `!` patterns that left nothing out. */
  readonly idleExclusions: readonly IdleExclusion[];
  /** The empty patterns that have no wildcard. */
  readonly missingPaths: readonly string[];
  /** Number of files that would match if they were not hidden. */
  readonly hidden: number;
  /** Files behind links to folders that would match if links were followed. */
  readonly linked: LinkedFiles;
  /** The first folder that could not be read, or null. */
  readonly unreadableFolder: string | null;
}

export interface IdleExclusion {
  readonly given: string;
  /** Whether it comes before every pattern that includes files, so that it cannot leave anything out. */
  readonly isFirst: boolean;
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
  const walk = new FileWalk({ workspace, signal, ignoresCase });
  await walk.walk(patterns);
  const files: SourceFile[] = [];
  const refused: SkippedFile[] = [];
  const examiner = new PathExaminer(names, 'exclude it with a `!` pattern');
  let seen = 0;
  for (const matched of walk.matched) {
    seen += 1;
    if (seen % UNBROKEN_FILES === 0) await turn();
    const { file, problem } = examiner.examine(matched);
    if (problem === null) files.push(file);
    else refused.push({ file, problem });
  }
  const emptyPatterns = patterns.filter((pattern) => !pattern.excludes && !walk.seen.has(pattern));
  return {
    files: files.sort(byPath),
    refused: refused.sort((a, b) => byPath(a.file, b.file)),
    emptyPatterns: emptyPatterns.map(({ given }) => given),
    idleExclusions: idleExclusions(patterns, walk.seen),
    missingPaths: emptyPatterns.map(({ given }) => given).filter((given) => !hasWildcard(given)),
    hidden: walk.hidden,
    linked: await walk.countLinked(),
    unreadableFolder: walk.unreadableFolder,
  };
}

function idleExclusions(patterns: readonly Pattern[], seen: ReadonlySet<Pattern>): IdleExclusion[] {
  const firstInclude = patterns.findIndex(({ excludes }) => !excludes);
  return patterns.flatMap((pattern, index) =>
    pattern.excludes && !seen.has(pattern) ? [{ given: pattern.given, isFirst: index < firstInclude }] : [],
  );
}
