import { readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import type { Clock } from '../lib/clock.ts';
import { createScrub, type Scrub } from '../lib/scrub.ts';
import { escapeCommands } from './escape-commands.ts';
import type { Step } from './runner.ts';

/** `manifest` is the path of action.yml in the repository. */
export function createActionsStep(environment: NodeJS.ProcessEnv, manifest: string, clock: Clock): Step {
  const tempDir = environment.RUNNER_TEMP || tmpdir();
  const secrets = new Set<string>();
  let missingSecrets: Scrub = (text) => text;
  const scrub: Scrub = (text) => missingSecrets(text);
  // Escaping comes first: it removes characters that may have split a secret in two.
  const harmless: Scrub = (text) => scrub(escapeCommands(text));
  return {
    workspace: realPath(environment.GITHUB_WORKSPACE || process.cwd()),
    tempDir,
    input: (name) => core.getInput(name),
    // This module is two folders below the repository's root, both in src/ and in dist/.
    manifest: () => readFileSync(new URL(`../../${manifest}`, import.meta.url), 'utf8'),
    secretInput: (name) => core.getInput(name, { trimWhitespace: false }),
    environment: (name) => environment[name] ?? '',
    setEnvironment: (name, value) => {
      environment[name] = value;
    },
    mask: (secret) => {
      core.setSecret(secret);
      for (const form of formsToHide(secret)) secrets.add(form);
      missingSecrets = createScrub(secrets);
    },
    scrub,
    debug: (text) => {
      if (core.isDebug()) core.debug(harmless(text));
    },
    info: (text) => core.info(harmless(text)),
    warning: (text) => core.warning(harmless(text)),
    error: (sentence) => core.error(harmless(sentence)),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
    uploadArtifact: async (upload) => {
      const { uploadArtifact } = await import('./artifacts.ts');
      return await uploadArtifact(upload, { clock, environment, tempDir });
    },
  };
}

/**
 * Trimmed, since the white space around a secret would be removed from other text too. Each line is masked by itself,
 * as in the runner.
 */
const formsToHide = (secret: string): string[] => [secret, ...secret.split(/[\r\n]+/)].map((form) => form.trim());

/** Returns a path that does not exist as given. No pattern matches then, and a message says so. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
