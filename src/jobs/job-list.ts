import type { RoeAccess } from '../roe/access.ts';
import { type Answer, answered, failed, RoeError } from '../roe/errors.ts';
import { retryPauseMs } from '../roe/retry.ts';
import type { JobListPage, ListedJob } from '../roe/roe.ts';

export interface ListOptions extends RoeAccess {
  readonly agentId: string;
  /** The earliest creation, by our clock; a margin for Roe's is taken off. */
  readonly sinceMs: number;
}

/** Roe's clock may be off ours, and whether the bound is inclusive is not documented. */
const CLOCK_MARGIN_MS = 120_000;
const TRIES_PER_PAGE = 3;
/** 100 000 jobs: a listing that long is given up rather than read for ever. */
const MOST_PAGES = 1000;

/**
 * Those of the agent's jobs since then that are wanted, by one paged listing; or why the listing is not complete.
 * New jobs push rows to later pages while it is read, so a row may come twice, but none is missed.
 */
export async function listJobs(
  options: ListOptions,
  wanted: (job: ListedJob) => boolean,
): Promise<Answer<readonly ListedJob[]>> {
  const found = new Map<string, ListedJob>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await readPage(options, page);
    if (!answer.ok) return failed(answer.error);
    for (const job of answer.value.jobs) if (wanted(job)) found.set(job.id, job);
    if (!answer.value.more) return answered([...found.values()]);
  }
  return failed(new RoeError('unreadable-reply', `the agent's job list has more than ${MOST_PAGES} pages`));
}

async function readPage({ roe, clock, signal, ...query }: ListOptions, page: number): Promise<Answer<JobListPage>> {
  let error: RoeError | null = null;
  for (let attempt = 0; attempt < TRIES_PER_PAGE; attempt += 1) {
    const answer = await roe.jobList(query.agentId, query.sinceMs - CLOCK_MARGIN_MS, page, signal);
    if (answer.ok) return answer;
    error = answer.error;
    const pauseMs = retryPauseMs(error, attempt, Math.random());
    if (pauseMs === null || signal.aborted) break;
    if (attempt + 1 < TRIES_PER_PAGE) await clock.sleep(pauseMs, signal);
  }
  if (error === null) throw new Error('no page was asked for');
  return failed(error);
}
