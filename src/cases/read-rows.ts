import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { isLfsPointer, MAX_POINTER_BYTES } from '../files/lfs-pointer.ts';
import { PathExaminer, statOf } from '../files/path-examiner.ts';
import { LFS_POINTER } from '../files/refusals.ts';
import type { SourceFile } from '../files/source-file.ts';
import { kindOf } from '../files/walk.ts';
import { workspaceNames } from '../files/workspace-paths.ts';
import { decoded } from '../lib/decoded.ts';
import type { Result } from '../lib/result.ts';
import type { Fault } from '../verdict.ts';
import { csvRows } from './csv-rows.ts';
import { jsonLinesRows, jsonListRows } from './json-rows.ts';
import { LineFinder } from './lines.ts';
import { stoppedFault } from './stopped.ts';
import { MAX_TABLE_BYTES, type Rows, type Table, tableFault } from './table.ts';
import { yamlRows } from './yaml-rows.ts';

export async function readRows(path: string, workspace: string, signal: AbortSignal): Promise<Result<Table, Fault>> {
  const found = await findTable(path, workspace);
  if (!found.ok) return found;
  try {
    return await readTable(found.value, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return { ok: false, error: stoppedFault(signal, 'the table was being read') };
  }
}

async function readTable(file: SourceFile, signal: AbortSignal): Promise<Result<Table, Fault>> {
  const { path, absolutePath } = file;
  const content = await readFile(absolutePath, { signal }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && !signal.aborted) return null;
    throw error;
  });
  if (content === null) return refused('unreadable-table', `${path} could not be read`, 'make it readable');
  const rows = await parseTable(content, path, signal);
  if (!rows.ok) return rows;
  return { ok: true, value: { source: { ...file, sha256: hash('sha256', content) }, ...rows.value } };
}

/** The file extension decides the format. Rejects when the signal fires. */
export async function parseTable(content: Buffer, source: string, signal: AbortSignal): Promise<Result<Rows, Fault>> {
  const fault = faultOfContent(content, source);
  return fault === null ? await readerFor(source, content)(content, source, signal) : { ok: false, error: fault };
}

const refused = (code: string, headline: string, advice: string): { readonly ok: false; readonly error: Fault } => ({
  ok: false,
  error: tableFault(code, headline, advice),
});

async function findTable(path: string, workspace: string): Promise<Result<SourceFile, Fault>> {
  const names = workspaceNames(workspace);
  const absolutePath = names.pathOf(path);
  const named = `${path}, which \`rows\` names,`;
  if (absolutePath === null || (isAbsolute(path) && names.nameOf(path) === null))
    return refused('table-outside-workspace', `${named} is outside the workspace`, CORRECT_PATH);
  const stat = statOf(absolutePath);
  if (stat === null) {
    return refused(
      'table-not-found',
      `${named} was not found`,
      `${CORRECT_PATH}, and that an earlier step has created it`,
    );
  }
  if (stat.isDirectory()) return refused('table-not-a-file', `${named} is a folder`, CORRECT_PATH);
  const name = names.nameOf(absolutePath) ?? path;
  const examiner = new PathExaminer(names, 'name another file');
  const matched = { path: name, absolutePath, kind: kindOf(stat, absolutePath), withheldBy: null };
  const { file, problem } = examiner.examine(matched);
  if (problem !== null) {
    const headline = `${named} cannot be read`;
    return { ok: false, error: { code: `table-${problem.code}`, headline, detail: problem.message } };
  }
  if (file.bytes > MAX_TABLE_BYTES) {
    const headline = `${named} has ${file.bytes} bytes, but a table may have ${MAX_TABLE_BYTES}`;
    return refused('table-too-large', headline, 'split the table');
  }
  return { ok: true, value: file };
}

const CORRECT_PATH = 'check the path, which is relative to the workspace';

function faultOfContent(content: Buffer, source: string): Fault | null {
  if (content.length < MAX_POINTER_BYTES && isLfsPointer(content.toString('latin1'))) {
    const headline = `${source} is a Git LFS pointer, not the table`;
    return tableFault(LFS_POINTER, headline, 'set `lfs: true` on actions/checkout');
  }
  if (isUtf8(content)) return null;
  const headline = `line ${firstBadLine(content)} of ${source} is not valid UTF-8`;
  return tableFault('table-not-utf8', headline, 'save the table as UTF-8');
}

/** The byte of a line feed occurs in no other UTF-8 character, so each line can be checked alone. */
function firstBadLine(content: Buffer): number {
  let begin = 0;
  for (let end = content.indexOf('\n'); end >= 0 && isUtf8(content.subarray(begin, end)); ) {
    begin = end + 1;
    end = content.indexOf('\n', begin);
  }
  return new LineFinder(content).lineAt(begin);
}

type Reader = (content: Buffer, source: string, signal: AbortSignal) => Promise<Result<Rows, Fault>>;

const READERS: readonly (readonly [extensions: RegExp, Reader])[] = [
  [/\.(csv|tsv|txt)$/i, csvRows],
  [/\.json$/i, jsonListRows],
  [/\.(jsonl|ndjson)$/i, jsonLinesRows],
  [/\.ya?ml$/i, yamlRows],
];

function readerFor(source: string, content: Buffer): Reader {
  return (
    READERS.find(([extensions]) => extensions.test(source))?.[1] ?? readerByContent(decoded(content.subarray(0, 1_000)))
  );
}

function readerByContent(begin: string): Reader {
  const text = begin.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('[')) return jsonListRows;
  if (text.startsWith('{')) return jsonLinesRows;
  return /^(-\s|---|%YAML|#)/.test(text) ? yamlRows : csvRows;
}
