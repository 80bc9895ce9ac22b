import { byComposedPath, type SkippedFile, type SourceFile } from '../files/source-file.ts';
import { type AgentInputs, type FileInput, usesOwnFile } from '../inputs/agent-inputs.ts';
import {
  fileNames,
  fileWords,
  fill,
  folderNames,
  type Names,
  rowNames,
  unknownColumns,
  unknownWords,
} from '../inputs/template.ts';
import { compareText } from '../lib/compare-text.ts';
import { joinFirst } from '../lib/join-first.ts';
import type { Result } from '../lib/result.ts';
import { caseProblem, type Problem } from '../problem.ts';
import type { Fault } from '../verdict.ts';
import { byId, type Case, type CaseFile, type Row, type SkippedCase } from './case.ts';
import { findParts } from './find-parts.ts';
import { quotedName, type Table } from './table.ts';

export interface FoundCases {
  readonly cases: readonly Case[];
  readonly skipped: readonly SkippedCase[];
}

interface MatchedFiles {
  readonly files: readonly SourceFile[];
  readonly refused: readonly SkippedFile[];
}

interface CasesOptions {
  readonly inputs: AgentInputs;
  readonly workspace: string;
  readonly signal: AbortSignal;
}

interface Draft {
  readonly id: string;
  readonly own: readonly SourceFile[];
  readonly row: Row | null;
  readonly names: Names;
  readonly problem: Problem | null;
}

export async function findFileCases(
  matched: MatchedFiles,
  oneJobPer: 'file' | 'folder',
  options: CasesOptions,
): Promise<Result<FoundCases, Fault>> {
  const fault = unknownPlaceholder(options.inputs);
  if (fault !== null) return { ok: false, error: fault };
  const drafts = oneJobPer === 'file' ? draftsOfFiles(matched) : draftsOfFolders(matched);
  const words = Object.keys(fileWords(''));
  return completed(drafts, options, { isPlaceholder: (word) => words.includes(word), known: matched.files });
}

export async function findRowCases(table: Table, options: CasesOptions): Promise<Result<FoundCases, Fault>> {
  const { columns, ids } = table;
  const fault = unknownColumn(options.inputs, table);
  if (fault !== null) return { ok: false, error: fault };
  const drafts = table.rows.map((row, index): Draft => {
    const names = rowNames(row.values, columns);
    return { id: ids[index] ?? '', own: [], row, names, problem: emptyValue(options.inputs, names, row) };
  });
  return completed(drafts, options, { isPlaceholder: (word) => columns.has(word), known: [] });
}

function draftsOfFiles({ files, refused }: MatchedFiles): Draft[] {
  const draft = (file: SourceFile, problem: Problem | null): Draft => ({
    id: file.path,
    own: [file],
    row: null,
    names: fileNames(file.path),
    problem,
  });
  return [...files.map((file) => draft(file, null)), ...refused.map(({ file, problem }) => draft(file, problem))];
}

function draftsOfFolders({ files, refused }: MatchedFiles): Draft[] {
  const problems = new Map(refused.map(({ file, problem }) => [file, problem]));
  const folders = Map.groupBy([...files, ...problems.keys()], ({ path }) => fileWords(path).dir);
  return [...folders].map(([folder, own]): Draft => {
    const bad = own.find((file) => problems.has(file));
    const problem = bad && problems.get(bad);
    return {
      id: `${folder}/`,
      own,
      row: null,
      names: folderNames(folder),
      problem: problem ? { ...problem, message: `the folder has ${bad.path}, but ${problem.message}` } : null,
    };
  });
}

interface Known {
  readonly isPlaceholder: (word: string) => boolean;
  readonly known: readonly SourceFile[];
}

async function completed(
  drafts: readonly Draft[],
  { inputs, workspace, signal }: CasesOptions,
  { isPlaceholder, known }: Known,
): Promise<Result<FoundCases, Fault>> {
  const parts: [string, FileInput][] = [];
  const own: [string, FileInput][] = [];
  for (const [key, input] of Object.entries(inputs)) {
    if (input.as === 'value') continue;
    const isOwn = usesOwnFile(input.template) && drafts.some(({ row }) => row === null);
    (isOwn ? own : parts).push([key, input]);
  }
  const requests = drafts.map(({ names, row }) => ({ names, place: row && placeOf(row) }));
  const found = await findParts(requests, Object.fromEntries(parts), { workspace, isPlaceholder, known, signal });
  if (!found.ok) return found;
  const cases: Case[] = [];
  const skipped: SkippedCase[] = [];
  for (const [index, draft] of drafts.entries()) {
    const part = found.value[index];
    const files = [...ownFiles(draft.own, own), ...(part?.ok ? part.value : [])].sort(byInput);
    const one: Case = { id: draft.id, files, row: draft.row, values: valuesOf(inputs, draft) };
    const problem = draft.problem ?? (part?.ok === false ? part.error : null);
    if (problem === null) cases.push(one);
    else skipped.push({ case: one, problem });
  }
  return { ok: true, value: { cases: cases.sort(byId), skipped: skipped.sort((a, b) => byId(a.case, b.case)) } };
}

/** Only the agent's definition shows which input takes the files that no input names. */
function ownFiles(files: readonly SourceFile[], inputs: readonly [string, FileInput][]): CaseFile[] {
  if (inputs.length === 0) return files.map((file) => ({ input: null, as: 'file', file }));
  return inputs.flatMap(([input, { as }]) => files.map((file) => ({ input, as, file })));
}

const byInput = (a: CaseFile, b: CaseFile): number =>
  compareText(a.input ?? '', b.input ?? '') || byComposedPath(a.file, b.file);

function valuesOf(inputs: AgentInputs, { names, row }: Draft): Readonly<Record<string, string>> {
  // Paths are sent in composed form, so that every system sends the same. Cells are sent unchanged.
  const sent: Names = row === null ? (word) => names(word)?.normalize('NFC') ?? null : names;
  const values = Object.entries(inputs).filter(([, { as }]) => as === 'value');
  return Object.fromEntries(values.map(([key, { template }]) => [key, fill(template, sent)]));
}

const placeOf = ({ source, line }: Row): string => `line ${line} of ${source}`;

/** Roe refuses an empty text. A template of placeholders alone is empty if its cells are. */
function emptyValue(inputs: AgentInputs, names: Names, row: Row): Problem | null {
  for (const [key, { as, template }] of Object.entries(inputs)) {
    if (as !== 'value' || fill(template, names).trim() !== '' || template.trim() === '') continue;
    const message = `\`${template.trim()}\` is empty on ${placeOf(row)}, and \`${key}\` takes no empty text: fill it in`;
    return caseProblem('empty-value', message);
  }
  return null;
}

const MAX_NAMES = 20;

function unknownColumn(inputs: AgentInputs, { source, columns }: Table): Fault | null {
  for (const [key, { template }] of Object.entries(inputs)) {
    const [word] = unknownColumns(template, columns);
    if (word === undefined) continue;
    const headline = `\`inputs\` uses \`{${word}}\` for \`${key}\`, but ${source.path} has no such column`;
    const detail = `nothing was submitted; its columns are ${joinFirst(
      columns.names.map((name) => quotedName(name)),
      MAX_NAMES,
    )}`;
    return { code: 'unknown-column', headline, detail };
  }
  return null;
}

/** A path with an unknown word would find nothing for almost every case. */
function unknownPlaceholder(inputs: AgentInputs): Fault | null {
  for (const [key, { as, template }] of Object.entries(inputs)) {
    const [word] = as === 'value' ? [] : unknownWords(template);
    if (word === undefined) continue;
    const headline = `\`inputs\` uses \`${word}\` in the path of \`${key}\`, which is not a placeholder`;
    const detail = 'nothing was submitted; the placeholders are `{path}`, `{dir}`, `{name}` and `{stem}`';
    return { code: 'unknown-placeholder', headline, detail };
  }
  return null;
}
