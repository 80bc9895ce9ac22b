const BEGINNING = 'Traceback (most recent call last)';

/** Shortens a Python traceback to its last line, which names the error. The text before it stays. */
export function withoutTraceback(text: string): string {
  const start = text.indexOf(BEGINNING);
  if (start < 0) return text;
  const lines = text
    .slice(start)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = lines.length > 1 ? lines.at(-1) : undefined;
  const before = text.slice(0, start).trim().replace(/:$/, '');
  return last === undefined ? text : [before, last].filter((part) => part !== '').join(': ');
}
