import { amountText } from '../lib/amount-text.ts';
import { pluralize } from '../lib/pluralize.ts';
import { OVER_BUDGET } from '../problem.ts';
import type { JobData, JobId, JobStatus } from '../roe/roe.ts';
import type { StopReason } from '../stop-reason.ts';
import type { Submission } from './submission.ts';

export interface Spending {
  readonly max: number;
  /** The name of the limit in messages. */
  readonly name: string;
}

/** `data` is null if it could not be read. */
export interface Ended {
  readonly id: JobId;
  readonly status: JobStatus['name'];
  readonly data: Pick<JobData, 'cost'> | null;
}

/** Before any cost is known, at most this many jobs are open. Later, at most as many jobs as have ended. */
const MIN_OPEN = 3;

/**
 * Keeps a run within `max-cost`. A job's cost is known only after its end, so an open job counts with the highest cost
 * so far. The run can exceed the limit only by the surplus of its last open jobs.
 */
export class Budget {
  readonly #name: string;
  // In millionths, so that 0.1 + 0.2 is 0.3.
  readonly #max: number;
  #spent = 0;
  /** Null until the cost of a job of this run is known. Cached answers do not count, since they may cost nothing. */
  #dearest: number | null = null;
  #endedCount = 0;
  /** Submissions that have a job or may get one. */
  readonly #open = new Set<Submission>();
  /** Number of possible jobs whose cost will not be known. */
  #unknown = 0;
  readonly #counted = new Set<JobId>();
  readonly #waiting = new Set<() => void>();

  constructor({ max, name }: Spending) {
    this.#max = millionths(max);
    this.#name = name;
  }

  /** Waits until the submission fits, and reserves its cost. Otherwise returns why nothing more may be sent. */
  async admit(submission: Submission, stopping: AbortSignal): Promise<StopReason | null> {
    while (!stopping.aborted) {
      if (this.fits(submission)) return null;
      const stop = this.#exhausted();
      if (stop !== null) return stop;
      await untilWoken(this.#waiting, stopping);
    }
    return stopping.reason as StopReason;
  }

  /** Ask again before each send, since a job that ended meanwhile may have raised the highest cost. */
  fits(submission: Submission): boolean {
    this.release(submission);
    if (!this.#hasRoom()) return false;
    this.#open.add(submission);
    return true;
  }

  /** Reserves the cost of an earlier attempt's job, even if it does not fit. */
  hold(submission: Submission): void {
    this.#open.add(submission);
  }

  /** The submission has no job. */
  release(submission: Submission): void {
    if (this.#open.delete(submission)) this.#wake();
  }

  /** The submission may have a job whose cost nobody will learn. */
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
    // A job that failed, was cancelled or came from the cache may have cost nothing. A successful one has not.
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

  /** Why nothing will fit again, or null if something may. Costs and lost jobs never decrease. */
  #exhausted(): StopReason | null {
    if (this.#dearest !== null) return this.#allows(this.#unknown + 1, this.#dearest) ? null : this.#overBudget();
    if (this.#spent >= this.#max) return this.#overBudget();
    if (this.#open.size > 0) return null;
    const max = `${this.#name} (${text(this.#max)})`;
    const sentence = `Roe reports no cost for the first ${pluralize(this.#unknown, 'job')}, so ${max} cannot be enforced`;
    return { code: OVER_BUDGET, sentence };
  }

  #overBudget(): StopReason {
    const dearest = this.#dearest ?? 0;
    const unknown =
      this.#unknown === 0
        ? ''
        : `, ${pluralize(this.#unknown, 'job')} without a known cost may have cost ${text(this.#unknown * dearest)}`;
    const next =
      dearest === 0 ? '' : `, and the next job may cost ${text(dearest)}, as the most expensive one so far did`;
    return {
      code: OVER_BUDGET,
      sentence: `${this.#name} is ${text(this.#max)}: ${text(this.#spent)} is spent${unknown}${next}`,
    };
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}

async function untilWoken(waiting: Set<() => void>, stopping: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const wake = () => {
      stopping.removeEventListener('abort', wake);
      waiting.delete(wake);
      resolve();
    };
    waiting.add(wake);
    stopping.addEventListener('abort', wake, { once: true });
  });
}

const millionths = (cost: number): number => Math.round(Math.max(0, cost) * 1e6);
const text = (inMillionths: number): string => amountText(inMillionths / 1e6);
