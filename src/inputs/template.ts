import { hasFields, textOf } from '../lib/exact-json.ts';

export type Names = (word: string) => string | null;

const BRACES = /\{([^{}]*)\}/g;

/** Values are not filled in again, whatever they contain. */
export const fill = (template: string, names: Names): string =>
  template.replace(BRACES, (braces, word: string) => names(word) ?? braces);

type FileWord = 'path' | 'dir' | 'name' | 'stem';

/** The values of `{path}`, `{dir}`, `{name}` and `{stem}`. `dir` is `.` at the top, as in a shell. */
export function fileWords(path: string): Readonly<Record<FileWord, string>> {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  return { path, dir: slash < 0 ? '.' : path.slice(0, slash), name, stem: dot > 0 ? name.slice(0, dot) : name };
}

const namesIn =
  (words: Readonly<Record<string, string>>): Names =>
  (word) =>
    Object.hasOwn(words, word) ? (words[word] ?? null) : null;

export const fileNames = (path: string): Names => namesIn(fileWords(path));

/** The path has no slash at the end, and is `.` at the top. */
export function folderNames(path: string): Names {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return namesIn({ path, dir: path, name, stem: name });
}

export interface Columns {
  readonly names: readonly string[];
  /** True for a column, and for `a.b` if `b` is in column `a` of any row. */
  has(word: string): boolean;
}

/** A word that this row lacks but others have is an empty text. */
export const rowNames =
  (values: Readonly<Record<string, unknown>>, columns: Columns): Names =>
  (word) =>
    columns.has(word) ? textOf(valueAt(values, word)) : null;

/** An exact column name takes precedence. Otherwise dots lead into nested values. Undefined if there is no value. */
export function valueAt(values: Readonly<Record<string, unknown>>, word: string): unknown {
  if (Object.hasOwn(values, word)) return values[word];
  let found: unknown = values;
  for (const key of word.split('.')) {
    if (!hasFields(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

const WORD = /\$?\{{1,3} ?[A-Za-z_][\w.-]{0,60} ?\}{1,3}/g;
const FILE_PLACEHOLDER = /\{(path|dir|name|stem)\}/g;

/** Distinct words that look like placeholders, with their braces. */
export const wordsInBraces = (template: string): string[] => [...new Set(template.match(WORD))];

/**
 * Words in braces that are not placeholders of a file or would be misread, such as `{filename}`, `{{path}}` and
 * `${name}`.
 */
export const unknownWords = (template: string): string[] =>
  wordsInBraces(template).filter((word) => word.replace(FILE_PLACEHOLDER, '') !== '');

const LIKE_A_WORD = /^ ?[\p{L}_][\p{L}\p{N}\p{M}_.-]{0,60} ?$/u;
/** `{{word}}` belongs to another program's templates. `{"a":{word}}` has JSON braces around a placeholder. */
const SINGLE_BRACES = /(?<!\{)\{([^{}]*)\}|\{([^{}]*)\}(?!\})/g;

/** Distinct words in single braces that were probably meant as columns, but are none. */
export function unknownColumns(template: string, columns: Columns): string[] {
  const words = [...template.matchAll(SINGLE_BRACES)].map(([, one, other]) => one ?? other ?? '');
  const unknown = words.filter((word) => !columns.has(word) && (LIKE_A_WORD.test(word) || isNear(word, columns)));
  return [...new Set(unknown)];
}

/** True if a column differs only in case and spaces, such as `Company name` from `company  name`. */
const isNear = (word: string, { names }: Columns): boolean =>
  loosely(word) !== '' && names.some((name) => loosely(name) === loosely(word));

const loosely = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');
