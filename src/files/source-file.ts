import type { Problem } from '../problem.ts';

/** The type of a file whose name does not show one. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** A file of the workspace that the patterns matched. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes on every system. */
  readonly path: string;
  readonly absolutePath: string;
  /** The path with links resolved; a folder on the way may be a link within the workspace. */
  readonly realPath: string;
  readonly bytes: number;
  /** When it was last written. Shows if the file changes before it is sent. */
  readonly modifiedAtMs: number;
  readonly contentType: string;
  /** In hex; null if the content was not read. */
  readonly sha256: string | null;
}

export type KnownFile = SourceFile & { readonly sha256: string };

/** A matched path that is not sent, and why. */
export interface SkippedFile {
  readonly file: SourceFile;
  readonly problem: Problem;
}

/** By UTF-16 code units, so that no machine's language changes the order. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** What the templates `{path}`, `{dir}`, `{name}` and `{stem}` stand for. `dir` is `.` at the top, as in a shell. */
export function placeholders(path: string): Readonly<Record<'path' | 'dir' | 'name' | 'stem', string>> {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  return { path, dir: slash < 0 ? '.' : path.slice(0, slash), name, stem: dot > 0 ? name.slice(0, dot) : name };
}

const PLACEHOLDER = /\{(path|dir|name|stem)\}/g;

export function fillIn(template: string, path: string): string {
  const values = placeholders(path);
  return template.replace(PLACEHOLDER, (_, word: keyof typeof values) => values[word]);
}

/** All words in braces, without duplicates. */
export const allPlaceholders = (template: string): string[] => [
  ...new Set(template.match(/\$?\{{1,3} ?[A-Za-z_][\w.-]{0,60} ?\}{1,3}/g)),
];

/** Words in braces that `fillIn` leaves alone or misreads, such as `{filename}`, `{{path}}` and `${name}`. */
export const unknownPlaceholders = (template: string): string[] =>
  allPlaceholders(template).filter((word) => word.replace(PLACEHOLDER, '') !== '');
