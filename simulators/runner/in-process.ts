import type { OutputStream } from './commands.ts';
import type { ProcessEnd, RunningProcess } from './process.ts';

/** An action's stage as a function. It finds its environment in `process.env` and prints to the process's own streams. */
export type Program = () => Promise<Pick<ProcessEnd, 'exitCode' | 'durationMs'>>;

type OnData = (stream: OutputStream, chunk: Uint8Array) => void;

/** Prefixes of the variables that only a step has. */
const OF_A_STEP = /^(INPUT|STATE|GITHUB|RUNNER|ACTIONS)_/;

let isTaken = false;

/** Runs the program with the environment and the streams of a step. A process has one of each, so only one runs at a time. */
export function startInProcess(program: Program, env: Record<string, string>, onData: OnData): RunningProcess {
  if (isTaken) throw new Error('another step runs in this process');
  isTaken = true;
  const leave = enter(env, onData);
  const done = Promise.resolve()
    .then(program)
    .finally(() => {
      leave();
      isTaken = false;
    })
    .then((end) => ({ ...end, signal: null, cancelled: false }));
  const signal = () => {
    throw new Error('a step in this process takes no signal');
  };
  return { pid: process.pid, signal, done };
}

/** Returns what puts everything back. */
function enter(env: Record<string, string>, onData: OnData): () => void {
  const before = { ...process.env };
  for (const name of Object.keys(before)) if (OF_A_STEP.test(name)) delete process.env[name];
  Object.assign(process.env, env);
  const restores = [capture('stdout', onData), capture('stderr', onData)];
  return () => {
    for (const restore of restores) restore();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
}

function capture(name: OutputStream, onData: OnData): () => void {
  const stream = process[name];
  const { write } = stream;
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    onData(name, Buffer.from(chunk as string));
    const done = rest.find((value) => typeof value === 'function');
    if (done !== undefined) process.nextTick(done as () => void);
    return true;
  };
  return () => {
    stream.write = write;
  };
}
