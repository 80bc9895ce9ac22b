import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';

export interface Azurite {
  /** `http://127.0.0.1:<port>/devstoreaccount1` */
  accountUrl: string;
  stop(): Promise<void>;
}

const startTimeoutMs = 120_000;
const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
// Held open by this process: however it ends, azurite ends with it.
const endWithStdin = "data:text/javascript,process.stdin.resume().on('end', () => process.exit())";
const flagsFor = (port: number) => [
  '--silent',
  '--inMemoryPersistence',
  '--skipApiVersionCheck',
  '--disableTelemetry',
  '--blobHost',
  '127.0.0.1',
  '--blobPort',
  String(port),
];

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`azurite did not start: ${output}`)), startTimeoutMs);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /successfully listens on (http:\/\/\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`azurite ended with code ${code}: ${output}`));
    });
  });
}

/** Names a port on which one azurite serves many services: the start of each takes seconds of processor time. */
export const SHARED_PORT = 'AZURITE_PORT';

/** The shared one, which may still be starting, or a new one. */
export async function startAzurite(): Promise<Azurite> {
  const shared = process.env[SHARED_PORT];
  return shared === undefined ? await spawnAzurite(0) : await sharedAzurite(`http://127.0.0.1:${shared}`);
}

async function sharedAzurite(address: string): Promise<Azurite> {
  for (let leftMs = startTimeoutMs; ; leftMs -= 200) {
    try {
      await fetch(address);
      return { accountUrl: `${address}/devstoreaccount1`, stop: async () => {} };
    } catch (error) {
      if (leftMs <= 0) throw error;
      await delay(200);
    }
  }
}

/** On port 0 the system chooses one, and azurite prints it. The signal ends it, also while it starts. */
export async function spawnAzurite(port: number, signal?: AbortSignal): Promise<Azurite> {
  const child = spawn(process.execPath, ['--import', endWithStdin, main, ...flagsFor(port)], {
    cwd: tmpdir(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  signal?.addEventListener('abort', () => child.kill('SIGKILL'));
  try {
    const address = await listeningAddress(child);
    // Any answer will do: without a signature it is an error.
    await fetch(address);
    return {
      accountUrl: `${address}/devstoreaccount1`,
      async stop() {
        child.kill('SIGKILL');
        await ended;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
