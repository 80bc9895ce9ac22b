import { setFlagsFromString } from 'node:v8';
import { createActionsRunner } from './github/actions-runner.ts';
import { finishStep } from './github/finish-step.ts';
import { gitHubOpener } from './github/octokit-api.ts';
import { systemClock } from './lib/clock.ts';
import { onEndingSignal } from './lib/ending-signals.ts';
import { maxOpenFiles } from './lib/open-files.ts';
import { createConnection } from './roe/connection.ts';
import { startRun } from './run/start-run.ts';
import type { World } from './run/world.ts';

// By default V8 lets its heap double before it collects garbage, and lets the young generation grow to dozens of megabytes.
// Most objects here live for one file, so collecting sooner keeps the memory for ten thousand files close to that for a
// hundred.
for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=10']) setFlagsFromString(flag);

// Installed before the first request. With a handler in place, Node no longer exits on these signals by itself.
const cancelled = new AbortController();
onEndingSignal(() => cancelled.abort());
// A broken stdout or stderr means that the runner is gone. No post step will follow, so the jobs are cancelled now.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => cancelled.abort());

const runner = createActionsRunner(process.env, 'action.yml', systemClock);
const connection = createConnection(systemClock, runner.debug);

const world: World = {
  runner,
  clock: systemClock,
  cancelled: cancelled.signal,
  connect: connection.connect,
  openGitHub: gitHubOpener({ apiUrl: process.env.GITHUB_API_URL, clock: systemClock, log: runner.info }),
  maxOpenFiles,
};
await finishStep(runner, () => startRun(world));
await connection.close();
