import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { createActionsStep } from './actions-step.ts';
import { harmlessLogText } from './log-text.ts';
import type { Origin, Runner } from './runner.ts';

/** The main stage through @actions/*. What a run may not need (artifact client, event context) loads when it is used. */
export function createActionsRunner(environment: NodeJS.ProcessEnv): Runner {
  return {
    ...createActionsStep(environment),
    origin: readOrigin,
    notice: (text) => core.notice(harmlessLogText(text)),
    startGroup: (title) => core.startGroup(harmlessLogText(title)),
    endGroup: () => core.endGroup(),
    setOutput: (name, value) => core.setOutput(name, value),
    writeSummary: async (markdown) => {
      await core.summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
    },
    downloadArtifacts: async (namePrefix, fileName) => {
      const { downloadArtifacts } = await import('./artifacts.ts');
      return await downloadArtifacts(namePrefix, fileName, environment.RUNNER_TEMP || tmpdir());
    },
    uploadPage: async (upload) => {
      const { uploadPage } = await import('./artifacts.ts');
      return await uploadPage(upload, environment.RUNNER_TEMP || tmpdir());
    },
  };
}

async function readOrigin(): Promise<Origin> {
  const { context } = await import('@actions/github');
  // `context.repo` throws where there is no repository, as on a person's own machine.
  const repository = process.env.GITHUB_REPOSITORY ?? '';
  return {
    repository,
    runId: context.runId || 0,
    runAttempt: context.runAttempt || 1,
    job: context.job ?? '',
    step: context.action ?? '',
    sha: context.sha ?? '',
    ref: context.ref ?? '',
    runUrl: repository === '' ? '' : `${context.serverUrl}/${repository}/actions/runs/${context.runId}`,
  };
}
