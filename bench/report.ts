/** A figure that must hold, as measured. */
export interface Promised {
  readonly what: string;
  readonly measured: number;
  readonly max?: number;
  readonly min?: number;
}

export interface CaseReport {
  /** The header first. */
  readonly rows: readonly (readonly string[])[];
  readonly promised: readonly Promised[];
  /** What could not be measured, and why. */
  readonly missing?: string;
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const megabytes = (mb: number): string => `${mb.toFixed(0)} MB`;

const holds = ({ measured, max, min }: Promised): boolean =>
  (max === undefined || measured <= max) && (min === undefined || measured >= min);

export const allHold = ({ promised }: CaseReport): boolean => promised.every(holds);

export function toMarkdown(name: string, what: string, circumstances: string, report: CaseReport): string {
  const [header = [], ...rows] = report.rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(header), line(header.map((_, index) => (index === 0 ? ':--' : '--:'))), ...rows.map(line)];
  const promised = report.promised.map((promise) => {
    const bound = promise.max === undefined ? `at least ${promise.min}` : `at most ${promise.max}`;
    return `- ${promise.what}: **${Number(promise.measured.toPrecision(3))}** (${bound}${holds(promise) ? '' : ': not reached'})`;
  });
  const missing = report.missing === undefined ? [] : ['', `Not measured: ${report.missing}.`];
  return [`## ${name}`, '', `${what} (${circumstances})`, '', ...table, '', ...promised, ...missing, ''].join('\n');
}
