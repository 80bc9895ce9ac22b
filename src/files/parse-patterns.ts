import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, sep } from 'node:path';
import { create as createGlob } from '@actions/glob';
import { composed, type Glob, inSmallLetters, type Pattern } from './pattern.ts';
import type { WorkspaceNames } from './workspace-paths.ts';

export const hasWildcard = (line: string): boolean => /[*?[]/.test(line);

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

/** The pattern relative to the workspace, or null if it leads outside. */
function namesBelow(path: string, names: WorkspaceNames): string | null {
  const name = names.nameOf(path);
  return name !== null && /[\\/]$/.test(path) ? `${name}/` : name;
}

/** The workspace's own path is escaped, since it may contain wildcard characters. */
function inWorkspace(below: string, { workspace }: WorkspaceNames): string {
  const literal = (sep === '/' ? workspace.replaceAll('\\', '\\\\') : workspace)
    .replace(/\[(?=[^/]+\])/g, '[[]')
    .replace(/[?*]/g, '[$&]');
  return `${literal}${sep}${below}`;
}

/** Resolves a link to the workspace in an absolute pattern; `${{ github.workspace }}` may contain one. */
function byRealPlace(pattern: string, names: WorkspaceNames): string {
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

/** Unpublished internals of `@actions/glob`, used because its own walk ends at the first folder that it cannot read. */
interface LibraryPattern {
  readonly searchPath: string;
  /** A bit set of FOLDER and FILE. */
  match(path: string): number;
  partialMatch(path: string): boolean;
  readonly minimatch: { readonly set: readonly [readonly (string | RegExp | symbol)[], ...unknown[]] };
}
const FOLDER = 1;
const FILE = 2;

async function toGlob(text: string): Promise<Glob> {
  const { patterns } = (await createGlob(text)) as unknown as { readonly patterns: readonly LibraryPattern[] };
  const [pattern] = patterns;
  if (pattern === undefined) throw new Error(`a line of \`files\` is not a pattern: ${text}`);
  // A file can match only if its name matches the last part, and testing that first is far cheaper.
  const last = pattern.minimatch.set[0].findLast((part) => typeof part !== 'symbol');
  const fits = (name: string) => (last instanceof RegExp ? last.test(name) : last === name);
  return {
    searchPath: pattern.searchPath,
    takesFile: (key, name) => fits(name) && (pattern.match(key) & FILE) !== 0,
    takesFolder: (key) => (pattern.match(key) & FOLDER) !== 0,
    leadsInto: (key) => pattern.partialMatch(key),
  };
}
