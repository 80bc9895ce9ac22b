import { stopReasonOf } from '../stop-reason.ts';
import type { Fault } from '../verdict.ts';

/** Cases are incomplete because the signal fired, whose reason is a StopReason. `what` was being done. */
export function stoppedFault(signal: AbortSignal, what: string): Fault {
  const { code, sentence } = stopReasonOf(signal);
  return { code, headline: `${sentence} while ${what}`, detail: 'nothing was submitted' };
}
