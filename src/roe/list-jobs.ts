import type { RoeAccess } from './access.ts';
import { type Answer, RoeError } from './errors.ts';
import { retry } from './retry.ts';
import type { JobId, JobListPage, ListedJob } from './roe.ts';

export interface Search extends RoeAccess {
  readonly agentId: string;
  /** The wanted jobs were created after this, by our clock. Roe's clock may differ, so only the age is used. */
  readonly sinceMs: number;
}

/** Tolerance for clock differences between Roe's own servers. */
const CLOCK_MARGIN_MS = 3_600_000;
const MAX_TRIES_PER_PAGE = 3;

/**
 * Passes the agent's jobs to `isEnough`, newest first, until it returns true or all jobs since `sinceMs` were passed.
 * Returns null if a job that was not passed does not exist or is not needed, otherwise why it may still exist.
 * New jobs push rows to later pages meanwhile, so a row may be passed twice, but none is skipped.
 */
export async function searchJobs(search: Search, isEnough: (job: ListedJob) => boolean): Promise<RoeError | null> {
  const reading = new Reading(search);
  for (let page = 1; ; page += 1) {
    const answer = await readPage(search, page);
    if (!answer.ok) return reading.isPastEnd(answer.error) ? reading.doubt : answer.error;
    if (answer.value.jobs.some(isEnough)) return null;
    const broken = reading.take(answer.value);
    if (broken !== null) return broken;
    if (reading.ended) return reading.doubt;
  }
}

/** Tracks how far the list has been read, and whether it proves that a job is absent. */
class Reading {
  readonly #search: Search;
  /** By Roe's clock. Rows created before this are older than every wanted job. */
  #horizonMs: number | null = null;
  #rowCount = 0;
  #lastIds: ReadonlySet<JobId> = new Set();
  #promised = false;
  #nameless = false;
  ended = false;

  constructor(search: Search) {
    this.#search = search;
  }

  /** A job without metadata may be a wanted one. */
  get doubt(): RoeError | null {
    return this.#nameless ? unreadable("the agent's job list shows jobs without their metadata") : null;
  }

  /** Django answers 404 for a page past the end. */
  isPastEnd({ code }: RoeError): boolean {
    return code === 'not-found' && this.#rowCount > 0 && !this.#promised;
  }

  take({ jobs, count, more }: JobListPage): RoeError | null {
    const wasPromised = this.#promised;
    this.#rowCount += jobs.length;
    this.#promised = more === true || (count ?? 0) > this.#rowCount;
    if (jobs.length === 0 && (wasPromised || this.#promised)) {
      return unreadable("a page of the agent's job list is empty, though Roe says that it has jobs");
    }
    const ids = jobs.map(({ id }) => id);
    if (ids.length > 0 && ids.every((id) => this.#lastIds.has(id))) {
      return unreadable("the agent's job list shows the same page again and again");
    }
    this.#lastIds = new Set(ids);
    this.#horizonMs ??= this.#horizonOf(jobs);
    this.#nameless ||= jobs.some((job) => job.metadata === null && !this.#isOlder(job));
    // If Roe does not say whether there are more pages, reading one too many costs less than missing a job.
    const isLast = jobs.length === 0 || (more === false && !this.#promised);
    this.ended = isLast || this.#isPast(jobs);
    return null;
  }

  /**
   * By Roe's clock it is now at least the time at which a job on the first page was created. Subtracting the time that
   * has passed here gives the earliest time of a wanted job. The median is used, since one row's time may be wrong.
   */
  #horizonOf(jobs: readonly ListedJob[]): number | null {
    const times = jobs.flatMap(({ status }) => status.createdAtMs ?? []).sort((a, b) => a - b);
    const middle = times[Math.floor(times.length / 2)];
    const { clock, sinceMs } = this.#search;
    return middle === undefined ? null : middle - (clock.now() - sinceMs) - CLOCK_MARGIN_MS;
  }

  #isOlder({ status: { createdAtMs } }: ListedJob): boolean {
    return createdAtMs !== null && this.#horizonMs !== null && createdAtMs < this.#horizonMs;
  }

  /** True if all further pages are older. A page that is out of order does not prove that. */
  #isPast(jobs: readonly ListedJob[]): boolean {
    const times = jobs.map(({ status }) => status.createdAtMs ?? Number.NaN);
    const isOrdered = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? Number.NaN));
    const last = jobs.at(-1);
    return isOrdered && last !== undefined && this.#isOlder(last);
  }
}

const unreadable = (what: string): RoeError => new RoeError('unreadable-reply', what);

const readPage = ({ roe, clock, signal, agentId }: Search, page: number): Promise<Answer<JobListPage>> =>
  retry(() => roe.jobList(agentId, page, signal), { clock, signal, maxTries: MAX_TRIES_PER_PAGE });
