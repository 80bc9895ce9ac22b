import { runCompare } from './compare/run-compare.ts';
import { createActionsArtifactStore } from './github/actions-artifact-store.ts';
import { createActionsRunner } from './github/actions-runner.ts';
import { finishStep } from './github/finish-step.ts';
import { gitHubOpener } from './github/octokit-api.ts';
import { systemClock } from './lib/clock.ts';

const runner = createActionsRunner(process.env, 'compare/action.yml', systemClock);

await finishStep(runner, () =>
  runCompare({
    runner,
    store: createActionsArtifactStore(process.env),
    clock: systemClock,
    openGitHub: gitHubOpener({ apiUrl: process.env.GITHUB_API_URL, clock: systemClock, log: runner.info }),
  }),
);
