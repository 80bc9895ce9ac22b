import { type ChildProcess, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Clock, NEVER, withTimeLimit } from '../lib/clock.ts';
import { isReady, KEEP, type Order, type Ready } from './order.ts';

const SERVER = new URL(import.meta.url.endsWith('.ts') ? './server.ts' : '../sandbox-server/index.js', import.meta.url);
/** A loaded machine may take seconds to start a process. */
const MAX_START_MS = 30_000;

/**
 * The environment of the server, which must hold no secret: what Node needs on Windows, and the variable by which the
 * runner finds and ends processes that a workflow job has left running.
 */
const PASSED_ON = ['RUNNER_TRACKING_ID', 'SystemRoot', 'windir'];

/** The server outlives this process. Rejects if it does not listen in time. */
export async function spawnServer(order: Order, environment: NodeJS.ProcessEnv, clock: Clock): Promise<Ready> {
  const env = Object.fromEntries(PASSED_ON.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  const server = spawn(process.execPath, [fileURLToPath(SERVER), JSON.stringify(order)], {
    detached: true,
    windowsHide: true,
    // The runner waits until no process has the step's output open.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    cwd: dirname(process.execPath),
    env,
  });
  try {
    const ready = await withTimeLimit(clock, MAX_START_MS, NEVER, (signal) => firstMessage(server, signal));
    await new Promise<void>((resolve, reject) => server.send(KEEP, (error) => (error ? reject(error) : resolve())));
    return ready;
  } catch (error) {
    server.kill('SIGKILL');
    throw error;
  } finally {
    if (server.connected) server.disconnect();
    server.unref();
  }
}

function firstMessage(server: ChildProcess, signal: AbortSignal): Promise<Ready> {
  return new Promise((resolve, reject) => {
    const onEnd = () => reject(signal.reason);
    signal.addEventListener('abort', onEnd, { once: true });
    server.once('error', reject);
    server.once('exit', (code, by) => reject(new Error(`its server ended with ${by ?? `exit code ${code}`}`)));
    server.once('message', (message) => {
      if (isReady(message)) resolve(message);
      else reject(new Error('its server sent an unexpected message'));
    });
  });
}
