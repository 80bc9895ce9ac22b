import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { harmlessLogText } from './log-text.ts';
import type { Step } from './runner.ts';

/** A stage of the action through @actions/core. */
export function createActionsStep(environment: NodeJS.ProcessEnv): Step {
  return {
    workspace: realpathSync(environment.GITHUB_WORKSPACE || process.cwd()),
    tempDir: environment.RUNNER_TEMP || tmpdir(),
    input: (name) => core.getInput(name),
    environment: (name) => environment[name] ?? '',
    mask: (secret) => core.setSecret(secret),
    info: (text) => core.info(harmlessLogText(text)),
    warning: (text) => core.warning(harmlessLogText(text)),
    error: (sentence) => core.error(harmlessLogText(sentence)),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
    uploadArtifact: async (upload) => {
      const { uploadArtifact } = await import('./artifacts.ts');
      return await uploadArtifact(upload);
    },
  };
}
