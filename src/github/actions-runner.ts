import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { createActionsStep } from './actions-step.ts';
import { harmlessLogText } from './log-text.ts';
import type { ArtifactUpload, Origin, Runner, UploadedArtifact } from './runner.ts';

/** The main stage through @actions/*. What a run may not need (artifact client, event context) loads when it is used. */
export function createActionsRunner(environment: NodeJS.ProcessEnv): Runner {
  return {
    ...createActionsStep(environment),
    origin: readOrigin,
    startGroup: (title) => core.startGroup(harmlessLogText(title)),
    endGroup: () => core.endGroup(),
    setOutput: (name, value) => core.setOutput(name, value),
    writeSummary: async (markdown) => {
      await core.summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
    },
    uploadArtifact,
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

/** Two legs of a matrix that ask for one name at once both go on: the later takes the next name. */
const MOST_NAMES = 20;

async function uploadArtifact(upload: ArtifactUpload): Promise<UploadedArtifact> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
  for (let attempt = 1; ; attempt += 1) {
    const name = nameOfAttempt(upload.name, attempt);
    try {
      const { id, digest } = await client.uploadArtifact(name, [...upload.files], upload.directory, options);
      if (id === undefined) throw new Error('the artifact service gave no id');
      return { name, id, url: artifactUrl(id), digest: digest === undefined ? '' : `sha256:${digest}` };
    } catch (error) {
      // The client turns every refusal into a plain Error, so its text is all there is to tell a taken name by.
      const taken = error instanceof Error && /\(409\)|already exists/i.test(error.message);
      if (!taken || attempt === MOST_NAMES) throw error;
    }
  }
}

function nameOfAttempt(name: string, attempt: number): string {
  if (attempt === 1) return name;
  return attempt < MOST_NAMES ? `${name}-${attempt}` : `${name}-${randomUUID().slice(0, 8)}`;
}

function artifactUrl(id: number): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
