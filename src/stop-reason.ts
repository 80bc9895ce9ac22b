import type { RoeError } from './roe/errors.ts';

/** The first reason counts. It is the `reason` of the signal. */
export interface StopReason {
  readonly code:
    | 'timeout'
    | 'run-cancelled'
    | 'run-failed'
    | 'fail-fast'
    | 'over-budget'
    | 'out-of-credits'
    | 'unauthorized'
    | 'forbidden'
    | 'not-found'
    | 'unreachable';
  /** A clause, such as "the workflow was cancelled". */
  readonly sentence: string;
}

export function stopReasonFor(error: RoeError): StopReason {
  switch (error.code) {
    case 'out-of-credits':
      return { code: error.code, sentence: `the organization is out of credits (${error.message})` };
    case 'unauthorized':
      return { code: error.code, sentence: `Roe no longer accepts the API key (${error.message})` };
    case 'forbidden':
      return { code: error.code, sentence: `the API key may not run this agent (${error.message})` };
    case 'not-found':
      return { code: error.code, sentence: `the agent no longer exists (${error.message})` };
    default:
      return { code: 'unreachable', sentence: error.message };
  }
}

export const stopReasonOf = (signal: AbortSignal): StopReason => signal.reason as StopReason;
