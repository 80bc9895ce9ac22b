import { type FileHandle, open } from 'node:fs/promises';
import { decoded } from '../lib/decoded.ts';
import { type Fields, isFields, parseJson } from '../lib/json.ts';
import type { Result } from '../lib/result.ts';
import { RowSplitter } from '../lib/row-splitter.ts';
import { type ComparedRecord, type Entry, type EntryRule, recordProblem, toEntry } from './entry.ts';
import { headProblem, type SideHead, toSideHead } from './side.ts';

export interface PlacedEntry extends Entry {
  readonly offset: number;
  readonly length: number;
}

/** The outputs stay in the file. */
export interface Side extends SideHead {
  readonly path: string;
  readonly entries: ReadonlyMap<string, PlacedEntry>;
  readonly read: (entry: PlacedEntry) => Promise<ComparedRecord>;
  readonly close: () => Promise<void>;
}

interface UnreadableSide {
  readonly kind: 'missing' | 'broken' | 'newer';
  /** A clause about the file, without its name. */
  readonly what: string;
}

/** A result may have 64 MB. JSON may hold it twice, and escaped. */
const MAX_ROW_BYTES = 400_000_000;
const BLOCK_BYTES = 500_000;

/** Holds one result in memory at a time. The caller closes the side. */
export async function readSide(path: string, rule: EntryRule): Promise<Result<Side, UnreadableSide>> {
  let file: FileHandle;
  try {
    file = await open(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { ok: false, error: { kind: 'missing', what: `it could not be opened (${code})` } };
  }
  const read = await readAll(file, path, rule).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    return broken(`it could not be read (${error.code})`);
  });
  if (!read.ok) await file.close();
  return read;
}

const broken = (what: string) => ({ ok: false, error: { kind: 'broken', what } }) as const;

async function readAll(file: FileHandle, path: string, rule: EntryRule): Promise<Result<Side, UnreadableSide>> {
  // Every object in a list is a row, so `{}` in the rest always stands for one.
  const splitter = new RowSplitter(MAX_ROW_BYTES, '{}');
  const rows: Row[] = [];
  // The splitter keeps parts of a block, so blocks must not share memory.
  const blocks = file.createReadStream({ autoClose: false, highWaterMark: BLOCK_BYTES }) as AsyncIterable<Buffer>;
  for await (const block of blocks) {
    for (const row of splitter.push(block)) {
      if (row === null) return broken('a result in it is too large');
      rows.push(rowOf(row, splitter.rowEnd - row.length, rule));
    }
  }
  const head = parseJson(splitter.rest());
  const trouble = head === undefined ? { kind: 'broken' as const, what: 'it is not valid JSON' } : headProblem(head);
  if (trouble !== null) return { ok: false, error: trouble };
  const placed = resultsAmong(rows, head as Fields);
  if (!placed.ok) return broken(placed.error);
  const read = async ({ offset, length }: PlacedEntry) => {
    const row = Buffer.alloc(length);
    await file.read(row, 0, length, offset);
    return JSON.parse(decoded(row)) as ComparedRecord;
  };
  const entries = placed.value;
  return { ok: true, value: { ...toSideHead(head), path, entries, read, close: () => file.close() } };
}

type Row = PlacedEntry | string;

function rowOf(row: Buffer, offset: number, rule: EntryRule): Row {
  const record = parseJson(decoded(row));
  const problem = record === undefined ? 'it is not valid JSON' : recordProblem(record);
  return problem ?? { ...toEntry(record as ComparedRecord, rule), offset, length: row.length };
}

/** The rows of `results`. There may be other lists before and after it. */
function resultsAmong(rows: readonly Row[], head: Fields): Result<Map<string, PlacedEntry>, string> {
  let before = 0;
  for (const [name, list] of Object.entries(head)) {
    if (name === 'results') break;
    if (Array.isArray(list)) before += list.filter(isFields).length;
  }
  const results = head.results as readonly unknown[];
  if (!results.every(isFields)) return { ok: false, error: 'a result is not an object' };
  const entries = new Map<string, PlacedEntry>();
  for (const row of rows.slice(before, before + results.length)) {
    if (typeof row === 'string') return { ok: false, error: row };
    if (entries.has(row.case)) return { ok: false, error: `it has two results for ${row.case}` };
    entries.set(row.case, row);
  }
  return { ok: true, value: entries };
}
