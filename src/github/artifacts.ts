import { randomUUID } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient, type UploadArtifactResponse } from '@actions/artifact';
import { type Clock, NEVER, raceAbort, TimeLimitError, withTimeLimit } from '../lib/clock.ts';
import { artifactSentence, orArtifactSentence, withoutRuntimeToken, withStrayErrors } from './artifact-failure.ts';
import type { ArtifactUpload, PageUpload, UploadedArtifact } from './runner.ts';

/** If two legs of a matrix ask for the same name at once, the later one takes the next name. */
const MAX_NAMES = 20;

/**
 * The client's own tries take under two minutes, but it waits forever if a reply breaks off. The limit assumes a network of
 * at least 100 KB a second.
 */
const UPLOAD_LIMIT_MS = 180_000;
const SLOWEST_UPLOAD_BYTES_PER_MS = 100;
const DOWNLOADS_LIMIT_MS = 120_000;
/** The client's five tries take half a minute. */
const FIND_LIMIT_MS = 45_000;
const PAUSE_MS = 5_000;

export interface ArtifactAccess {
  readonly clock: Clock;
  readonly environment: NodeJS.ProcessEnv;
  readonly tempDir: string;
}

/** Uses a free name near the wanted one if that is taken. */
export async function uploadArtifact(
  { name, directory, files, retentionDays }: ArtifactUpload,
  access: ArtifactAccess,
): Promise<UploadedArtifact> {
  const client = new DefaultArtifactClient();
  return await underFreeName(name, await uploadLimitMs(files), access, (free) =>
    client.uploadArtifact(free, [...files], directory, retentionDays === null ? {} : { retentionDays }),
  );
}

/** An unzipped artifact is named after its file, so the page is copied to each name that is tried. */
export async function uploadPage(
  { name, path, retentionDays }: PageUpload,
  access: ArtifactAccess,
): Promise<UploadedArtifact> {
  const client = new DefaultArtifactClient();
  const directory = await mkdtemp(join(access.tempDir, 'roe-page-'));
  const options = { skipArchive: true, ...(retentionDays === null ? {} : { retentionDays }) };
  try {
    return await underFreeName(name, await uploadLimitMs([path]), access, async (free) => {
      const named = join(directory, free);
      await copyFile(path, named, constants.COPYFILE_FICLONE);
      return await client.uploadArtifact(free, [named], directory, options);
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function uploadLimitMs(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (path) => (await stat(path)).size));
  return UPLOAD_LIMIT_MS + sizes.reduce((sum, size) => sum + size, 0) / SLOWEST_UPLOAD_BYTES_PER_MS;
}

/**
 * Tries again after a broken connection, which the client does not retry itself. The service never accepts a name
 * twice, even if the first upload never ended. After a lost FinalizeArtifact the next name is used.
 */
async function underFreeName(
  wanted: string,
  limitMs: number,
  access: ArtifactAccess,
  upload: (name: string) => Promise<UploadArtifactResponse>,
): Promise<UploadedArtifact> {
  const { clock, environment } = access;
  let triedAgain = false;
  for (let attempt = 1; ; ) {
    const name = nameOfAttempt(wanted, attempt);
    try {
      const { id, digest } = await within(clock, limitMs, () => withStrayErrors(() => upload(name)));
      if (id === undefined) throw new Error('the artifact service gave no id');
      return { name, id, url: artifactUrl(id, environment), digest: digest === undefined ? '' : `sha256:${digest}` };
    } catch (error) {
      const failure = failureOf(error, environment);
      if (failure.finalizing) {
        await clock.sleep(PAUSE_MS);
        const there = await findUploaded(name, access);
        if (there !== null) return there;
      }
      const triesAgain = failure.taken ? attempt < MAX_NAMES : failure.transient && !triedAgain;
      if (!triesAgain) throw new Error(failure.sentence, { cause: error });
      triedAgain ||= failure.transient;
      if (failure.transient && !failure.finalizing) await clock.sleep(PAUSE_MS);
      if (failure.nameTaken) attempt += 1;
    }
  }
}

/** Transient statuses of the blob store's gateways. The storage client retries none of them. */
const TRANSIENT_STATUSES: readonly unknown[] = [408, 429, 502, 504];

/** The client turns every refusal of the service into a plain Error, so only the text distinguishes them. */
function failureOf(error: unknown, environment: NodeJS.ProcessEnv) {
  const message = error instanceof Error ? error.message : '';
  const blobStatus = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  const taken = /\(409\)|already exists/i.test(message);
  const finalizing = message.includes('FinalizeArtifact');
  return {
    sentence: artifactSentence(error, environment),
    taken,
    /** The content is stored, but the artifact may not be finalized. */
    finalizing,
    transient: message.includes('Artifact: Unable to make request:') || TRANSIENT_STATUSES.includes(blobStatus),
    nameTaken: taken || finalizing || blobStatus !== undefined,
  };
}

/** Finds the artifact if it was finalized and only the reply was lost. */
async function findUploaded(name: string, { clock, environment }: ArtifactAccess): Promise<UploadedArtifact | null> {
  try {
    const { artifact } = await within(clock, FIND_LIMIT_MS, () => new DefaultArtifactClient().getArtifact(name));
    const { id, digest = '' } = artifact;
    return { name, id, url: artifactUrl(id, environment), digest: withoutRuntimeToken(digest, environment) };
  } catch {
    return null;
  }
}

/** The client takes no signal, so its work is abandoned after the limit or when the signal fires. */
async function within<T>(clock: Clock, limitMs: number, work: () => Promise<T>, signal = NEVER): Promise<T> {
  return await withTimeLimit(clock, limitMs, signal, async (limited) => raceAbort(work(), limited)).catch((error) => {
    if (!(error instanceof TimeLimitError)) throw error;
    throw new Error(`the artifact service did not complete its reply within ${Math.round(limitMs / 1000)} s`);
  });
}

function nameOfAttempt(name: string, attempt: number): string {
  if (attempt === 1) return name;
  const extension = /\.html$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - extension.length);
  return `${stem}-${attempt < MAX_NAMES ? attempt : randomUUID().slice(0, 8)}${extension}`;
}

function artifactUrl(id: number, environment: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = environment;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}

/** Limits for artifacts of other legs and attempts. They only save requests to Roe, so a limit loses nothing. */
const MAX_ARTIFACTS = 30;
const MAX_ARTIFACT_BYTES = 100_000_000;

/**
 * Downloads this workflow run's artifacts whose names begin with the prefix, newest first. Returns the paths of their
 * files called `fileName`.
 */
export async function downloadArtifacts(
  namePrefix: string,
  fileName: string,
  signal: AbortSignal,
  { clock, environment, tempDir }: ArtifactAccess,
): Promise<string[]> {
  const work = () => downloadEach(namePrefix, fileName, tempDir, signal);
  return await orArtifactSentence(environment, () => within(clock, DOWNLOADS_LIMIT_MS, work, signal));
}

async function downloadEach(
  namePrefix: string,
  fileName: string,
  tempDir: string,
  signal: AbortSignal,
): Promise<string[]> {
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts();
  const wanted = artifacts
    .filter(({ name, size }) => name.startsWith(namePrefix) && !name.endsWith('.html') && size <= MAX_ARTIFACT_BYTES)
    .sort((a, b) => b.id - a.id)
    .slice(0, MAX_ARTIFACTS);
  const paths: string[] = [];
  for (const { id } of wanted) {
    signal.throwIfAborted();
    const directory = await mkdtemp(join(tempDir, 'roe-earlier-'));
    const { downloadPath } = await client.downloadArtifact(id, { path: directory });
    const path = join(downloadPath ?? directory, fileName);
    if (existsSync(path)) paths.push(path);
  }
  return paths;
}
