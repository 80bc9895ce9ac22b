import { type Changes, changedPaths } from '../files/changed-files.ts';
import { askChanges, identifyIn, isElsewhere } from '../files/fetch-changed-files.ts';
import type { FoundFiles } from '../files/find.ts';
import { LFS_POINTER, UNREADABLE_FILE } from '../files/refusals.ts';
import { filesOfShard, type Shard } from '../files/shard.ts';
import type { KnownFile, SkippedFile, SourceFile } from '../files/source-file.ts';
import type { GitHubApi } from '../github/github-api.ts';
import type { Runner } from '../github/runner.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { joinFirst } from '../lib/join-first.ts';
import { pluralize } from '../lib/pluralize.ts';
import type { Problem } from '../problem.ts';
import { type StopReason, stopReasonOf } from '../stop-reason.ts';
import { type Fault, faultProblem, faultVerdict, skippedVerdict, type Verdict } from '../verdict.ts';
import { type Note, printNotes } from './notes.ts';
import { skippedBecauseOf } from './plan.ts';
import { NOTE_ON_OTHER_FOLDER, noteOnChanges, noteOnShard, notesOnFound } from './plan-notes.ts';

/** This leg's share of the matched files, or why nothing is sent. */
export type ChosenFiles =
  | {
      readonly kind: 'files';
      readonly files: readonly KnownFile[];
      readonly refused: readonly SkippedFile[];
      readonly notes: readonly Note[];
    }
  | NothingToSend;

/** Nothing is sent, and the reason for every file is already known. */
export interface NothingToSend {
  readonly kind: 'nothing-to-send';
  readonly skipped: readonly SkippedFile[];
  /** The problem that stops the whole run from sending, or null. */
  readonly halt: Problem | null;
  /** Null if the outcomes decide. */
  readonly verdict: Verdict | null;
  readonly notes: readonly Note[];
}

export interface ChooseOptions {
  readonly runner: Runner;
  readonly github: GitHubApi | null;
  /** Its reason is a StopReason. */
  readonly stopping: AbortSignal;
  /** Also fires when the answer is no longer needed. */
  readonly signal: AbortSignal;
  /** Called as soon as it is clear that nothing will be sent. */
  readonly giveUp: () => void;
}

interface Paths<File extends SourceFile = SourceFile> {
  readonly files: readonly File[];
  readonly refused: readonly SkippedFile[];
}

const NOTHING: Paths = { files: [], refused: [] };

/** A cancelled step is killed within seconds. Writing ten thousand rows would take that long. */
const MAX_FILES_WHEN_CANCELLED = 1_000;

/** Finds the files, keeps only changed ones if `changed-only` is set, and reads their contents. */
export async function chooseFiles(inputs: Inputs, options: ChooseOptions): Promise<ChosenFiles> {
  const { runner, github, stopping, signal } = options;
  const { shard, maxFiles } = inputs;
  const [found, asked] = await Promise.all([
    searchFiles(inputs, options),
    inputs.changedOnly ? runner.event().then((event) => askChanges(event, github, signal)) : null,
  ]);
  const notes: Note[] = [];
  const nothing = (verdict: Verdict): NothingToSend => ({
    kind: 'nothing-to-send',
    skipped: [],
    halt: null,
    verdict,
    notes,
  });
  const halted = (fault: Fault, paths: Paths, all = paths): NothingToSend => {
    const { files, refused } = partOfLeg(paths, all, shard);
    const halt = faultProblem(fault);
    const verdict = faultVerdict(fault);
    return { kind: 'nothing-to-send', skipped: skippedBecauseOf(halt, files, refused), halt, verdict, notes };
  };
  const stopped = (found: Paths): NothingToSend => {
    const stop = stopReasonOf(stopping);
    // A leg's share is known only after all contents are read, and another leg may have sent what this one would report.
    const paths = shard === null ? found : NOTHING;
    const isTooMuch = stop.code === 'run-cancelled' && size(paths) > MAX_FILES_WHEN_CANCELLED;
    if (isTooMuch) notes.push(noteOnTooMany(size(paths)));
    return halted(stoppedBy(stop), isTooMuch ? NOTHING : paths);
  };
  if (stopping.aborted) return stopped(found);
  const fault = faultOfSearch(found, inputs);
  if (fault !== null) return halted(fault, found);
  if (asked?.ok === false && size(found) > 0) {
    // Other legs may have received an answer and continue, so this leg reports only its own files.
    return halted(asked.error, shard === null ? found : await read(found, stopping));
  }
  const kept = asked?.ok ? keepChanged(found, asked.value, runner.workspace, notes) : found;
  // Every leg counts the same files, so they can be split by path here, without reading any.
  if (size(kept) > maxFiles) return halted(tooMany(size(kept), maxFiles), kept, found);
  if (size(kept) === 0) return nothing(nothingToDo(inputs, size(found), 0));
  // The shares of the legs depend on the contents of all files, even if few are sent.
  const all = await read(shard === null ? kept : found, stopping);
  if (stopping.aborted) return stopped(kept);
  const chosen = among(kept, all);
  const trouble = faultOfContents(chosen);
  if (trouble !== null) return halted(trouble, chosen, all);
  const part = partOfLeg(chosen, all, shard);
  if (shard !== null) notes.push(noteOnShard(part.files, size(chosen), shard));
  if (size(part) > 0) return { kind: 'files', ...part, notes };
  return nothing(nothingToDo(inputs, size(found), size(chosen)));
}

const noteOnTooMany = (count: number): Note => ({
  level: 'info',
  text: `${pluralize(count, 'file')} had been found, too many to report each one.`,
});

const size = ({ files, refused }: Paths): number => files.length + refused.length;

async function searchFiles(inputs: Inputs, { runner, stopping, giveUp }: ChooseOptions): Promise<FoundFiles> {
  // Loaded only now, so that requests already under way do not wait for it.
  const { findFiles } = await import('../files/find.ts');
  const found = await findFiles(inputs.patterns, runner.workspace, stopping);
  if (!stopping.aborted) printNotes(notesOnFound(found, inputs.ifNoFilesFound), runner);
  if (size(found) === 0 || faultOfSearch(found, inputs) !== null) giveUp();
  return found;
}

async function read({ files, refused }: Paths, stopping: AbortSignal): Promise<Paths<KnownFile>> {
  const { readContents } = await import('../files/read-contents.ts');
  const contents = await readContents(files, stopping);
  return { files: contents.files, refused: [...refused, ...contents.refused] };
}

function keepChanged({ files, refused }: Paths, changes: Changes, workspace: string, notes: Note[]): Paths {
  if (size({ files, refused }) === 0) return { files, refused };
  const isChanged = changes.kind === 'known' ? changedPaths(changes.paths, identifyIn(workspace)) : () => true;
  const kept = {
    files: files.filter(({ path }) => isChanged(path)),
    refused: refused.filter(({ file }) => isChanged(file.path)),
  };
  notes.push(noteOnChanges(changes, size(kept)));
  if (size(kept) === 0 && isElsewhere(changes, workspace)) notes.push(NOTE_ON_OTHER_FOLDER);
  return kept;
}

/** The paths that are in `kept`, with the contents that are already known. */
function among(kept: Paths, { files, refused }: Paths<KnownFile>): Paths<KnownFile> {
  const paths = new Set([...kept.files, ...kept.refused.map(({ file }) => file)].map(({ path }) => path));
  return {
    files: files.filter(({ path }) => paths.has(path)),
    refused: refused.filter(({ file }) => paths.has(file.path)),
  };
}

/**
 * Splits all matched files between the legs, including files that are not sent. A leg that is re-run may see other changes
 * for the same event, and each file must stay in its leg.
 */
function partOfLeg<File extends SourceFile>(paths: Paths<File>, all: Paths, shard: Shard | null): Paths<File> {
  if (shard === null) return paths;
  const part = new Set(filesOfShard([...all.files, ...all.refused.map(({ file }) => file)], shard));
  return {
    files: paths.files.filter((file) => part.has(file)),
    refused: paths.refused.filter(({ file }) => part.has(file)),
  };
}

function stoppedBy({ code, sentence }: StopReason): Fault {
  const advice = code === 'timeout' ? '; raise `timeout`, or narrow `files`' : '';
  const headline = `${sentence} while files were being found and read`;
  return { code, headline, detail: `nothing was submitted${advice}` };
}

/** A missing path or unreadable folder may hold the files that the user means to send. Without them the run would look successful. */
function faultOfSearch(found: FoundFiles, { ifNoFilesFound }: Inputs): Fault | null {
  const { unreadableFolder, missingPaths } = found;
  if (unreadableFolder !== null) {
    const headline = `the folder ${unreadableFolder} could not be read`;
    return { code: 'unreadable-folder', headline, detail: MAKE_READABLE };
  }
  // If no file is found at all, `nothingToDo` reports that.
  if (missingPaths.length === 0 || ifNoFilesFound !== 'error' || size(found) === 0) return null;
  const headline = `no file matched ${joinFirst(missingPaths, 3)}, which \`files\` names`;
  const detail = 'nothing was submitted; correct the path, or set `if-no-files-found` to `warn` or `ignore`';
  return { code: 'path-not-found', headline, detail };
}

const MAKE_READABLE = "nothing was submitted; make it readable for the runner's user, or exclude it with a `!` pattern";

function tooMany(count: number, maxFiles: number): Fault {
  const headline = `${count} files matched, but \`max-files\` allows ${maxFiles}`;
  return { code: 'too-many-files', headline, detail: 'nothing was submitted; narrow `files` or raise `max-files`' };
}

function faultOfContents({ files, refused }: Paths): Fault | null {
  const pathsWith = (code: string) =>
    refused.filter(({ problem }) => problem.code === code).map(({ file }) => file.path);
  const unreadable = pathsWith(UNREADABLE_FILE);
  if (unreadable.length > 0) {
    const headline = `${joinFirst(unreadable, 1)} could not be read`;
    return { code: 'unreadable-files', headline, detail: MAKE_READABLE };
  }
  const pointers = pathsWith(LFS_POINTER);
  if (pointers.length === 0 || files.length > 0) return null;
  const headline = `only Git LFS pointers were found instead of documents (${joinFirst(pointers, 1)})`;
  return { code: LFS_POINTER, headline, detail: 'nothing was submitted; set `lfs: true` on actions/checkout' };
}

const UNCHANGED = skippedVerdict(
  'no-files-changed',
  'none of the matched files was changed, and `changed-only` is set',
);

function nothingToDo(inputs: Inputs, found: number, chosen: number): Verdict {
  if (found === 0) return withoutFiles(inputs);
  return chosen === 0 || inputs.shard === null ? UNCHANGED : withoutFilesInShard(inputs.shard, chosen);
}

function withoutFiles({ patterns, ifNoFilesFound }: Inputs): Verdict {
  const code = 'no-files-found';
  const headline = `no file matched \`files\` (${joinFirst(patterns, 3)})`;
  if (ifNoFilesFound !== 'error') return skippedVerdict(code, headline);
  const detail = 'check the patterns, and that a checkout step comes before; `if-no-files-found` can allow this';
  return faultVerdict({ code, headline, detail });
}

/** A leg has no files if there are more legs than files, or if one file is as large as many others. */
function withoutFilesInShard({ index, total }: Shard, chosen: number): Verdict {
  const matched = pluralize(chosen, 'matched file');
  return skippedVerdict('no-files-in-shard', `none of the ${matched} is for shard ${index + 1} of ${total}`);
}
