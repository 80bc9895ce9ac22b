import { allOf, type Case, type Cases, nameIn, type SkippedCase, size, wordFor } from '../cases/case.ts';
import { casesOfShard } from '../cases/shard.ts';
import { askChanges } from '../files/fetch-changed-files.ts';
import { type ReadOptions, readContents } from '../files/read-contents.ts';
import { LFS_POINTER, UNREADABLE_FILE, type UnreadCode } from '../files/refusals.ts';
import type { Shard } from '../files/shard.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { GitHubApi } from '../github/github-api.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { joinFirst } from '../lib/join-first.ts';
import { pluralize } from '../lib/pluralize.ts';
import { caseProblem, type Problem } from '../problem.ts';
import { type StopReason, stopReasonOf } from '../stop-reason.ts';
import { type Fault, faultProblem, faultVerdict, skippedVerdict, type Verdict } from '../verdict.ts';
import { keepChanged } from './keep-changed.ts';
import type { Note } from './notes.ts';
import { skippedBecauseOf } from './plan.ts';
import { noteOnShard } from './plan-notes.ts';
import { type FoundCases, MAKE_READABLE, type SearchOptions, searchCases } from './search-cases.ts';

export type ChosenCases = SendableCases | NothingToSend;

interface Found {
  /** Before `changed-only` and the shard. Null if the search ended early. */
  readonly found: number | null;
}

export interface SendableCases extends Cases, Found {
  readonly kind: 'cases';
  /** This leg's share of all cases, up to 1. */
  readonly share: number;
  readonly notes: readonly Note[];
}

/** Nothing is sent, and the reason for every case is already known. */
export interface NothingToSend extends Found {
  readonly kind: 'nothing-to-send';
  readonly skipped: readonly SkippedCase[];
  /** Stops the whole run from sending. */
  readonly halt: Problem | null;
  /** Null if the outcomes decide. */
  readonly verdict: Verdict | null;
  readonly notes: readonly Note[];
}

export interface ChooseOptions extends SearchOptions {
  readonly github: GitHubApi | null;
  /** Also fires when the answer is no longer needed. */
  readonly signal: AbortSignal;
  /** Otherwise a large file is hashed only if another one may have the same content. */
  readonly hashAll: boolean;
}

const NOTHING: Cases = { cases: [], refused: [] };

/** A cancelled step is killed within seconds. Writing ten thousand rows would take that long. */
const MAX_CASES_WHEN_CANCELLED = 1_000;

/** Reads the contents only of cases that may be sent. */
export async function chooseCases(inputs: Inputs, options: ChooseOptions): Promise<ChosenCases> {
  const { runner, github, stopping, signal } = options;
  const { shard, maxFiles } = inputs;
  // The share of each leg depends on the contents of all files.
  const reading = { hashAll: options.hashAll || shard !== null, signal: stopping };
  const [found, asked] = await Promise.all([
    searchCases(inputs, options),
    inputs.changedOnly ? runner.event().then((event) => askChanges(event, github, signal)) : null,
  ]);
  const notes: Note[] = [];
  const always = { notes, found: found.fault === null && !stopping.aborted ? size(found) : null };
  const nothing = (verdict: Verdict): NothingToSend => ({
    ...always,
    kind: 'nothing-to-send',
    skipped: [],
    halt: null,
    verdict,
  });
  const halted = (fault: Fault, some: Cases, all = some): NothingToSend => {
    const { cases, refused } = partOfLeg(some, all, shard);
    const halt = faultProblem(fault);
    const verdict = faultVerdict(fault);
    return { ...always, kind: 'nothing-to-send', skipped: skippedBecauseOf(halt, cases, refused), halt, verdict };
  };
  const stopped = (found: Cases): NothingToSend => {
    const stop = stopReasonOf(stopping);
    // A leg's share is known only after all contents are read, and another leg may have sent what this one would
    // report.
    const some = shard === null ? found : NOTHING;
    const isTooMuch = stop.code === 'run-cancelled' && size(some) > MAX_CASES_WHEN_CANCELLED;
    if (isTooMuch) notes.push(noteOnTooMany(some));
    return halted(stoppedBy(stop, inputs), isTooMuch ? NOTHING : some);
  };
  if (stopping.aborted) return stopped(found);
  if (found.fault !== null) return halted(found.fault, found);
  if (asked?.ok === false && size(found) > 0) {
    // Other legs may have received an answer and continue, so this leg reports only its own cases.
    return halted(asked.error, shard === null ? found : await read(found, reading));
  }
  const comparison = { workspace: runner.workspace, github, signal };
  const compared = asked?.ok
    ? await keepChanged(found, asked.value, comparison, notes)
    : { ok: true as const, value: found };
  if (!compared.ok) return halted(compared.error, shard === null ? found : await read(found, reading));
  const kept = compared.value;
  // Every leg counts the same cases, so they are counted before any file is read.
  if (size(kept) > maxFiles) return halted(tooMany(kept, inputs), kept, found);
  if (size(kept) === 0) return nothing(nothingToDo(inputs, found, kept));
  // All legs split the same files, even if few of them are sent.
  const all = await read(shard === null ? kept : found, reading);
  if (stopping.aborted) return stopped(kept);
  const chosen = among(kept, all);
  const trouble = faultOfContents(chosen);
  if (trouble !== null) return halted(trouble, chosen, all);
  const part = partOfLeg(chosen, all, shard);
  if (shard !== null) notes.push(noteOnShard(part.cases, allOf(chosen), shard));
  if (size(part) > 0) return { ...always, kind: 'cases', share: shareOf(part, chosen), ...part };
  return nothing(nothingToDo(inputs, found, chosen));
}

const shareOf = (part: Cases, all: Cases): number =>
  all.cases.length === 0 ? 1 : part.cases.length / all.cases.length;

const noteOnTooMany = (some: Cases): Note => ({
  level: 'info',
  text: `${pluralize(size(some), wordFor(allOf(some)))} had been found, too many to report each one.`,
});

interface ReadCases extends Cases {
  /** By path: why a file cannot be sent. */
  readonly unread: ReadonlyMap<string, UnreadCode>;
}

/** Reads each file once, even if several cases have it. */
async function read({ cases, refused }: Cases, options: ReadOptions): Promise<ReadCases> {
  const contents = await readContents([...new Set(cases.flatMap((one) => one.files.map(({ file }) => file)))], options);
  const unread = new Map(contents.refused.map(({ file, code }) => [file.path, code]));
  const all = [...contents.files, ...contents.refused.map(({ file }) => file)];
  const read = new Map(all.map((file) => [file.path, file]));
  const sendable: Case[] = [];
  const unsendable: SkippedCase[] = [];
  for (const one of cases) {
    const files = one.files.map((part) => ({ ...part, file: read.get(part.file.path) ?? part.file }));
    const problem = files.flatMap(({ file }) => problemIn(one, file, unread) ?? [])[0];
    if (problem !== undefined) unsendable.push({ case: { ...one, files }, problem });
    else if (files.every(({ file }) => read.has(file.path))) sendable.push({ ...one, files });
  }
  return { cases: sendable, refused: [...refused, ...unsendable], unread };
}

function problemIn(of: Case, file: SourceFile, unread: ReadonlyMap<string, UnreadCode>): Problem | null {
  const code = unread.get(file.path);
  return code === undefined ? null : caseProblem(code, `${nameIn(of, file)} ${WHY_UNREAD[code]}`);
}

const WHY_UNREAD: Readonly<Record<UnreadCode, string>> = {
  [UNREADABLE_FILE]: 'could not be read',
  [LFS_POINTER]: 'is a Git LFS pointer, not the document: set `lfs: true` on actions/checkout',
};

/** The cases that are in `kept`, with their contents. */
function among(kept: Cases, { cases, refused, unread }: ReadCases): ReadCases {
  const ids = new Set(allOf(kept).map(({ id }) => id));
  return {
    cases: cases.filter(({ id }) => ids.has(id)),
    refused: refused.filter((skipped) => ids.has(skipped.case.id)),
    unread,
  };
}

/**
 * Splits all cases between the legs, also those that are not sent. A leg that is re-run may see other changes for the
 * same event, and each case must stay in its leg.
 */
function partOfLeg(some: Cases, all: Cases, shard: Shard | null): Cases {
  if (shard === null) return some;
  const part = new Set(casesOfShard(allOf(all), shard).map(({ id }) => id));
  return {
    cases: some.cases.filter(({ id }) => part.has(id)),
    refused: some.refused.filter((skipped) => part.has(skipped.case.id)),
  };
}

function stoppedBy({ code, sentence }: StopReason, inputs: Inputs): Fault {
  const advice = code === 'timeout' ? `; raise \`timeout\`, or ${fewer(inputs)}` : '';
  const headline = `${sentence} while files were being found and read`;
  return { code, headline, detail: `nothing was submitted${advice}` };
}

/** Advice for fewer cases. */
const fewer = ({ rows }: Inputs): string => (rows === null ? 'narrow `files`' : `shorten ${rows}`);

function tooMany(some: Cases, inputs: Inputs): Fault {
  const { maxFiles, rows } = inputs;
  const cases = pluralize(size(some), wordFor(allOf(some)));
  const headline = `${cases} ${rows === null ? 'matched' : 'would be sent'}, but \`max-files\` allows ${maxFiles}`;
  const detail = `nothing was submitted; ${fewer(inputs)} or raise \`max-files\``;
  return { code: 'too-many-files', headline, detail };
}

function faultOfContents({ cases, refused, unread }: ReadCases): Fault | null {
  const casesWith = (code: UnreadCode) =>
    refused.filter(({ problem }) => problem.code === code).map((skipped) => skipped.case);
  const unreadable = casesWith(UNREADABLE_FILE).flatMap(({ files }) =>
    files.flatMap(({ file: { path } }) => (unread.get(path) === UNREADABLE_FILE ? [path] : [])),
  );
  if (unreadable.length > 0) {
    const headline = `${joinFirst(unreadable, 1)} could not be read`;
    return { code: 'unreadable-files', headline, detail: MAKE_READABLE };
  }
  const pointers = casesWith(LFS_POINTER).map(({ id }) => id);
  if (pointers.length === 0 || cases.length > 0) return null;
  const headline = `only Git LFS pointers were found instead of documents (${joinFirst(pointers, 1)})`;
  return { code: LFS_POINTER, headline, detail: 'nothing was submitted; set `lfs: true` on actions/checkout' };
}

const unchanged = (found: Cases): Verdict =>
  skippedVerdict(
    'no-files-changed',
    `none of the matched ${wordFor(allOf(found))}s was changed, and \`changed-only\` is set`,
  );

function nothingToDo(inputs: Inputs, found: FoundCases, chosen: Cases): Verdict {
  if (size(found) === 0) return withoutFiles(inputs, found);
  return size(chosen) === 0 || inputs.shard === null ? unchanged(found) : withoutFilesInShard(inputs.shard, chosen);
}

function withoutFiles({ patterns, ifNoFilesFound }: Inputs, { explanations }: FoundCases): Verdict {
  const code = 'no-files-found';
  const headline = `no file matched \`files\` (${joinFirst(patterns, 3)})`;
  if (ifNoFilesFound !== 'error') return skippedVerdict(code, headline);
  const reasons = new Set(explanations.values());
  const isOne = reasons.size === 1 && (explanations.size === patterns.length || patterns.length === 1);
  const each = [...explanations].map(([pattern, reason]) => `${pattern}: ${reason}`);
  const why = isOne ? [...reasons] : each;
  const detail = why.length > 0 ? why.join('; ') : 'check the patterns against the names in the repository';
  return faultVerdict({ code, headline, detail: `${detail}; \`if-no-files-found\` can allow this` });
}

/** A leg has no cases if there are more legs than cases, or if one case is as large as many others. */
function withoutFilesInShard({ index, total }: Shard, chosen: Cases): Verdict {
  const matched = pluralize(size(chosen), `matched ${wordFor(allOf(chosen))}`);
  return skippedVerdict('no-files-in-shard', `none of the ${matched} is for shard ${index + 1} of ${total}`);
}
