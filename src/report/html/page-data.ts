import type { Outcome } from '../../outcome.ts';

/** The element ids by which the page finds its data. */
export const RUN_BLOCK = 'run';
/** Blocks of rows are `rows-0`, `rows-1` and so on, each file's details `details-0` and so on in the order of the rows. */
export const rowsBlock = (number: number): string => `rows-${number}`;
export const detailsBlock = (number: number): string => `details-${number}`;

/** What the page shows of the run as a whole. Texts are foreign and may be '' where nothing is known. */
export interface PageRun {
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly headline: string;
  /** What stands below it; several are a list. */
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
  readonly cached: number;
  readonly reused: number;
  readonly cost: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** How many blocks of rows follow. */
  readonly rowsBlocks: number;
}

/** What the table, its filters and the timeline need of a file. */
export interface PageRow {
  readonly path: string;
  readonly outcome: Outcome;
  /** The reason's beginning; '' where there is none. */
  readonly reason: string;
  readonly cached: boolean;
  readonly reused: boolean;
  /** Null where no job is known. */
  readonly submittedAtMs: number | null;
  readonly finishedAtMs: number | null;
  readonly durationMs: number | null;
  readonly cost: number | null;
}

/**
 * What an opened row shows beside that. Lists without names, so that a search in a block's text finds content alone.
 */
export type PageDetails = readonly [
  reasonCode: string,
  reason: string,
  jobId: string,
  submissionKey: string,
  status: string,
  contentType: string,
  bytes: number,
  sha256: string,
  inputTokens: number | null,
  outputTokens: number | null,
  checks: readonly PageCheck[],
  outputs: readonly PageOutput[] | null,
  correctedOutputs: readonly PageOutput[] | null,
];

/** A check that compared one place in the output has a difference, which is shown instead of the message. */
export type PageCheck = readonly [kind: string, passed: boolean, message: string, difference: PageDifference | null];

export type PageDifference = readonly [place: string, expected: string, actual: string];

/** `leftOut` counts the characters at the value's end that the report has no room for; only a whole value is shown as JSON. */
export type PageOutput = readonly [key: string, dataType: string, value: string, isJson: boolean, leftOut: number];

/**
 * JSON that can stand in a script element: nothing in it can end the element or open a comment. A search for a text in
 * a block's content has to look for the text in this form.
 */
export function blockJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
