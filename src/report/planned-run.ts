import { posix } from 'node:path';
import mime from 'mime';
import { pluralize } from '../lib/pluralize.ts';
import { truncate } from '../lib/truncate.ts';
import type { ResultRow } from '../results/results-file.ts';
import type { AgentVersion } from '../roe/roe.ts';
import { uploadName } from '../submissions/submission.ts';
import { oneLine } from './escape.ts';

export interface PlannedRun {
  readonly jobs: number;
  /** The agent's other inputs for the first case, with placeholders filled in. */
  readonly example: { readonly case: string; readonly values: Readonly<Record<string, string>> } | null;
}

/** `12 jobs of Invoices v3 (version 33333333-…)` */
export const askedText = ({ jobs }: PlannedRun, { agentName, versionName, versionId }: AgentVersion): string =>
  `${pluralize(jobs, 'job')} of ${oneLine(agentName)} ${oneLine(versionName)} (version ${versionId})`;

const MAX_VALUE_LENGTH = 300;

/** The beginning of an input's text, on one line. */
export function exampleText(value: string): string {
  const shown = truncate(oneLine(value), MAX_VALUE_LENGTH);
  return shown.endsWith('…') ? `${shown} (${value.length} characters)` : shown;
}

/** Such as `pdf` or `md, pdf`. */
export const typesText = ({ files }: Pick<ResultRow, 'files'>): string =>
  [...new Set(files.map(({ path, contentType }) => mime.getExtension(contentType) ?? posix.extname(path).slice(1)))]
    .filter((type) => type !== '')
    .join(', ');

export const bytesText = ({ files }: Pick<ResultRow, 'files'>): string =>
  files.length === 0 ? '' : sizeText(files.reduce((sum, { bytes }) => sum + bytes, 0));

function sizeText(bytes: number): string {
  if (bytes < 1_000) return pluralize(bytes, 'byte');
  return bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Each input, with the name of its file or the number of its files. */
export function sentAsText({ files }: Pick<ResultRow, 'files'>): string {
  const byInput = Map.groupBy(files, ({ input }) => input ?? '');
  return [...byInput]
    .map(([input, parts]) => {
      const [first] = parts;
      if (first === undefined) return '';
      const what =
        parts.length > 1 ? pluralize(parts.length, 'file') : first.as === 'text' ? 'as text' : uploadName(first);
      return input === '' ? what : `${input}: ${what}`;
    })
    .join(', ');
}
