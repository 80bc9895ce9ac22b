import { setImmediate as turn } from 'node:timers/promises';
import { hasWildcard } from './glob.ts';
import { parsePatterns } from './parse-patterns.ts';
import { PathExaminer } from './path-examiner.ts';
import type { Pattern } from './pattern.ts';
import { byPath, type SkippedFile, type SourceFile } from './source-file.ts';
import { diskIgnoresCase, FileWalk, type LinkedFiles, type WalkOptions } from './walk.ts';
import { workspaceNames } from './workspace-paths.ts';

export interface FoundFiles {
  /** Sorted by path, without duplicates. Contents are not read yet. */
  readonly files: readonly SourceFile[];
  /** Matched paths that are never sent, such as links and devices. Sorted by path. */
  readonly refused: readonly SkippedFile[];
  readonly emptyPatterns: readonly string[];
  readonly idleExclusions: readonly IdleExclusion[];
  readonly missingPaths: readonly string[];
  readonly hidden: number;
  /** Files that would match if links to folders were followed. */
  readonly linked: LinkedFiles;
  readonly unreadableFolder: string | null;
}

interface IdleExclusion {
  readonly given: string;
  /** True if it precedes every including pattern, so that it cannot exclude anything. */
  readonly isFirst: boolean;
}

const UNBROKEN_FILES = 50;

/**
 * Finds the paths that the patterns match. A `!` pattern excludes paths that earlier patterns matched. Returns the
 * paths found so far if the signal fires.
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
