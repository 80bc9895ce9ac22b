import { compareText } from '../lib/compare-text.ts';
import type { Problem } from '../problem.ts';

/** The type of a file if neither its name nor its bytes show one. */
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
  /** The type that the bytes show if the name says another one; else null, as before the content is read. */
  readonly looksLike: string | null;
  /** In hex; null if the content was not read. */
  readonly sha256: string | null;
}

export type KnownFile = SourceFile & { readonly sha256: string };

/** A matched path that is not sent, and why. */
export interface SkippedFile {
  readonly file: SourceFile;
  readonly problem: Problem;
}

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  compareText(a.path, b.path);

/** The order in which a case's files are sent. A disk that decomposes names does not change it. */
export const byComposedPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  compareText(a.path.normalize('NFC'), b.path.normalize('NFC')) || byPath(a, b);
