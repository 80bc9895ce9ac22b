import type { Job } from '../jobs/job.ts';
import { cachedFailures } from '../results/collect.ts';
import type { RoeAccess } from '../roe/access.ts';
import type { RoeError } from '../roe/errors.ts';
import { readStatusesOnce } from '../roe/read-statuses.ts';
import type { JobId, JobStatus } from '../roe/roe.ts';
import type { Submission } from '../submissions/submission.ts';
import { parseKey, type SubmissionKey } from '../submissions/submission-key.ts';
import type { EarlierResult, SavedAt } from './earlier-results.ts';
import { type ListedEarlier, type ListedEarlierJobs, searchEarlier } from './list-earlier-jobs.ts';

/** A job of an earlier attempt that this attempt resumes. */
export interface ResumedJob {
  readonly job: Job;
  readonly status: JobStatus;
  /** Its saved result. Null if that must not be used. */
  readonly savedAt: SavedAt | null;
}

/** Known before the submissions are. */
export interface Earlier {
  readonly results: readonly EarlierResult[];
  /** From Roe's job list. Null if it was not asked. */
  readonly listed: ListedEarlierJobs | null;
}

interface ResumeOptions extends RoeAccess {
  /** True if Roe may have deleted the jobs' data, so that saved results replace it. */
  readonly useSaved: boolean;
  askRunAgeMs(): Promise<number | null>;
}

/** A job of an earlier attempt that no submission uses. It was paid for all the same. */
export interface SupersededJob {
  readonly id: JobId;
  readonly status: JobStatus;
  readonly cost: number | null;
}

export interface Resumed {
  readonly resumed: readonly ResumedJob[];
  readonly superseded: readonly SupersededJob[];
  /** Their jobs failed. They are sent again, and Roe's cache may return the failure. */
  readonly failed: ReadonlySet<Submission>;
  /** Submissions that may have a job that could not be found, and why. */
  readonly inDoubt: { readonly submissions: readonly Submission[]; readonly error: RoeError } | null;
}

/**
 * Finds the jobs that earlier attempts of this use made for these submissions, in any leg. A successful job is used, an
 * open one is waited for, and any other is submitted again. Roe's job list is asked only if earlier results do not
 * settle it.
 */
export async function findResumableJobs(
  submissions: readonly Submission[],
  earlier: Earlier,
  options: ResumeOptions,
): Promise<Resumed> {
  const seen = new SeenJobs(submissions, options);
  await seen.readStatuses(earlier.results);
  const unsettled = submissions.filter((submission) => !seen.isSettled(submission));
  const error = await seen.list(unsettled, earlier.listed);
  const nowMs = options.clock.now();
  const resumed: ResumedJob[] = [];
  const failed = new Set<Submission>();
  for (const submission of submissions) {
    const [best, ...others] = seen.bestFirst(submission);
    if (best === undefined) continue;
    const { id, status, savedAt } = best;
    if (best.worth > 0) {
      const job = { id, submission, acceptedAtMs: nowMs, createdAtMs: status.createdAtMs, reused: status.terminal };
      resumed.push({ job, status, savedAt: options.useSaved ? savedAt : null });
    } else if ([best, ...others].some(isFailure)) failed.add(submission);
  }
  const taken = new Set(resumed.map(({ job }) => job.submission));
  const unseen = unsettled.filter((submission) => !taken.has(submission) && !seen.isSettled(submission));
  const superseded = seen.without(new Set(resumed.map(({ job }) => job.id)));
  return {
    resumed,
    superseded,
    failed,
    inDoubt: error === null || unseen.length === 0 ? null : { submissions: unseen, error },
  };
}

interface SeenJob extends ListedEarlier {
  /** 2 for success, 1 for open, 0 for any other. */
  readonly worth: number;
  /** As saved by the newest attempt that had the job. */
  readonly savedAt: SavedAt | null;
}

type FoundJob = Omit<SeenJob, 'worth'> & Pick<EarlierResult, 'succeeded'>;

/** Jobs of earlier attempts, by the content that was sent. */
class SeenJobs {
  readonly #options: ResumeOptions;
  readonly #keys: ReadonlyMap<Submission, SubmissionKey>;
  readonly #jobs = new Map<string, SeenJob[]>();
  readonly #withoutJob = new Map<string, SubmissionKey[]>();

  constructor(submissions: readonly Submission[], options: ResumeOptions) {
    this.#options = options;
    this.#keys = new Map(submissions.map((submission) => [submission, keyOf(submission)]));
  }

  /** Jobs without a status are searched for in the list. */
  async readStatuses(results: readonly EarlierResult[]): Promise<void> {
    const contents = new Set([...this.#keys.values()].map(({ content }) => content));
    const wanted = results
      .filter(({ key }) => contents.has(key.content))
      .toSorted((a, b) => b.key.attempt - a.key.attempt);
    for (const { key, jobId } of wanted) {
      if (jobId === null) this.#withoutJob.set(key.content, [...(this.#withoutJob.get(key.content) ?? []), key]);
    }
    const ids = [...new Set(wanted.flatMap(({ jobId }) => jobId ?? []))];
    const statuses = ids.length === 0 ? null : await readStatusesOnce(ids, this.#options.roe, this.#options.signal);
    await this.#add(
      wanted.flatMap((result): FoundJob[] => {
        const status = result.jobId === null ? null : statuses?.get(result.jobId);
        return result.jobId && status ? [{ ...result, id: result.jobId, status }] : [];
      }),
    );
  }

  /**
   * A success in any attempt settles a submission. Otherwise only the previous attempt can prove that there is no
   * useful job, and only if it left results.
   */
  isSettled(submission: Submission): boolean {
    const own = this.#keyOf(submission);
    const jobs = this.#jobsOf(submission);
    const isKnown = jobs.some(({ worth, key }) => worth === 2 || isJustBefore(key, own));
    return isKnown || (this.#withoutJob.get(own.content) ?? []).some((key) => isJustBefore(key, own));
  }

  /** Returns why a submission without a known job may still have one, or null. */
  async list(submissions: readonly Submission[], known: ListedEarlierJobs | null): Promise<RoeError | null> {
    await this.#addListed(submissions, known?.jobs ?? []);
    const [first, ...others] = submissions.filter((submission) => !this.isSettled(submission));
    if (first === undefined || known?.isWhole) return null;
    if (known?.error) return known.error;
    const missing = new Set([first, ...others].map((submission) => this.#keyOf(submission).content));
    const own = this.#keyOf(first);
    const { jobs, error } = await searchEarlier(first.agentId, own, this.#options, (job) => {
      const isOwn = job?.key.leg === own.leg;
      if (isOwn && (worthOf(job.status) === 2 || isJustBefore(job.key, own))) missing.delete(job.key.content);
      return missing.size === 0;
    });
    await this.#addListed(submissions, jobs);
    return error;
  }

  /** Sorted by worth, then the same leg first, then the newest attempt. */
  bestFirst(submission: Submission): readonly SeenJob[] {
    const own = this.#keyOf(submission);
    const ofLeg = ({ key }: SeenJob) => Number(key.leg === own.leg);
    return this.#jobsOf(submission).toSorted(
      (a, b) => b.worth - a.worth || ofLeg(b) - ofLeg(a) || b.key.attempt - a.key.attempt,
    );
  }

  without(used: ReadonlySet<JobId>): SupersededJob[] {
    const unused = [...this.#jobs.values()].flat().filter(({ id }) => !used.has(id));
    return unused.map(({ id, status, savedAt }) => ({ id, status, cost: savedAt?.cost ?? null }));
  }

  async #addListed(submissions: readonly Submission[], jobs: readonly ListedEarlier[]): Promise<void> {
    const wanted = new Set(submissions.map((submission) => this.#keyOf(submission).content));
    const found = jobs.filter(({ key }) => wanted.has(key.content));
    await this.#add(found.map((job) => ({ ...job, succeeded: false, savedAt: null })));
  }

  async #add(found: readonly FoundJob[]): Promise<void> {
    const doubtful = found.filter(({ status, succeeded }) => status.name === 'CACHED' && !succeeded);
    const failures = await cachedFailures([...new Set(doubtful.map(({ id }) => id))], this.#options);
    for (const { succeeded, ...job } of found) {
      const jobs = this.#jobs.get(job.key.content) ?? [];
      if (jobs.some(({ id }) => id === job.id)) continue;
      jobs.push({ ...job, worth: succeeded || !failures.has(job.id) ? worthOf(job.status) : 0 });
      this.#jobs.set(job.key.content, jobs);
    }
  }

  #keyOf(submission: Submission): SubmissionKey {
    return this.#keys.get(submission) ?? keyOf(submission);
  }

  #jobsOf(submission: Submission): readonly SeenJob[] {
    return this.#jobs.get(this.#keyOf(submission).content) ?? [];
  }
}

function keyOf({ key }: Submission): SubmissionKey {
  const parsed = parseKey(key);
  if (parsed === null) throw new Error('a submission has an invalid key');
  return parsed;
}

/** True if it is from the same leg of the previous attempt. */
const isJustBefore = (earlier: SubmissionKey, own: SubmissionKey): boolean =>
  earlier.leg === own.leg && earlier.attempt === own.attempt - 1;

const isFailure = ({ worth, status }: SeenJob): boolean =>
  worth === 0 && (status.name === 'FAILURE' || status.name === 'CACHED');

function worthOf(status: JobStatus): number {
  if (!status.terminal) return 1;
  return status.name === 'SUCCESS' || status.name === 'CACHED' ? 2 : 0;
}
