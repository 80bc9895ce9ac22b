import { create } from '@actions/glob';

/**
 * The parts of `@actions/glob` that the program uses. The library defines the meaning of a pattern. The walk is ours,
 * because the library's ends at the first folder that it cannot read (https://github.com/actions/toolkit/issues/775).
 * The library does not publish its parsed patterns, so `test/unit/files/glob.test.ts` fails if they change.
 */
interface LibraryPattern {
  readonly searchPath: string;
  /** A bit set of FOLDER and FILE. */
  match(path: string): number;
  partialMatch(path: string): boolean;
  readonly minimatch: { readonly set: readonly [readonly (string | RegExp | symbol)[], ...unknown[]] };
}
const FOLDER = 1;
const FILE = 2;

/** One line of `files` without its `!`. A key is an absolute path, spelled as in the pattern. */
export interface Glob {
  /** The folders before the first wildcard, or the whole path without one. */
  readonly searchPath: string;
  takesFile(key: string, name: string): boolean;
  takesFolder(key: string): boolean;
  leadsInto(key: string): boolean;
}

export async function toGlob(text: string): Promise<Glob> {
  const { patterns } = (await create(text)) as unknown as { readonly patterns: readonly LibraryPattern[] };
  const [pattern] = patterns;
  if (pattern === undefined) throw new Error(`a line of \`files\` is not a pattern: ${text}`);
  // Testing the name against the last part first is far cheaper.
  const last = pattern.minimatch.set[0].findLast((part) => typeof part !== 'symbol');
  const fits = (name: string) => (last instanceof RegExp ? last.test(name) : last === name);
  return {
    searchPath: pattern.searchPath,
    takesFile: (key, name) => fits(name) && (pattern.match(key) & FILE) !== 0,
    takesFolder: (key) => (pattern.match(key) & FOLDER) !== 0,
    leadsInto: (key) => pattern.partialMatch(key),
  };
}

export const hasWildcard = (line: string): boolean => /[*?[]/.test(line);
