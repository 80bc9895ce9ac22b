import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { OutputStream } from './commands.ts';
import type { CancelLadder } from './options.ts';

export interface ProcessEnd {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  durationMs: number;
  cancelled: boolean;
}

export interface RunningProcess {
  pid: number;
  signal(signal: NodeJS.Signals): void;
  done: Promise<ProcessEnd>;
}

interface ProcessOptions {
  script: string;
  cwd: string;
  env: Record<string, string>;
  uid: number | undefined;
  openFiles: number | undefined;
  timeoutMs: number;
  ladder: CancelLadder | undefined;
  onData: (stream: OutputStream, chunk: Uint8Array) => void;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Pipes still held by a grandchild after the process has ended are given up after this time (ProcessInvoker.cs). */
const heldPipesMs = 5_000;

const running = new Set<Child>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

function commandOf({ script, env, openFiles }: ProcessOptions): readonly [string, ...string[]] {
  if (openFiles === undefined) return [process.execPath, script];
  // A shell does not pass on variables with a hyphen in their names, as those of inputs have.
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return ['sh', '-c', `ulimit -n ${openFiles}; exec env "$@"`, 'sh', ...variables, process.execPath, script];
}

function spawnNode(options: ProcessOptions): Child {
  const [command, ...args] = commandOf(options);
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    // A separate session, so that a Ctrl-C at the terminal does not reach the action.
    detached: true,
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  running.add(child);
  child.stdin.on('error', () => undefined);
  child.stdin.end();
  child.stdout.on('data', (chunk: Uint8Array) => options.onData('stdout', chunk));
  child.stderr.on('data', (chunk: Uint8Array) => options.onData('stderr', chunk));
  return child;
}

/** After SIGINT: SIGTERM, then SIGKILL, each unless the process has ended by then. */
async function climb(child: Child, ladder: CancelLadder, stop: AbortSignal): Promise<void> {
  try {
    await delay(ladder.termAfter, undefined, { signal: stop });
    child.kill('SIGTERM');
    await delay(ladder.killAfter, undefined, { signal: stop });
    child.kill('SIGKILL');
  } catch {
    // Ended in time.
  }
}

function waitForEnd(child: Child): Promise<Pick<ProcessEnd, 'exitCode' | 'signal'>> {
  return new Promise((resolve, reject) => {
    let pipes: NodeJS.Timeout | undefined;
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('exit', (exitCode, signal) => {
      running.delete(child);
      pipes = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ exitCode, signal });
      }, heldPipesMs);
    });
    child.once('close', (exitCode, signal) => {
      clearTimeout(pipes);
      resolve({ exitCode, signal });
    });
  });
}

export function startProcess(options: ProcessOptions): RunningProcess {
  const start = performance.now();
  const child = spawnNode(options);
  const stop = new AbortController();
  let cancelled = false;
  let timedOut = false;
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;

  const signal = (name: NodeJS.Signals) => {
    if (hasEnded()) return;
    child.kill(name);
    if (name !== 'SIGINT' || cancelled) return;
    cancelled = true;
    if (options.ladder) void climb(child, options.ladder, stop.signal);
  };

  const timer = setTimeout(() => {
    timedOut = true;
    // The whole group, so that no child of the action outlives the test.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, options.timeoutMs);

  child.once('exit', () => {
    stop.abort();
    clearTimeout(timer);
  });
  const done = waitForEnd(child)
    .finally(() => clearTimeout(timer))
    .then((end) => {
      if (timedOut) throw new Error(`the action was still running after ${options.timeoutMs} ms`);
      return { ...end, cancelled, durationMs: performance.now() - start };
    });
  return { pid: child.pid ?? -1, signal, done };
}
