import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { Clock } from '../lib/clock.ts';
import { truncate } from '../lib/truncate.ts';
import { createActionsStep } from './actions-step.ts';
import { escapeCommands } from './escape-commands.ts';
import { readEvent, type WorkflowEvent } from './event.ts';
import { readOrigin } from './origin.ts';
import type { Origin, Runner } from './runner.ts';

/** The runner truncates longer messages (ExecutionContext.cs). */
const MAX_ANNOTATION_LENGTH = 4_096;

/** The artifact client is loaded when it is first used, since many runs never need it. */
export function createActionsRunner(environment: NodeJS.ProcessEnv, manifest: string, clock: Clock): Runner {
  const step = createActionsStep(environment, manifest, clock);
  const access = { clock, environment, tempDir: step.tempDir };
  let origin: Origin | null = null;
  return {
    ...step,
    origin: async () => {
      origin ??= readOrigin(environment);
      return origin;
    },
    event: () => readEventFile(environment),
    notice: (text) => core.notice(step.scrub(escapeCommands(text))),
    annotate: ({ level, title, message, file, line }) => {
      // If the path had to be escaped, the annotation would land on a different file, so the file is left out.
      const place = file === null || file !== escapeCommands(file) ? {} : { file, startLine: line ?? 1 };
      const annotate = level === 'error' ? core.error : core.warning;
      const shown = step.scrub(escapeCommands(message));
      annotate(truncate(shown, MAX_ANNOTATION_LENGTH), { title: step.scrub(escapeCommands(title)), ...place });
    },
    startGroup: (title) => core.startGroup(step.scrub(escapeCommands(title))),
    endGroup: () => core.endGroup(),
    setOutput: (name, value) => core.setOutput(name, step.scrub(value)),
    writeSummary: async (markdown) => {
      await core.summary.emptyBuffer().addRaw(step.scrub(markdown), true).write({ overwrite: true });
    },
    loadArtifactClient: async () => {
      await import('./artifacts.ts');
    },
    downloadArtifacts: async (namePrefix, fileName, signal) => {
      const { downloadArtifacts } = await import('./artifacts.ts');
      return await downloadArtifacts(namePrefix, fileName, signal, access);
    },
    uploadPage: async (upload) => {
      const { uploadPage } = await import('./artifacts.ts');
      return await uploadPage(upload, access);
    },
  };
}

/** The event's file may be broken, or missing outside GitHub. */
async function readEventFile(environment: NodeJS.ProcessEnv): Promise<WorkflowEvent> {
  const { GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH = '', GITHUB_ACTOR = '' } = environment;
  const payload = await readFile(GITHUB_EVENT_PATH, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => null);
  return readEvent(GITHUB_EVENT_NAME, GITHUB_ACTOR, payload);
}
