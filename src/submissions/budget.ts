import { amountText } from '../lib/amount-text.ts';
import { pluralize } from '../lib/pluralize.ts';
import { OVER_BUDGET } from '../problem.ts';
import type { JobData, JobId, JobStatus } from '../roe/roe.ts';
import type { StopReason } from '../stop-reason.ts';
import type { Submission } from './submission.ts';

export interface Spending {
  readonly max: number;
  /** How a message names the limit. */
  readonly name: string;
}

/** An ended job and its data; null if the data could not be read. */
export interface Ended {
  readonly id: JobId;
  readonly status: JobStatus['name'];
  readonly data: Pick<JobData, 'cost'> | null;
}

/** Before any cost is known, at most this many jobs are open. Later, at most as many as have ended. */
const MIN_OPEN = 3;

/**
 * Keeps a run within `max-cost`. A job's cost is known only when it has ended, so each open job is counted at the cost of
 * the dearest job so far. The run can pass the limit only by what its last open jobs cost beyond that.
 */
export class Budget {
  readonly #name: string;
  // In millionths, so that 0.1 + 0.2 is 0.3.
  readonly #max: number;
  #spent = 0;
  /** Null until the cost of a job of this run is known. The cache's answers do not count, since they may cost nothing. */
  #dearest: number | null = null;
  #endedCount = 0;
  /** Submissions that have a job or may get one. */
  readonly #open = new Set<Submission>();
  /** Jobs that exist or may exist, and whose cost will not be known. */
  #unknown = 0;
  readonly #counted = new Set<JobId>();
  readonly #waiting = new Set<() => void>();

  constructor({ max, name }: Spending) {
    this.#max = millionths(max);
    this.#name = name;
  }

  /** Waits until there is room for the submission, and reserves it. Otherwise returns why nothing more may be sent. */
  async admit(submission: Submission, stopping: AbortSignal): Promise<StopReason | null> {
    while (!stopping.aborted) {
      if (this.fits(submission)) return null;
      const stop = this.#exhausted();
      if (stop !== null) return stop;
      await this.#change(stopping);
    }
    return stopping.reason as StopReason;
  }

  /** Must be asked again before each send, since a job that ended meanwhile may be dearer than all before. */
  fits(submission: Submission): boolean {
    this.release(submission);
    if (!this.#hasRoom()) return false;
    this.#open.add(submission);
    return true;
  }

  /** Reserves room for the job of an earlier attempt, whether there is any or not. */
  hold(submission: Submission): void {
    this.#open.add(submission);
  }

  /** The submission has no job. */
  release(submission: Submission): void {
    if (this.#open.delete(submission)) this.#wake();
  }

  /** The submission may have a job, and nobody will learn its cost. */
  lose(submission: Submission): void {
    this.#open.delete(submission);
    this.#unknown += 1;
    this.#wake();
  }

  ended(submission: Submission, job: Ended): void {
    this.#open.delete(submission);
    this.count(job);
  }

  /** Counts a job once, even if several submissions share it. */
  count({ id, status, data }: Ended): void {
    if (!this.#counted.has(id)) this.#take(id, status, data);
    this.#wake();
  }

  #take(id: JobId, status: Ended['status'], data: Ended['data']): void {
    this.#counted.add(id);
    // A job that failed, was cancelled or came from the cache may well have cost nothing; one that succeeded has not.
    if (data === null || (data.cost === null && status === 'SUCCESS')) this.#unknown += 1;
    else if (data.cost !== null) this.#spend(millionths(data.cost), status);
  }

  #spend(cost: number, status: Ended['status']): void {
    this.#spent += cost;
    if (status === 'CACHED') return;
    this.#dearest = Math.max(this.#dearest ?? 0, cost);
    this.#endedCount += 1;
  }

  #hasRoom(): boolean {
    const open = this.#open.size;
    const reserved = open + this.#unknown;
    if (this.#dearest === null) return reserved < MIN_OPEN && this.#spent < this.#max;
    return open < Math.max(MIN_OPEN, this.#endedCount) && this.#allows(reserved + 1, this.#dearest);
  }

  #allows(jobs: number, dearest: number): boolean {
    return this.#spent + jobs * dearest <= this.#max;
  }

  /** Why there will be no room again, or null if there may be. Neither costs nor lost jobs ever become fewer. */
  #exhausted(): StopReason | null {
    if (this.#dearest !== null) return this.#allows(this.#unknown + 1, this.#dearest) ? null : this.#overBudget();
    if (this.#spent >= this.#max) return this.#overBudget();
    return this.#open.size === 0 ? { code: OVER_BUDGET, sentence: this.#withoutCosts() } : null;
  }

  #overBudget(): StopReason {
    const dearest = this.#dearest ?? 0;
    const unknown =
      this.#unknown === 0
        ? ''
        : `, ${pluralize(this.#unknown, 'job')} without a known cost may have cost ${text(this.#unknown * dearest)}`;
    const next = dearest === 0 ? '' : `, and another job may cost ${text(dearest)} as the dearest so far did`;
    return {
      code: OVER_BUDGET,
      sentence: `${this.#name} is ${text(this.#max)}: ${text(this.#spent)} is spent${unknown}${next}`,
    };
  }

  #withoutCosts(): string {
    const jobs = pluralize(this.#unknown, 'job');
    return `Roe reports no cost for the first ${jobs}, and ${this.#name} (${text(this.#max)}) cannot be kept without it`;
  }

  async #change(stopping: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = () => {
        stopping.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
      stopping.addEventListener('abort', wake, { once: true });
    });
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}

const millionths = (cost: number): number => Math.round(Math.max(0, cost) * 1e6);
const text = (inMillionths: number): string => amountText(inMillionths / 1e6);
