import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { type ExaminedPath, PathExaminer, statOf } from '../files/path-examiner.ts';
import { FolderSearch } from '../files/search-folder.ts';
import { byPath, type SourceFile } from '../files/source-file.ts';
import { kindOf, type MatchedPath } from '../files/walk.ts';
import { isHidden, isNeverSent, type WorkspaceNames, workspaceNames } from '../files/workspace-paths.ts';
import type { FileInput } from '../inputs/agent-inputs.ts';
import type { Names } from '../inputs/template.ts';
import type { Result } from '../lib/result.ts';
import { caseProblem, type Problem } from '../problem.ts';
import type { Fault } from '../verdict.ts';
import type { CaseFile } from './case.ts';
import {
  type FilledPath,
  fillPath,
  type PathTemplate,
  parsePathTemplate,
  type TemplateTrouble,
} from './path-template.ts';
import { stoppedFault } from './stopped.ts';
import { quotedName } from './table.ts';

interface PartsRequest {
  readonly names: Names;
  /** The place of an untrusted row, for messages. Null for names of a file or folder that was found. */
  readonly place: string | null;
}

export type Parts = Result<readonly CaseFile[], Problem>;

interface PartsOptions {
  readonly workspace: string;
  readonly isPlaceholder: (word: string) => boolean;
  /** Files that are already known. Parts share them. */
  readonly known: readonly SourceFile[];
  readonly signal: AbortSignal;
}

const UNBROKEN_CASES = 50;

const MAX_SHOWN = 200;

export async function findParts(
  requests: readonly PartsRequest[],
  inputs: Readonly<Record<string, FileInput>>,
  options: PartsOptions,
): Promise<Result<readonly Parts[], Fault>> {
  const names = workspaceNames(options.workspace);
  const parsed = parseTemplates(inputs, options.isPlaceholder, names);
  if (!parsed.ok) return parsed;
  const finder = new PartFinder(names, options.known);
  const found: Parts[] = [];
  for (const request of requests) {
    if (found.length % UNBROKEN_CASES === 0) await turn();
    if (options.signal.aborted) {
      return { ok: false, error: stoppedFault(options.signal, 'the files of cases were being found') };
    }
    found.push(await finder.partsOf(request, parsed.value));
  }
  return { ok: true, value: found };
}

interface PartInput extends FileInput {
  readonly key: string;
  readonly path: PathTemplate;
}

function parseTemplates(
  inputs: Readonly<Record<string, FileInput>>,
  isPlaceholder: (word: string) => boolean,
  names: WorkspaceNames,
): Result<readonly PartInput[], Fault> {
  const parsed: PartInput[] = [];
  for (const key of Object.keys(inputs).sort()) {
    const input = inputs[key];
    if (input === undefined) continue;
    const path = parsePathTemplate(input.template, isPlaceholder, names);
    if (!path.ok) return { ok: false, error: faultOfTemplate(key, path.error) };
    parsed.push({ ...input, key, path: path.value });
  }
  return { ok: true, value: parsed };
}

function faultOfTemplate(key: string, trouble: TemplateTrouble): Fault {
  const [where, advice] =
    trouble === 'outside'
      ? ['outside the workspace', 'give a path or glob below the workspace']
      : ['with a placeholder inside `[` and `]`', 'put the placeholder outside the brackets'];
  return {
    code: 'unusable-template',
    headline: `\`inputs\` looks for the files of \`${key}\` ${where}`,
    detail: `nothing was submitted; ${advice}`,
  };
}

type Found = Result<readonly ExaminedPath[], Problem>;

class PartFinder {
  readonly #names: WorkspaceNames;
  readonly #search: FolderSearch;
  readonly #examiner: PathExaminer;
  readonly #examined: Map<string, ExaminedPath>;
  readonly #found = new Map<string, Found>();

  constructor(names: WorkspaceNames, known: readonly SourceFile[]) {
    this.#names = names;
    this.#search = new FolderSearch(names);
    this.#examiner = new PathExaminer(names, 'change the path in `inputs`');
    this.#examined = new Map(known.map((file) => [file.path, { file, problem: null }]));
  }

  async partsOf(request: PartsRequest, inputs: readonly PartInput[]): Promise<Parts> {
    const files: CaseFile[] = [];
    for (const input of inputs) {
      const found = await this.#filesFor(input, request);
      if (!found.ok) return found;
      files.push(...found.value.map((file) => ({ input: input.key, as: input.as, file })));
    }
    return { ok: true, value: files };
  }

  async #filesFor(
    { key, path, optional, template }: PartInput,
    { names, place }: PartsRequest,
  ): Promise<Result<readonly SourceFile[], Problem>> {
    const filled = fillPath(path, names, place === null, this.#names);
    const at = place === null ? '' : `, as ${place} says`;
    if (filled.kind === 'empty') {
      if (optional) return { ok: true, value: [] };
      return problem('empty-value', `\`${key}\` has no file, since \`${template}\` is empty${on(place)}: fill it in`);
    }
    const shown = quotedName(filled.shown, MAX_SHOWN);
    if (filled.kind === 'outside') {
      return problem('outside-workspace', `\`${key}\` looks for ${shown}${at}, which is outside the workspace`);
    }
    const isUnasked = place !== null && !path.asksForHidden && isHidden(filled.base);
    if (isUnasked) {
      const advice = 'hidden files are sent only if the path in `inputs` itself names something hidden';
      return problem('hidden-file', `\`${key}\` looks for ${shown}${at}, which is hidden: ${advice}`);
    }
    const found = await this.#find(filled, path.asksForHidden);
    if (!found.ok) return found;
    if (found.value.length === 0 && !optional) {
      const advice = 'add the file, or give the input `optional: true` if it may be missing';
      return problem('part-not-found', `\`${key}\` found no file at ${shown}${at}: ${advice}`);
    }
    const bad = found.value.find((examined) => examined.problem !== null);
    if (bad?.problem) return problem(bad.problem.code, `\`${key}\` found ${bad.file.path}, but ${bad.problem.message}`);
    return { ok: true, value: found.value.map(({ file }) => file) };
  }

  async #find(filled: Extract<FilledPath, { kind: 'path' }>, asksForHidden: boolean): Promise<Found> {
    const key = `${filled.base}\0${filled.glob ?? ''}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found =
      filled.glob === null ? await this.#findPath(filled, asksForHidden) : await this.#findBelow(filled, asksForHidden);
    this.#found.set(key, found);
    return found;
  }

  async #findPath(filled: Extract<FilledPath, { kind: 'path' }>, asksForHidden: boolean): Promise<Found> {
    for (const path of spellingsOf(filled.base)) {
      const known = this.#examined.get(path);
      if (known !== undefined) return { ok: true, value: [known] };
      const absolutePath = join(this.#names.workspace, path);
      const stat = statOf(absolutePath);
      if (stat?.isDirectory()) return this.#findBelow({ ...filled, base: path }, asksForHidden);
      if (stat === null) continue;
      if (isNeverSent(path)) return { ok: false, error: neverSent(path) };
      return { ok: true, value: [this.#examine({ path, absolutePath, kind: kindOf(stat, absolutePath) })] };
    }
    return { ok: true, value: [] };
  }

  async #findBelow(
    { base, glob, prefix }: Extract<FilledPath, { kind: 'path' }>,
    asksForHidden: boolean,
  ): Promise<Found> {
    if (isNeverSent(base)) return { ok: false, error: neverSent(base) };
    const found = await this.#search.find(base, { glob, prefix, asksForHidden });
    if (found.kind === 'unreadable') {
      const message = `the folder ${found.folder} could not be read: make it readable for the runner's user`;
      return { ok: false, error: caseProblem('unreadable-folder', message) };
    }
    const examined: ExaminedPath[] = [];
    for (const matched of found.matched) examined.push(this.#examine(matched));
    return { ok: true, value: examined.sort((a, b) => byPath(a.file, b.file)) };
  }

  #examine(matched: Omit<MatchedPath, 'withheldBy'>): ExaminedPath {
    const known = this.#examined.get(matched.path);
    const examined = known ?? this.#examiner.examine({ ...matched, withheldBy: null });
    this.#examined.set(matched.path, examined);
    return examined;
  }
}

const problem = (code: string, message: string): { readonly ok: false; readonly error: Problem } => ({
  ok: false,
  error: caseProblem(code, message),
});

const on = (place: string | null): string => (place === null ? '' : ` on ${place}`);

const neverSent = (path: string): Problem =>
  caseProblem('outside-workspace', `${path} is in \`.git\` or in a results folder, and files there are never sent`);

/** The disk may hold a name in composed form and the template in decomposed form, or the reverse. */
const spellingsOf = (path: string): readonly string[] => [
  ...new Set([path, path.normalize('NFC'), path.normalize('NFD')]),
];
