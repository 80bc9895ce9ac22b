import { TimeLimitError } from '../lib/clock.ts';
import type { Finding } from '../results/record.ts';
import { broken } from './check.ts';
import type { Kind } from './messages.ts';

export type WorkerFailure =
  | { readonly kind: 'too-long'; readonly limitMs: number }
  | { readonly kind: 'too-large'; readonly limitMb: number }
  | { readonly kind: 'no-thread'; readonly reason: string }
  | { readonly kind: 'run-ended' };

export const NO_ANSWER = 'it gave no answer';

export function workerFailureOf({ aborted, reason }: AbortSignal): WorkerFailure {
  if (reason instanceof TimeLimitError) return { kind: 'too-long', limitMs: reason.limitMs };
  return aborted ? { kind: 'run-ended' } : { kind: 'no-thread', reason: NO_ANSWER };
}

const INPUT: Readonly<Record<Kind, string>> = {
  schema: '`output-schema`',
  expected: '`expected`',
  'reject-when': '`reject-when`',
};

const ENDLESS: Readonly<Record<Kind, string>> = {
  schema: 'look for a `pattern` that backtracks forever',
  expected: 'look for a `$pattern` in the expected result that backtracks forever',
  'reject-when': 'look for a function that calls itself forever, or a regular expression that backtracks forever',
};

/** Findings for checks without an answer. The first kind was being evaluated, and the others had not started. */
export function unevaluated([first, ...others]: readonly Kind[], failure: WorkerFailure): Finding[] {
  if (first === undefined) return [];
  return [
    broken(first, `${INPUT[first]} could not be evaluated on this result: ${because(first, failure)}`),
    ...others.map((kind) =>
      broken(kind, `${INPUT[kind]} was not evaluated on this result, because evaluating ${INPUT[first]} failed first`),
    ),
  ];
}

function because(kind: Kind, failure: WorkerFailure): string {
  switch (failure.kind) {
    case 'too-long':
      return `it was stopped after ${failure.limitMs / 1000} s; ${ENDLESS[kind]}`;
    case 'too-large':
      return `it was stopped because it used more than ${failure.limitMb} MB of memory; make it use less, or look for a part that never ends`;
    case 'no-thread':
      return `the thread for checks ended (${failure.reason}); run again`;
    case 'run-ended':
      return 'the run ended first; run again to evaluate it';
  }
}
