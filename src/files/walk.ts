import { lstatSync, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import {
  composed,
  inSmallLetters,
  matchOf,
  namesOnItsWay,
  type Pattern,
  type Place,
  type Rule,
  rulesBelow,
} from './pattern.ts';
import { isHidden, isNeverSent, RESULTS_MARKER } from './workspace-paths.ts';

export interface MatchedPath {
  readonly path: string;
  readonly absolutePath: string;
  readonly kind: Kind;
  readonly withheldBy: string | null;
}

/** `unnamable`: the name is not valid UTF-8, so Node cannot open it. */
export type Kind = 'file' | 'link' | 'pipe' | 'socket' | 'device' | 'unnamable';

export interface WalkOptions {
  readonly workspace: string;
  readonly signal: AbortSignal;
  /** Whether the file system ignores case in this folder, which holds these names. */
  readonly ignoresCase: (folder: string, names: readonly string[]) => boolean;
}

export interface LinkedFiles {
  readonly count: number;
  readonly folders: readonly string[];
  /** False if counting stopped at MAX_LINKED_ENTRIES. */
  readonly isWhole: boolean;
}

interface Step {
  readonly name: string;
  readonly absolutePath: string;
  readonly place: Place;
}

interface Folder extends Step {
  readonly rules: readonly Rule[];
}

type Entry = Pick<Stats, 'isDirectory' | 'isFile' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>;

const UNBROKEN_ENTRIES = 200;
/** Files behind links are only counted for a notice, which does not justify reading a whole disk. */
const MAX_LINKED_ENTRIES = 10_000;

/**
 * Visits every folder that the patterns lead into, once. Links are not followed: they may lead out of the workspace or
 * in a circle.
 */
export class FileWalk {
  readonly matched: MatchedPath[] = [];
  /** Patterns that matched something or whose matches are all excluded, and exclusions that excluded something. */
  readonly seen = new Set<Pattern>();
  hidden = 0;
  unreadableFolder: string | null = null;
  readonly #options: WalkOptions;
  readonly #linked: Folder[] = [];
  #entries = 0;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  /** Ends early when the signal fires. */
  async walk(patterns: readonly Pattern[]): Promise<void> {
    const { workspace } = this.#options;
    const rules = patterns.map((pattern): Rule => ({ pattern, taken: 'no' }));
    // Starts at the workspace and not at the folder that a pattern names, so that names are spelled as in the listings.
    const place: Place = { exact: workspace, anyCase: workspace, ignoresCase: false };
    const stat = ofDisk(() => lstatSync(workspace));
    const folder = stat && this.#visit(stat, { name: '', absolutePath: workspace, place }, rules);
    if (folder) await this.#descend(folder);
  }

  async countLinked(): Promise<LinkedFiles> {
    const folders: string[] = [];
    let count = 0;
    let entries = 0;
    for (const folder of this.#linked) {
      const walk = new FileWalk(this.#options);
      await walk.#descend(folder, MAX_LINKED_ENTRIES - entries);
      entries += walk.#entries;
      const files = walk.matched.filter(({ kind }) => kind === 'file').length;
      count += files;
      if (files > 0) folders.push(folder.name);
    }
    return { count, folders, isWhole: entries < MAX_LINKED_ENTRIES };
  }

  async #descend(start: Folder, maxEntries = Number.POSITIVE_INFINITY): Promise<void> {
    const stack = [start];
    for (let folder = stack.pop(); folder !== undefined; folder = stack.pop()) {
      const entries = await this.#list(folder);
      if (entries.some(({ name }) => name === RESULTS_MARKER)) continue;
      const ignoresCase =
        folder.place.ignoresCase ||
        this.#ignoresCase(
          folder,
          entries.map(({ name }) => name),
        );
      for (const entry of entries) {
        if (this.#options.signal.aborted || this.#entries >= maxEntries) return;
        this.#entries += 1;
        if (this.#entries % UNBROKEN_ENTRIES === 0) await turn();
        if (isNeverSent(entry.name)) continue;
        const below = this.#visit(entry, stepInto(folder, entry.name, ignoresCase), folder.rules);
        if (below !== null) stack.push(below);
      }
    }
  }

  #ignoresCase({ absolutePath }: Folder, names: readonly string[]): boolean {
    return this.#options.ignoresCase(absolutePath, names);
  }

  async #list({ absolutePath, name, rules }: Folder) {
    try {
      return await readdir(absolutePath, { withFileTypes: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      const matters = !isHidden(name) || rules.some(({ pattern }) => !pattern.excludes && pattern.asksForHidden);
      if (matters) this.unreadableFolder ??= name;
      return [];
    }
  }

  #visit(entry: Entry, step: Step, rules: readonly Rule[]): Folder | null {
    if (entry.isDirectory()) return folderOf(step, rulesBelow(rules, step.place, this.seen));
    const kind = kindOf(entry, step.absolutePath);
    const match = matchOf(rules, step.place, fileNameOf(step), this.seen);
    if (match.kind === 'hidden' && kind === 'file') this.hidden += 1;
    if (match.kind === 'in' || match.kind === 'withheld') {
      const { name, absolutePath } = step;
      this.matched.push({ path: name, absolutePath, kind, withheldBy: match.kind === 'in' ? null : match.by });
    }
    return kind === 'link' ? this.#visitLink(step, rules, match.kind !== 'in') : null;
  }

  /**
   * Follows a link to a folder only if a pattern names that folder. A notice counts the files that other patterns would
   * find behind it.
   */
  #visitLink(step: Step, rules: readonly Rule[], isUnreported: boolean): Folder | null {
    const within = rulesBelow(rules, step.place, this.seen);
    if (within.length === 0 || !ofDisk(() => statSync(step.absolutePath))?.isDirectory()) return null;
    const names = ({ pattern }: Rule) => namesOnItsWay(pattern, step.place);
    const others = folderOf(
      step,
      within.filter((rule) => !names(rule)),
    );
    if (isUnreported && others !== null) this.#linked.push(others);
    return folderOf(
      step,
      within.filter((rule) => rule.pattern.excludes || names(rule)),
    );
  }
}

function stepInto({ name, absolutePath, place }: Folder, entry: string, ignoresCase: boolean): Step {
  return {
    name: name === '' ? entry : `${name}/${entry}`,
    absolutePath: join(absolutePath, entry),
    place: {
      exact: below(place.exact, composed(entry)),
      anyCase: below(place.anyCase, inSmallLetters(entry)),
      ignoresCase,
    },
  };
}

const folderOf = (step: Step, rules: readonly Rule[]): Folder | null =>
  rules.some(({ pattern }) => !pattern.excludes) ? { ...step, rules } : null;

const below = (key: string, name: string): string => (key.endsWith(sep) ? key + name : key + sep + name);

function fileNameOf({ name, place }: Step) {
  const nameIn = (key: string) => key.slice(key.lastIndexOf(sep) + 1);
  return { exact: nameIn(place.exact), anyCase: nameIn(place.anyCase), isHidden: isHidden(name) };
}

/** Node decodes bytes that are not valid UTF-8 to this character. */
const REPLACEMENT = '\ufffd';

export function kindOf(entry: Entry, absolutePath: string): Kind {
  if (absolutePath.includes(REPLACEMENT) && ofDisk(() => lstatSync(absolutePath)) === null) return 'unnamable';
  if (entry.isFile()) return 'file';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'pipe';
  return entry.isSocket() ? 'socket' : 'device';
}

function ofDisk<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** Swaps the case of one name, and checks whether the folder still finds it. */
export function diskIgnoresCase(folder: string, names: readonly string[]): boolean {
  const name = names.find((some) => /[a-z]/i.test(some));
  if (name === undefined) return false;
  const other = name.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));
  if (names.includes(other)) return false;
  const stat = ofDisk(() => lstatSync(join(folder, other), { throwIfNoEntry: false }));
  return stat !== null && stat !== undefined;
}
