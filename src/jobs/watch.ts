import type { Channel } from '../lib/channel.ts';
import type { Clock } from '../lib/clock.ts';
import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import type { RoeError } from '../roe/errors.ts';
import { blamesAnId, inChunks, readStatuses, type StatusRows, statusesNow } from '../roe/read-statuses.ts';
import { type JobId, type JobStatus, MAX_IDS_PER_CALL, type Roe, type TerminalStatus } from '../roe/roe.ts';
import type { Job, JobEnd } from './job.ts';
import { ABSENCE_BELIEVED_AFTER_MS } from './poll-schedule.ts';
import { PollTimer } from './poll-timer.ts';

export interface WatchOptions {
  readonly roe: Roe;
  readonly clock: Clock;
  readonly pollIntervalMs: number;
  /** Jobs that are still open after one last poll are then abandoned. */
  readonly waitingOver: AbortSignal;
  readonly signal: AbortSignal;
}

export interface WatchEvents {
  onStatus(job: Job, status: JobStatus): void;
  /** Called exactly once for each job. */
  onEnd(end: JobEnd): void;
  /** A poll failed for a reason that does not concern the jobs. */
  onTrouble(error: RoeError): void;
}

const CALLS_AT_ONCE = 4;

/** One loop polls all open jobs together. */
export async function watchJobs(accepted: Channel<Job>, options: WatchOptions, events: WatchEvents): Promise<void> {
  const watch = new Watch(options, events);
  while (!(accepted.drained && watch.idle)) {
    watch.admit(accepted.take());
    if (options.waitingOver.aborted) await watch.abandonAll();
    if (watch.idle) {
      await accepted.ready();
    } else if (watch.timer.dueInMs() > 0) {
      // A new job may be due before those that are already open.
      await arrivalOrPause(accepted, watch.timer.dueInMs(), options);
    } else {
      await watch.poll();
    }
  }
}

async function arrivalOrPause(accepted: Channel<Job>, pauseMs: number, options: WatchOptions): Promise<void> {
  const woken = new AbortController();
  const wake = AbortSignal.any([woken.signal, options.waitingOver]);
  const arrival = accepted.drained ? [] : [accepted.ready(wake)];
  await Promise.race([options.clock.sleep(pauseMs, wake), ...arrival]);
  woken.abort('enough');
}

const callsPerPoll = (jobs: number): number => Math.max(1, Math.ceil(jobs / MAX_IDS_PER_CALL));

interface Watched {
  readonly id: JobId;
  readonly jobs: Job[];
  lastStatus: JobStatus | null;
}

class Watch {
  readonly #options: WatchOptions;
  readonly #events: WatchEvents;
  readonly #open = new Map<JobId, Watched>();
  readonly timer: PollTimer;

  constructor(options: WatchOptions, events: WatchEvents) {
    this.#options = options;
    this.#events = events;
    this.timer = new PollTimer(options.clock, options.pollIntervalMs);
  }

  get idle(): boolean {
    return this.#open.size === 0;
  }

  admit(jobs: readonly Job[]): void {
    if (jobs.length === 0) return;
    if (this.idle) this.timer.restart();
    const calls = callsPerPoll(this.#open.size);
    for (const job of jobs) {
      this.timer.admit(this.#ageOf(job), calls);
      const watched = this.#open.get(job.id);
      if (watched) watched.jobs.push(job);
      else this.#open.set(job.id, { id: job.id, jobs: [job], lastStatus: null });
    }
  }

  /** One last poll, since a job that has succeeded by now is paid for. */
  async abandonAll(): Promise<void> {
    const { roe, signal } = this.#options;
    for (const [id, status] of await statusesNow([...this.#open.keys()], roe, signal)) this.#update(id, status);
    for (const watched of [...this.#open.values()]) {
      this.#end(watched, (job) => ({ kind: 'unfinished', job, lastStatus: watched.lastStatus }));
    }
  }

  async poll(): Promise<void> {
    const { roe, signal } = this.#options;
    const failures: RoeError[] = [];
    await forEachConcurrently(inChunks([...this.#open.keys()], MAX_IDS_PER_CALL), CALLS_AT_ONCE, async (chunk) => {
      const error = await readStatuses(chunk, roe, signal, {
        onRows: (asked, rows) => this.#takeRows(asked, rows),
        onRefused: (id) => this.#askSingly(id),
      });
      if (error) failures.push(error);
    });
    const ages = [...this.#open.values()].flatMap(({ jobs }) => jobs.map((job) => this.#ageOf(job)));
    this.timer.polled(ages, callsPerPoll(this.#open.size));
    this.#learnFrom(failures);
  }

  #ageOf(job: Job): number {
    return this.#options.clock.now() - job.acceptedAtMs;
  }

  async #takeRows(ids: readonly JobId[], rows: StatusRows): Promise<RoeError | null> {
    let trouble: RoeError | null = null;
    for (const id of ids) {
      const status = rows.get(id);
      if (status) this.#update(id, status);
      else if (this.#isOld(id) || !rows.has(id)) trouble = (await this.#askSingly(id)) ?? trouble;
    }
    return trouble;
  }

  async #askSingly(id: JobId): Promise<RoeError | null> {
    const answer = await this.#options.roe.status(id, this.#options.signal);
    if (answer.ok) {
      this.#update(id, answer.value);
      return null;
    }
    if (!blamesAnId(answer.error)) return answer.error;
    const watched = this.#open.get(id);
    const reason = `Roe does not report how the job ended (${answer.error.message})`;
    if (watched && this.#isOld(id)) this.#lose(watched, reason, answer.error.requestId);
    return null;
  }

  #isOld(id: JobId): boolean {
    const first = this.#open.get(id)?.jobs[0];
    return first !== undefined && this.#ageOf(first) >= ABSENCE_BELIEVED_AFTER_MS;
  }

  #update(id: JobId, status: JobStatus): void {
    const watched = this.#open.get(id);
    if (!watched) return;
    if (watched.lastStatus?.code !== status.code) for (const job of watched.jobs) this.#events.onStatus(job, status);
    watched.lastStatus = status;
    if (!status.terminal) return;
    const seenAtMs = this.#options.clock.now();
    this.#end(watched, (job) => {
      this.timer.ended(durationOf(job, status, seenAtMs, this.timer.lastPollAtMs));
      return { kind: 'ended', job, status, seenAtMs };
    });
  }

  #lose(watched: Watched, reason: string, requestId: string | null): void {
    this.#end(watched, (job) => ({ kind: 'lost', job, lastStatus: watched.lastStatus, reason, requestId }));
  }

  #end(watched: Watched, endOf: (job: Job) => JobEnd): void {
    this.#open.delete(watched.id);
    for (const job of watched.jobs) this.#events.onEnd(endOf(job));
  }

  #learnFrom([error]: readonly RoeError[]): void {
    if (error === undefined) {
      this.timer.succeeded();
      return;
    }
    if (this.#options.signal.aborted) return;
    const isWithdrawn = this.timer.failed(error);
    this.#events.onTrouble(error);
    const reason = `Roe no longer accepts the API key, so the job's end is not known (${error.message})`;
    if (isWithdrawn) for (const watched of [...this.#open.values()]) this.#lose(watched, reason, error.requestId);
  }
}

/** From Roe's own timestamps if both are known, otherwise to the midpoint between the last two polls. With the later poll, the estimate could never shrink. */
function durationOf(job: Job, status: TerminalStatus, seenAtMs: number, lastPollAtMs: number): number {
  const { timestamp, createdAtMs, name } = status;
  if (timestamp !== null && createdAtMs !== null && name !== 'CACHED') return timestamp * 1000 - createdAtMs;
  return (seenAtMs + Math.max(job.acceptedAtMs, lastPollAtMs)) / 2 - job.acceptedAtMs;
}
