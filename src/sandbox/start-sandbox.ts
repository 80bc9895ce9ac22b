import type { Runner } from '../github/runner.ts';
import { errorMessage } from '../lib/error-message.ts';
import { sandboxInputs } from './inputs.ts';
import { createLease, LEASE_STATE } from './lease.ts';
import type { Order, Ready } from './order.ts';

interface SandboxWorld {
  readonly runner: Pick<Runner, 'input' | 'tempDir' | 'saveState' | 'setOutput' | 'info' | 'error'>;
  readonly parentPid: number;
  readonly spawnServer: (order: Order) => Promise<Ready>;
}

export async function startSandbox({ runner, parentPid, spawnServer }: SandboxWorld): Promise<0 | 1> {
  const inputs = sandboxInputs(runner);
  if (!inputs.ok) {
    runner.error(`The sandbox was not started: ${inputs.error.join('; ')}`);
    return 1;
  }
  const { agentId, failOneIn } = inputs.value;
  const lease = createLease(runner.tempDir, (path) => runner.saveState(LEASE_STATE, path));
  try {
    const { baseUrl, apiKey } = await spawnServer({ lease, runnerPid: visiblePid(parentPid), failOneIn });
    runner.setOutput('base-url', baseUrl);
    runner.setOutput('api-key', apiKey);
    runner.setOutput('agent-id', agentId);
    runner.info(`A sandbox stands in for Roe at ${baseUrl} until this workflow job ends. All its answers are made up.`);
    return 0;
  } catch (error) {
    runner.error(`The sandbox was not started: ${errorMessage(error)}`);
    return 1;
  }
}

/** In a container the runner's process is not visible, but the container ends with the workflow job. */
const visiblePid = (pid: number): number | null => (pid > 1 ? pid : null);
