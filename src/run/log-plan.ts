import type { PinnedAgent } from '../agent/preflight.ts';
import { accepts } from '../agent/version.ts';
import type { Changes } from '../files/changed-files.ts';
import type { FoundFiles } from '../files/find.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Runner } from '../github/runner.ts';
import type { Inputs, Shard } from '../inputs/inputs.ts';
import { counted } from '../lib/counted.ts';
import { listSome } from '../lib/list-some.ts';
import type { Plan } from './plan.ts';

const MAX_NAMES = 10;

export function logFound(runner: Runner, found: FoundFiles, ifNoFilesFound: Inputs['ifNoFilesFound']): void {
  const { files, refused, emptyPatterns, missingPaths } = found;
  const isNothing = files.length + refused.length === 0;
  const isQuiet = isNothing ? ifNoFilesFound === 'ignore' : ifNoFilesFound !== 'warn';
  // If other files were found, a missing path is a warning only with `warn`: the verdict reports it with `error`.
  const warned = emptyPatterns.filter((pattern) => !isQuiet || !(isNothing || missingPaths.includes(pattern)));
  for (const pattern of warned) runner.warning(`The pattern ${pattern} in \`files\` matched no file.`);
  logLeftOut(runner, found);
  const others = refused.length === 0 ? '' : `; ${counted(refused.length, 'more path')} cannot be sent`;
  runner.info(`${counted(files.length, 'file')} matched, ${megabytes(sumOfBytes(files))} in all${others}.`);
}

function logLeftOut(runner: Runner, { hidden, linked }: FoundFiles): void {
  if (hidden > 0) {
    runner.notice(
      `Left out ${counted(hidden, 'hidden file')}: only a pattern that names something hidden, such as \`**/.*\`, matches hidden files.`,
    );
  }
  if (linked.count > 0) {
    const least = linked.isWhole ? '' : 'at least ';
    runner.notice(
      `Left out ${least}${counted(linked.count, 'file')} behind links to folders (${listSome(linked.folders, MAX_NAMES)}), since links are not followed: name the folders that they lead to instead.`,
    );
  }
}

/** Which part of the files this leg of a matrix takes. */
export function logShard(runner: Runner, files: readonly SourceFile[], matched: number, { index, total }: Shard): void {
  const share = `${files.length} of ${counted(matched, 'file')}, ${megabytes(sumOfBytes(files))}`;
  runner.info(`This is leg ${index} of the legs 0 to ${total - 1}: it takes ${share}.`);
}

/** What `changed-only` makes of the matched files. */
export function logChanges(runner: Runner, changes: Changes, kept: number): void {
  switch (changes.kind) {
    case 'known': {
      const { size } = changes.paths;
      runner.info(`${kept} of them changed; the event adds or changes ${counted(size, 'file')} in all.`);
      return;
    }
    case 'none':
      runner.notice(`\`changed-only\` sends all ${counted(kept, 'matched file')}: ${changes.why}.`);
      return;
    case 'unknown':
      runner.warning(
        `\`changed-only\` sends all ${counted(kept, 'matched file')}, since what the event changed cannot be known: ${changes.why}.`,
      );
  }
}

/** A green step that looked in the wrong place would go unnoticed. */
export function logElsewhere(runner: Runner): void {
  runner.warning(
    '`changed-only` found nothing that the event changed in the workspace. It compares paths from the top of the repository with paths from the top of the workspace: check the repository out there.',
  );
}

/** What will be sent to whom. */
export function logPlan(runner: Runner, plan: Plan, agent: PinnedAgent): void {
  const { version, fileInput } = agent;
  runner.info(`Agent: ${version.agentName}, version ${version.versionName}; every job goes to ${version.versionId}.`);
  const files = plan.submissions.flatMap((submission) => submission.files);
  const twins = files.length - plan.submissions.length;
  const alike = twins === 0 ? '' : ` (${counted(twins, 'file')} with the same content as another share its job)`;
  runner.info(`${counted(plan.submissions.length, 'submission')} through the input \`${fileInput.key}\`${alike}.`);
  for (const [contentType, example] of mismatches(files, fileInput.dataType)) {
    runner.warning(
      `The input \`${fileInput.key}\` takes ${fileInput.dataType}, and ${example.path} looks like ${contentType}; it is sent anyway.`,
    );
  }
}

/** Documents that the user's `expected` says nothing of. */
export function logWithoutGolden(runner: Runner, paths: readonly string[]): void {
  if (paths.length > 0)
    runner.notice(`${counted(paths.length, 'file')} without an expected result: ${listSome(paths, MAX_NAMES)}.`);
}

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
