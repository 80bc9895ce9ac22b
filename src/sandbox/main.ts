import { createActionsRunner } from '../github/actions-runner.ts';
import { systemClock } from '../lib/clock.ts';
import { spawnServer } from './spawn-server.ts';
import { startSandbox } from './start-sandbox.ts';

process.exitCode = await startSandbox({
  runner: createActionsRunner(process.env, 'sandbox/action.yml', systemClock),
  parentPid: process.ppid,
  spawnServer: (order) => spawnServer(order, process.env, systemClock),
});
