import type { PinnedAgent } from '../agent/preflight.ts';
import { accepts } from '../agent/version.ts';
import type { Changes } from '../files/changed-files.ts';
import type { FoundFiles } from '../files/find.ts';
import type { Shard } from '../files/shard.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { joinFirst } from '../lib/join-first.ts';
import { pluralize } from '../lib/pluralize.ts';
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
    const least = linked.isWhole ? '' : 'at least ';
    const text = `Left out ${least}${pluralize(linked.count, 'file')} behind links to folders (${joinFirst(linked.folders, MAX_NAMES)}), since links are not followed: name the folders that they lead to instead.`;
    notes.push(notice(text));
  }
  return notes;
}

/** The share of the files that this leg of a matrix takes. */
export function noteOnShard(files: readonly SourceFile[], matched: number, { index, total }: Shard): Note {
  const share = `${files.length} of ${pluralize(matched, 'file')}, ${megabytes(sumOfBytes(files))}`;
  return info(`This is shard ${index + 1} of ${total}: it takes ${share}.`);
}

/** The effect of `changed-only` on the matched files. */
export function noteOnChanges(changes: Changes, kept: number): Note {
  switch (changes.kind) {
    case 'known': {
      const { size } = changes.paths;
      return info(`${kept} of them changed; the event adds or changes ${pluralize(size, 'file')} in all.`);
    }
    case 'none':
      return notice(`\`changed-only\` sends all ${pluralize(kept, 'matched file')}: ${changes.why}.`);
    case 'unknown':
      return warning(
        `\`changed-only\` sends all ${pluralize(kept, 'matched file')}, since the event's changes are unknown: ${changes.why}.`,
      );
  }
}

/** Otherwise nobody would notice a green step that looked in the wrong folder. */
export const NOTE_ON_OTHER_FOLDER: Note = {
  level: 'warning',
  text: '`changed-only` found nothing that the event changed in the workspace. It compares paths from the top of the repository with paths from the top of the workspace: check the repository out there.',
};

export function notesOnPlan(plan: Plan, { version, fileInput }: PinnedAgent): Note[] {
  const files = plan.submissions.flatMap((submission) => submission.files);
  const duplicates = files.length - plan.submissions.length;
  const shared =
    duplicates === 0
      ? ''
      : ` (${pluralize(duplicates, 'duplicate file')} ${duplicates === 1 ? 'shares' : 'share'} a job)`;
  return [
    info(`Agent: ${version.agentName}, version ${version.versionName}; every job goes to ${version.versionId}.`),
    info(`${pluralize(plan.submissions.length, 'submission')} through the input \`${fileInput.key}\`${shared}.`),
    ...[...mismatches(files, fileInput.dataType)].map(([contentType, { path }]) =>
      warning(
        `The input \`${fileInput.key}\` takes ${fileInput.dataType}, but ${path} looks like ${contentType}; it is sent anyway.`,
      ),
    ),
  ];
}

/** Documents that the user's `expected` does not name. */
export const notesOnUnexpected = (paths: readonly string[]): Note[] =>
  paths.length === 0
    ? []
    : [notice(`${pluralize(paths.length, 'file')} without an expected result: ${joinFirst(paths, MAX_NAMES)}.`)];

const info = (text: string): Note => ({ level: 'info', text });
const notice = (text: string): Note => ({ level: 'notice', text });
const warning = (text: string): Note => ({ level: 'warning', text });

function mismatches(files: readonly SourceFile[], dataType: string): Map<string, SourceFile> {
  const found = new Map<string, SourceFile>();
  for (const file of files) {
    if (!accepts(dataType, file.contentType) && !found.has(file.contentType)) found.set(file.contentType, file);
  }
  return found;
}

const sumOfBytes = (files: readonly SourceFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
