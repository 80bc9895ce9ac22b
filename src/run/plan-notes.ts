import { listPostActions } from '../agent/post-actions.ts';
import type { PinnedAgent } from '../agent/preflight.ts';
import { accepts } from '../agent/version.ts';
import { type Case, wordFor } from '../cases/case.ts';
import type { Table } from '../cases/table.ts';
import type { Changes } from '../files/changed-files.ts';
import type { FoundFiles } from '../files/find.ts';
import type { Shard } from '../files/shard.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { joinFirst } from '../lib/join-first.ts';
import { pluralize } from '../lib/pluralize.ts';
import { SANDBOX_SENTENCE } from '../report/text.ts';
import { type AgentVersion, type InputDefinition, isSandbox } from '../roe/roe.ts';
import type { Note } from './notes.ts';
import type { Plan } from './plan.ts';

const MAX_NAMES = 10;

export function notesOnFound(found: FoundFiles, ifNoFilesFound: Inputs['ifNoFilesFound']): Note[] {
  const { files, refused, emptyPatterns, missingPaths } = found;
  const isNothing = files.length + refused.length === 0;
  const isQuiet = isNothing ? ifNoFilesFound === 'ignore' : ifNoFilesFound !== 'warn';
  // If other files were found, a missing path is a warning only with `warn`: the verdict reports it with `error`.
  const warned = emptyPatterns.filter((pattern) => !isQuiet || !(isNothing || missingPaths.includes(pattern)));
  const others = refused.length === 0 ? '' : `; ${pluralize(refused.length, 'more path')} cannot be sent`;
  return [
    ...warned.map((pattern) => warning(`The pattern ${pattern} in \`files\` matched no file.`)),
    ...notesOnLeftOut(found),
    info(`${pluralize(files.length, 'file')} matched, ${megabytes(sumOfBytes(files))} in all${others}.`),
  ];
}

function notesOnLeftOut({ hidden, linked }: FoundFiles): Note[] {
  const notes: Note[] = [];
  if (hidden > 0) {
    const text = `Left out ${pluralize(hidden, 'hidden file')}: only a pattern that names something hidden, such as \`**/.*\`, matches hidden files.`;
    notes.push(notice(text));
  }
  if (linked.count > 0) {
    const atLeast = linked.isWhole ? '' : 'at least ';
    const text = `Left out ${atLeast}${pluralize(linked.count, 'file')} behind links to folders (${joinFirst(linked.folders, MAX_NAMES)}), since links are not followed: name the folders that they lead to instead.`;
    notes.push(notice(text));
  }
  return notes;
}

export const noteOnTable = ({ source, columns, rows }: Table): Note =>
  info(`${source.path} has ${pluralize(rows.length, 'row')} and ${pluralize(columns.names.length, 'column')}.`);

/** The share of the cases that this leg of a matrix takes. */
export function noteOnShard(part: readonly Case[], all: readonly Case[], { index, total }: Shard): Note {
  const bytes = sumOfBytes(part.flatMap(({ files }) => files.map(({ file }) => file)));
  const share = `${part.length} of ${pluralize(all.length, wordFor(all))}, ${megabytes(bytes)}`;
  return info(`This is shard ${index + 1} of ${total}: it takes ${share}.`);
}

/** The effect of `changed-only` on the matched cases. */
export function noteOnChanges(changes: Changes, kept: readonly Case[]): Note {
  const all = `all ${pluralize(kept.length, `matched ${wordFor(kept)}`)}`;
  switch (changes.kind) {
    case 'known': {
      const { size } = changes.paths;
      const changed = wordFor(kept) === 'file' ? `${kept.length} of them` : pluralize(kept.length, 'case');
      return info(`${changed} changed; the event adds or changes ${pluralize(size, 'file')} in all.`);
    }
    case 'none':
      return notice(`\`changed-only\` sends ${all}: ${changes.why}.`);
    case 'unknown':
      return warning(`\`changed-only\` sends ${all}, since the event's changes are unknown: ${changes.why}.`);
  }
}

/** Otherwise nobody would notice a green step that looked in the wrong folder. */
export const NOTE_ON_OTHER_FOLDER: Note = {
  level: 'warning',
  text: '`changed-only` found nothing that the event changed in the workspace. It compares paths from the top of the repository with paths from the top of the workspace: check the repository out there.',
};

/** The table's earlier form says nothing about which rows changed. */
export const NOTE_ON_UNREADABLE_BASE: Note = {
  level: 'notice',
  text: '`changed-only` takes every row as changed, since the table could not be read as it was before the event.',
};

export function notesOnPlan(plan: Plan, { version, fileInput }: PinnedAgent): Note[] {
  const cases = plan.submissions.flatMap((submission) => submission.cases);
  const duplicates = cases.length - plan.submissions.length;
  const shared =
    duplicates === 0
      ? ''
      : ` (${pluralize(duplicates, `duplicate ${wordFor(cases)}`)} ${duplicates === 1 ? 'shares' : 'share'} a job)`;
  const through = fileInput === null ? '' : ` through the input \`${fileInput.key}\``;
  return [
    ...(isSandbox(version) ? [notice(SANDBOX_SENTENCE)] : []),
    info(`Agent: ${version.agentName}, version ${version.versionName}; every job goes to ${version.versionId}.`),
    info(`${pluralize(plan.submissions.length, 'submission')}${through}${shared}.`),
    ...version.inputs.flatMap((input) => mismatches(cases, input)),
    ...notesOnEffects(version),
  ];
}

/** What a job of this version does or depends on beside its inputs. */
function notesOnEffects({ postActions, hasMemory, isLearning }: AgentVersion): Note[] {
  const notes: Note[] = [];
  if (postActions.length > 0) {
    notes.push(notice(`When a job ends, this version writes into other systems: ${listPostActions(postActions)}.`));
  }
  if (hasMemory) notes.push(notice('The memory of this version is on: a result may depend on earlier jobs.'));
  if (isLearning) {
    notes.push(notice('The skill of this agent is being generated: results may change although the version is fixed.'));
  }
  return notes;
}

/** Cases for which there is no file at the user's `expected`. */
export const notesOnUnexpected = (cases: readonly Case[]): Note[] =>
  cases.length === 0
    ? []
    : [
        notice(
          `${pluralize(cases.length, wordFor(cases))} without an expected result: ${joinFirst(
            cases.map(({ id }) => id),
            MAX_NAMES,
          )}.`,
        ),
      ];

const info = (text: string): Note => ({ level: 'info', text });
const notice = (text: string): Note => ({ level: 'notice', text });
const warning = (text: string): Note => ({ level: 'warning', text });

/** A warning for each type of file that the input does not take. */
function mismatches(cases: readonly Case[], { key, dataType }: InputDefinition): Note[] {
  const found = new Map<string, SourceFile>();
  for (const { input, as, file } of cases.flatMap(({ files }) => files)) {
    if (input !== key || as === 'text' || accepts(dataType, file.contentType) || found.has(file.contentType)) continue;
    found.set(file.contentType, file);
  }
  return [...found].map(([contentType, { path }]) =>
    warning(`The input \`${key}\` takes ${dataType}, but ${path} looks like ${contentType}; it is sent anyway.`),
  );
}

const sumOfBytes = (files: readonly SourceFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
