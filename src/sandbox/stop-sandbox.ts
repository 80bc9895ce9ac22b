import type { Step } from '../github/runner.ts';
import type { Clock } from '../lib/clock.ts';
import { endLease, LEASE_STATE } from './lease.ts';
import { processAlive } from './process-alive.ts';

const POLL_MS = 50;
const MAX_END_MS = 10_000;

export async function stopSandbox(step: Pick<Step, 'state' | 'tempDir' | 'warning'>, clock: Clock): Promise<void> {
  const lease = step.state(LEASE_STATE);
  const pid = lease === '' ? null : endLease(lease, step.tempDir);
  if (pid === null) return;
  const endMs = clock.now() + MAX_END_MS;
  while (processAlive(pid) && clock.now() < endMs) await clock.sleep(POLL_MS);
  // Not killed: if the server ended earlier, another process may have its number.
  if (processAlive(pid))
    step.warning(`The sandbox (process ${pid}) was asked to end ${MAX_END_MS / 1000} s ago and is still running.`);
}
