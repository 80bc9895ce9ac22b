import type { Log } from '../github/runner.ts';
import type { Job } from '../jobs/job.ts';
import type { Clock } from '../lib/clock.ts';
import { withFullStop } from '../lib/error-message.ts';
import { truncate } from '../lib/truncate.ts';
import { type CaseWord, outcomeWord } from '../outcome.ts';
import { DRY_RUN, isSameProblem, type Problem } from '../problem.ts';
import { oneLine } from '../report/escape.ts';
import { bytesText, sentAsText, typesText } from '../report/planned-run.ts';
import { durationText } from '../report/text.ts';
import type { ResultRow } from '../results/results-file.ts';
import { type RoeError, withRequestId } from '../roe/errors.ts';
import type { JobStatus } from '../roe/roe.ts';
import type { StopReason } from '../stop-reason.ts';
import type { Submission } from '../submissions/submission.ts';
import type { Plan } from './plan.ts';
import { ProgressTally } from './progress-tally.ts';
import { progressText } from './progress-text.ts';

/**
 * With more cases, only unsuccessful ones have a line, since GitHub's viewer cuts a long log. The others are in the
 * debug log.
 */
const MAX_LISTED = 50;
/** The pause between two progress lines grows with the run, so that the longest run has a few hundred of them. */
const MIN_PAUSE_MS = 10_000;
const MAX_PAUSE_MS = 60_000;
const PAUSE_SHARE = 0.05;
const MAX_REASON_LENGTH = 300;

/** The log of a batch. It never quotes a document. */
export class Progress {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #unit: CaseWord;
  readonly #isListed: boolean;
  readonly #tally: ProgressTally;
  readonly #startedAtMs: number;
  readonly #ended = new AbortController();
  readonly #unknownCodes = new Set<number>();
  #lastLineAtMs: number;
  #troubled = false;
  readonly #isNews: (row: ResultRow) => boolean;

  constructor(log: Log, clock: Clock, plan: Pick<Plan, 'caseCount' | 'unit' | 'submissions' | 'resumed'>) {
    this.#log = log;
    this.#clock = clock;
    this.#unit = plan.unit;
    this.#tally = new ProgressTally(plan);
    this.#isNews = newsFilter(plan.submissions.length === 0 && plan.resumed.length === 0);
    this.#isListed = plan.caseCount <= MAX_LISTED;
    this.#startedAtMs = clock.now();
    this.#lastLineAtMs = this.#startedAtMs;
  }

  resumed({ id, submission, reused }: Job): void {
    this.#tally.open(id);
    const what = reused ? 'has succeeded' : 'is still open';
    this.#steps('↻', submission, `job ${id} of an earlier attempt ${what}`);
  }

  accepted({ id, submission }: Job): void {
    this.#tally.open(id);
    this.#steps('→', submission, `submitted as job ${id}`);
  }

  status({ submission }: Job, status: JobStatus): void {
    this.#troubled = false;
    if (status.name === 'UNKNOWN') warnOnce(status.code, this.#unknownCodes, this.#log);
    if (status.terminal || status.name === 'PENDING') return;
    this.#steps('·', submission, status.name);
  }

  trouble(error: RoeError): void {
    // Successive failures get one line. The progress lines continue.
    if (!this.#troubled) this.#line(`! statuses could not be read (${withRequestId(error)}); trying again`);
    this.#troubled = true;
  }

  doubt(submission: Submission, reason: string): void {
    this.#steps('?', submission, `${reason}; checking whether a job exists before retrying`);
  }

  stopped(stop: StopReason): void {
    this.#log.warning(withFullStop(oneLine(`No more ${this.#unit}s are sent: ${stop.sentence}`)));
  }

  done(row: ResultRow): void {
    this.#tally.done(row);
    if (!this.#isNews(row)) return;
    const { outcome, error } = row;
    if (error?.code === DRY_RUN) this.#step(planLine(row, error));
    else if (outcome === 'succeeded') this.#step(endLine(row));
    else this.#line(endLine(row));
  }

  /** Prints the progress until `end` is called. If each case has a line, only after a long pause. */
  async heartbeat(): Promise<void> {
    for (;;) {
      await this.#clock.sleep(this.#pauseMs(), this.#ended.signal);
      if (this.#ended.signal.aborted) return;
      const quietMs = this.#clock.now() - this.#lastLineAtMs;
      if (!this.#isListed || quietMs >= MAX_PAUSE_MS) this.#line(progressText(this.#tally.facts(this.#elapsedMs())));
    }
  }

  #pauseMs(): number {
    if (this.#isListed) return this.#lastLineAtMs + MAX_PAUSE_MS - this.#clock.now();
    return Math.min(MAX_PAUSE_MS, Math.max(MIN_PAUSE_MS, this.#elapsedMs() * PAUSE_SHARE));
  }

  #elapsedMs(): number {
    return this.#clock.now() - this.#startedAtMs;
  }

  end(): void {
    this.#ended.abort();
  }

  #steps(sign: string, { cases }: Submission, what: string): void {
    for (const { id } of cases) this.#step(`${sign} ${oneLine(id)}: ${what}`);
  }

  #step(text: string): void {
    if (this.#isListed) this.#line(text);
    else this.#log.debug(text);
  }

  #line(text: string): void {
    this.#lastLineAtMs = this.#clock.now();
    this.#log.info(text);
  }
}

function warnOnce(code: number, known: Set<number>, log: Log): void {
  if (known.has(code)) return;
  known.add(code);
  log.warning(`Roe reports a status that this version of the action does not know (${code}); it keeps waiting.`);
}

/**
 * A problem of the whole run is printed once, not for each of ten thousand cases. If nothing is sent at all, the verdict
 * reports it.
 */
function newsFilter(sendsNothing: boolean): (row: ResultRow) => boolean {
  let last: Problem | null = null;
  return ({ outcome, error }) => {
    if (outcome !== 'not-submitted' || error?.scope !== 'run') return true;
    const isKnown = sendsNothing || (last !== null && isSameProblem(last, error));
    last = error;
    return !isKnown;
  };
}

function planLine(row: ResultRow, { message }: Problem): string {
  const facts = [typesText(row), bytesText(row), sentAsText(row)].filter((fact) => fact !== '');
  return `○ ${oneLine(row.case)}${facts.length === 0 ? '' : ` (${oneLine(facts.join(' · '))})`}: ${oneLine(message)}`;
}

function endLine(row: ResultRow): string {
  const time = row.durationMs === null ? '' : ` after ${durationText(row.durationMs)}`;
  const why = row.error === null ? '' : `: ${truncate(oneLine(row.error.message), MAX_REASON_LENGTH)}`;
  const cached = row.cached ? ', from the cache' : '';
  const mark = row.outcome === 'succeeded' ? '✓' : '✗';
  return `${mark} ${oneLine(row.case)}: ${outcomeWord(row.outcome)}${time}${cached}${why}`;
}
