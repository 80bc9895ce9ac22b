import { readSync } from 'node:fs';
import { type FileHandle, mkdtemp, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { decoded } from '../lib/decoded.ts';
import { errorMessage } from '../lib/error-message.ts';
import { pluralize } from '../lib/pluralize.ts';
import type { Scrub } from '../lib/scrub.ts';
import { TextBuffer } from '../lib/text-buffer.ts';
import { truncate } from '../lib/truncate.ts';
import { caseProblem } from '../problem.ts';
import { type CheckRecord, type OutputRecord, type ResultRecord, toOutputRecord } from './record.ts';
import { jsonParts, type LaterPiece } from './record-json.ts';
import { type FileResult, toRecord } from './result.ts';

/**
 * The part of a written result that stays in memory. The outputs may be large and are left out; the error and the checks are
 * cut to what a table shows.
 */
export interface ResultRow extends Omit<ResultRecord, 'outputs' | 'correctedOutputs'> {
  /** The offset of its line in results.jsonl. */
  readonly offset: number;
  readonly length: number;
}

/** Reads the records of these rows one by one. Of each value it reads at least the given number of characters, or all. */
export type Records = (
  rows: readonly ResultRow[],
  charactersOf?: (row: ResultRow) => number,
) => AsyncIterable<ResultRecord>;

export const RESULTS_JSONL = 'results.jsonl';
/** Applies only in memory. */
const MAX_ERROR_LENGTH = 5_000;
const MAX_CHECK_LENGTH = 500;
const MAX_CHECKS = 20;
/** How much is read before signals and timers get their turn. */
const UNBROKEN_BYTES = 4_000_000;

/**
 * results.jsonl: each result is appended when it is known, so that a killed run keeps what it had. A line is the entry of
 * results.json without the parsed JSON of its outputs, which their values already contain. If a result cannot be written, or
 * reads back differently, its row stays, so that every file has its outcome, and `trouble` says so.
 */
export class ResultsFile {
  /** The run's results folder, which contains the file. */
  readonly directory: string;
  readonly rows: ResultRow[] = [];
  readonly #handle: FileHandle;
  readonly #scrub: Scrub;
  readonly #unwritten = new Set<ResultRow>();
  readonly #firstOfJob = new Map<string, { readonly path: string; readonly hasCost: boolean }>();
  readonly #checksums = new Map<ResultRow, number>();
  readonly #pieces = new Map<ResultRow, readonly PiecePlace[]>();
  /** One buffer for all reads. A new one for each of ten thousand rows would fragment the heap. */
  #buffer = Buffer.alloc(0);
  /** One buffer for all writes. It is separate because a write may be in progress during a read. */
  #written = new TextBuffer();
  #end = 0;
  #lost = 0;
  #trouble: string | null = null;
  #writing: Promise<void> = Promise.resolve();

  private constructor(directory: string, handle: FileHandle, scrub: Scrub) {
    this.directory = directory;
    this.#handle = handle;
    this.#scrub = scrub;
  }

  /** Creates a new folder below `parent`, so that two uses of the action in one workflow job do not collide. */
  static async create(parent: string, scrub: Scrub = (text) => text): Promise<ResultsFile> {
    const directory = await mkdtemp(join(parent, 'roe-results-'));
    return new ResultsFile(directory, await open(join(directory, RESULTS_JSONL), 'wx+'), scrub);
  }

  /** A clause that says which results could not be written, or null. */
  get trouble(): string | null {
    if (this.#trouble !== null || this.#lost === 0) return this.#trouble;
    return `${RESULTS_JSONL} in ${this.directory} was changed by another process, and ${pluralize(this.#lost, 'result')} of it can no longer be read`;
  }

  append(result: FileResult): Promise<ResultRow> {
    return this.appendRecord(toRecord(result));
  }

  /** Resolves when the result is in the file. Results appended at once are written one after the other. */
  async appendRecord(of: ResultRecord): Promise<ResultRow> {
    const record = this.#scrubbed(this.#withCostOnce(of));
    const writing = this.#writing.then(() => this.#write(record));
    // The caller gets the error of a bug, and the next result is still written.
    this.#writing = writing.then(
      () => {},
      () => {},
    );
    return await writing;
  }

  /** Files with the same content share a job, and Roe's cache may answer with another file's job. */
  #withCostOnce(record: ResultRecord): ResultRecord {
    const { jobId, cost, file } = record;
    if (jobId === null) return record;
    const first = this.#firstOfJob.get(jobId);
    this.#firstOfJob.set(jobId, { path: first?.path ?? file.path, hasCost: first?.hasCost || cost !== null });
    return { ...record, sharedWith: first?.path ?? null, cost: first?.hasCost ? null : cost };
  }

  /** Outputs are scrubbed separately, since one JSON text of everything would be large. */
  #scrubbed({ outputs, correctedOutputs, ...rest }: ResultRecord): ResultRecord {
    const given = JSON.stringify(rest);
    const text = this.#scrub(given);
    const clean = text === given ? rest : (JSON.parse(text) as typeof rest);
    const cleanOutput = ({ key, dataType, value }: OutputRecord) =>
      toOutputRecord({ key: this.#scrub(key), dataType: this.#scrub(dataType), value: this.#scrub(value) });
    return {
      ...clean,
      outputs: outputs?.map(cleanOutput) ?? null,
      correctedOutputs: correctedOutputs?.map(cleanOutput) ?? null,
    };
  }

  async #write(record: ResultRecord): Promise<ResultRow> {
    const { outputs, correctedOutputs, ...rest } = record;
    const pieces = this.#encode(record);
    const line = this.#written.bytes;
    const row: ResultRow = { ...brief(rest), offset: this.#end, length: line.length };
    this.rows.push(row);
    this.#checksums.set(row, crc32(line));
    if (pieces.length > 0) this.#pieces.set(row, pieces);
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

  /** Returns the offsets of the pieces of long values in the line. */
  #encode(record: ResultRecord): PiecePlace[] {
    const line = this.#written;
    line.clear();
    const places: PiecePlace[] = [];
    for (const { text, piece } of jsonParts(record, false)) {
      const from = line.length;
      line.add(text);
      if (piece !== null) places.push({ ...piece, from, to: line.length });
    }
    line.add('\n');
    return places;
  }

  /** The record as it was written, with at least the given number of characters of each value, or all. */
  read(row: ResultRow, leastCharacters = Number.POSITIVE_INFINITY): ResultRecord {
    const line = this.#unwritten.has(row) ? null : this.#lineAt(row);
    const unread = this.#pieces.get(row)?.filter(({ before }) => before >= leastCharacters) ?? [];
    if (line !== null) return withJson(JSON.parse(textWithout(unread, line)) as ResultRecord);
    const { offset, length, ...rest } = this.#unwritten.has(row) ? row : this.#lose(row);
    return { ...rest, outputs: null, correctedOutputs: null };
  }

  /** Yields the records of these rows one by one, read from the file again. */
  async *records(
    rows: readonly ResultRow[],
    charactersOf = (_: ResultRow) => Number.POSITIVE_INFINITY,
  ): AsyncGenerator<ResultRecord> {
    for await (const row of this.#inTurns(rows)) yield this.read(row, charactersOf(row));
  }

  /**
   * Flushes to the disk, since some disks refuse only then, and reads everything back, since another process may have
   * truncated the file. `trouble` reports a failure, and the rows concerned become lost.
   */
  async sync(): Promise<void> {
    await this.#writing;
    await this.#handle.sync().catch((error: unknown) => this.#fail(error));
    let at = 0;
    for await (const row of this.#inTurns(this.rows)) {
      if (!this.#unwritten.has(row) && this.#lineAt(row) === null) this.rows[at] = this.#lose(row);
      at += 1;
    }
  }

  async *#inTurns(rows: readonly ResultRow[]): AsyncGenerator<ResultRow> {
    let unbroken = 0;
    for (const row of rows) {
      unbroken += row.length;
      if (unbroken > UNBROKEN_BYTES) {
        await turn();
        unbroken = row.length;
      }
      yield row;
    }
  }

  /** Valid until the next call; null if the line differs from what was written. */
  #lineAt(row: ResultRow): Buffer | null {
    if (row.length > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(row.length);
    const buffer = this.#buffer.subarray(0, row.length);
    // Synchronous on purpose: what was just written is in the system's cache, and asking another thread would take longer.
    const line = buffer.subarray(0, readFully(this.#handle.fd, buffer, row.offset));
    return line.length === row.length && crc32(line) === this.#checksums.get(row) ? line : null;
  }

  #lose(row: ResultRow): ResultRow {
    const message = `its result in ${RESULTS_JSONL} was changed by another process`;
    const lost: ResultRow = { ...row, outcome: 'lost', error: caseProblem('result-overwritten', message), checks: [] };
    this.#unwritten.add(lost);
    this.#lost += 1;
    return lost;
  }

  #fail(error: unknown): void {
    this.#trouble ??= `results could not be written to ${this.directory} (${errorMessage(error)})`;
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#handle.close();
  }
}

/** The place of a piece of a long value in its line. */
interface PiecePlace extends LaterPiece {
  readonly from: number;
  readonly to: number;
}

/** The text of a line without these pieces, the last ones of their values. Each value says how many characters it lacks. */
function textWithout(places: readonly PiecePlace[], line: Buffer): string {
  let text = '';
  let from = 0;
  let leftOut = 0;
  for (const [index, place] of places.entries()) {
    if (leftOut === 0) text += decoded(line.subarray(from, place.from));
    leftOut += place.characters;
    if (places[index + 1]?.from === place.to) continue;
    text += `","leftOut":${leftOut}`;
    leftOut = 0;
    // The value's closing quotation mark follows its last piece.
    from = place.to + 1;
  }
  return text + decoded(line.subarray(from));
}

/** The record of a line, from this file or another run's. */
export function withJson(record: ResultRecord): ResultRecord {
  const { outputs, correctedOutputs } = record;
  return {
    ...record,
    outputs: outputs?.map(toOutputRecord) ?? null,
    correctedOutputs: correctedOutputs?.map(toOutputRecord) ?? null,
  };
}

function brief<T extends Pick<ResultRecord, 'error' | 'checks'>>(record: T): T {
  const { error, checks } = record;
  return {
    ...record,
    error: error && { ...error, message: truncate(error.message, MAX_ERROR_LENGTH) },
    checks: briefChecks(checks),
  };
}

/** Failed checks come first. */
function briefChecks(checks: readonly CheckRecord[]): CheckRecord[] {
  const failed = checks.filter(({ passed }) => !passed);
  const some = (failed.length > 0 ? failed : checks).slice(0, MAX_CHECKS);
  return some.map((check) => ({
    ...check,
    message: truncate(check.message, MAX_CHECK_LENGTH),
    pointer: null,
    expected: null,
    actual: null,
  }));
}

/** Returns the number of bytes read. One read may return less than the file has. */
function readFully(file: number, buffer: Buffer, position: number): number {
  let filled = 0;
  for (let read = -1; read !== 0 && filled < buffer.length; filled += read) {
    read = readSync(file, buffer, filled, buffer.length - filled, position + filled);
  }
  return filled;
}

/** One write may write only a part, as on a disk that is nearly full. */
async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
