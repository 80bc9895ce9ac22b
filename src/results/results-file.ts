import { readSync } from 'node:fs';
import { type FileHandle, mkdtemp, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Scrub } from '../lib/scrub.ts';
import { sentenceOf } from '../lib/sentence-of.ts';
import { type ResultRecord, toRecord } from './record.ts';
import type { FileResult } from './result.ts';

/** What stays in memory of a result that is written down: all but the outputs, which may be large. */
export interface ResultRow extends Omit<ResultRecord, 'outputs' | 'correctedOutputs'> {
  /** Where its line lies in results.jsonl. */
  readonly offset: number;
  readonly length: number;
}

export const RESULTS_JSONL = 'results.jsonl';
/** So much is read before signals and timers have their turn. */
const UNBROKEN_BYTES = 4_000_000;

/**
 * results.jsonl: each result is appended when it is known, so that a killed run leaves what it had. Where the disk is
 * full, the rows stay, so that counts and verdict are right; the outputs are lost, and `trouble` says so.
 */
export class ResultsFile {
  /** The run's results folder, which the file is in. */
  readonly directory: string;
  readonly rows: ResultRow[] = [];
  readonly #handle: FileHandle;
  readonly #scrub: Scrub;
  readonly #unwritten = new Set<ResultRow>();
  /** One for all reads: ten thousand buffers a report would be torn holes in the process's memory. */
  #room = Buffer.alloc(0);
  #end = 0;
  #trouble: string | null = null;
  #writing: Promise<void> = Promise.resolve();

  private constructor(directory: string, handle: FileHandle, scrub: Scrub) {
    this.directory = directory;
    this.#handle = handle;
    this.#scrub = scrub;
  }

  /** In a new folder below `parent`: two uses of the action in one workflow job keep out of each other's way. */
  static async create(parent: string, scrub: Scrub = (text) => text): Promise<ResultsFile> {
    const directory = await mkdtemp(join(parent, 'roe-results-'));
    return new ResultsFile(directory, await open(join(directory, RESULTS_JSONL), 'wx+'), scrub);
  }

  /** A clause where results could not be written; else null. */
  get trouble(): string | null {
    return this.#trouble;
  }

  append(result: FileResult): Promise<ResultRow> {
    return this.appendRecord(toRecord(result));
  }

  /** Ends when the result is in the file; results given at once are written one after the other. */
  async appendRecord(record: ResultRecord): Promise<ResultRow> {
    const given = JSON.stringify(record);
    const text = this.#scrub(given);
    const { outputs, correctedOutputs, ...rest } = text === given ? record : (JSON.parse(text) as ResultRecord);
    const writing = this.#writing.then(() => this.#write(rest, Buffer.from(`${text}\n`)));
    // Whoever gave the result hears of a bug, and the next one has its turn.
    this.#writing = writing.then(
      () => {},
      () => {},
    );
    return await writing;
  }

  async #write(rest: Omit<ResultRow, 'offset' | 'length'>, line: Buffer): Promise<ResultRow> {
    const row: ResultRow = { ...rest, offset: this.#end, length: line.length };
    this.rows.push(row);
    try {
      await writeAll(this.#handle, line, row.offset);
      this.#end += line.length;
    } catch (error) {
      this.#unwritten.add(row);
      this.#fail(error);
      await this.#handle.truncate(this.#end).catch(() => {});
    }
    return row;
  }

  /** The record's JSON as it was written, without the line's end. */
  read(row: ResultRow): string {
    if (this.#unwritten.has(row)) {
      const { offset, length, ...rest } = row;
      return JSON.stringify({ ...rest, outputs: null, correctedOutputs: null });
    }
    if (row.length > this.#room.length) this.#room = Buffer.alloc(row.length);
    // Synchronously: what was just written is in the system's memory, and to ask another thread for it takes longer.
    readSync(this.#handle.fd, this.#room, 0, row.length - 1, row.offset);
    return this.#room.toString('utf8', 0, row.length - 1);
  }

  /** The records of these rows one after the other, parsed anew from the file. */
  async *records(rows: readonly ResultRow[]): AsyncGenerator<ResultRecord> {
    let unbroken = 0;
    for (const row of rows) {
      unbroken += row.length;
      if (unbroken > UNBROKEN_BYTES) {
        await turn();
        unbroken = row.length;
      }
      yield JSON.parse(this.read(row)) as ResultRecord;
    }
  }

  /** Ends when what was written is on the disk, which some disks refuse only then; `trouble` says so. */
  async sync(): Promise<void> {
    await this.#writing;
    await this.#handle.sync().catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    this.#trouble ??= `results could not be written to ${this.directory} (${sentenceOf(error)})`;
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#handle.close();
  }
}

/** One write may take less than it was given, as on a disk that is nearly full. */
async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
