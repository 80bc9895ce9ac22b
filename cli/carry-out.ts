import { execFileSync } from 'node:child_process';
import { cp, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sandboxScenario } from '../simulators/roe/sandbox.ts';
import { DEFAULT_API_KEY } from '../simulators/roe/scenario.ts';
import { type EmulatorServer, startEmulator } from '../simulators/roe/server.ts';
import type { RunOptions, StepRun } from '../simulators/runner/options.ts';
import { startPost } from '../simulators/runner/post.ts';
import { startStage } from '../simulators/runner/stage.ts';
import { type Order, PERSON_IS_IN, resultsFolder, workspaceOf } from './command-line.ts';
import { Interrupts } from './interrupts.ts';
import { makeResultsFolder } from './results-folder.ts';
import { StatusLine } from './status-line.ts';
import { bold, dim, logLine, summaryText } from './terminal.ts';

const REPORT = 'report.html';
/** The emulator takes any id, and any inputs. */
const ANY_AGENT = '11111111-1111-4111-8111-000000000000';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
/** The action's own `timeout` ends it sooner: five days are the most that it takes. */
const MAX_RUN_MS = 6 * 24 * 3_600_000;
/** What the action reads of the machine when it speaks to the network. */
const NETWORK = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
  'NODE_EXTRA_CA_CERTS',
];

/** Runs the action and its post step, and keeps the results; returns the exit code. */
export async function carryOut(order: Order): Promise<number> {
  await using emulator = order.emulator ? await startEmulator(sandboxScenario(DEFAULT_API_KEY, null)) : null;
  const status = new StatusLine(process.stdout, performance.now());
  const ticking = setInterval(() => status.draw(performance.now()), 1_000);
  const interrupts = new Interrupts(() => status.open);
  try {
    const print = (line: string) => status.print(line, logLine(line), performance.now());
    const main = await startStage('main', runOptions(order, emulator, print));
    if (main === null) throw new Error('action.yml names no main');
    const step = await interrupts.during(main);
    // Always runs, as on GitHub's runner: it cancels the jobs at Roe that the step had no time to cancel.
    const post = await startPost(step);
    await post?.done;
    status.clear();
    if (step.summary) console.log(`\n${summaryText(step.summary)}\n`);
    await keepResults(order, step);
    return step.conclusion === 'cancelled' ? 130 : step.exitCode === 0 ? 0 : 1;
  } finally {
    clearInterval(ticking);
    interrupts.release();
  }
}

function runOptions(order: Order, emulator: EmulatorServer | null, onLine: (line: string) => void): RunOptions {
  const workspace = workspaceOf(order);
  const apiKey = emulator === null ? (process.env.ROE_API_KEY ?? '') : DEFAULT_API_KEY;
  const atEmulator = emulator === null ? {} : { 'base-url': emulator.url, 'agent-id': ANY_AGENT };
  const network = NETWORK.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return {
    actionDir: REPOSITORY,
    workspace,
    inputs: {
      ...atEmulator,
      // The log has them already.
      annotations: 'false',
      ...order.inputs,
      'api-key': apiKey,
      'github-token': '',
      strategy: 'null',
      artifact: 'false',
      comment: 'never',
    },
    env: { ...Object.fromEntries(network), ROE_ORGANIZATION_ID: process.env.ROE_ORGANIZATION_ID ?? '' },
    github: originOf(workspace),
    secrets: [apiKey],
    cancelLadder: 'runner',
    timeoutMs: MAX_RUN_MS,
    onLine,
  };
}

/** What each job's metadata says of where it comes from. No other run has this id, so that none is taken for another. */
function originOf(workspace: string): Record<string, string> {
  const sha = git(workspace, 'rev-parse', 'HEAD');
  const branch = git(workspace, 'branch', '--show-current');
  const place = { REPOSITORY: '', SHA: sha, REF: branch === '' ? '' : `refs/heads/${branch}`, REF_NAME: branch };
  return {
    ...place,
    EVENT_NAME: 'local',
    WORKFLOW: 'local',
    JOB: 'local',
    RUN_ID: String(Date.now()),
    RUN_ATTEMPT: '1',
  };
}

function git(cwd: string, ...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

async function keepResults(order: Order, step: StepRun): Promise<void> {
  const from = step.outputs['results-dir'] || (await newestResults(step.tempDir));
  if (from === null || step.outputs.total === '0') return;
  const stamp = new Date().toISOString().replace(/\..*$/, '').replaceAll(':', '-');
  const folder = resultsFolder(order);
  await makeResultsFolder(folder);
  const into = order.resultsDir === null ? join(folder, stamp) : folder;
  await cp(from, into, { recursive: true });
  const names = (await readdir(into)).filter((name) => !name.startsWith('.')).sort();
  const near = relative(PERSON_IS_IN, into);
  if (names.includes(REPORT)) console.log(`${bold('Open:')} ${pathToFileURL(join(into, REPORT))}`);
  console.log(`${bold('Results:')} ${near.startsWith('..') ? into : near || '.'} ${dim(`(${names.join(', ')})`)}`);
}

/** A step that was killed set no outputs, and what it had written down is worth keeping all the more. */
async function newestResults(tempDir: string): Promise<string | null> {
  const folders = (await readdir(tempDir)).filter((name) => name.startsWith('roe-results-'));
  return folders[0] === undefined ? null : join(tempDir, folders[0]);
}
