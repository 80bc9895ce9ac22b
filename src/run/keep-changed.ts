import { allOf, type Case, type Cases, type Row, size } from '../cases/case.ts';
import { changedRows } from '../cases/changed-rows.ts';
import { type Changes, changedPaths } from '../files/changed-files.ts';
import { fetchFileAt, identifyIn, isElsewhere } from '../files/fetch-changed-files.ts';
import type { GitHubApi } from '../github/github-api.ts';
import type { Result } from '../lib/result.ts';
import type { Fault } from '../verdict.ts';
import type { Note } from './notes.ts';
import { NOTE_ON_OTHER_FOLDER, NOTE_ON_UNREADABLE_BASE, noteOnChanges } from './plan-notes.ts';

export interface Comparison {
  readonly workspace: string;
  readonly github: GitHubApi | null;
  readonly signal: AbortSignal;
}

export async function keepChanged(
  found: Cases,
  changes: Changes,
  options: Comparison,
  notes: Note[],
): Promise<Result<Cases, Fault>> {
  if (size(found) === 0) return { ok: true, value: found };
  const { workspace } = options;
  const isChangedPath = changes.kind === 'known' ? changedPaths(changes.paths, identifyIn(workspace)) : () => true;
  const rows = await rowsChanged(allOf(found), changes, isChangedPath, options, notes);
  if (!rows.ok) return rows;
  const isChanged = ({ files, row }: Case) =>
    files.some(({ file }) => isChangedPath(file.path)) || (row !== null && rows.value(row));
  const kept = {
    cases: found.cases.filter(isChanged),
    refused: found.refused.filter((skipped) => isChanged(skipped.case)),
  };
  notes.push(noteOnChanges(changes, allOf(kept)));
  if (size(kept) === 0 && isElsewhere(changes, workspace)) notes.push(NOTE_ON_OTHER_FOLDER);
  return { ok: true, value: kept };
}

type IsChangedRow = (row: Row) => boolean;

/** Without the table's earlier state, every row counts as changed. */
async function rowsChanged(
  all: readonly Case[],
  changes: Changes,
  isChangedPath: (path: string) => boolean,
  { github, signal }: Comparison,
  notes: Note[],
): Promise<Result<IsChangedRow, Fault>> {
  const rows = all.flatMap(({ row }) => row ?? []);
  const source = rows[0]?.source;
  if (source === undefined || !isChangedPath(source)) return { ok: true, value: () => false };
  const everyRow = { ok: true, value: () => true } as const;
  if (changes.kind !== 'known' || changes.base === null || github === null) return everyRow;
  const before = await fetchFileAt(source, changes.base, github, signal);
  if (!before.ok) return before;
  if (before.value === null) return everyRow;
  const { parseTable } = await import('../cases/read-rows.ts');
  const old = await parseTable(Buffer.from(before.value), source, signal);
  if (!old.ok) {
    notes.push(NOTE_ON_UNREADABLE_BASE);
    return everyRow;
  }
  const changed = new Set(changedRows(old.value.rows, rows));
  return { ok: true, value: (row) => changed.has(row) };
}
