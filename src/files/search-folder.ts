import { type Dirent, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Glob, toGlob } from './glob.ts';
import { literalGlob } from './literal-glob.ts';
import { composed, inSmallLetters } from './pattern.ts';
import { diskIgnoresCase, kindOf, type MatchedPath } from './walk.ts';
import { isHidden, isNeverSent, RESULTS_MARKER, type WorkspaceNames } from './workspace-paths.ts';

interface BelowFolder {
  readonly glob: string | null;
  /** All entries that can match have names with this prefix. */
  readonly prefix: string;
  readonly asksForHidden: boolean;
}

type FolderMatches =
  | { readonly kind: 'found'; readonly matched: readonly MatchedPath[] }
  | { readonly kind: 'unreadable'; readonly folder: string };

interface Listing {
  readonly ignoresCase: boolean;
  /** Sorted by key. Keys are composed, and in lower case if the disk ignores case. */
  readonly entries: readonly { readonly key: string; readonly entry: Dirent }[];
}

const MAX_LISTINGS = 100;

const NOTHING: Listing = { ignoresCase: false, entries: [] };

/** The pattern as if the folder were the workspace, in both spellings. */
interface Globs {
  readonly exact: Glob;
  readonly anyCase: Glob;
}

interface Folder {
  readonly name: string;
  readonly absolutePath: string;
  readonly key: string;
  readonly isTaken: boolean;
}

/** Searches many folders by the rules of `files`, and caches the last listings. Links are not followed. */
export class FolderSearch {
  readonly #names: WorkspaceNames;
  readonly #listings = new Map<string, Listing | 'unreadable'>();
  readonly #globs = new Map<string, Globs>();

  constructor(names: WorkspaceNames) {
    this.#names = names;
  }

  /** `base` is the name of a folder, or '' for the workspace. Finds nothing if there is no such folder. */
  async find(base: string, below: BelowFolder): Promise<FolderMatches> {
    const { workspace } = this.#names;
    const globs = below.glob === null ? null : await this.#globsOf(below.glob);
    const matched: MatchedPath[] = [];
    const start = { name: base, absolutePath: join(workspace, base), key: workspace, isTaken: globs === null };
    const stack: Folder[] = [start];
    for (let folder = stack.pop(); folder !== undefined; folder = stack.pop()) {
      const listing = this.#list(folder.absolutePath);
      if (listing === 'unreadable') return { kind: 'unreadable', folder: folder.name };
      const entries = folder === start ? startingWith(below.prefix, listing) : listing.entries;
      for (const { key: name, entry } of entries) {
        if (isNeverSent(entry.name) || (isHidden(entry.name) && !below.asksForHidden)) continue;
        const absolutePath = join(folder.absolutePath, entry.name);
        const path = folder.name === '' ? entry.name : `${folder.name}/${entry.name}`;
        const key = `${folder.key}${sep}${name}`;
        const glob = listing.ignoresCase ? globs?.anyCase : globs?.exact;
        if (entry.isDirectory()) {
          const isTaken = folder.isTaken || glob?.takesFolder(key) === true;
          if (isTaken || glob?.leadsInto(key) === true) stack.push({ name: path, absolutePath, key, isTaken });
        } else if (folder.isTaken || glob?.takesFile(key, name) === true) {
          matched.push({ path, absolutePath, kind: kindOf(entry, absolutePath), withheldBy: null });
        }
      }
    }
    return { kind: 'found', matched };
  }

  async #globsOf(text: string): Promise<Globs> {
    const known = this.#globs.get(text);
    if (known !== undefined) return known;
    const root = `${literalGlob(this.#names.workspace)}${sep}`;
    const globs = { exact: await toGlob(root + composed(text)), anyCase: await toGlob(root + inSmallLetters(text)) };
    this.#globs.set(text, globs);
    return globs;
  }

  #list(folder: string): Listing | 'unreadable' {
    const known = this.#listings.get(folder);
    if (known !== undefined) return known;
    const listing = listFolder(folder);
    // Cases are sorted by path, so those of one folder follow each other.
    if (this.#listings.size >= MAX_LISTINGS) this.#listings.clear();
    this.#listings.set(folder, listing);
    return listing;
  }
}

function listFolder(folder: string): Listing | 'unreadable' {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? NOTHING : 'unreadable';
  }
  const names = entries.map(({ name }) => name);
  if (names.includes(RESULTS_MARKER)) return NOTHING;
  const ignoresCase = diskIgnoresCase(folder, names);
  const keyOf = ignoresCase ? inSmallLetters : composed;
  const keyed = entries.map((entry) => ({ key: keyOf(entry.name), entry }));
  return { ignoresCase, entries: keyed.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** Many cases may search one folder for different files. A prefix keeps each search from reading all entries. */
function startingWith(prefix: string, { entries, ignoresCase }: Listing): Listing['entries'] {
  const begin = ignoresCase ? inSmallLetters(prefix) : composed(prefix);
  let from = 0;
  for (let to = entries.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((entries[middle]?.key ?? '') < begin) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (entries[end]?.key.startsWith(begin)) end += 1;
  return entries.slice(from, end);
}
