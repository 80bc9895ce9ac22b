import type { PinnedAgent } from '../agent/preflight.ts';
import { accepts } from '../agent/version.ts';
import type { Changes } from '../files/changed.ts';
import type { FoundFiles } from '../files/find.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Runner } from '../github/runner.ts';
import type { Inputs, Shard } from '../inputs/inputs.ts';
import { counted } from '../lib/counted.ts';
import { listSome } from '../lib/list-some.ts';
import type { Plan } from '../submissions/plan.ts';

const MOST_NAMES = 10;

/** What the patterns found, and what they did not; `ignore` is the user's word that finding nothing is fine. */
export function logFound(runner: Runner, found: FoundFiles, ifNoFilesFound: Inputs['ifNoFilesFound']): void {
  const ignored = found.files.length === 0 && ifNoFilesFound === 'ignore';
  for (const pattern of ignored ? [] : found.emptyPatterns) {
    runner.warning(`The pattern ${pattern} in \`files\` matched no file.`);
  }
  if (found.refused.length > 0) {
    const names = listSome(found.refused, MOST_NAMES);
    runner.warning(
      `Not sent, because they are not regular files inside the workspace (links are not followed): ${names}.`,
    );
  }
  runner.info(`${counted(found.files.length, 'file')} matched, ${megabytes(sumOfBytes(found.files))} in all.`);
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
    runner.notice(`${counted(paths.length, 'file')} without an expected result: ${listSome(paths, MOST_NAMES)}.`);
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
