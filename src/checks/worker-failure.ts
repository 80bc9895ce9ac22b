import { TimeLimitError } from '../lib/clock.ts';
import type { Finding } from '../results/record.ts';
import { broken } from './check.ts';
import type { Kind } from './messages.ts';

/** Why the checker gave no answer. */
export type Cause =
  | { readonly kind: 'too-long'; readonly limitMs: number }
  | { readonly kind: 'too-large'; readonly limitMb: number }
  /** It ended by itself, or never began. */
  | { readonly kind: 'no-thread'; readonly reason: string }
  | { readonly kind: 'run-ended' };

/** What it means for an answer that a signal has fired, or that none has and there will be no answer. */
export function causeOf({ aborted, reason }: AbortSignal): Cause {
  if (reason instanceof TimeLimitError) return { kind: 'too-long', limitMs: reason.limitMs };
  return aborted ? { kind: 'run-ended' } : { kind: 'no-thread', reason: 'it gave no answer' };
}

const INPUT: Readonly<Record<Kind, string>> = {
  schema: '`output-schema`',
  expected: '`expected`',
  'reject-when': '`reject-when`',
};

const ENDLESS: Readonly<Record<Kind, string>> = {
  schema: 'a `pattern` in it may be one that backtracks without end',
  expected: 'a `$pattern` in the expected result may be one that backtracks without end',
  'reject-when': 'a function in it may call itself without end, or a regular expression backtrack without end',
};

/** The findings of checks that got no answer; the first of these kinds was being evaluated, the others had not begun. */
export function unevaluated([first, ...others]: readonly Kind[], cause: Cause): Finding[] {
  if (first === undefined) return [];
  const after = `since ${INPUT[first]} before it could not be`;
  return [
    broken(first, `${INPUT[first]} could not be evaluated on this result: ${because(first, cause)}`),
    ...others.map((kind) => broken(kind, `${INPUT[kind]} was not evaluated on this result, ${after}`)),
  ];
}

function because(kind: Kind, cause: Cause): string {
  switch (cause.kind) {
    case 'too-long':
      return `it had not ended after ${cause.limitMs / 1000} s and was stopped; ${ENDLESS[kind]}`;
    case 'too-large':
      return `it took more than ${cause.limitMb} MB of memory and was stopped; make it keep less, or look for what in it has no end`;
    case 'no-thread':
      return `the thread for checks ended (${cause.reason}); run again`;
    case 'run-ended':
      return 'the run ended before it did; run again to have it evaluated';
  }
}
