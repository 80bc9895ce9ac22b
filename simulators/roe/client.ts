import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Inspection } from './inspection.ts';
import type { ScenarioInput } from './scenario.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const LISTENING = 'roe-emulator listening on ';
const KILL_AFTER_MS = 3000;

export interface EmulatorHandle extends AsyncDisposable {
  readonly url: string;
  /** Replaces the scenario and forgets everything. */
  configure(scenario: ScenarioInput): Promise<void>;
  /** Changes the scenario and forgets nothing. */
  patch(change: ScenarioInput): Promise<void>;
  inspect(): Promise<Inspection>;
  stop(): Promise<void>;
}

/** The emulator in a separate process. */
export async function spawnEmulator(scenario?: ScenarioInput): Promise<EmulatorHandle> {
  const child = spawn(process.execPath, [MAIN], { stdio: ['pipe', 'pipe', 'inherit'] });
  const stop = () => stopped(child);
  try {
    const url = await addressOf(child.stdout);
    if (scenario !== undefined) await post(`${url}/_emulator/scenario`, scenario);
    return {
      url,
      configure: (next) => post(`${url}/_emulator/scenario`, next),
      patch: (change) => post(`${url}/_emulator/patch`, change),
      inspect: () => inspection(`${url}/_emulator/state`),
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addressOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith(LISTENING)) return line.slice(LISTENING.length);
  }
  throw new Error('The emulator ended before it listened.');
}

async function post(url: string, value: ScenarioInput): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(value) });
  if (!response.ok) throw new Error(`The emulator refused: ${await response.text()}`);
  await response.body?.cancel();
}

async function inspection(url: string): Promise<Inspection> {
  const response = await fetch(url);
  return (await response.json()) as Inspection;
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
  child.stdin?.end();
  await exited;
  clearTimeout(timer);
}
