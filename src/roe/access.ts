import type { Clock } from '../lib/clock.ts';
import type { Roe } from './roe.ts';

export interface RoeAccess {
  readonly roe: Roe;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}
