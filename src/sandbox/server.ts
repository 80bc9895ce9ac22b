import { newSandboxKey, sandboxScenario } from '../../simulators/roe/sandbox.ts';
import { startEmulator } from '../../simulators/roe/server.ts';
import { systemClock } from '../lib/clock.ts';
import { writePid } from './lease.ts';
import { KEEP, type Order, type Ready } from './order.ts';
import { untilEnded } from './until-ended.ts';

/** Serves until the workflow job is over, also after the step has ended. */
const order = JSON.parse(process.argv[2] ?? '') as Order;

let isKept = false;
process.on('message', (message) => {
  isKept ||= message === KEEP;
});
// The step was killed before it could report this server.
process.on('disconnect', () => {
  if (!isKept) process.exit();
});
if (!process.connected) process.exit();

const apiKey = newSandboxKey();
const { url } = await startEmulator(sandboxScenario(apiKey, order.failOneIn));
writePid(order.lease, process.pid);
process.send?.({ baseUrl: url, apiKey } satisfies Ready);
await untilEnded(order, systemClock);
process.exit();
