import { setFlagsFromString } from 'node:v8';
import { createActionsRunner } from './github/actions-runner.ts';
import { finishStep } from './github/finish-step.ts';
import { createGitHubApi } from './github/octokit-api.ts';
import { systemClock } from './lib/clock.ts';
import { onEndingSignal } from './lib/ending-signals.ts';
import { maxOpenFiles } from './lib/open-files.ts';
import { createConnection } from './roe/connection.ts';
import { run } from './run/run.ts';
import type { World } from './run/world.ts';

// V8 lets its heap double before it looks for what is dead, and the space for young objects grow to dozens of megabytes. Here
// most objects live for one file: so that ten thousand files take little more memory than a hundred, it looks sooner.
for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=10']) setFlagsFromString(flag);

// Before the first request, so that no moment of the run is without them. A handler takes Node's own exit away.
const cancelled = new AbortController();
onEndingSignal(() => cancelled.abort());
// A log that nobody takes any more is that of a runner which is gone, and then no post step comes after this one either.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => cancelled.abort());

const runner = createActionsRunner(process.env, 'action.yml', systemClock);
const connection = createConnection(systemClock);

const world: World = {
  runner,
  clock: systemClock,
  cancelled: cancelled.signal,
  connect: connection.connect,
  openGitHub: (token, repository) =>
    createGitHubApi({
      token,
      repository,
      apiUrl: process.env.GITHUB_API_URL,
      clock: systemClock,
      log: runner.info,
    }),
  maxOpenFiles,
};
await finishStep(runner, () => run(world));
await connection.close();
