import { mkdtemp, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Row } from '../cases/case.ts';
import { decoded } from '../lib/decoded.ts';
import { errorMessage } from '../lib/error-message.ts';
import { parseExactly } from '../lib/exact-json.ts';
import { pluralize } from '../lib/pluralize.ts';
import type { Scrub } from '../lib/scrub.ts';
import { TextBuffer } from '../lib/text-buffer.ts';
import { withoutTraceback } from '../lib/traceback.ts';
import { truncate } from '../lib/truncate.ts';
import { CHECK_FAILED, caseProblem } from '../problem.ts';
import { JobCosts } from './job-costs.ts';
import { LineFile, type LinePlace } from './line-file.ts';
import { type CheckRecord, type OutputRecord, type ResultRecord, toOutputRecord } from './record.ts';
import { jsonParts, type LaterPiece } from './record-json.ts';
import { type CaseResult, toRecord } from './result.ts';

/**
 * The part of a written result that stays in memory. Outputs and cells may be large and are left out. The error and the
 * checks are cut to what a table shows.
 */
export interface ResultRow extends Omit<ResultRecord, 'outputs' | 'correctedOutputs' | 'row'>, LinePlace {
  readonly row: RowPlace | null;
  /** Rejected only because the output is not as expected, so that `min-accuracy` may allow it. */
  readonly isMismatch: boolean;
}

type RowPlace = Pick<Row, 'source' | 'line'>;

/** Reads the records one by one. Of each value it reads at least this many characters, or all. */
export type Records = (
  rows: readonly ResultRow[],
  charactersOf?: (row: ResultRow) => number,
) => AsyncIterable<ResultRecord>;

export const RESULTS_JSONL = 'results.jsonl';
const MAX_ERROR_LENGTH = 5_000;
const MAX_CHECK_LENGTH = 500;
const MAX_PLACE_LENGTH = 100;
const MAX_CHECKS = 20;
/** Signals and timers get their turn after this. */
const UNBROKEN_BYTES = 4_000_000;

/**
 * results.jsonl: each result is appended when it is known, so that a killed run keeps its results. A line is the entry
 * of results.json without the parsed JSON of its outputs. If a result cannot be written, or reads back differently, its
 * row stays, so that every case has its outcome, and `trouble` says so.
 */
export class ResultsFile {
  /** The run's results folder, which contains the file. */
  readonly directory: string;
  readonly rows: ResultRow[] = [];
  readonly #file: LineFile;
  readonly #scrub: Scrub;
  readonly #unwritten = new Set<ResultRow>();
  readonly #costs = new JobCosts();
  readonly #pieces = new Map<ResultRow, readonly PiecePlace[]>();
  readonly #line = new TextBuffer();
  #lost = 0;
  #trouble: string | null = null;
  #writing: Promise<void> = Promise.resolve();

  private constructor(directory: string, file: LineFile, scrub: Scrub) {
    this.directory = directory;
    this.#file = file;
    this.#scrub = scrub;
  }

  /** Creates a new folder below `parent`, so that two uses of the action in one workflow job do not collide. */
  static async create(parent: string, scrub: Scrub = (text) => text): Promise<ResultsFile> {
    const directory = await mkdtemp(join(parent, 'roe-results-'));
    const handle = await open(join(directory, RESULTS_JSONL), 'wx+');
    return new ResultsFile(directory, new LineFile(handle), scrub);
  }

  get trouble(): string | null {
    if (this.#trouble !== null || this.#lost === 0) return this.#trouble;
    return `${RESULTS_JSONL} in ${this.directory} was changed by another process, and ${pluralize(this.#lost, 'result')} of it can no longer be read`;
  }

  append(result: CaseResult): Promise<ResultRow> {
    return this.appendRecord(toRecord(result));
  }

  /** Resolves when the result is in the file. Results are written one after the other. */
  async appendRecord(of: ResultRecord): Promise<ResultRow> {
    const record = scrubbed(this.#costs.countOnce(of), this.#scrub);
    const writing = this.#writing.then(() => this.#write(record));
    // The caller gets the error, and the next result is still written.
    this.#writing = writing.then(
      () => {},
      () => {},
    );
    return await writing;
  }

  async #write(record: ResultRecord): Promise<ResultRow> {
    const { outputs, correctedOutputs, ...rest } = record;
    const pieces = encode(record, this.#line);
    const line = this.#line.bytes;
    const row: ResultRow = { ...brief(rest), offset: this.#file.end, length: line.length };
    this.rows.push(row);
    if (pieces.length > 0) this.#pieces.set(row, pieces);
    try {
      await this.#file.append(line);
    } catch (error) {
      this.#unwritten.add(row);
      this.#fail(error);
    }
    return row;
  }

  /** The record as written, with at least this many characters of each value, or all. */
  read(row: ResultRow, minCharacters = Number.POSITIVE_INFINITY): ResultRecord {
    const line = this.#unwritten.has(row) ? null : this.#file.read(row);
    const unread = this.#pieces.get(row)?.filter(({ before }) => before >= minCharacters) ?? [];
    if (line !== null) {
      const text = textWithout(unread, line);
      return withJson((row.row === null ? JSON.parse(text) : parseExactly(text)) as ResultRecord);
    }
    const { offset, length, isMismatch, ...rest } = this.#unwritten.has(row) ? row : this.#lose(row);
    return { ...rest, row: rest.row && { ...rest.row, values: {} }, outputs: null, correctedOutputs: null };
  }

  async *records(
    rows: readonly ResultRow[],
    charactersOf = (_: ResultRow) => Number.POSITIVE_INFINITY,
  ): AsyncGenerator<ResultRecord> {
    for await (const row of inTurns(rows)) yield this.read(row, charactersOf(row));
  }

  /**
   * Flushes to the disk, since some disks refuse only then, and reads everything back, since another process may have
   * truncated the file. On failure, `trouble` is set and the rows become lost.
   */
  async sync(): Promise<void> {
    await this.#writing;
    await this.#file.sync().catch((error: unknown) => this.#fail(error));
    let at = 0;
    for await (const row of inTurns(this.rows)) {
      if (!this.#unwritten.has(row) && this.#file.read(row) === null) this.rows[at] = this.#lose(row);
      at += 1;
    }
  }

  #lose(row: ResultRow): ResultRow {
    const message = `its result in ${RESULTS_JSONL} was changed by another process`;
    const error = caseProblem('result-overwritten', message);
    const lost: ResultRow = { ...row, outcome: 'lost', error, checks: [], isMismatch: false };
    this.#unwritten.add(lost);
    this.#lost += 1;
    return lost;
  }

  #fail(error: unknown): void {
    this.#trouble ??= `results could not be written to ${this.directory} (${errorMessage(error)})`;
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }
}

/** Scrubs outputs one by one, since one JSON text of all would be large. */
function scrubbed({ outputs, correctedOutputs, ...rest }: ResultRecord, scrub: Scrub): ResultRecord {
  const given = JSON.stringify(rest);
  const text = scrub(given);
  // The cells of a row keep their digits.
  const parse = rest.row === null ? JSON.parse : parseExactly;
  const clean = text === given ? rest : (parse(text) as typeof rest);
  const cleanOutput = ({ key, dataType, value }: OutputRecord) =>
    toOutputRecord({ key: scrub(key), dataType: scrub(dataType), value: scrub(value) });
  return {
    ...clean,
    outputs: outputs?.map(cleanOutput) ?? null,
    correctedOutputs: correctedOutputs?.map(cleanOutput) ?? null,
  };
}

/** Returns the places of the pieces of long values. */
function encode(record: ResultRecord, line: TextBuffer): PiecePlace[] {
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

/** Gives signals and timers their turn. */
async function* inTurns(rows: readonly ResultRow[]): AsyncGenerator<ResultRow> {
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

interface PiecePlace extends LaterPiece {
  readonly from: number;
  readonly to: number;
}

/** The line without these pieces, the last ones of their values. Each value says how many characters it lacks. */
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

/** Works for a line of this file or another run's. */
export function withJson(record: ResultRecord): ResultRecord {
  const { outputs, correctedOutputs } = record;
  return {
    ...record,
    outputs: outputs?.map(toOutputRecord) ?? null,
    correctedOutputs: correctedOutputs?.map(toOutputRecord) ?? null,
  };
}

function brief(record: Omit<ResultRecord, 'outputs' | 'correctedOutputs'>): Omit<ResultRow, keyof LinePlace> {
  const { error, checks, row } = record;
  return {
    ...record,
    row: row && { source: row.source, line: row.line },
    error: error && { ...error, message: truncate(withoutTraceback(error.message), MAX_ERROR_LENGTH) },
    checks: briefChecks(checks),
    isMismatch: isMismatch(record),
  };
}

/** A check that could not be evaluated says nothing about the output. */
const isMismatch = ({ outcome, error, checks }: Pick<ResultRecord, 'outcome' | 'error' | 'checks'>): boolean =>
  outcome === 'rejected' &&
  error?.code === CHECK_FAILED &&
  checks.some(({ passed }) => !passed) &&
  checks.every(({ kind, passed }) => passed || kind === 'expected');

/** Failed checks come first. */
function briefChecks(checks: readonly CheckRecord[]): CheckRecord[] {
  const failed = checks.filter(({ passed }) => !passed);
  const some = (failed.length > 0 ? failed : checks).slice(0, MAX_CHECKS);
  return some.map((check) => ({
    ...check,
    message: truncate(check.message, MAX_CHECK_LENGTH),
    ...briefPlace(check),
  }));
}

/** Longer pointers and values are left out. */
function briefPlace({ pointer, expected, actual }: CheckRecord): Pick<CheckRecord, 'pointer' | 'expected' | 'actual'> {
  const isLong = (value: unknown) => JSON.stringify(value).length > MAX_PLACE_LENGTH;
  if (pointer === null || isLong(pointer)) return { pointer: null, expected: null, actual: null };
  return isLong(expected) || isLong(actual) ? { pointer, expected: null, actual: null } : { pointer, expected, actual };
}
