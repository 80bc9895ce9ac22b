/** What `@actions/glob` makes of one line of `files`, `!` apart. Paths are keys: see `Place`. */
export interface Glob {
  /** The folder before the first wildcard, or the whole path if there is none. */
  readonly searchPath: string;
  takesFile(key: string, name: string): boolean;
  /** The folder, and with it everything below. */
  takesFolder(key: string): boolean;
  /** Whether it may take something below the folder. */
  leadsInto(key: string): boolean;
}

/** One line of `files`. */
export interface Pattern {
  /** As the user wrote it. */
  readonly given: string;
  readonly excludes: boolean;
  /** Whether it names something hidden, so that it takes hidden files. */
  readonly asksForHidden: boolean;
  readonly exact: Glob;
  /** The same with all letters small. */
  readonly anyCase: Glob;
  /** Such as `[!A-Z]`, which in small letters takes other names. */
  readonly hasClass: boolean;
}

/** Composed and decomposed letters are the same text on every system. */
export const composed = (text: string): string => text.normalize('NFC');
export const inSmallLetters = (text: string): string => composed(text).toLowerCase();

/** A path as patterns look at it: absolute, and below the workspace composed, or in small letters too. */
export interface Place {
  readonly exact: string;
  readonly anyCase: string;
  /** Whether the file system takes names that differ in case for the same. */
  readonly ignoresCase: boolean;
}

/** `but-for-case`: an exclusion that the file system, which tells case apart, does not hold to be of this file. */
export type Hit = 'yes' | 'but-for-case' | 'no';

/** A pattern as it concerns a folder: whether it takes all of it. */
export interface Rule {
  readonly pattern: Pattern;
  readonly taken: Hit;
}

/** What the patterns together say of a file. */
export type Fate =
  | { readonly kind: 'in' }
  | { readonly kind: 'out' }
  /** It would be in if it were not hidden. */
  | { readonly kind: 'hidden' }
  /** `by` excludes it but for upper and lower case: a document that may be meant to stay is not sent, nor passed over. */
  | { readonly kind: 'withheld'; readonly by: string };

const IN: Fate = { kind: 'in' };
const OUT: Fate = { kind: 'out' };
const HIDDEN: Fate = { kind: 'hidden' };

/** The rules for what a folder holds; none if nothing in it can be in. Includes that an exclusion makes moot are added to `seen`. */
export function rulesBelow(rules: readonly Rule[], place: Place, seen: Set<Pattern>): readonly Rule[] {
  let below: Rule[] = [];
  for (const rule of rules) {
    const { pattern } = rule;
    const taken = hitOf(rule, place, (glob, key) => glob.takesFolder(key));
    if (pattern.excludes && taken === 'yes') {
      // What is all below an excluded folder is left out on purpose, and no mistake.
      for (const moot of below) if (searchesBelow(moot.pattern, place)) seen.add(moot.pattern);
      below = [];
    } else if (taken !== 'no' || leadsInto(pattern, place)) {
      below.push(taken === rule.taken ? rule : { pattern, taken });
    }
  }
  const first = below.findIndex(({ pattern }) => !pattern.excludes);
  return first < 0 ? [] : below.slice(first);
}

/** Later patterns overrule earlier ones. Includes that take the file are added to `seen`. */
export function fateOf(rules: readonly Rule[], place: Place, file: FileName, seen: Set<Pattern>): Fate {
  const take = (glob: Glob, key: string, spelling: 'exact' | 'anyCase') => glob.takesFile(key, file[spelling]);
  let fate = OUT;
  for (const rule of rules) {
    const { pattern } = rule;
    if (pattern.excludes ? fate === OUT : fate === IN && seen.has(pattern)) continue;
    const taken = hitOf(rule, place, take);
    if (taken === 'no') continue;
    if (pattern.excludes) {
      fate = taken === 'yes' || fate === HIDDEN ? OUT : { kind: 'withheld', by: pattern.given };
    } else if (file.isHidden && !pattern.asksForHidden) {
      if (fate === OUT) fate = HIDDEN;
    } else {
      seen.add(pattern);
      fate = IN;
    }
  }
  return fate;
}

/** A file's own name, spelled as the keys of its place. */
export interface FileName {
  readonly exact: string;
  readonly anyCase: string;
  readonly isHidden: boolean;
}

type Take = (glob: Glob, key: string, spelling: 'exact' | 'anyCase') => boolean;

function hitOf({ pattern, taken }: Rule, place: Place, take: Take): Hit {
  if (taken === 'yes') return 'yes';
  const { excludes, exact, anyCase, hasClass } = pattern;
  const isTaken = () => take(exact, place.exact, 'exact');
  if (!excludes && !place.ignoresCase) return isTaken() ? 'yes' : 'no';
  if (taken === 'no' && !take(anyCase, place.anyCase, 'anyCase')) return hasClass && isTaken() ? 'yes' : 'no';
  return place.ignoresCase || isTaken() ? 'yes' : 'but-for-case';
}

function leadsInto({ excludes, exact, anyCase, hasClass }: Pattern, place: Place): boolean {
  const byName = excludes || place.ignoresCase ? anyCase.leadsInto(place.anyCase) : exact.leadsInto(place.exact);
  return byName || (hasClass && exact.leadsInto(place.exact));
}

/** Whether all that the pattern can take lies below the place. */
function searchesBelow({ exact, anyCase }: Pattern, place: Place): boolean {
  return isBelow(exact.searchPath, place.exact) || (place.ignoresCase && isBelow(anyCase.searchPath, place.anyCase));
}

/** Whether the pattern names the place, letter by letter, as a folder on its way. */
export const namesOnItsWay = (pattern: Pattern, place: Place): boolean =>
  !pattern.excludes &&
  (place.ignoresCase
    ? isFurther(pattern.anyCase.searchPath, place.anyCase)
    : isFurther(pattern.exact.searchPath, place.exact));

/** Where to look for all that the patterns match: no path below another. */
export function outermost(paths: readonly string[]): string[] {
  const all = [...new Set(paths)];
  return all.filter((path) => !all.some((other) => isFurther(path, other)));
}

const isFurther = (path: string, folder: string): boolean => path !== folder && isBelow(path, folder);

function isBelow(path: string, folder: string): boolean {
  if (!path.startsWith(folder)) return false;
  return path.length === folder.length || /[\\/]/.test(path.charAt(folder.length)) || /[\\/]$/.test(folder);
}
