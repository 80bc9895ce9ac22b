import { type Case, type Cases, type SkippedCase, size } from '../cases/case.ts';
import { type FoundCases as CasesFound, findFileCases, findRowCases } from '../cases/find-cases.ts';
import type { Table } from '../cases/table.ts';
import { type FoundFiles, findFiles } from '../files/find.ts';
import { ignoredByGit } from '../files/git-ignored.ts';
import type { Runner } from '../github/runner.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { unknownColumns } from '../inputs/template.ts';
import { NEVER } from '../lib/clock.ts';
import { joinFirst } from '../lib/join-first.ts';
import type { Fault } from '../verdict.ts';
import { printNotes } from './notes.ts';
import { type Explanations, noteOnIgnored, noteOnTable, notesOnFound } from './plan-notes.ts';

/** Their files' contents are not read yet. */
export interface FoundCases extends Cases {
  /** Why nothing may be sent, or null. */
  readonly fault: Fault | null;
  readonly explanations: Explanations;
}

export interface SearchOptions {
  readonly runner: Runner;
  /** Its reason is a StopReason. */
  readonly stopping: AbortSignal;
  /** Called as soon as it is clear that nothing will be sent. */
  readonly giveUp: () => void;
}

export async function searchCases(inputs: Inputs, options: SearchOptions): Promise<FoundCases> {
  const found =
    inputs.rows === null ? await casesOfFiles(inputs, options) : await casesOfRows(inputs.rows, inputs, options);
  if (size(found) === 0 || found.fault !== null) options.giveUp();
  return found;
}

async function casesOfFiles(inputs: Inputs, { runner, stopping }: SearchOptions): Promise<FoundCases> {
  const found = await findFiles(inputs.patterns, runner.workspace, stopping);
  const explanations = await explain(found, inputs, runner.workspace, stopping);
  if (!stopping.aborted) {
    const paths = found.files.map(({ path }) => path);
    const ignored = noteOnIgnored(ignoredByGit(paths, runner.workspace));
    printNotes([...notesOnFound(found, inputs.ifNoFilesFound, explanations), ...ignored], runner);
  }
  const fault = faultOfSearch(found, inputs, explanations);
  // The other files of cases that will not be sent are not searched for.
  const isTooMuch = !inputs.changedOnly && inputs.oneJobPer === 'file' && found.files.length > inputs.maxFiles;
  const isOver = stopping.aborted || fault !== null || isTooMuch;
  const cases = await findFileCases(found, inputs.oneJobPer, {
    inputs: isOver ? {} : inputs.agentInputs,
    workspace: runner.workspace,
    signal: isOver ? NEVER : stopping,
  });
  const all = cases.ok ? foundCases(cases.value, fault) : nothingBut(fault ?? cases.error);
  return { ...all, explanations };
}

const NO_EXPLANATIONS: Explanations = new Map();

const nothingBut = (fault: Fault): FoundCases => ({
  cases: [],
  refused: [],
  fault,
  explanations: NO_EXPLANATIONS,
});

async function explain(
  { emptyPatterns }: FoundFiles,
  { ifNoFilesFound }: Inputs,
  workspace: string,
  signal: AbortSignal,
): Promise<Explanations> {
  const explanations = new Map<string, string>();
  if (emptyPatterns.length === 0 || ifNoFilesFound === 'ignore') return explanations;
  const { explainEmpty, isEmptyWorkspace, NO_CHECKOUT } = await import('../files/explain-pattern.ts');
  const isEmpty = isEmptyWorkspace(workspace);
  for (const pattern of emptyPatterns.slice(0, MAX_EXPLAINED)) {
    const explanation = isEmpty ? NO_CHECKOUT : await explainEmpty(pattern, workspace, signal);
    if (explanation !== null) explanations.set(pattern, explanation);
  }
  return explanations;
}

/** Each may need a walk over the workspace. */
const MAX_EXPLAINED = 5;

async function casesOfRows(
  path: string,
  { agentInputs, expected }: Inputs,
  { runner, stopping }: SearchOptions,
): Promise<FoundCases> {
  const { readRows } = await import('../cases/read-rows.ts');
  const table = await readRows(path, runner.workspace, stopping);
  if (!table.ok) return nothingBut(table.error);
  printNotes([noteOnTable(table.value)], runner);
  const options = { inputs: agentInputs, workspace: runner.workspace, signal: stopping };
  const cases = await findRowCases(table.value, options);
  if (!cases.ok) return nothingBut(cases.error);
  return foundCases(cases.value, faultOfExpected(expected, table.value));
}

function foundCases({ cases, skipped: refused }: CasesFound, fault: Fault | null): FoundCases {
  return { cases, refused, fault: fault ?? missingInAll(cases, refused), explanations: NO_EXPLANATIONS };
}

/** If an input finds nothing for any case, its template is wrong, or an earlier step has not done its work. */
function missingInAll(cases: readonly Case[], refused: readonly SkippedCase[]): Fault | null {
  const [first] = refused;
  const isMissing = ({ problem }: SkippedCase) => MISSING.includes(problem.code);
  if (first === undefined || cases.length > 0 || !refused.every(isMissing)) return null;
  const headline = `an input lacks its value in ${refused.length === 1 ? 'the only case' : `all ${refused.length} cases`}`;
  const detail = `nothing was submitted; ${first.case.id}: ${first.problem.message}`;
  return { code: 'input-missing', headline, detail };
}

const MISSING = ['part-not-found', 'empty-value'];

function faultOfExpected(expected: string | null, { source, columns }: Table): Fault | null {
  const [word] = unknownColumns(expected ?? '', columns);
  if (word === undefined) return null;
  const headline = `\`expected\` uses \`{${word}}\`, but ${source.path} has no such column`;
  return { code: 'unknown-column', headline, detail: 'nothing was submitted; correct the template' };
}

/**
 * A missing path or unreadable folder may hold files that the user means to send. Without them the run would look
 * successful.
 */
function faultOfSearch(found: FoundFiles, { ifNoFilesFound }: Inputs, explanations: Explanations): Fault | null {
  const { unreadableFolder, missingPaths } = found;
  if (unreadableFolder !== null) {
    const headline = `the folder ${unreadableFolder} could not be read`;
    return { code: 'unreadable-folder', headline, detail: MAKE_READABLE };
  }
  // If no file is found at all, `nothingToDo` reports that.
  if (missingPaths.length === 0 || ifNoFilesFound !== 'error' || found.files.length + found.refused.length === 0)
    return null;
  const headline = `no file matched ${joinFirst(missingPaths, 3)}, which \`files\` names`;
  const [why] = missingPaths.flatMap((path) => explanations.get(path) ?? []);
  const detail = `nothing was submitted; ${why ?? 'correct the path'}, or set \`if-no-files-found\` to \`warn\` or \`ignore\``;
  return { code: 'path-not-found', headline, detail };
}

export const MAKE_READABLE =
  "nothing was submitted; make it readable for the runner's user, or exclude it with a `!` pattern";
