import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel } from '../lib/channel.ts';
import type { RoeAccess } from '../roe/access.ts';
import type { Downloaded } from '../roe/download.ts';
import type { Answer } from '../roe/errors.ts';
import { retryPauseMs } from '../roe/retry.ts';
import type { JobId } from '../roe/roe.ts';
import { safeFileName } from './reference.ts';

/** A job whose outputs refer to resources, and the files that it stands for. */
export interface Referring {
  readonly jobId: JobId;
  readonly paths: readonly string[];
  readonly resourceIds: readonly string[];
}

/** One line of references/index.json: where a resource was saved, or why it was not. */
export interface SavedReference {
  readonly paths: readonly string[];
  readonly jobId: string;
  readonly resourceId: string;
  /** Below the results folder, with forward slashes; null where it was not saved. */
  readonly savedAs: string | null;
  readonly contentType: string | null;
  readonly bytes: number | null;
  readonly problem: string | null;
}

export const REFERENCES = 'references';
const REFERENCES_INDEX = 'index.json';

const CALLS_AT_ONCE = 4;
const MOST_TRIES = 4;
const MOST_REFERENCES = 1000;
const MOST_BYTES_EACH = 50_000_000;
const MOST_BYTES = 500_000_000;

/** `signal` ends it: what is not saved by then is noted as such. */
export interface SavingOptions extends RoeAccess {
  /** The run's results folder. */
  readonly directory: string;
}

/** Saves what the jobs of the channel refer to, below `references/JOB-ID/`, and returns a line for each resource. */
export async function saveReferences(
  referring: Channel<Referring>,
  options: SavingOptions,
): Promise<readonly SavedReference[]> {
  const saving = new Saving(options);
  const worker = async () => {
    while (!referring.drained) {
      await referring.ready();
      for (const job of referring.take(1)) await saving.saveAll(job);
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, worker));
  return await saving.end();
}

class Saving {
  readonly #options: SavingOptions;
  readonly #lines: SavedReference[] = [];
  #begun = 0;
  #bytesLeft = MOST_BYTES;

  constructor(options: SavingOptions) {
    this.#options = options;
  }

  async saveAll({ jobId, paths, resourceIds }: Referring): Promise<void> {
    const taken = new Set<string>();
    for (const resourceId of resourceIds) {
      const saved = await this.#save(jobId, resourceId, taken);
      this.#lines.push({ paths, jobId, resourceId, ...saved });
    }
  }

  /** References that no result names leave no folder behind. */
  async end(): Promise<readonly SavedReference[]> {
    if (this.#lines.length === 0) return [];
    const lines = this.#lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const folder = join(this.#options.directory, REFERENCES);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, REFERENCES_INDEX), `${JSON.stringify(lines, null, 2)}\n`);
    return lines;
  }

  async #save(jobId: JobId, resourceId: string, taken: Set<string>) {
    const nothing = { savedAs: null, contentType: null, bytes: null };
    this.#begun += 1;
    if (this.#begun > MOST_REFERENCES) return { ...nothing, problem: `the run saves at most ${MOST_REFERENCES}` };
    // Reserved before the bytes come, so that downloads side by side keep to the limit together.
    const room = Math.min(MOST_BYTES_EACH, this.#bytesLeft);
    if (room === 0) return { ...nothing, problem: `the run saves at most ${MOST_BYTES / 1e6} MB` };
    this.#bytesLeft -= room;
    const folder = join(this.#options.directory, REFERENCES, jobId);
    await mkdir(folder, { recursive: true });
    const part = join(folder, `.part-${this.#begun}`);
    const answer = await this.#download(jobId, resourceId, room, part);
    this.#bytesLeft += room - (answer.ok ? answer.value.bytes : 0);
    if (!answer.ok) {
      await rm(part, { force: true });
      return { ...nothing, problem: answer.error.message };
    }
    const { contentType, bytes } = answer.value;
    const name = safeFileName(resourceId, contentType, taken);
    await rename(part, join(folder, name));
    return { savedAs: `${REFERENCES}/${jobId}/${name}`, contentType, bytes, problem: null };
  }

  async #download(jobId: JobId, resourceId: string, most: number, path: string): Promise<Answer<Downloaded>> {
    const { roe, clock, signal } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      await using file = await open(path, 'w');
      const write = (chunk: Uint8Array) => file.writeFile(chunk);
      const answer = await roe.reference(jobId, resourceId, most, write, signal);
      if (answer.ok) return answer;
      const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
      if (pauseMs === null || attempt + 1 === MOST_TRIES || signal.aborted) return answer;
      await clock.sleep(pauseMs, signal);
    }
  }
}

const keyOf = ({ paths, resourceId }: SavedReference): string => JSON.stringify([paths[0], resourceId]);
