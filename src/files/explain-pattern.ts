import { readdirSync } from 'node:fs';
import { isAbsolute, sep } from 'node:path';
import { pluralize } from '../lib/pluralize.ts';
import { findFiles } from './find.ts';
import { workspaceNames } from './workspace-paths.ts';

/** Why the pattern matched nothing, and what to write instead. Null if neither its text nor the disk shows it. */
export async function explainEmpty(pattern: string, workspace: string, signal: AbortSignal): Promise<string | null> {
  const seen = explainText(pattern) ?? explainPlace(pattern, workspace);
  if (seen !== null) return seen;
  const [inAnyCase, ...others] = (await findFiles([pattern], workspace, signal, () => true)).files;
  if (inAnyCase !== undefined) {
    return `${pluralize(others.length + 1, 'file')} would match if case were ignored, such as ${inAnyCase.path}: spell the pattern as the files are named`;
  }
  const deeper = inAllFolders(pattern);
  if (deeper === null) return null;
  const [below] = (await findFiles([deeper], workspace, signal)).files;
  return below === undefined
    ? null
    : `\`${deeper}\` would match, for example ${below.path}: only \`**\` looks into all folders`;
}

/** The pattern for the same name in every subfolder. Null if it already searches there. `**.pdf` means `*.pdf`. */
function inAllFolders(pattern: string): string | null {
  const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
  const name = pattern.slice(folder.length);
  const isThere = name === '' || name === '**' || folder.endsWith('**/');
  return isThere ? null : `${folder}**/${name.replace(/^\*+/, '*')}`;
}

/** True if the workspace has only files of Git or of an earlier run. */
export function isEmptyWorkspace(workspace: string): boolean {
  try {
    return readdirSync(workspace).every((name) => name === '.git');
  } catch {
    return false;
  }
}

export const NO_CHECKOUT = 'the workspace is empty: add a step with actions/checkout before this one';

const EACH_ON_ITS_OWN_LINE = 'write each pattern on a separate line';

const SEPARATORS: Readonly<Record<string, string>> = { ',': 'a comma', ';': 'a semicolon', '|': 'a `|`' };

/** Finds mistakes in the text alone. The order matters: a quoted text may also contain braces. */
function explainText(pattern: string, folderSeparator: string = sep): string | null {
  if (/^(["'`]).*\1$/.test(pattern)) return 'it is in quotation marks, which are taken literally: leave them out';
  if (/^-\s/.test(pattern))
    return 'it begins with `- `: `files` takes lines of text, not a YAML list, so leave out the `- `';
  if (/^\[\s*["'].*\]$/.test(pattern))
    return `it is a list in brackets, which is taken literally: ${EACH_ON_ITS_OWN_LINE}`;
  if (/\{[^{}]*,[^{}]*\}/.test(pattern)) return `braces such as \`{a,b}\` are not supported: ${EACH_ON_ITS_OWN_LINE}`;
  if (/^~(?=$|[\\/])/.test(pattern))
    return '`~` is the home folder, which is outside the workspace: name a path below the workspace';
  const separator = /([,;|])\s*\S/.exec(pattern)?.[1];
  if (separator !== undefined)
    return `it has ${SEPARATORS[separator]}, which is taken literally: ${EACH_ON_ITS_OWN_LINE}`;
  if (folderSeparator === '/' && /\\(?![*?[\]\\])/.test(pattern))
    return 'it has backslashes: write `/` between folders';
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
