import type { Log } from '../github/runner.ts';
import type { Job } from '../jobs/job.ts';
import type { Clock } from '../lib/clock.ts';
import { withFullStop } from '../lib/error-message.ts';
import { truncate } from '../lib/truncate.ts';
import { type CaseWord, outcomeWord } from '../outcome.ts';
import { DRY_RUN, isSameProblem, type Problem } from '../problem.ts';
import { oneLine } from '../report/escape.ts';
import { durationText } from '../report/text.ts';
import type { ResultRow } from '../results/results-file.ts';
import { type RoeError, withRequestId } from '../roe/errors.ts';
import type { JobStatus } from '../roe/roe.ts';
import type { StopReason } from '../stop-reason.ts';
import type { Submission } from '../submissions/submission.ts';
import type { Plan } from './plan.ts';

const HEARTBEAT_MS = 60_000;
const MAX_REASON_LENGTH = 300;

/** The log of a batch: a line for each change of state, and one a minute while nothing changes. It never quotes a document. */
export class Progress {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #total: number;
  readonly #unit: CaseWord;
  readonly #startedAtMs: number;
  readonly #ended = new AbortController();
  readonly #unknownCodes = new Set<number>();
  #accepted = 0;
  #done = 0;
  #lastLineAtMs: number;
  #troubled = false;
  readonly #sendsNothing: boolean;
  /** The run's problem for which the last case was not submitted. */
  #lastSkipped: Problem | null = null;

  constructor(log: Log, clock: Clock, plan: Pick<Plan, 'caseCount' | 'unit' | 'submissions' | 'resumed'>) {
    this.#log = log;
    this.#clock = clock;
    this.#total = plan.caseCount;
    this.#unit = plan.unit;
    this.#sendsNothing = plan.submissions.length === 0 && plan.resumed.length === 0;
    this.#startedAtMs = clock.now();
    this.#lastLineAtMs = this.#startedAtMs;
  }

  resumed({ id, submission, reused }: Job): void {
    this.#accepted += submission.cases.length;
    const what = reused ? 'has succeeded' : 'is still open';
    for (const { id: name } of submission.cases) this.#line(`↻ ${name}: job ${id} of an earlier attempt ${what}`);
  }

  accepted({ id, submission }: Job): void {
    this.#accepted += submission.cases.length;
    for (const { id: name } of submission.cases) this.#line(`→ ${name}: submitted as job ${id}`);
  }

  status({ submission }: Job, status: JobStatus): void {
    this.#troubled = false;
    if (status.name === 'UNKNOWN' && !this.#unknownCodes.has(status.code)) {
      this.#unknownCodes.add(status.code);
      this.#log.warning(
        `Roe reports a status that this version of the action does not know (${status.code}); it keeps waiting.`,
      );
    }
    if (status.terminal || status.name === 'PENDING') return;
    for (const { id } of submission.cases) this.#line(`· ${id}: ${status.name}`);
  }

  trouble(error: RoeError): void {
    // Successive failures get one line; the heartbeat continues.
    if (!this.#troubled) this.#line(`! statuses could not be read (${withRequestId(error)}); trying again`);
    this.#troubled = true;
  }

  doubt({ cases }: Submission, reason: string): void {
    for (const { id } of cases) this.#line(`? ${id}: ${reason}; checking whether a job exists before retrying`);
  }

  stopped(stop: StopReason): void {
    this.#log.warning(withFullStop(`No more ${this.#unit}s are sent: ${stop.sentence}`));
  }

  done(row: ResultRow): void {
    this.#done += 1;
    if (this.#isNews(row)) {
      this.#line(row.error?.code === DRY_RUN ? `○ ${row.case}: ${row.error.message}` : endLine(row));
    }
  }

  /** A problem of the whole run is printed once, not for each of ten thousand cases. If nothing is sent at all, the verdict says it. */
  #isNews({ outcome, error }: ResultRow): boolean {
    if (outcome !== 'not-submitted' || error?.scope !== 'run') return true;
    const isKnown = this.#sendsNothing || (this.#lastSkipped !== null && isSameProblem(this.#lastSkipped, error));
    this.#lastSkipped = error;
    return !isKnown;
  }

  /** Runs until `end` is called. */
  async heartbeat(): Promise<void> {
    for (;;) {
      await this.#clock.sleep(this.#lastLineAtMs + HEARTBEAT_MS - this.#clock.now(), this.#ended.signal);
      if (this.#ended.signal.aborted) return;
      const now = this.#clock.now();
      if (now - this.#lastLineAtMs < HEARTBEAT_MS) continue;
      const open = this.#accepted - this.#done;
      const elapsed = durationText(now - this.#startedAtMs);
      this.#line(`… ${elapsed}: ${this.#done} of ${this.#total} ${this.#unit}s done, ${Math.max(0, open)} jobs open`);
    }
  }

  end(): void {
    this.#ended.abort();
  }

  #line(text: string): void {
    this.#lastLineAtMs = this.#clock.now();
    this.#log.info(text);
  }
}

function endLine(row: ResultRow): string {
  const time = row.durationMs === null ? '' : ` after ${durationText(row.durationMs)}`;
  const why = row.error === null ? '' : `: ${truncate(oneLine(row.error.message), MAX_REASON_LENGTH)}`;
  const cached = row.cached ? ', from the cache' : '';
  return `${row.outcome === 'succeeded' ? '✓' : '✗'} ${row.case}: ${outcomeWord(row.outcome)}${time}${cached}${why}`;
}
