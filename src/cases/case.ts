import type { KnownFile, SourceFile } from '../files/source-file.ts';
import { compareText } from '../lib/compare-text.ts';
import type { CaseWord } from '../outcome.ts';
import type { Problem } from '../problem.ts';

/** What one job is about: a file, all matched files of a folder, or a row of a table. */
export interface Case<File extends SourceFile = SourceFile> {
  /** Unique in a run: the file's path; the folder's path and `/`; the row's `id` cell, or the table's path and line. */
  readonly id: string;
  /** By input, then by path. A case's own files are first if they have no input yet. */
  readonly files: readonly CaseFile<File>[];
  readonly row: Row | null;
  readonly values: Readonly<Record<string, string>>;
}

export type KnownCase = Case<KnownFile>;

export interface CaseFile<File extends SourceFile = SourceFile> {
  /** Null until the agent is known, if the file goes to the one input that can take it. */
  readonly input: string | null;
  readonly as: 'file' | 'text';
  readonly file: File;
}

export interface Row {
  readonly source: string;
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface SkippedCase {
  readonly case: Case;
  readonly problem: Problem;
}

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

export const onlyFileOf = ({ id, files, row }: Case): SourceFile | null => {
  const [only] = files;
  return row === null && files.length === 1 && only?.file.path === id ? only.file : null;
};

export const nameIn = (of: Case, { path }: SourceFile): string => (onlyFileOf(of) === null ? path : 'the file');

export const wordFor = (cases: readonly Case[]): CaseWord =>
  cases.every((one) => onlyFileOf(one) !== null) ? 'file' : 'case';

export interface Cases {
  readonly cases: readonly Case[];
  readonly refused: readonly SkippedCase[];
}

export const size = ({ cases, refused }: Cases): number => cases.length + refused.length;

export const allOf = ({ cases, refused }: Cases): Case[] => [...cases, ...refused.map((skipped) => skipped.case)];
