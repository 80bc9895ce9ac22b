import { compareText } from '../lib/compare-text.ts';
import type { Problem } from '../problem.ts';

export const UNKNOWN_TYPE = 'application/octet-stream';

export interface SourceFile {
  /** Relative to the workspace, with forward slashes on every system. */
  readonly path: string;
  readonly absolutePath: string;
  /** The path with links resolved. A folder on the way may be a link within the workspace. */
  readonly realPath: string;
  readonly bytes: number;
  /** Used to notice that the file changes before it is sent. */
  readonly modifiedAtMs: number;
  readonly contentType: string;
  /** The type of the bytes if it contradicts the name. Null otherwise, and before the content is read. */
  readonly looksLike: string | null;
  /** Hexadecimal. Null if the content was not hashed. */
  readonly sha256: string | null;
}

export type KnownFile = SourceFile & { readonly sha256: string };

export const isHashed = (file: SourceFile): file is KnownFile => file.sha256 !== null;

export interface SkippedFile {
  readonly file: SourceFile;
  readonly problem: Problem;
}

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  compareText(a.path, b.path);

/** The order in which a case's files are sent, equal on disks that decompose names. */
export const byComposedPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  compareText(a.path.normalize('NFC'), b.path.normalize('NFC')) || byPath(a, b);
