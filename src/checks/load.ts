import { readFile, realpath } from 'node:fs/promises';
import { fillIn, type SourceFile } from '../files/source-file.ts';
import { workspaceNames } from '../files/workspace-names.ts';
import { broken, type Check, type Checked, type Finding } from './check.ts';
import { expectedCheck, notationProblem } from './expected.ts';
import { schemaCheck } from './output-schema.ts';
import { messageOf, rejectWhenCheck } from './reject-when.ts';

export interface CheckChoice {
  readonly outputSchema: string | null;
  readonly expected: string | null;
  readonly rejectWhen: string | null;
}

export type LoadedChecks =
  | { readonly ok: true; readonly checks: readonly Check[]; readonly withoutGolden: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads and compiles the user's checks before anything is sent; whatever is wrong with them costs nothing yet. */
export async function loadChecks(
  choice: CheckChoice,
  files: readonly SourceFile[],
  workspace: string,
): Promise<LoadedChecks> {
  const problems: string[] = [];
  const checks: Check[] = [];
  const withoutGolden: string[] = [];
  const load = async (what: string, compile: () => Promise<Check>) => {
    try {
      checks.push(await compile());
    } catch (error) {
      problems.push(`${what}: ${messageOf(error)}`);
    }
  };
  const { outputSchema, expected, rejectWhen } = choice;
  if (outputSchema !== null) {
    await load(`\`output-schema\` names ${outputSchema}, which cannot be used as a JSON Schema`, async () =>
      schemaCheck(await readInside(workspace, outputSchema)),
    );
  }
  if (expected !== null) {
    await load(`\`expected\` is ${expected}, which cannot be used`, async () => {
      const golden = await readGolden(expected, files, workspace);
      withoutGolden.push(...files.filter(({ path }) => !golden.has(path)).map(({ path }) => path));
      return expectedCheck(golden);
    });
  }
  if (rejectWhen !== null) {
    await load(`\`reject-when\` cannot be used as a JSONata expression`, () => rejectWhenCheck(rejectWhen));
  }
  return problems.length === 0 ? { ok: true, checks, withoutGolden } : { ok: false, problems };
}

/** By document, what its golden file says. A document may have none; that no document has one is a mistake in the template. */
async function readGolden(template: string, files: readonly SourceFile[], workspace: string) {
  const golden = new Map<string, unknown>();
  for (const { path } of files) {
    const name = fillIn(template, path);
    const text = await readInside(workspace, name).catch((error: unknown) => {
      // What is not there is not expected; what leads out of the workspace is a mistake, or worse.
      if (error instanceof Error && 'code' in error) return null;
      throw error;
    });
    if (text !== null) golden.set(path, parseGolden(name, text));
  }
  if (golden.size === 0) throw new Error('no file has an expected result there');
  return golden;
}

/** A file of the workspace, also where a link is on the way. */
async function readInside(workspace: string, name: string): Promise<string> {
  const names = workspaceNames(workspace);
  const absolutePath = names.pathOf(name);
  const real = absolutePath === null ? null : await realpath(absolutePath);
  if (real === null || !names.nameOf(real)) throw new Error(`${name} is outside the workspace`);
  // Editors of Windows begin a file with a mark that no JSON may begin with.
  return (await readFile(real, 'utf8')).replace(/^\uFEFF/, '');
}

function parseGolden(name: string, text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON`);
  }
  const problem = notationProblem(value);
  if (problem !== null) throw new Error(`${name}: ${problem}`);
  return value;
}

/** All findings of all checks, never only the first. A check that throws has refused: a gate that breaks stays shut. */
export async function evaluate(checks: readonly Check[], checked: Checked): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    try {
      findings.push(...(await check(checked)));
    } catch (error) {
      findings.push(broken('check', `a check could not be evaluated (${messageOf(error)})`));
    }
  }
  return findings;
}
