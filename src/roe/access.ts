import type { Clock } from '../lib/clock.ts';
import type { Roe } from './roe.ts';

/** What a stage needs in order to speak with Roe. */
export interface RoeAccess {
  readonly roe: Roe;
  readonly clock: Clock;
  /** Breaks off what is in flight. */
  readonly signal: AbortSignal;
}
