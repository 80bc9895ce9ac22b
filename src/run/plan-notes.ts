import { posix } from 'node:path';
import mime from 'mime';
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
import { amountText } from '../lib/amount-text.ts';
import { joinFirst } from '../lib/join-first.ts';
import { pluralize } from '../lib/pluralize.ts';
import { askedText, exampleText, type PlannedRun } from '../report/planned-run.ts';
import { SANDBOX_SENTENCE } from '../report/text.ts';
import { type AgentVersion, type InputDefinition, isSandbox } from '../roe/roe.ts';
import type { Spending } from '../submissions/budget.ts';
import { isFolded } from '../submissions/submission.ts';
import type { Note } from './notes.ts';
import type { Plan } from './plan.ts';

const MAX_NAMES = 10;

/** By pattern. Patterns without a known reason are absent. */
export type Explanations = ReadonlyMap<string, string>;

export function notesOnFound(
  found: FoundFiles,
  ifNoFilesFound: Inputs['ifNoFilesFound'],
  explanations: Explanations = new Map(),
): Note[] {
  const { files, refused, emptyPatterns, missingPaths } = found;
  const others = refused.length === 0 ? '' : `; ${pluralize(refused.length, 'more path')} cannot be sent`;
  const inAll = files.length === 0 ? '' : `, ${megabytes(sumOfBytes(files))} in all`;
  const warnedOf = (patterns: readonly string[]) =>
    patterns.map((pattern) => warning(`The pattern ${pattern} in \`files\` matched no file${why(pattern)}.`));
  if (files.length + refused.length === 0) {
    // With `error`, the verdict says the same.
    const warned = ifNoFilesFound === 'warn' ? warnedOf(emptyPatterns) : [];
    return [...warned, ...notesOnLeftOut(found), info('0 files matched.')];
  }
  // With `error`, the verdict reports a missing path.
  const isReported = (pattern: string) => ifNoFilesFound !== 'warn' && missingPaths.includes(pattern);
  return [
    ...warnedOf(emptyPatterns.filter((pattern) => !isReported(pattern))),
    ...found.idleExclusions.map(({ given, isFirst }) =>
      warning(
        isFirst
          ? `The pattern ${given} in \`files\` comes before all other patterns, so it excludes nothing: put it after the patterns that it narrows.`
          : `The pattern ${given} in \`files\` excluded no file: correct it, or leave it out.`,
      ),
    ),
    ...notesOnLeftOut(found),
    info(`${pluralize(files.length, 'file')} matched${inAll}${others}.`),
  ];

  function why(pattern: string): string {
    const explanation = explanations.get(pattern);
    return explanation === undefined ? '' : `: ${explanation}`;
  }
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

/** Files from a build or an installation are seldom meant, and each is paid for. */
export function noteOnIgnored(paths: readonly string[]): Note[] {
  if (paths.length === 0) return [];
  const [are, them] = paths.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const text = `${pluralize(paths.length, 'matched file')} ${are} ignored by Git (${joinFirst(paths, 3)}): exclude ${them} with a \`!\` pattern unless you mean to send ${them}.`;
  return [notice(text)];
}

export const noteOnTable = ({ source, columns, rows }: Table): Note =>
  info(`${source.path} has ${pluralize(rows.length, 'row')} and ${pluralize(columns.names.length, 'column')}.`);

export function noteOnShard(part: readonly Case[], all: readonly Case[], { index, total }: Shard): Note {
  const bytes = sumOfBytes(part.flatMap(({ files }) => files.map(({ file }) => file)));
  const share = `${part.length} of ${pluralize(all.length, wordFor(all))}, ${megabytes(bytes)}`;
  return info(`This is shard ${index + 1} of ${total}: it takes ${share}.`);
}

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

/** A leg of a matrix has its own share, since it does not know what the others spend. */
export function noteOnSpending({ max }: Spending, whole: number | null): Note {
  const of = whole === null || whole === max ? '' : `, this shard's part of ${amountText(whole)}`;
  return info(`The run may cost ${amountText(max)}${of}: \`max-cost\` submits nothing that could take it beyond that.`);
}

/** Otherwise nobody would notice a green step that searched the wrong folder. */
export const NOTE_ON_OTHER_FOLDER: Note = {
  level: 'warning',
  text: '`changed-only` found nothing that the event changed in the workspace. It expects the repository at the top of the workspace: check it out there.',
};

/** The table's earlier state does not show which rows changed. */
export const NOTE_ON_UNREADABLE_BASE: Note = {
  level: 'notice',
  text: '`changed-only` treats every row as changed, since the table from before the event could not be read.',
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
    ...noteOnFoldedNames(cases),
    ...noteOnMismatches(cases, version.inputs),
    ...notesOnEffects(version),
  ];
}

export function notesOnPlanned(planned: PlannedRun, version: AgentVersion): Note[] {
  const { example } = planned;
  const values = Object.entries(example?.values ?? {});
  return [
    info(`Roe would be asked for ${askedText(planned, version)}.`),
    ...values.map(([key, value]) => info(`The input \`${key}\` of ${example?.case}: ${exampleText(value)}`)),
  ];
}

/** Effects and dependencies of the version's jobs beside their inputs. */
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

function noteOnFoldedNames(cases: readonly Case[]): Note[] {
  const uploads = cases.flatMap(({ files }) => files).filter(({ as }) => as === 'file');
  const folded = uploads.filter(({ file }) => isFolded(file));
  if (folded.length === 0) return [];
  const names = folded.length === 1 ? '1 name is' : `${folded.length} names are`;
  return [info(`${names} reduced to ASCII for the upload; each job's metadata has the path as it is.`)];
}

/** Cases without a file at the user's `expected`. */
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

const MAX_KINDS = 6;
/** Users may expect that the files in an archive are read one by one. */
const ARCHIVES = /^application\/(?:zip|gzip|x-tar|x-7z-compressed|vnd\.rar|x-bzip2|zstd)$/;

interface Mismatch {
  readonly key: string;
  readonly dataType: string;
  readonly file: SourceFile;
}

/** One warning per type for all files that their input does not take, by name or by their first bytes. */
function noteOnMismatches(cases: readonly Case[], inputs: readonly InputDefinition[]): Note[] {
  const uploads = cases.flatMap(({ files }) => files).filter(({ as }) => as === 'file');
  const all = inputs.flatMap(({ key, dataType }) =>
    uploads.flatMap(({ input, file }): Mismatch[] =>
      input !== key || accepts(dataType, typeOf(file)) ? [] : [{ key, dataType, file }],
    ),
  );
  if (all.length === 0) return [];
  const takes = [...new Set(all.map(({ key, dataType }) => `\`${key}\` takes ${dataType}`))].join(' and ');
  const kinds = [...Map.groupBy(all, ({ file }) => kindOf(file))].sort(([, a], [, b]) => b.length - a.length);
  const counts = kinds.map(([kind, [first, ...others]]) => {
    const example = first === undefined ? '' : `${others.length === 0 ? '' : 'such as '}${first.file.path}`;
    return `${others.length + 1} ${kind} (${example})`;
  });
  const isAre = all.length === 1 ? 'is' : 'are';
  const unpack = all.some(({ file }) => ARCHIVES.test(typeOf(file)))
    ? '; Roe gets an archive as it is, not the files in it, so unpack it in an earlier step'
    : '';
  const text = `${takes}, but ${all.length} of ${pluralize(uploads.length, 'file')} ${isAre} something else and ${isAre} sent anyway: ${joinFirst(counts, MAX_KINDS)}; exclude what the agent cannot read with a \`!\` pattern${unpack}.`;
  return [warning(text)];
}

const typeOf = ({ contentType, looksLike }: SourceFile): string => looksLike ?? contentType;

/** A short name of the type, and the extension that suggests another one. */
function kindOf({ path, contentType, looksLike }: SourceFile): string {
  const short = (type: string) => mime.getExtension(type) ?? type;
  return looksLike === null ? short(contentType) : `${short(looksLike)} named ${posix.extname(path)}`;
}

const sumOfBytes = (files: readonly SourceFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
