import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, sep } from 'node:path';
import { create as createGlob } from '@actions/glob';
import { composed, type Glob, inSmallLetters, type Pattern } from './pattern.ts';
import type { WorkspaceNames } from './workspace-names.ts';

/** Without one a pattern names one path. */
export const hasWildcard = (line: string): boolean => /[*?[]/.test(line);

/** The user's lines, in their order. */
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

/** What a pattern says below the workspace; null if it leads elsewhere. */
function namesBelow(path: string, names: WorkspaceNames): string | null {
  const name = names.nameOf(path);
  return name !== null && /[\\/]$/.test(path) ? `${name}/` : name;
}

/** The workspace's own path stays as it is, and holds no wildcard. */
function inWorkspace(below: string, { workspace }: WorkspaceNames): string {
  const literal = (sep === '/' ? workspace.replaceAll('\\', '\\\\') : workspace)
    .replace(/\[(?=[^/]+\])/g, '[[]')
    .replace(/[?*]/g, '[$&]');
  return `${literal}${sep}${below}`;
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

/** What the library holds of each pattern, and does not publish: its own walk is over at the first folder that it cannot read. */
interface LibraryPattern {
  readonly searchPath: string;
  /** Bits: 1 if it takes the path as a folder, 2 if as a file. */
  match(path: string): number;
  partialMatch(path: string): boolean;
  readonly minimatch: { readonly set: readonly [readonly (string | RegExp | symbol)[], ...unknown[]] };
}
const FOLDER = 1;
const FILE = 2;

async function toGlob(text: string): Promise<Glob> {
  const { patterns } = (await createGlob(text)) as unknown as { readonly patterns: readonly LibraryPattern[] };
  const [pattern] = patterns;
  if (pattern === undefined) throw new Error(`\`files\` holds a line that is no pattern: ${text}`);
  // Whatever a file's path is matched by, its name is matched by the last part; to ask that alone is far cheaper.
  const last = pattern.minimatch.set[0].findLast((part) => typeof part !== 'symbol');
  const fits = (name: string) => (last instanceof RegExp ? last.test(name) : last === name);
  return {
    searchPath: pattern.searchPath,
    takesFile: (key, name) => fits(name) && (pattern.match(key) & FILE) !== 0,
    takesFolder: (key) => (pattern.match(key) & FOLDER) !== 0,
    leadsInto: (key) => pattern.partialMatch(key),
  };
}
