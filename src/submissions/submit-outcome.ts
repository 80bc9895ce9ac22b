import type { Answer, RoeError } from '../roe/errors.ts';
import type { JobId } from '../roe/roe.ts';

/** What became of one run request, as far as it can be known from its reply. */
export type SubmitOutcome =
  | { readonly kind: 'accepted'; readonly jobId: JobId }
  /** Roe refused this file; the next may do better. */
  | { readonly kind: 'refused'; readonly error: RoeError }
  /** Every file would be refused for the same reason. */
  | { readonly kind: 'blocked'; readonly error: RoeError }
  /** Surely no job: the same request may be sent again. */
  | { readonly kind: 'never-accepted'; readonly error: RoeError }
  /** A job may exist. Sending again could pay twice. */
  | { readonly kind: 'unknown'; readonly error: RoeError };

const CONFLICT = 409;

/** `sentBefore`: an earlier request of the same submission went without an answer. */
export function submitOutcomeOf(answer: Answer<JobId>, sentBefore: boolean): SubmitOutcome {
  if (answer.ok) return { kind: 'accepted', jobId: answer.value };
  const { error } = answer;
  switch (error.code) {
    case 'refused':
      // A Roe that honours idempotency keys may mean the earlier request, and the job that came of it.
      return { kind: sentBefore && error.status === CONFLICT ? 'unknown' : 'refused', error };
    case 'too-large':
    case 'unsupported-type':
    case 'unreadable-file':
      return { kind: 'refused', error };
    case 'unauthorized':
    case 'forbidden':
    case 'out-of-credits':
    case 'not-found':
    case 'proxy-refused':
      return { kind: 'blocked', error };
    case 'never-sent':
    case 'throttled':
      return { kind: 'never-accepted', error };
    case 'fate-unknown':
    case 'server-error':
    case 'unreadable-reply':
    case 'stopped':
      return { kind: 'unknown', error };
  }
}
