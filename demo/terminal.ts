/** What a person sees in a terminal: the log as a workflow shows it, and the summary's Markdown laid out. */
const colour = (code: number) => (text: string) => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);
export const bold = colour(1);
export const dim = colour(2);
const red = colour(31);
const green = colour(32);
const yellow = colour(33);

/** A line of the log, coloured as in GitHub's web view. */
export function logLine(line: string): string {
  if (line.startsWith('Error: ') || line.startsWith('✗')) return red(line);
  if (line.startsWith('Warning: ')) return yellow(line);
  if (line.startsWith('✓')) return green(line);
  return /^[·…▼]/.test(line) ? dim(line) : line;
}

/** GitHub's Markdown as far as the summary uses it. */
export function summaryText(markdown: string): string {
  const lines = markdown.trimEnd().split('\n').map(plain);
  const table = lines.filter((line) => line.startsWith('|'));
  const rows = table
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const laidOut = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
  const before = lines.slice(0, lines.indexOf(table[0] ?? ''));
  const after = lines.slice(lines.indexOf(table.at(-1) ?? '') + 1);
  const [header = '', ...body] = laidOut;
  return [...before.map(heading), bold(header), ...body, ...after].join('\n');
}

const heading = (line: string) => (line.startsWith('## ') ? bold(line.slice(3)) : line);

function plain(line: string): string {
  return line
    .replace(/<code>([0-9a-f]{8})[0-9a-f-]*<\/code>/g, '$1…')
    .replace(/\*\*(.*?)\*\*/g, '$1')
    .replace(/\[(.*?)\]\((.*?)\)/g, '$1: $2')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Emoji take two columns. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum + (/\p{Emoji_Presentation}|\u23f1|\u23ed/u.test(character) ? 2 : character === '\ufe0f' ? 0 : 1),
    0,
  );
