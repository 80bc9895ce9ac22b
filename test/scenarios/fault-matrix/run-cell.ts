import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Network } from '../../../simulators/roe/in-process.ts';
import { findRoute } from '../../../simulators/roe/routes/table.ts';
import { DEFAULT_API_KEY, type ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { type Emulator, startEmulator } from '../../../simulators/roe/server.ts';
import type { RunOptions } from '../../../simulators/runner/options.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import { startRun } from '../../../src/run/start-run.ts';
import { verdictText } from '../../../src/verdict.ts';
import { DOCUMENT_READER, pdf, REPOSITORY } from '../../support/action-fixture.ts';
import { defaultInputs } from '../../support/default-inputs.ts';
import { type Http2Front, startHttp2Front } from '../../support/http2-front.ts';
import { mainProgram } from '../../support/in-process-fixture.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { VIRTUAL_START_MS, type VirtualClock } from '../../support/virtual-clock.ts';
import { type VirtualWorld, virtualWorld } from '../../support/virtual-world.ts';
import type { Cell } from './cell.ts';
import { FAILURES, faultOf, isClock, isHttp2 } from './failures.ts';
import { gateTo } from './gate.ts';
import { type GitHubWorld, startGitHubWorld, virtualGitHubWorld } from './github-world.ts';

/** `dist`: the bundle, in a separate process, in real time. `virtual`: the sources, in this process, in virtual time. */
export type Way = 'dist' | 'virtual';

const HOUR_MS = 3_600_000;
const SET_CLOCK = new URL('set-clock.ts', import.meta.url);
/** Longer than any time limit of a call to Roe. No cell by `dist` waits for it. */
const SLOW_MS = 150_000;
/** No cell takes longer, in real or in virtual time. */
const MAX_MS: Readonly<Record<Way, number>> = { dist: 240_000, virtual: 600_000 };

interface Run {
  readonly exitCode: number | null;
  readonly texts: readonly string[];
  readonly stderr: string;
  readonly results: readonly ResultRecord[];
  /** Null if the run saves no references. */
  readonly savedReference: boolean | null;
  readonly commentUrl: string;
}

/** Runs the action over the cell's failure; returns what it did other than the cell says, nothing where all is as told. */
export async function runCell(cell: Cell, way: Way): Promise<string[]> {
  return await (way === 'dist' ? runByDist(cell) : runInVirtualTime(cell));
}

async function runByDist(cell: Cell): Promise<string[]> {
  await using emulator = await startEmulator(scenarioOf(cell));
  await using gate =
    cell.failure === 'refused' && isRoes(cell) ? await gateTo(emulator.url, cell.call, cell.when) : null;
  await using front = await http2FrontOf(cell, emulator.url);
  await using github = isRoes(cell) ? null : await startGitHubWorld(cell);
  const inputs = inputsOf(cell, front?.url ?? gate?.url ?? emulator.url);
  const startedMs = performance.now();
  const ended = await runStep(cell, inputs, {
    ...(front === null ? {} : { env: { NODE_EXTRA_CA_CERTS: front.certificatePath } }),
    ...(isClock(cell.failure) ? clockThatIsSet(cell) : {}),
    ...(github === null ? {} : ofGitHub(github)),
    timeoutMs: MAX_MS.dist,
  });
  const late = lateness('dist', performance.now() - startedMs);
  return [...late, ...judge(cell, ended), ...judgeRoe(cell, emulator), ...(github?.judge(ended.commentUrl) ?? [])];
}

async function runInVirtualTime(cell: Cell): Promise<string[]> {
  using world = virtualWorld({
    scenario: scenarioOf(cell),
    network: (clock) => (isRoes(cell) ? networkOf(cell, clock) : {}),
    wallClockOffMs: (passedMs) => wallClockOffMs(cell, passedMs),
  });
  const { clock, connect, emulator } = world;
  const inputs = inputsOf(cell, emulator.url);
  await using github = isRoes(cell) ? null : virtualGitHubWorld(cell, clock);
  const program = mainProgram({ clock, connect, virtual: clock, outside: null });
  const ended = await (github === null
    ? runSources(cell, inputs, world)
    : runStep(cell, inputs, { ...ofGitHub(github), program }));
  const late = lateness('virtual', clock.now() - VIRTUAL_START_MS);
  return [...late, ...judge(cell, ended), ...judgeRoe(cell, emulator), ...(github?.judge(ended.commentUrl) ?? [])];
}

const lateness = (way: Way, tookMs: number) => (tookMs > MAX_MS[way] ? [`it took ${Math.round(tookMs)} ms`] : []);

const inputsOf = ({ inputs }: Cell, baseUrl: string) => ({
  'api-key': DEFAULT_API_KEY,
  'agent-id': DOCUMENT_READER,
  'base-url': baseUrl,
  artifact: 'false',
  // No call depends on it, and it is the largest file.
  'html-report': 'false',
  ...inputs,
});

function scenarioOf({ call, failure, when }: Cell): ScenarioInput {
  const { faults = [], ...scenario } = call.scenario;
  if (failure === 'no-date') return { ...scenario, faults, date: 'none', serverClockSkewMs: -HOUR_MS };
  const fault = faultOf(failure, SLOW_MS);
  if (fault === null || call.route instanceof RegExp) return { ...scenario, faults };
  const times = when === 'once' ? 1 : 0;
  const fromPage = failure === 'page-gone' ? 2 : 1;
  return { ...scenario, faults: [...faults, { route: call.route, fault, times, fromPage }] };
}

const isRoes = ({ call }: Cell): boolean => !(call.route instanceof RegExp);

const filesOf = ({ call }: Cell) =>
  Object.fromEntries(Array.from({ length: call.files }, (_, index) => [`f${index}.pdf`, pdf(`file ${index}`)]));

/** The emulator behind an HTTP/2 server that causes the failure. */
async function http2FrontOf({ call, failure, when }: Cell, target: string): Promise<Http2Front | null> {
  if (!isHttp2(failure)) return null;
  const mishap = failure === 'goaway' ? 'goaway-unseen' : 'refused-unseen';
  let met = 0;
  const mishapOf = (method: string, path: string) => {
    const found = findRoute(method, path);
    if (found.kind !== 'route' || found.name !== call.route) return null;
    met += 1;
    return when === 'always' || met === 1 ? mishap : null;
  };
  return await startHttp2Front(target, { mishapOf });
}

const ofGitHub = ({ event, environment }: GitHubWorld): Partial<RunOptions> => ({ event, github: environment });

async function runStep(cell: Cell, inputs: Record<string, string>, options: Partial<RunOptions>): Promise<Run> {
  await using workspace = await tempWorkspace(filesOf(cell));
  const step = await runAction({
    actionDir: REPOSITORY,
    workspace: workspace.path,
    inputs: { files: '*.pdf', ...inputs },
    ...options,
  });
  return {
    exitCode: step.exitCode,
    texts: [...step.log, ...step.annotations.map(({ message }) => message)],
    stderr: step.stderr,
    results: await resultsAt(step.outputs['results-path']),
    savedReference: await referenceSavedIn(step.outputs['results-dir']),
    commentUrl: step.outputs['comment-url'] ?? '',
  };
}

const stepMs = (failure: Cell['failure']) => (failure === 'clock-forward' ? HOUR_MS : -HOUR_MS);

const clockThatIsSet = ({ failure, when }: Cell) => ({
  nodeOptions: `--import ${SET_CLOCK.href}`,
  env: {
    CLOCK_STEP_MS: String(stepMs(failure)),
    CLOCK_AGAIN: String(when === 'always'),
  },
});

/** The network on which connections are refused for a while, or streams of the call are. */
function networkOf({ call, failure, when }: Cell, clock: VirtualClock): Network {
  let refusedSinceMs = failure === 'refused' && call.lastReply === null ? clock.now() : null;
  let refusedStreams = 0;
  const isRefused = () =>
    refusedSinceMs !== null && (when === 'always' || clock.now() - refusedSinceMs < call.refusedMs);
  const onReply = (method: string, path: string, body: string) => {
    if (call.lastReply?.(method, path, body)) refusedSinceMs ??= clock.now();
  };
  return {
    mishapOf: (route) => {
      if (isRefused()) return { kind: 'refused' };
      if (!isHttp2(failure) || route !== call.route || (when === 'once' && refusedStreams > 0)) return null;
      refusedStreams += 1;
      return { kind: 'refused-stream' };
    },
    ...(failure === 'refused' ? { onReply } : {}),
  };
}

function wallClockOffMs({ failure, when }: Cell, passedMs: number): number {
  if (!isClock(failure)) return 0;
  const steps = Math.floor(passedMs / 1_000);
  return stepMs(failure) * (when === 'always' ? steps : Math.min(1, steps));
}

async function runSources(cell: Cell, inputs: Record<string, string>, world: VirtualWorld): Promise<Run> {
  const { clock, connect } = world;
  await using workspace = await tempWorkspace(filesOf(cell));
  const tempDir = await mkdtemp(join(tmpdir(), 'fault-cell-'));
  try {
    const given = { ...defaultInputs(), files: join(workspace.path, '*.pdf'), ...inputs };
    const runner = recordingRunner({ workspace: workspace.path, tempDir, inputs: given });
    const cancelled = new AbortController().signal;
    const openGitHub = () => {
      throw new Error('GitHub is not in virtual time');
    };
    const verdict = await clock.run(
      startRun({ runner, clock, cancelled, connect, openGitHub, maxOpenFiles: () => null }),
    );
    return {
      exitCode: verdict.conclusion === 'success' || verdict.conclusion === 'skipped' ? 0 : 1,
      texts: [...runner.log, verdictText(verdict)],
      stderr: '',
      results: await resultsAt(runner.outputs.get('results-path')),
      savedReference: await referenceSavedIn(runner.outputs.get('results-dir')),
      commentUrl: runner.outputs.get('comment-url') ?? '',
    };
  } finally {
    await rm(tempDir, { recursive: true, force: true });
  }
}

async function resultsAt(path = ''): Promise<readonly ResultRecord[]> {
  const document = JSON.parse(await readFile(path, 'utf8')) as { results: readonly ResultRecord[] };
  return document.results;
}

/** Whether the one that the scenarios have lies where the index says. */
async function referenceSavedIn(directory = ''): Promise<boolean | null> {
  const folder = join(directory, 'references');
  const index = await readFile(join(folder, 'index.json'), 'utf8').catch(() => null);
  if (index === null) return null;
  const [line] = JSON.parse(index) as { readonly savedAs: string | null }[];
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = files.filter((entry) => entry.isFile() && entry.name !== 'index.json').map(({ name }) => name);
  if (line?.savedAs) return names.length === 1 && names[0] === basename(line.savedAs);
  // What was not saved leaves no part of itself behind.
  return names.length === 0 ? false : null;
}

function judge({ call, failure, ending }: Cell, { exitCode, texts, stderr, results, ...run }: Run): string[] {
  const outcomes = results.map(({ outcome }) => outcome).join(', ');
  const said = [...texts, ...results.flatMap(({ error }) => error?.message ?? [])].join('\n');
  const reason = FAILURES[failure][call.route instanceof RegExp ? 'github' : 'reason'];
  const says = ending.says?.replace('{reason}', reason) ?? '';
  return [
    ...(outcomes === ending.outcomes.join(', ') ? [] : [`the files are ${outcomes}`]),
    ...(exitCode === ending.exitCode ? [] : [`the exit code is ${exitCode}`]),
    ...(holds(said, says) ? [] : [`nobody says "${says}" in:\n${said}`]),
    ...(run.savedReference === (ending.saved ?? null) ? [] : [`the reference is saved: ${run.savedReference}`]),
    ...(stderr === '' ? [] : [`stderr: ${stderr}`]),
    ...(/^\s+at .*:\d+:\d+\)?$/m.test(said) ? [`a stack trace:\n${said}`] : []),
  ];
}

/** `…` stands for anything within a line. */
function holds(text: string, pattern: string): boolean {
  const parts = pattern.split('…').map((part) => part.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*')).test(text);
}

function judgeRoe({ call, failure, ending }: Cell, emulator: Emulator): string[] {
  const { jobs, calls, duplicateSubmissions, violations } = emulator.inspect();
  const { route } = call;
  const met = faultOf(failure, 0) === null || route instanceof RegExp || calls[route] > 0;
  const purged = jobs.filter((job) => job.purged).length;
  return [
    ...violations,
    ...(met ? [] : [`the call that fails was never made`]),
    ...(duplicateSubmissions === 0 ? [] : [`${duplicateSubmissions} submissions were paid twice`]),
    ...(purged === (ending.purged ? ending.jobs : 0) ? [] : [`the data of ${purged} jobs is purged`]),
    ...(jobs.length === ending.jobs ? [] : [`${jobs.length} jobs exist`]),
    ...(ending.sends === null || calls.submit === ending.sends ? [] : [`${calls.submit} run requests were sent`]),
  ];
}
