import { describe, expect, it } from 'vitest';
import { StatusLine } from '../../cli/status-line.ts';

function screen(isTTY: boolean, columns = 100) {
  let text = '';
  return { isTTY, columns, write: (more: string) => (text += more), text: () => text };
}

const LINES = [
  '3 files matched, 1.0 KB in all.',
  '→ a.pdf: submitted as job x',
  '→ b.pdf: submitted as job y',
  '✓ a.pdf: succeeded after 1 s',
  '✗ c.pdf: not submitted: the file is empty',
];

describe('the line that says how far a run is', () => {
  it('counts what the log says, below the log', () => {
    const terminal = screen(true);
    const status = new StatusLine(terminal, 0);
    for (const line of LINES) status.print(line, line, 65_000);

    const [, last] = terminal.text().split('\r\u001b[2K').slice(-2);
    expect(last).toBe('█████████████░░░░░░░ 2 of 3 done · 1 unsuccessful · 0 open · 1 m 5 s · Ctrl-C cancels');
  });

  it('is never wider than the terminal, and goes when it is cleared', () => {
    const terminal = screen(true, 30);
    const status = new StatusLine(terminal, 0);
    for (const line of LINES) status.print(line, line, 0);
    const drawn = terminal.text().split('\r\u001b[2K').at(-1) ?? '';
    expect(drawn).toHaveLength(29);

    status.clear();
    status.draw(1_000);
    expect(terminal.text().endsWith('\r\u001b[2K')).toBe(true);
  });

  it('is not there if the output is no terminal', () => {
    const file = screen(false);
    const status = new StatusLine(file, 0);
    for (const line of LINES) status.print(line, line, 0);
    status.clear();

    expect(file.text()).toBe(`${LINES.join('\n')}\n`);
  });
});
