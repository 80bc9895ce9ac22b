import { stopReasonOf } from '../stop-reason.ts';
import type { Fault } from '../verdict.ts';

/** `what` is the step that the signal interrupted. Its reason is a StopReason. */
export function stoppedFault(signal: AbortSignal, what: string): Fault {
  const { code, sentence } = stopReasonOf(signal);
  return { code, headline: `${sentence} while ${what}`, detail: 'nothing was submitted' };
}
