import { type FileHandle, mkdtemp, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type ResultRecord, toRecord } from './record.ts';
import type { FileResult } from './result.ts';

/** What stays in memory of a result that is written down: all but the outputs, which may be large. */
export interface ResultRow extends Omit<ResultRecord, 'outputs' | 'correctedOutputs'> {
  /** Where its line lies in results.jsonl. */
  readonly offset: number;
  readonly length: number;
}

export const RESULTS_JSONL = 'results.jsonl';

/** results.jsonl: each result is appended when it is known, so that a killed run leaves what it had. */
export class ResultsFile {
  /** The run's results folder, which the file is in. */
  readonly directory: string;
  readonly rows: ResultRow[] = [];
  readonly #handle: FileHandle;
  #end = 0;
  #writing: Promise<void> = Promise.resolve();

  private constructor(directory: string, handle: FileHandle) {
    this.directory = directory;
    this.#handle = handle;
  }

  /** In a new folder below `parent`: two uses of the action in one workflow job keep out of each other's way. */
  static async create(parent: string): Promise<ResultsFile> {
    const directory = await mkdtemp(join(parent, 'roe-results-'));
    return new ResultsFile(directory, await open(join(directory, RESULTS_JSONL), 'wx+'));
  }

  /** Ends when the result is in the file; results given at once are written one after the other. */
  async append(result: FileResult): Promise<ResultRow> {
    const record = toRecord(result);
    const line = Buffer.from(`${JSON.stringify(record)}\n`);
    const { outputs, correctedOutputs, ...rest } = record;
    const row: ResultRow = { ...rest, offset: this.#end, length: line.length };
    this.#end += line.length;
    this.#writing = this.#writing.then(async () => {
      await this.#handle.write(line, 0, line.length, row.offset);
    });
    await this.#writing;
    this.rows.push(row);
    return row;
  }

  /** The record's JSON as it was written, without the line's end. */
  async read(row: ResultRow): Promise<string> {
    const buffer = Buffer.alloc(row.length - 1);
    await this.#handle.read(buffer, 0, buffer.length, row.offset);
    return buffer.toString('utf8');
  }

  /** The records of these rows one after the other, parsed anew from the file. */
  async *records(rows: readonly ResultRow[]): AsyncGenerator<ResultRecord> {
    for (const row of rows) yield JSON.parse(await this.read(row)) as ResultRecord;
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#handle.close();
  }
}
