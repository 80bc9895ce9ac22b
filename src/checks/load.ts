import { access, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Case, wordFor } from '../cases/case.ts';
import { namesOf } from '../cases/names.ts';
import { workspaceNames } from '../files/workspace-paths.ts';
import { fill } from '../inputs/template.ts';
import type { Clock } from '../lib/clock.ts';
import { errorMessage } from '../lib/error-message.ts';
import { parseJson } from '../lib/json.ts';
import { KINDS, kindsOf, type Unusable } from './messages.ts';
import { notationProblem } from './notation.ts';
import { ResultChecks } from './result-checks.ts';

export interface CheckChoice {
  readonly outputSchema: string | null;
  readonly expected: string | null;
  readonly rejectWhen: string | null;
}

export type LoadedChecks =
  /** `checks` is null if no check is set. Otherwise its thread runs until it is closed. */
  | { readonly ok: true; readonly checks: ResultChecks | null; readonly withoutGolden: readonly Case[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads and compiles the user's checks before anything is sent, so that a mistake in them costs nothing. */
export async function loadChecks(
  choice: CheckChoice,
  cases: readonly Case[],
  workspace: string,
  clock: Clock,
): Promise<LoadedChecks> {
  const { outputSchema, expected, rejectWhen } = choice;
  const schema = await tryToRead(outputSchema, (name) => readInside(workspace, name));
  const golden = await tryToRead(expected, (template) => readGolden(template, cases, workspace));
  const conditions = { schema: schema.value, expected: golden.value !== null, rejectWhen };
  const isAny = kindsOf(conditions).length > 0;
  const opened = isAny ? await ResultChecks.open(conditions, golden.value ?? NO_GOLDEN, { clock }) : null;
  const unusable = opened?.ok === false ? opened.error : {};
  const problems = problemsOf(choice, { schema: schema.problem, expected: golden.problem, ...unusable });
  if (problems.length > 0) {
    if (opened?.ok) opened.value.close();
    return { ok: false, problems };
  }
  const withoutGolden = cases.filter(({ id }) => golden.value?.has(id) === false);
  return { ok: true, checks: opened?.ok ? opened.value : null, withoutGolden };
}

const NO_GOLDEN: ReadonlyMap<string, string> = new Map();

interface Tried<T> {
  readonly value: T | null;
  readonly problem?: string;
}

async function tryToRead<T>(name: string | null, read: (name: string) => Promise<T>): Promise<Tried<T>> {
  if (name === null) return { value: null };
  try {
    return { value: await read(name) };
  } catch (error) {
    return { value: null, problem: errorMessage(error) };
  }
}

function problemsOf({ outputSchema, expected }: CheckChoice, unusable: Unusable): string[] {
  const intro = {
    schema: `\`output-schema\` names ${outputSchema}, which cannot be used as a JSON Schema`,
    expected: `\`expected\` is ${expected}, which cannot be used`,
    'reject-when': '`reject-when` cannot be used as a JSONata expression',
  };
  return KINDS.flatMap((kind) => (unusable[kind] === undefined ? [] : [`${intro[kind]}: ${unusable[kind]}`]));
}

/** Golden texts by case. A case may have none, but if no case has one, the template is wrong. */
async function readGolden(template: string, cases: readonly Case[], workspace: string) {
  const golden = new Map<string, string>();
  for (const one of cases) {
    const name = fill(template, namesOf(one));
    if (await isAbsent(workspace, name)) continue;
    const text = await readInside(workspace, name);
    validateGolden(name, text);
    golden.set(one.id, text);
  }
  if (golden.size === 0) throw new Error(`none of the ${wordFor(cases)}s has an expected result at that path`);
  return golden;
}

/** An unreadable file or a broken link is not absent. Otherwise its document would pass unchecked. */
async function isAbsent(workspace: string, name: string): Promise<boolean> {
  const path = workspaceNames(workspace).pathOf(name);
  const code = path === null ? null : await access(path).then(() => null, codeOf);
  if (path === null || (code !== 'ENOENT' && code !== 'ENOTDIR')) return false;
  for (let at = path; ; at = dirname(at)) {
    const found = await lstat(at).catch(() => null);
    if (found !== null) return !found.isSymbolicLink();
  }
}

const codeOf = (error: NodeJS.ErrnoException): string | undefined => error.code;

/** The files stay in memory. Real results are far smaller. */
const MAX_BYTES = 50_000_000;

/** Resolves links first, so that the file is certainly in the workspace. */
async function readInside(workspace: string, name: string): Promise<string> {
  const names = workspaceNames(workspace);
  const absolutePath = names.pathOf(name);
  const real = absolutePath === null ? null : await realpath(absolutePath).catch(missing(name));
  if (real === null || !names.nameOf(real)) throw new Error(`${name} is outside the workspace`);
  const found = await stat(real);
  // Opening a pipe would wait for a writer.
  if (!found.isFile()) throw new Error(`${name} is not a file`);
  if (found.size > MAX_BYTES) throw new Error(`${name} has ${found.size} bytes; at most ${MAX_BYTES} are allowed`);
  const bytes = await readFile(real);
  try {
    // The decoder drops the byte order mark that some Windows editors write and JSON does not allow.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${name} is not encoded as UTF-8; save it as UTF-8`);
  }
}

/** The system's own message would name a path on the runner. */
const missing = (name: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  throw new Error(`${name} is not in the workspace; correct the path, or check the file out before this step`);
};

function validateGolden(name: string, text: string): void {
  const value = parseJson(text);
  if (value === undefined) throw new Error(`${name} is not JSON`);
  const problem = notationProblem(value);
  if (problem !== null) throw new Error(`${name}: ${problem}`);
}
