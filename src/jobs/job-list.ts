import type { RoeAccess } from '../roe/access.ts';
import { type Answer, RoeError } from '../roe/errors.ts';
import { retryPauseMs } from '../roe/retry.ts';
import type { JobId, JobListPage, ListedJob } from '../roe/roe.ts';

export interface Search extends RoeAccess {
  readonly agentId: string;
  /** By our clock. No job that is looked for was created before; only how long ago that is matters, since Roe's clock may be off ours. */
  readonly sinceMs: number;
}

/** By how much the times of Roe's own rows may be off one another. */
const CLOCK_MARGIN_MS = 3_600_000;
const TRIES_PER_PAGE = 3;

/**
 * Shows the agent's jobs to `isEnough`, the newest first, until it says so or all since then were shown. Null: a job that
 * was not seen is not there, if it was needed. Else the reason why it still may be; what was seen, was seen all the same.
 * New jobs push rows to later pages meanwhile, so a row may be shown twice, but none is passed over.
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

/** How far a list is read, and what it is worth as proof. */
class Reading {
  readonly #search: Search;
  /** By Roe's clock: rows that were created before are older than all that is looked for. */
  #horizonMs: number | null = null;
  #rowCount = 0;
  #lastIds: ReadonlySet<JobId> = new Set();
  /** Whether Roe said that the page which comes next is there. */
  #promised = false;
  #nameless = false;
  ended = false;

  constructor(search: Search) {
    this.#search = search;
  }

  /** Jobs that show no metadata may be those that are looked for. */
  get doubt(): RoeError | null {
    return this.#nameless ? unreadable("the agent's job list shows jobs without their metadata") : null;
  }

  /** Django answers 404 for a page past the end. */
  isPastEnd({ code }: RoeError): boolean {
    return code === 'not-found' && this.#rowCount > 0 && !this.#promised;
  }

  /** Null, or what is wrong with the list. */
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
    // If Roe does not say whether there is more, one page too many costs less than a job that is not seen.
    const isLast = jobs.length === 0 || (more === false && !this.#promised);
    this.ended = isLast || this.#isPast(jobs);
    return null;
  }

  /**
   * Roe's clock stood at least where a job on the first page was created, so that what is looked for was created no
   * earlier than that less the time that has passed here. The middle one, since one row's time may be wrong.
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

  /** Whether all further pages are older; a page out of order says nothing of them. */
  #isPast(jobs: readonly ListedJob[]): boolean {
    const times = jobs.map(({ status }) => status.createdAtMs ?? Number.NaN);
    const isOrdered = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? Number.NaN));
    const last = jobs.at(-1);
    return isOrdered && last !== undefined && this.#isOlder(last);
  }
}

const unreadable = (what: string): RoeError => new RoeError('unreadable-reply', what);

async function readPage({ roe, clock, signal, agentId }: Search, page: number): Promise<Answer<JobListPage>> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await roe.jobList(agentId, page, signal);
    if (answer.ok) return answer;
    const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
    if (pauseMs === null || signal.aborted || attempt + 1 === TRIES_PER_PAGE) return answer;
    await clock.sleep(pauseMs, signal);
  }
}
