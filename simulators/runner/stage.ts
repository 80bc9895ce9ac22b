import { chown, mkdir, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { ActionManifest } from './action.ts';
import { readAction, resolveInputs } from './action.ts';
import type { CommandParser, OutputStream } from './commands.ts';
import { createCommandParser } from './commands.ts';
import { copyAction } from './copy-action.ts';
import { buildEnvironment, createContexts, eventPathIn, writeEvent } from './environment.ts';
import type { CommandFiles } from './file-commands.ts';
import { createCommandFiles, processCommandFiles } from './file-commands.ts';
import { mergeIgnoringCase } from './ignore-case-map.ts';
import { startInProcess } from './in-process.ts';
import { createLineSplitter } from './lines.ts';
import type { CancelLadder, RunOptions, StartedAction, StepRun } from './options.ts';
import type { ProcessEnd } from './process.ts';
import { startProcess } from './process.ts';
import { scheduleSignals } from './signals.ts';
import { temporaryDirectory } from './temporary.ts';

/** The runner's own waits (ProcessInvoker.cs). */
const runnerLadder: CancelLadder = { termAfter: 7_500, killAfter: 2_500 };

interface Prepared {
  script: string;
  tempDir: string;
  files: CommandFiles;
  env: Record<string, string>;
  parser: CommandParser;
}

interface Captured {
  stdout: string;
  stderr: string;
}

async function giveTo(uid: number, directory: string): Promise<void> {
  await chown(directory, uid, uid);
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries) await chown(join(entry.parentPath, entry.name), uid, uid);
}

function workflowEnv(options: RunOptions): Record<string, string> {
  const nodeOptions = options.nodeOptions === undefined ? {} : { NODE_OPTIONS: options.nodeOptions };
  return { ...options.env, ...nodeOptions };
}

async function prepare(
  manifest: ActionManifest,
  script: string,
  options: RunOptions,
  state: Record<string, string>,
): Promise<Prepared> {
  // A program in this process needs no file of the action.
  const copy = options.program === undefined ? await copyAction(manifest) : manifest.directory;
  const tempDir = options.tempDir ?? (await temporaryDirectory('runner-temp-'));
  await mkdir(tempDir, { recursive: true });
  await writeEvent(tempDir, options.event);
  const files = await createCommandFiles(tempDir);
  if (options.uid !== undefined) await giveTo(options.uid, tempDir);
  const contexts = createContexts({
    workspace: options.workspace,
    tempDir,
    eventPath: eventPathIn(tempDir),
    overrides: options.github ?? {},
    ...(options.strategy === undefined ? {} : { strategy: options.strategy }),
  });
  const { values: inputs, unexpected } = await resolveInputs(manifest, options.inputs, contexts);
  const parser = createCommandParser({
    debug: contexts.runner.DEBUG === '1',
    workspace: options.workspace,
    secrets: [contexts.github.TOKEN ?? '', ...(options.secrets ?? [])],
  });
  if (unexpected.length > 0) {
    const valid = manifest.inputs.map(({ name }) => name).join("', '");
    parser.issue('warning', `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
  }
  const env = buildEnvironment({
    contexts,
    inputs,
    commandFiles: files,
    env: workflowEnv(options),
    state,
    ...(options.artifactService ? { artifactService: options.artifactService } : {}),
  });
  return { script: join(copy, script), tempDir, files, env, parser };
}

function conclude(end: ProcessEnd, failures: readonly string[]): StepRun['conclusion'] {
  // Once the runner has cancelled a step, its exit code no longer counts.
  if (end.cancelled) return 'cancelled';
  return end.exitCode === 0 && failures.length === 0 ? 'success' : 'failure';
}

async function finish(
  { parser, files, tempDir, env }: Prepared,
  options: RunOptions,
  captured: Captured,
  end: ProcessEnd,
): Promise<StepRun> {
  if (end.cancelled) parser.issue('error', 'The operation was canceled.');
  const results = await processCommandFiles(files, parser);
  const { log, annotations, commands, masks, outputs: printed, state, failures } = parser.result;
  const commandFailures = [...failures, ...results.failures];
  const outputs = mergeIgnoringCase(printed, results.outputs);
  return {
    exitCode: end.exitCode,
    signal: end.signal,
    durationMs: end.durationMs,
    conclusion: conclude(end, commandFailures),
    ...captured,
    log: log.map(({ text }) => text),
    annotations,
    outputs,
    state: mergeIgnoringCase(state, results.state),
    summary: results.summary,
    summaryDropped: results.summaryDropped,
    commandFailures,
    commands,
    masks,
    outputsWithSecrets: Object.keys(outputs).filter((name) => parser.mask(outputs[name] ?? '') !== outputs[name]),
    exportedEnv: results.exportedEnv,
    addedPaths: results.addedPaths,
    tempDir,
    env,
    options,
  };
}

interface Reader {
  data(stream: OutputStream, chunk: Uint8Array): void;
  end(): Captured;
}

/** Both streams go through the same parser; each has its own lines. */
function createReader(parser: CommandParser, onLine: (texts: readonly string[]) => void): Reader {
  const take = (stream: OutputStream) => (line: string) => {
    const before = parser.result.log.length;
    parser.line(stream, line);
    const shown = parser.result.log.slice(before).map(({ text }) => text);
    onLine([line, ...shown]);
  };
  const splitters = { stdout: createLineSplitter(take('stdout')), stderr: createLineSplitter(take('stderr')) };
  const decoders = { stdout: new StringDecoder('utf8'), stderr: new StringDecoder('utf8') };
  const captured: Captured = { stdout: '', stderr: '' };
  return {
    data(stream, chunk) {
      captured[stream] += decoders[stream].write(Buffer.from(chunk));
      splitters[stream].push(chunk);
    },
    end() {
      splitters.stderr.end();
      splitters.stdout.end();
      return captured;
    },
  };
}

function ladderOf(options: RunOptions): CancelLadder | undefined {
  return options.cancelLadder === 'runner' ? runnerLadder : options.cancelLadder;
}

function run(prepared: Prepared, options: RunOptions): StartedAction {
  const { parser } = prepared;
  const reader = createReader(parser, ([line, ...shown]) => {
    for (const text of shown) options.onLine?.(text);
    for (const text of new Set([line ?? '', ...shown])) schedule.line(text);
    // The runner abandons the process at this point; here it must not outlive the test.
    if (parser.result.aborted) started.signal('SIGKILL');
  });
  const onData = (stream: OutputStream, chunk: Uint8Array) => reader.data(stream, chunk);
  const started =
    options.program === undefined
      ? startProcess({
          script: prepared.script,
          cwd: options.workspace,
          env: prepared.env,
          uid: options.uid,
          openFiles: options.openFiles,
          timeoutMs: options.timeoutMs ?? 300_000,
          ladder: ladderOf(options),
          onData,
        })
      : startInProcess(options.program, prepared.env, onData);
  const schedule = scheduleSignals(options.signals ?? [], (signal) => started.signal(signal));
  const finishRun = async (): Promise<StepRun> => {
    try {
      const end = await started.done;
      return await finish(prepared, options, reader.end(), end);
    } catch (error) {
      const tail = parser.result.log.slice(-40).map(({ text }) => text);
      throw new Error(`${error instanceof Error ? error.message : error}; end of its log:\n${tail.join('\n')}`);
    } finally {
      schedule.stop();
    }
  };
  return { pid: started.pid, signal: started.signal, done: finishRun() };
}

function refuseWithoutProcess({ signals, cancelLadder, uid, openFiles, nodeOptions }: RunOptions): void {
  const asked = { signals: signals?.length, cancelLadder, uid, openFiles, nodeOptions };
  const needed = Object.entries(asked).filter(([, value]) => value);
  if (needed.length > 0) throw new Error(`a step without a process cannot have ${needed.map(([name]) => name)}`);
}

/** Null when the action has no such stage. */
export async function startStage(
  stage: 'main' | 'post',
  options: RunOptions,
  state: Record<string, string> = {},
): Promise<StartedAction | null> {
  const manifest = await readAction(join(options.actionDir, 'action.yml'));
  const script = manifest[stage];
  if (options.program !== undefined) refuseWithoutProcess(options);
  if (script === null) return null;
  if (stage === 'post' && manifest.postIf !== 'always()') {
    throw new Error(`post-if: ${manifest.postIf} is not supported by this harness`);
  }
  return run(await prepare(manifest, script, options, state), options);
}

/** What earlier steps of the job have added by GITHUB_ENV and GITHUB_PATH. */
export function withExports(env: Record<string, string>, step: StepRun): Record<string, string> {
  const merged = { ...env, ...step.exportedEnv };
  if (step.addedPaths.length === 0) return merged;
  const path = merged.PATH ?? process.env.PATH ?? '';
  return { ...merged, PATH: [...step.addedPaths.toReversed(), path].join(delimiter) };
}
