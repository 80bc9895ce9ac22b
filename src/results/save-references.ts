import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel } from '../lib/channel.ts';
import { errorMessage } from '../lib/error-message.ts';
import { orWarn } from '../lib/or-warn.ts';
import { writeInBlocks } from '../lib/write-in-blocks.ts';
import type { RoeAccess } from '../roe/access.ts';
import { type Answer, withRequestId } from '../roe/errors.ts';
import { retry } from '../roe/retry.ts';
import type { Downloaded, JobId } from '../roe/roe.ts';
import { safeFileName } from './reference.ts';

export interface Referring {
  readonly jobId: JobId;
  readonly cases: readonly string[];
  readonly resourceIds: readonly string[];
  /** Keys of files that tools returned to the agent. */
  readonly artifactKeys: readonly string[];
}

interface Resource {
  readonly kind: 'reference' | 'tool-artifact';
  readonly id: string;
}

export interface SavedReference {
  readonly cases: readonly string[];
  readonly jobId: string;
  readonly kind: Resource['kind'];
  /** Its id, or the key of a tool's file. */
  readonly resourceId: string;
  /** Relative to the results folder, with forward slashes. Null if it was not saved. */
  readonly savedAs: string | null;
  readonly contentType: string | null;
  readonly bytes: number | null;
  readonly problem: string | null;
}

export const REFERENCES = 'references';
const REFERENCES_INDEX = 'index.json';

const CALLS_AT_ONCE = 4;
const MAX_TRIES = 4;
const MAX_REFERENCES = 1000;
const MAX_BYTES_EACH = 50_000_000;
const MAX_BYTES = 500_000_000;

/** When `signal` fires, saving ends, and each resource not yet saved is noted as such. */
interface SavingOptions extends RoeAccess {
  readonly directory: string;
  readonly runner: { warning(text: string): void };
}

/**
 * Saves the resources of the channel's jobs below `references/JOB-ID/`, and returns a line for each. A resource that
 * cannot be saved gets a line too, and never ends the run.
 */
export async function saveReferences(
  referring: Channel<Referring>,
  options: SavingOptions,
): Promise<readonly SavedReference[]> {
  const saving = new Saving(options);
  const worker = async () => {
    for await (const [job] of referring.batches(1)) await saving.saveAll(job);
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, worker));
  return await saving.end();
}

type Saved = Pick<SavedReference, 'savedAs' | 'contentType' | 'bytes' | 'problem'>;
const notSaved = (problem: string): Saved => ({ savedAs: null, contentType: null, bytes: null, problem });

class Saving {
  readonly #options: SavingOptions;
  readonly #lines: SavedReference[] = [];
  /** By job and resource, since cases that share a job share its resources. The promises never reject. */
  readonly #saved = new Map<string, Promise<Saved>>();
  readonly #namesOfJob = new Map<JobId, Set<string>>();
  #begun = 0;
  #bytesLeft = MAX_BYTES;

  constructor(options: SavingOptions) {
    this.#options = options;
  }

  async saveAll({ jobId, cases, resourceIds, artifactKeys }: Referring): Promise<void> {
    const resources: Resource[] = [
      ...resourceIds.map((id) => ({ kind: 'reference', id }) as const),
      ...artifactKeys.map((id) => ({ kind: 'tool-artifact', id }) as const),
    ];
    for (const resource of resources) {
      const key = JSON.stringify([jobId, resource]);
      const saving = this.#saved.get(key) ?? this.#save(jobId, resource);
      this.#saved.set(key, saving);
      this.#lines.push({ cases, jobId, kind: resource.kind, resourceId: resource.id, ...(await saving) });
    }
  }

  async end(): Promise<readonly SavedReference[]> {
    if (this.#lines.length === 0) return [];
    const lines = this.#lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const folder = join(this.#options.directory, REFERENCES);
    await orWarn(this.#options.runner, `${REFERENCES}/${REFERENCES_INDEX} could not be written`, async () => {
      await mkdir(folder, { recursive: true });
      await writeInBlocks(join(folder, REFERENCES_INDEX), [`${JSON.stringify(lines, null, 2)}\n`]);
    });
    return lines;
  }

  async #save(jobId: JobId, resource: Resource): Promise<Saved> {
    // Assigned before the first await, so that no two saves share a number.
    this.#begun += 1;
    const number = this.#begun;
    if (number > MAX_REFERENCES) return notSaved(`a run saves at most ${MAX_REFERENCES} references`);
    // Reserved before the download, so that concurrent downloads respect the limit together.
    const budget = Math.min(MAX_BYTES_EACH, this.#bytesLeft);
    if (budget === 0) return notSaved(`a run saves at most ${MAX_BYTES / 1e6} MB of references`);
    this.#bytesLeft -= budget;
    const folder = join(this.#options.directory, REFERENCES, jobId);
    const part = join(folder, `.part-${number}`);
    let saved: Saved;
    try {
      await mkdir(folder, { recursive: true });
      saved = await this.#saveBy(part, { folder, jobId, resource, budget });
    } catch (error) {
      saved = notSaved(`it could not be saved (${errorMessage(error)})`);
    }
    this.#bytesLeft += budget - (saved.bytes ?? 0);
    if (saved.savedAs === null) await rm(part, { force: true }).catch(() => {});
    return saved;
  }

  async #saveBy(
    part: string,
    { folder, jobId, resource, budget }: { folder: string; jobId: JobId; resource: Resource; budget: number },
  ): Promise<Saved> {
    const answer = await this.#download(jobId, resource, budget, part);
    if (!answer.ok) return notSaved(withRequestId(answer.error));
    const { contentType, bytes } = answer.value;
    const name = safeFileName(resource.id, contentType, this.#namesOf(jobId));
    await rename(part, join(folder, name));
    return { savedAs: `${REFERENCES}/${jobId}/${name}`, contentType, bytes, problem: null };
  }

  #namesOf(jobId: JobId): Set<string> {
    const names = this.#namesOfJob.get(jobId) ?? new Set<string>();
    this.#namesOfJob.set(jobId, names);
    return names;
  }

  #download(jobId: JobId, { kind, id }: Resource, max: number, path: string): Promise<Answer<Downloaded>> {
    const { roe, clock, signal } = this.#options;
    const download = async () => {
      await using file = await open(path, 'w');
      const write = (chunk: Uint8Array) => file.writeFile(chunk);
      const fetching = kind === 'reference' ? roe.reference : roe.toolArtifact;
      return await fetching(jobId, id, max, write, signal);
    };
    return retry(download, { clock, signal, maxTries: MAX_TRIES });
  }
}

const keyOf = ({ cases, kind, resourceId }: SavedReference): string => JSON.stringify([cases[0], kind, resourceId]);
