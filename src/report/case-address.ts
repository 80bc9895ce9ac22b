import type { Origin } from '../github/runner.ts';
import type { ResultRow } from '../results/results-file.ts';

/** On GitHub, at the run's commit. Null if it has no address. */
export function caseAddress({ case: id, row, files }: ResultRow, { runUrl, sha }: Origin): string | null {
  const [repository = '', run] = runUrl.split('/actions/runs/');
  if (run === undefined || sha === '') return null;
  const address = (kind: 'blob' | 'tree', path: string) =>
    `${repository}/${kind}/${encode(sha)}/${path.split('/').map(encode).join('/')}`;
  if (row !== null) return `${address('blob', row.source)}?plain=1#L${row.line}`;
  if (id.endsWith('/')) return address('tree', id.slice(0, -1));
  return files[0] === undefined ? null : address('blob', files[0].path);
}

export const caseInReport = (id: string, reportUrl: string | null): string | null =>
  reportUrl === null ? null : `${reportUrl}#file=${encode(id)}`;

/** Also encodes characters that end an address in Markdown. */
const encode = (part: string): string =>
  encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
