import type { Clock } from '../lib/clock.ts';
import { holds } from './lease.ts';
import type { Order } from './order.ts';
import { processAlive } from './process-alive.ts';

/** Much shorter than the time until another process may get the number of one that ended. */
const POLL_MS = 200;

/** Returns when the workflow job is over: its post step or the runner has removed the lease, or the runner itself is gone. */
export async function untilEnded({ lease, runnerPid }: Order, clock: Clock): Promise<void> {
  while (holds(lease) && (runnerPid === null || processAlive(runnerPid))) await clock.sleep(POLL_MS);
}
