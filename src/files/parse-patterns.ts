import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, sep } from 'node:path';
import { toGlob } from './glob.ts';
import { literalGlob } from './literal-glob.ts';
import { composed, inSmallLetters, type Pattern } from './pattern.ts';
import type { WorkspaceNames } from './workspace-paths.ts';

export async function parsePatterns(lines: readonly string[], names: WorkspaceNames): Promise<Pattern[]> {
  return await Promise.all(lines.map((line) => parsePattern(line, names)));
}

async function parsePattern(given: string, names: WorkspaceNames): Promise<Pattern> {
  const excludes = given.startsWith('!');
  const path = byRealPlace(fromHome(excludes ? given.slice(1).trim() : given), names);
  const below = isAbsolute(path) ? namesBelow(path, names) : path.replace(/^\.(?=$|[\\/])/, '');
  const isElsewhere = below === null;
  return {
    given,
    excludes,
    asksForHidden: names.asksForHidden(path),
    exact: await toGlob(isElsewhere ? path : inWorkspace(composed(below), names)),
    anyCase: await toGlob(isElsewhere ? path : inWorkspace(inSmallLetters(below), names)),
    hasClass: path.includes('['),
  };
}

const fromHome = (text: string): string => (/^~(?=$|[\\/])/.test(text) ? homedir() + text.slice(1) : text);

function namesBelow(path: string, names: WorkspaceNames): string | null {
  const name = names.nameOf(path);
  return name !== null && /[\\/]$/.test(path) ? `${name}/` : name;
}

const inWorkspace = (below: string, { workspace }: WorkspaceNames): string => `${literalGlob(workspace)}${sep}${below}`;

/** Resolves links in the workspace part of an absolute pattern, since `${{ github.workspace }}` may contain one. */
export function byRealPlace(pattern: string, names: WorkspaceNames): string {
  if (!isAbsolute(pattern) || names.nameOf(pattern) !== null) return pattern;
  const parts = pattern.split(sep);
  // The last part is not resolved, so that a matched link is still seen as a link.
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
