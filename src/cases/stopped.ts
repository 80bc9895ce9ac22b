import { stopReasonOf } from '../stop-reason.ts';
import type { Fault } from '../verdict.ts';

export function stoppedFault(signal: AbortSignal, what: string): Fault {
  const { code, sentence } = stopReasonOf(signal);
  return { code, headline: `${sentence} while ${what}`, detail: 'nothing was submitted' };
}
