import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import type { ArtifactUpload, UploadedArtifact } from './runner.ts';

/** Two legs of a matrix that ask for one name at once both go on: the later takes the next name. */
const MOST_NAMES = 20;

/** Uploads under the wanted name, or a free one near it. */
export async function uploadArtifact(upload: ArtifactUpload): Promise<UploadedArtifact> {
  const client = new DefaultArtifactClient();
  const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
  for (let attempt = 1; ; attempt += 1) {
    const name = nameOfAttempt(upload.name, attempt);
    try {
      const { id, digest } = await withStrayErrors(() =>
        client.uploadArtifact(name, [...upload.files], upload.directory, options),
      );
      if (id === undefined) throw new Error('the artifact service gave no id');
      return { name, id, url: artifactUrl(id), digest: digest === undefined ? '' : `sha256:${digest}` };
    } catch (error) {
      // The client turns every refusal into a plain Error, so its text is all there is to tell a taken name by.
      const taken = error instanceof Error && /\(409\)|already exists/i.test(error.message);
      if (!taken || attempt === MOST_NAMES) throw error;
    }
  }
}

/** The client throws some errors of its archiver out of an event handler; they must not end the process without a verdict. */
async function withStrayErrors<T>(work: () => Promise<T>): Promise<T> {
  let onStray: (error: Error) => void = () => {};
  const stray = new Promise<never>((_, reject) => {
    onStray = reject;
    process.once('uncaughtException', onStray);
  });
  try {
    return await Promise.race([work(), stray]);
  } finally {
    process.off('uncaughtException', onStray);
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

/** Artifacts of other legs and attempts that are read at most, and how large each may be: they only save questions to Roe. */
const MOST_ARTIFACTS = 30;
const MOST_ARTIFACT_BYTES = 100_000_000;

/** Downloads this workflow run's artifacts whose name begins so, the newest first, and returns where their files called `fileName` lie. */
export async function downloadArtifacts(namePrefix: string, fileName: string, tempDir: string): Promise<string[]> {
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts();
  const wanted = artifacts
    .filter(({ name, size }) => name.startsWith(namePrefix) && size <= MOST_ARTIFACT_BYTES)
    .sort((a, b) => b.id - a.id)
    .slice(0, MOST_ARTIFACTS);
  const paths: string[] = [];
  for (const { id } of wanted) {
    const directory = await mkdtemp(join(tempDir, 'roe-earlier-'));
    const { downloadPath } = await client.downloadArtifact(id, { path: directory });
    const path = join(downloadPath ?? directory, fileName);
    if (existsSync(path)) paths.push(path);
  }
  return paths;
}
