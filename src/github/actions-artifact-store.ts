import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { orArtifactSentence } from './artifact-failure.ts';
import type { ArtifactStore, OtherRun } from './artifact-store.ts';

/** Reads the artifacts of this workflow run with the runtime token of the workflow job, and those of other runs. */
export function createActionsArtifactStore(environment: NodeJS.ProcessEnv): ArtifactStore {
  const client = new DefaultArtifactClient();
  return {
    list: async (namePrefix) => {
      const { artifacts } = await orArtifactSentence(environment, () => client.listArtifacts());
      return artifacts
        .filter(({ name }) => name.startsWith(namePrefix))
        .map(({ id, name, digest }) => ({ id, name, digest: digest ?? null }));
    },
    fetch: async ({ id, name, digest }, from) => {
      const directory = await mkdtemp(join(environment.RUNNER_TEMP || tmpdir(), 'roe-leg-'));
      const { downloadPath, digestMismatch } = await orArtifactSentence(environment, () =>
        client.downloadArtifact(id, {
          path: directory,
          ...(digest === null ? {} : { expectedHash: digest }),
          ...(from === undefined ? {} : { findBy: findBy(from) }),
        }),
      );
      if (digestMismatch) throw new Error(`the digest of the downloaded artifact ${name} is not that of the upload`);
      return downloadPath ?? directory;
    },
  };
}

function findBy({ token, repository, runId }: OtherRun) {
  const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
  return { token, workflowRunId: runId, repositoryOwner, repositoryName };
}
