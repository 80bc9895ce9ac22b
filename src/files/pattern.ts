import type { Glob } from './glob.ts';

export interface Pattern {
  readonly given: string;
  readonly excludes: boolean;
  /** Only a pattern that names something hidden matches hidden files. */
  readonly asksForHidden: boolean;
  readonly exact: Glob;
  readonly anyCase: Glob;
  /** A class such as `[!A-Z]` has another meaning in lower case. */
  readonly hasClass: boolean;
}

/** Composed and decomposed letters count as equal on every system. */
export const composed = (text: string): string => text.normalize('NFC');
export const inSmallLetters = (text: string): string => composed(text).toLowerCase();

/** The keys that patterns match. The part below the workspace is composed, and in lower case for `anyCase`. */
export interface Place {
  readonly exact: string;
  readonly anyCase: string;
  readonly ignoresCase: boolean;
}

/** `but-for-case`: an exclusion that would match if case were ignored, on a file system that distinguishes case. */
type Hit = 'yes' | 'but-for-case' | 'no';

export interface Rule {
  readonly pattern: Pattern;
  readonly taken: Hit;
}

export type Match =
  | { readonly kind: 'in' }
  | { readonly kind: 'out' }
  /** Only its hidden name keeps the file out. */
  | { readonly kind: 'hidden' }
  /** Exclusion `by` matches if case is ignored, and was perhaps meant to. The file is reported and not sent. */
  | { readonly kind: 'withheld'; readonly by: string };

const IN: Match = { kind: 'in' };
const OUT: Match = { kind: 'out' };
const HIDDEN: Match = { kind: 'hidden' };

/**
 * The rules for a folder's entries. Empty if nothing in the folder can match. Adds to `seen` the exclusions that
 * exclude something an earlier pattern leads to, and the patterns that such an exclusion makes useless.
 */
export function rulesBelow(rules: readonly Rule[], place: Place, seen: Set<Pattern>): readonly Rule[] {
  let below: Rule[] = [];
  let isCut = false;
  for (const rule of rules) {
    const { pattern } = rule;
    if (isCut && pattern.excludes && searchesBelow(pattern, place)) seen.add(pattern);
    const taken = hitOf(rule, place, (glob, key) => glob.takesFolder(key));
    if (pattern.excludes && taken === 'yes') {
      // A pattern for files in an excluded folder matches nothing on purpose, so it gets no warning.
      for (const moot of below) if (searchesBelow(moot.pattern, place)) seen.add(moot.pattern);
      if (below.some((earlier) => !earlier.pattern.excludes)) seen.add(pattern);
      below = [];
      isCut = true;
    } else if (taken !== 'no' || leadsInto(pattern, place)) {
      below.push(taken === rule.taken ? rule : { pattern, taken });
    }
  }
  const first = below.findIndex(({ pattern }) => !pattern.excludes);
  return first < 0 ? [] : below.slice(first);
}

/**
 * Later patterns override earlier ones. Adds to `seen` the including patterns that match, and exclusions that follow
 * one.
 */
export function matchOf(rules: readonly Rule[], place: Place, file: FileName, seen: Set<Pattern>): Match {
  const take = (glob: Glob, key: string, spelling: 'exact' | 'anyCase') => glob.takesFile(key, file[spelling]);
  let match = OUT;
  let wasIncluded = false;
  for (const rule of rules) {
    const { pattern } = rule;
    const isMoot = match === OUT && (!wasIncluded || seen.has(pattern));
    if (pattern.excludes ? isMoot : match === IN && seen.has(pattern)) continue;
    const taken = hitOf(rule, place, take);
    if (taken === 'no') continue;
    if (pattern.excludes) {
      seen.add(pattern);
      if (match === OUT) continue;
      match = taken === 'yes' || match === HIDDEN ? OUT : { kind: 'withheld', by: pattern.given };
    } else if (file.isHidden && !pattern.asksForHidden) {
      if (match === OUT) match = HIDDEN;
      wasIncluded = true;
    } else {
      seen.add(pattern);
      match = IN;
      wasIncluded = true;
    }
  }
  return match;
}

interface FileName {
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

/** Whether the pattern can match only paths below the place. */
function searchesBelow({ exact, anyCase }: Pattern, place: Place): boolean {
  return isBelow(exact.searchPath, place.exact) || (place.ignoresCase && isBelow(anyCase.searchPath, place.anyCase));
}

/** Whether the place is a folder that the pattern names before its first wildcard. */
export const namesOnItsWay = (pattern: Pattern, place: Place): boolean =>
  !pattern.excludes &&
  (place.ignoresCase
    ? isFurther(pattern.anyCase.searchPath, place.anyCase)
    : isFurther(pattern.exact.searchPath, place.exact));

const isFurther = (path: string, folder: string): boolean => path !== folder && isBelow(path, folder);

function isBelow(path: string, folder: string): boolean {
  if (!path.startsWith(folder)) return false;
  return path.length === folder.length || /[\\/]/.test(path.charAt(folder.length)) || /[\\/]$/.test(folder);
}
