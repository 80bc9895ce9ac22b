export interface SummaryRow {
  file: string;
  outcome: string;
  status: string;
  job: string;
  reason: string;
}

/** The rows of the summary's table as a reader sees them: entities are characters again. */
export function summaryRows(markdown: string): SummaryRow[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => {
    const cells = line.slice(2, -2).split(' | ').map(decoded);
    const [file = '', outcome = '', status = '', , , job = '', reason = ''] = cells;
    if (cells.length !== 7) throw new Error(`a row of ${cells.length} cells: ${line}`);
    return { file, outcome: outcome.replace(/^\S+ /, ''), status, job: job.replace(/<\/?code>/g, ''), reason };
  });
}

const decoded = (cell: string): string =>
  cell.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).trim();
