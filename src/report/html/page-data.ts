import type { CaseWord, Outcome } from '../../outcome.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import type { Value, ValueColumn } from '../values/value.ts';

export const RUN_BLOCK = 'run';
/** Blocks of rows have the ids `rows-0`, `rows-1` and so on. Details have `details-0` and so on, in the same order. */
export const rowsBlock = (number: number): string => `rows-${number}`;
export const detailsBlock = (number: number): string => `details-${number}`;

export interface PageRun {
  readonly isSandbox: boolean;
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly headline: string;
  /** The clauses below the headline. Several are a list. */
  readonly lines: readonly string[];
  readonly agent: {
    readonly id: string;
    readonly name: string;
    readonly versionId: string;
    readonly versionName: string;
  } | null;
  readonly repository: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly job: string;
  readonly sha: string;
  readonly ref: string;
  readonly runUrl: string;
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  readonly total: number;
  readonly unit: CaseWord;
  readonly cached: number;
  readonly reused: number;
  readonly cost: number;
  readonly scorecard: Scorecard | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly columns: readonly ValueColumn[];
  readonly shownColumns: number;
  readonly rowsBlocks: number;
}

export interface PageRow {
  readonly case: string;
  readonly outcome: Outcome;
  /** Truncated. May be empty. */
  readonly reason: string;
  /** Shared by reasons of one kind. Empty if it is the reason itself. */
  readonly group: string;
  /** The extension of the first file, in lower case. May be empty. */
  readonly type: string;
  readonly cached: boolean;
  readonly reused: boolean;
  readonly submittedAtMs: number | null;
  readonly finishedAtMs: number | null;
  readonly durationMs: number | null;
  readonly cost: number | null;
  /** A value for each column of the run. Null if the case has no outputs. */
  readonly values: readonly Value[] | null;
}

/** The number is the row's place in the results, and also that of its details. */
export interface NumberedRow extends PageRow {
  readonly number: number;
}

/**
 * The other facts that an opened row shows. They are lists without names, so that a text search in a block finds only
 * content.
 */
export type PageDetails = readonly [
  reasonCode: string,
  reason: string,
  jobId: string,
  submissionKey: string,
  status: string,
  files: readonly PageFile[],
  row: PageTableRow | null,
  inputTokens: number | null,
  outputTokens: number | null,
  checks: readonly PageCheck[],
  outputs: readonly PageOutput[] | null,
  correctedOutputs: readonly PageOutput[] | null,
];

export type PageFile = readonly [input: string, path: string, contentType: string, bytes: number, sha256: string];

export type PageTableRow = readonly [source: string, line: number, cells: readonly (readonly [string, string])[]];

/**
 * A check that compared one place has a difference, which the page shows instead of the message. A check that rejected
 * values has one of them, and each other value is in another check with the same message.
 */
export type PageCheck = readonly [
  kind: string,
  passed: boolean,
  message: string,
  difference: PageDifference | null,
  value: PageRejectedValue | null,
];

export type PageDifference = readonly [place: string, expected: string, actual: string];

export type PageRejectedValue = readonly [place: string, actual: string];

/** `leftOut` is the number of characters cut off at the end. Only a whole value is shown as JSON. */
export type PageOutput = readonly [key: string, dataType: string, value: string, isJson: boolean, leftOut: number];

/**
 * JSON that cannot end a script element or open a comment. To search a block for a text, search for this form of it.
 */
export function blockJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
