import type { Clock } from '../lib/clock.ts';
import { holds } from './lease.ts';
import type { Order } from './order.ts';
import { processAlive } from './process-alive.ts';

/** Much shorter than the time until the number of an ended process is used again. */
const POLL_MS = 200;

/** Returns when the post step or the runner has removed the lease, or the runner itself has ended. */
export async function untilEnded({ lease, runnerPid }: Order, clock: Clock): Promise<void> {
  while (holds(lease) && (runnerPid === null || processAlive(runnerPid))) await clock.sleep(POLL_MS);
}
