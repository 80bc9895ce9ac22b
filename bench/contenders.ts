import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmulatorHandle } from '../simulators/roe/client.ts';
import { DEFAULT_API_KEY } from '../simulators/roe/scenario.ts';
import type { StartedAction } from '../simulators/runner/options.ts';
import { startStage } from '../simulators/runner/stage.ts';
import { type ProcessFigures, watchProcess } from './process-figures.ts';

export const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENT_READER = '11111111-1111-4111-8111-111111111112';
const MAX_MS = 900_000;

export interface ContenderRun extends ProcessFigures {
  readonly makespanMs: number;
  /** Both by the clock of this machine. */
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  /** By what the contender says itself. */
  readonly succeeded: number;
}

/** Starts dist/ as GitHub's runner does; resolves once the process has started. */
export async function startAction(
  baseUrl: string,
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StartedAction> {
  const started = await startStage('main', {
    actionDir: REPOSITORY,
    workspace: folder,
    timeoutMs: MAX_MS,
    inputs: {
      'api-key': DEFAULT_API_KEY,
      'agent-id': DOCUMENT_READER,
      'base-url': baseUrl,
      files: '**/*.pdf',
      'max-files': '100000',
      artifact: 'false',
      ...inputs,
    },
  });
  if (!started) throw new Error('the action has no main');
  return started;
}

export async function runAction(
  emulator: EmulatorHandle,
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ContenderRun> {
  const started = await startAction(emulator.url, folder, inputs);
  const startedAtMs = Date.now();
  const figures = watchProcess(started.pid);
  const step = await started.done;
  const endedAtMs = Date.now();
  const measured = figures();
  if (step.exitCode !== 0) throw new Error(`the action failed:\n${step.log.slice(-20).join('\n')}`);
  return {
    ...measured,
    makespanMs: step.durationMs,
    startedAtMs,
    endedAtMs,
    succeeded: Number(step.outputs.succeeded),
  };
}

/** A client in Python, its host read from ROE_BASE_URL. */
export interface Script {
  readonly name: string;
  readonly path: string;
}

/** What this action replaces. It is not part of this repository. */
export const VENDOR_SCRIPT: Script = {
  name: "the vendor's script",
  path: process.env.ROE_SEED_SCRIPT ?? join(REPOSITORY, '..', 'shared', 'seed', 'batch_job_runner.py'),
};

export const EIGHT_THREADS: Script = {
  name: 'a client with eight threads',
  path: join(REPOSITORY, 'bench', 'eight_threads.py'),
};

/** Why the script cannot run here, or null. */
export function whyNot({ name, path }: Script): string | null {
  if (!existsSync(path)) return `${name} is not here (ROE_SEED_SCRIPT names the vendor's)`;
  const python = spawnSync('python3', ['-c', 'import requests']);
  return python.status === 0 ? null : `${name} needs python3 with requests`;
}

export async function runScript(
  { name, path }: Script,
  emulator: EmulatorHandle,
  folder: string,
  pollSeconds: number,
): Promise<ContenderRun> {
  const options = ['--api-key', DEFAULT_API_KEY, '--agent-id', DOCUMENT_READER, '--folder', folder];
  const startedAtMs = Date.now();
  const child = spawn('python3', [path, ...options, '--poll-interval', String(pollSeconds)], {
    env: { ...process.env, ROE_BASE_URL: emulator.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const figures = watchProcess(child.pid ?? 0);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const [code] = await once(child, 'close');
  const endedAtMs = Date.now();
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  const succeeded = output.match(/completed with status [36]/g)?.length ?? 0;
  return { ...figures(), makespanMs: endedAtMs - startedAtMs, startedAtMs, endedAtMs, succeeded };
}
