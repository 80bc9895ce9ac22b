import { truncate } from '../src/lib/truncate.ts';

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

/** Wider, a row of a table takes more lines than one. */
const MAX_CELL_LENGTH = 70;

/** GitHub's Markdown as far as the summary uses it: tables laid out, and of what folds away its title. */
export function summaryText(markdown: string): string {
  const blocks = withoutFolds(markdown)
    .trim()
    .split(/\n{2,}/)
    .map(plain);
  return blocks
    .map((block) => (block.startsWith('|') ? table(block) : block.replace(/^## (.*)$/m, (_, title) => bold(title))))
    .join('\n\n');
}

/** Folds hold folds: the innermost become a line first, and are gone with what holds them. */
function withoutFolds(markdown: string): string {
  const fold = /<details(?: open)?>\n<summary>(.*)<\/summary>(?:(?!<details)[\s\S])*?<\/details>\n/g;
  const shorter = markdown.replace(fold, '▶ $1\n');
  return shorter === markdown ? markdown : withoutFolds(shorter);
}

function table(block: string): string {
  const rows = block
    .split('\n')
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => truncate(cell.trim(), MAX_CELL_LENGTH)),
    );
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const [header = '', ...body] = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
  return [bold(header), ...body].join('\n');
}

function plain(text: string): string {
  return (
    text
      .replace(/<\/?(?:code|wbr)>/g, '')
      // Links to the report, which is named once.
      .replace(/ ?<sub>\[report\].*?<\/sub>/g, '')
      // The names of files are links, which only the lines of facts spell out.
      .replace(/^(?:\||- ).*$/gm, (line) => line.replace(/\[(.*?)\]\(.*?\)/g, '$1'))
      .replace(/\*\*(.*?)\*\*/g, '$1')
      .replaceAll('*missing*', 'missing')
      .replace(/\[(.*?)\]\((.*?)\)/g, '$1: $2')
      .replaceAll('&nbsp;', ' ')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  );
}

/** Emoji take two columns. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum + (/\p{Emoji_Presentation}|\u23f1|\u23ed/u.test(character) ? 2 : character === '\ufe0f' ? 0 : 1),
    0,
  );
