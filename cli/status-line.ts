import { durationText } from '../src/report/text.ts';

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CLEAR = '\r\u001b[2K';

/** Log lines as they come and, on a terminal, below them one line that says how far the run is. */
export class StatusLine {
  readonly #screen: Screen;
  readonly #startedAtMs: number;
  #total: number | null = null;
  #accepted = 0;
  #good = 0;
  #bad = 0;

  constructor(screen: Screen, nowMs: number) {
    this.#screen = screen;
    this.#startedAtMs = nowMs;
  }

  /** `line` is one of the action's; `shown` is how it looks. */
  print(line: string, shown: string, nowMs: number): void {
    this.#learn(line);
    this.#screen.write(`${this.#screen.isTTY ? CLEAR : ''}${shown}\n`);
    this.draw(nowMs);
  }

  draw(nowMs: number): void {
    if (!this.#screen.isTTY || this.#total === null) return;
    const done = this.#good + this.#bad;
    const facts = [
      `${done} of ${this.#total} done`,
      ...(this.#bad === 0 ? [] : [`${this.#bad} unsuccessful`]),
      `${this.open} open`,
      durationText(nowMs - this.#startedAtMs),
      'Ctrl-C cancels',
    ];
    const text = `${bar(done / Math.max(1, this.#total))} ${facts.join(' · ')}`;
    this.#screen.write(`${CLEAR}${text.slice(0, (this.#screen.columns ?? 80) - 1)}`);
  }

  /** Jobs that were accepted and have not ended. */
  get open(): number {
    return Math.max(0, this.#accepted - this.#good - this.#bad);
  }

  /** Takes the line away; nothing is drawn after it. */
  clear(): void {
    if (this.#screen.isTTY && this.#total !== null) this.#screen.write(CLEAR);
    this.#total = null;
  }

  #learn(line: string): void {
    const [, matched] = /^(\d+) files? matched/.exec(line) ?? [];
    if (matched !== undefined) this.#total = Number(matched);
    if (/^[→↻] /.test(line)) this.#accepted += 1;
    if (/^[✓○] /.test(line)) this.#good += 1;
    if (line.startsWith('✗ ')) this.#bad += 1;
    // Of many files, only those that did not succeed have a line.
    const [, done, open] = /^… (\d+) of \d+ \w+ done.*?, (\d+) jobs? open/.exec(line) ?? [];
    if (done === undefined) return;
    this.#good = Math.max(this.#good, Number(done) - this.#bad);
    this.#accepted = Number(done) + Number(open);
  }
}

const WIDTH = 20;

function bar(share: number): string {
  const full = Math.min(WIDTH, Math.floor(share * WIDTH));
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}
