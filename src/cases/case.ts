import type { KnownFile, SourceFile } from '../files/source-file.ts';
import type { Problem } from '../problem.ts';

/** What one job is about: a file, all matched files of a folder, or a row of a table. */
export interface Case<File extends SourceFile = SourceFile> {
  /** Unique in a run: the file's path; the folder's path and `/`; the row's `id` cell, or the table's path and line. */
  readonly id: string;
  /** In the order in which they are sent: by input, then by path. */
  readonly files: readonly CaseFile<File>[];
  readonly row: Row | null;
  /** The agent's text inputs, with placeholders filled in. */
  readonly values: Readonly<Record<string, string>>;
}

export type KnownCase = Case<KnownFile>;

/** A file of a case, and the agent's input that it goes to. */
export interface CaseFile<File extends SourceFile = SourceFile> {
  /** Null until the agent is known, for a file that goes to the one input that can take it. */
  readonly input: string | null;
  /** `text` sends the content as the input's text. */
  readonly as: 'file' | 'text';
  readonly file: File;
}

/** A row of the user's table. */
export interface Row {
  /** The table's path in the workspace. */
  readonly source: string;
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A case that is not sent, and why. */
export interface SkippedCase {
  readonly case: Case;
  readonly problem: Problem;
}

/** By UTF-16 code units, so that no machine's language changes the order. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
