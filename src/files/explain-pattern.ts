import { readdirSync } from 'node:fs';
import { isAbsolute, sep } from 'node:path';
import { pluralize } from '../lib/pluralize.ts';
import { findFiles } from './find.ts';
import { workspaceNames } from './workspace-paths.ts';

/** Says why a pattern of `files` matched nothing, and what to write instead; null if neither its text nor the disk shows it. */
export async function explainEmpty(pattern: string, workspace: string, signal: AbortSignal): Promise<string | null> {
  const seen = explainText(pattern) ?? explainPlace(pattern, workspace);
  if (seen !== null) return seen;
  const { files } = await findFiles([pattern], workspace, signal, () => true);
  const [first] = files;
  return first === undefined
    ? null
    : `${pluralize(files.length, 'file')} would match if case were ignored, such as ${first.path}: spell the pattern as the files are named`;
}

/** True if there is nothing in the workspace but what Git or an earlier run left there. */
export function isEmptyWorkspace(workspace: string): boolean {
  try {
    return readdirSync(workspace).every((name) => name === '.git');
  } catch {
    return false;
  }
}

export const NO_CHECKOUT = 'the workspace is empty: add a step with actions/checkout before this one';

const EACH_ON_ITS_OWN_LINE = 'write each pattern on a separate line';

/** A mistake that the text alone shows. The order matters: a text in quotes may also contain braces. */
export function explainText(pattern: string, separator: string = sep): string | null {
  if (/^(["'`]).*\1$/.test(pattern)) return 'it is in quotation marks, which are taken literally: leave them out';
  if (/^-\s/.test(pattern))
    return 'it begins with `- `: `files` takes lines of text, not a YAML list, so leave that out';
  if (/\{[^{}]*,[^{}]*\}/.test(pattern)) return `braces such as \`{a,b}\` are not known here: ${EACH_ON_ITS_OWN_LINE}`;
  if (/^~(?=$|[\\/])/.test(pattern))
    return '`~` is the home folder, which is outside the workspace: name a path below the workspace';
  if (/,\s*\S/.test(pattern)) return `it has a comma, which is taken literally: ${EACH_ON_ITS_OWN_LINE}`;
  if (separator === '/' && /\\(?![*?[\]\\])/.test(pattern)) return 'it has backslashes: write `/` between folders';
  const word = /\[([^\]!^/]{2,})\]/.exec(pattern)?.[1];
  if (word !== undefined && !/^.-.$/.test(word)) {
    return `\`[${word}]\` stands for one of these characters: write \`[[]${word}]\` for the brackets themselves`;
  }
  return /[*./]\S*\s+\S*[*/]/.test(pattern)
    ? `it has a space, which is taken literally: ${EACH_ON_ITS_OWN_LINE}`
    : null;
}

function explainPlace(pattern: string, workspace: string): string | null {
  if (!isAbsolute(pattern) || workspaceNames(workspace).nameOf(pattern) !== null) return null;
  return 'it leads outside the workspace: name a path below the workspace, without `/` at the beginning';
}
