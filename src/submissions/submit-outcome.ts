import type { Answer, RoeError } from '../roe/errors.ts';
import type { JobId } from '../roe/roe.ts';

export type SubmitOutcome =
  | { readonly kind: 'accepted'; readonly jobId: JobId }
  /** Roe refused this file. Others may be accepted. */
  | { readonly kind: 'file-refused'; readonly error: RoeError }
  /** Every file would be refused for the same reason. */
  | { readonly kind: 'run-blocked'; readonly error: RoeError }
  /** There is no job, so the same request may be sent again. */
  | { readonly kind: 'retryable'; readonly error: RoeError }
  /** A job may exist. Sending again could pay twice. */
  | { readonly kind: 'in-doubt'; readonly error: RoeError };

const CONFLICT = 409;

/** `sentBefore`: the reply to an earlier request of the same submission was lost. */
export function submitOutcomeOf(answer: Answer<JobId>, sentBefore: boolean): SubmitOutcome {
  if (answer.ok) return { kind: 'accepted', jobId: answer.value };
  const { error } = answer;
  switch (error.code) {
    case 'refused':
      // With idempotency keys, Roe may refer to the earlier request and its job.
      return { kind: sentBefore && error.status === CONFLICT ? 'in-doubt' : 'file-refused', error };
    case 'too-large':
    case 'unsupported-type':
    case 'unreadable-file':
      return { kind: 'file-refused', error };
    case 'unauthorized':
    case 'forbidden':
    case 'out-of-credits':
    case 'not-found':
    case 'proxy-refused':
      return { kind: 'run-blocked', error };
    case 'never-sent':
    case 'throttled':
      return { kind: 'retryable', error };
    case 'fate-unknown':
    case 'server-error':
    case 'unreadable-reply':
    case 'stopped':
      return { kind: 'in-doubt', error };
  }
}
