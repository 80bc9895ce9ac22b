import { Channel } from '../lib/channel.ts';
import type { Clock } from '../lib/clock.ts';
import type { TaskGroup } from '../lib/task-group.ts';
import { caseProblem, type Problem, runProblem } from '../problem.ts';
import type { Answer, RoeError } from '../roe/errors.ts';
import { retryPauseMs } from '../roe/retry.ts';
import type { JobId, Roe } from '../roe/roe.ts';
import { type StopReason, stopReasonFor, stopReasonOf } from '../stop-reason.ts';
import type { Budget } from './budget.ts';
import { toRunRequest } from './build-request.ts';
import { type InDoubt, type LookupResult, reconcile } from './reconcile.ts';
import { ReusedBuffer } from './reused-buffer.ts';
import type { Submission } from './submission.ts';
import { type SubmitOutcome, submitOutcomeOf } from './submit-outcome.ts';
import { type SendOutcome, Throttle } from './throttle.ts';

/** The run stops sending if Roe cannot be reached for this long. */
const PATIENCE_MS = 120_000;
/** If every reply is lost and no job was ever created, further retries will not help. */
const MAX_SENDS = 3;

export interface SubmitOptions {
  readonly roe: Roe;
  readonly clock: Clock;
  readonly concurrency: number;
  readonly budget: Budget | null;
  /** Nothing more is sent, but requests in flight may finish. The reason is a StopReason. */
  readonly stopping: AbortSignal;
  readonly signal: AbortSignal;
  /** Keeps errors thrown in these tasks until the end of the run. */
  readonly tasks: TaskGroup;
}

/** For each submission, exactly one of `onAccepted`, `onNotSubmitted` and `onLost` is called. */
export interface SubmitEvents {
  /**
   * Called before each send, after which a job may exist. False means that `stopping` has fired and nothing may be
   * sent.
   */
  onSending(submission: Submission): boolean;
  onAccepted(submission: Submission, jobId: JobId): void;
  onNotSubmitted(submission: Submission, problem: Problem): void;
  onLost(submission: Submission, problem: Problem): void;
  /** A reply was lost, and the job list is being searched for the job. */
  onDoubt(submission: Submission, reason: string): void;
  /** Called before `onNotSubmitted` of the submissions that it stops. */
  onStop(stop: StopReason): void;
}

/** Sends every submission, at most `concurrency` at once. None is sent again while it may have a job. */
export async function submitAll(
  submissions: Channel<Submission>,
  options: SubmitOptions,
  events: SubmitEvents,
): Promise<void> {
  const submitter = new Submitter(options, events);
  const others = [submitter.take(submissions), options.tasks.run(() => submitter.reconcile())];
  await Promise.all([...others, ...Array.from({ length: options.concurrency }, () => submitter.work())]);
}

type Settled =
  | Exclude<SubmitOutcome, { kind: 'retryable' | 'in-doubt' }>
  | { readonly kind: 'not-begun'; readonly stop: StopReason }
  /** Sent MAX_SENDS times. Each time the job list proved that there was no job. */
  | { readonly kind: 'unanswered'; readonly requestId: string | null }
  | { readonly kind: 'lost'; readonly reason: string; readonly requestId: string | null };

/** Number of requests without a usable reply, and the last of them. */
interface LostReplies {
  readonly count: number;
  readonly requestId: string | null;
}

class Submitter {
  readonly #options: SubmitOptions;
  readonly #events: SubmitEvents;
  readonly #queue = new Channel<Submission>();
  readonly #inDoubt = new Channel<InDoubt>();
  readonly #lost = new Map<Submission, LostReplies>();
  readonly #throttle: Throttle;
  readonly #outage = new Outage();
  /** Submissions that were taken and have no outcome, and 1 until all are taken. */
  #unsettled = 1;

  constructor(options: SubmitOptions, events: SubmitEvents) {
    this.#options = options;
    this.#events = events;
    this.#throttle = new Throttle(options.clock, options.concurrency);
  }

  async take(submissions: Channel<Submission>): Promise<void> {
    for await (const taken of submissions.batches()) {
      if (this.#queue.closed) return;
      this.#unsettled += taken.length;
      for (const submission of taken) this.#queue.push(submission);
    }
    this.#count();
  }

  async work(): Promise<void> {
    const memory = new ReusedBuffer();
    for await (const [next] of this.#queue.batches(1)) await this.#handle(() => this.#submit(next, memory));
  }

  async reconcile(): Promise<void> {
    const reconciling = reconcile(this.#inDoubt, this.#options, ({ submission }, result) => {
      void this.#handle(async () => this.#learn(submission, result));
    });
    // Closing releases the workers, since no more answers will come.
    await reconciling.finally(() => this.#close());
  }

  /** An internal error settles the submission. The end of the run reports it. */
  async #handle(work: () => Promise<void>): Promise<void> {
    await this.#options.tasks.run(() =>
      work().catch((bug: unknown) => {
        this.#count();
        throw bug;
      }),
    );
  }

  /** Retries only if Roe has provably not accepted the submission. */
  async #submit(submission: Submission, memory: ReusedBuffer): Promise<void> {
    const { clock, stopping, budget } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      const stop = (await budget?.admit(submission, stopping)) ?? null;
      if (stop !== null) return this.#settle(submission, { kind: 'not-begun', stop });
      const slot = await this.#throttle.acquire(stopping);
      if (slot === null) return this.#settle(submission, { kind: 'not-begun', stop: stopReasonOf(stopping) });
      const sentAtMs = clock.now();
      const answer = await this.#send(submission, memory);
      slot.release(isAnswer(answer) ? sendOutcomeOf(answer, attempt) : { kind: 'silent' });
      if (answer === 'no-room') continue;
      if (answer === null) return this.#settle(submission, { kind: 'not-begun', stop: stopReasonOf(stopping) });
      const unreachedMs = this.#outage.note(answer, clock.now());
      const outcome = submitOutcomeOf(answer, this.#lost.has(submission));
      if (outcome.kind === 'in-doubt')
        return this.#lookUp({ submission, sentAtMs, lostAtMs: clock.now() }, outcome.error);
      if (outcome.kind !== 'retryable') return this.#settle(submission, outcome);
      // Throttling may last until the run's timeout. If Roe cannot be reached, sending stops sooner.
      if (unreachedMs >= PATIENCE_MS) return this.#settle(submission, { kind: 'run-blocked', error: outcome.error });
    }
  }

  async #send(submission: Submission, memory: ReusedBuffer): Promise<Answer<JobId> | Unsent> {
    memory.clear();
    const request = await toRunRequest(submission, memory);
    if (!request.ok) return request;
    if (this.#options.budget?.fits(submission) === false) return 'no-room';
    if (!this.#events.onSending(submission)) return null;
    const answer = await this.#options.roe.submit(request.value, this.#options.signal);
    if (!answer.ok) memory.drop();
    return answer;
  }

  #lookUp(inDoubt: InDoubt, { message, requestId }: RoeError): void {
    const { submission } = inDoubt;
    this.#lost.set(submission, { count: (this.#lost.get(submission)?.count ?? 0) + 1, requestId });
    this.#events.onDoubt(submission, message);
    this.#inDoubt.push(inDoubt);
  }

  #learn(submission: Submission, result: LookupResult): void {
    const { count, requestId } = this.#lost.get(submission) ?? { count: 0, requestId: null };
    if (result.kind === 'found') this.#settle(submission, { kind: 'accepted', jobId: result.jobId });
    else if (result.kind === 'unreadable') this.#settle(submission, { kind: 'lost', reason: result.reason, requestId });
    else if (count >= MAX_SENDS) this.#settle(submission, { kind: 'unanswered', requestId });
    else {
      // It must fit the budget again, since all workers may be waiting for the part that it holds.
      this.#options.budget?.release(submission);
      this.#queue.push(submission);
    }
  }

  #settle(submission: Submission, settled: Settled): void {
    if (settled.kind === 'lost') this.#options.budget?.lose(submission);
    else if (settled.kind !== 'accepted') this.#options.budget?.release(submission);
    announce(submission, settled, this.#events);
    this.#count();
  }

  #count(): void {
    this.#unsettled -= 1;
    if (this.#unsettled === 0) this.#close();
  }

  #close(): void {
    this.#queue.close();
    this.#inDoubt.close();
  }
}

/** The time during which Roe cannot be reached. */
class Outage {
  #sinceMs: number | null = null;

  /** Returns its length. Any request that reached Roe shows that Roe can be reached. */
  note(answer: Answer<JobId>, nowMs: number): number {
    if (!answer.ok && answer.error.code === 'never-sent') this.#sinceMs ??= nowMs;
    else if (hasReached(answer)) this.#sinceMs = null;
    return this.#sinceMs === null ? 0 : nowMs - this.#sinceMs;
  }
}

/** Why nothing was sent: the budget is taken for now, or null if the run stops. */
type Unsent = 'no-room' | null;

const isAnswer = (answer: Answer<JobId> | Unsent): answer is Answer<JobId> => answer !== null && answer !== 'no-room';

function announce(submission: Submission, settled: Settled, events: SubmitEvents): void {
  switch (settled.kind) {
    case 'accepted':
      events.onAccepted(submission, settled.jobId);
      break;
    case 'file-refused':
      events.onNotSubmitted(submission, problemOfFile(settled.error, submission));
      break;
    case 'run-blocked':
      events.onStop(stopReasonFor(settled.error));
      events.onNotSubmitted(submission, problemOf(stopReasonFor(settled.error), settled.error.requestId));
      break;
    case 'unanswered':
      events.onNotSubmitted(submission, unanswered(settled.requestId));
      break;
    case 'lost':
      events.onLost(submission, lostReply(submission, settled.reason, settled.requestId));
      break;
    case 'not-begun':
      events.onStop(settled.stop);
      events.onNotSubmitted(submission, problemOf(settled.stop, null));
      break;
  }
}

/** False if the file was not sent completely. */
const hasReached = (answer: Answer<JobId>): boolean =>
  answer.ok || answer.error.status !== null || ['fate-unknown', 'unreadable-reply'].includes(answer.error.code);

function sendOutcomeOf(answer: Answer<JobId>, attempt: number): SendOutcome {
  if (answer.ok) return { kind: 'answered' };
  const pauseMs = retryPauseMs(answer.error, attempt, Math.random()) ?? 0;
  switch (answer.error.code) {
    case 'throttled':
      return { kind: 'throttled', pauseMs };
    case 'never-sent':
      return pauseMs === 0 ? { kind: 'silent' } : { kind: 'unreached', pauseMs };
    case 'server-error':
    case 'fate-unknown':
      return { kind: 'strained' };
    default:
      return { kind: 'silent' };
  }
}

/** Roe's reason for refusing the file, or ours if the file was not sent. */
function problemOfFile({ code, status, message, requestId }: RoeError, { cases: [{ files }] }: Submission): Problem {
  const refusal = status === null ? message : `Roe refused it (${message})`;
  const megabytes = files.reduce((sum, { file }) => sum + file.bytes, 0) / 1e6;
  const advice =
    code === 'too-large' && status !== null
      ? `, which does not accept an upload of this size (${megabytes.toFixed(1)} MB): leave such files out with \`max-file-size\``
      : '';
  return caseProblem(code, `${refusal}${advice}`, requestId);
}

const unanswered = (requestId: string | null): Problem =>
  caseProblem(
    'unanswered',
    `it was sent ${MAX_SENDS} times without a usable reply, and Roe's job list shows no job for it`,
    requestId,
  );

function lostReply({ key }: Submission, reason: string, requestId: string | null): Problem {
  const message = `the reply to the submission was lost, and Roe's job list did not show whether there is a job (${reason}); before you send it again, look in the Roe web app for a job whose metadata holds submission_key ${key}`;
  return caseProblem('submission-unknown', message, requestId);
}

const problemOf = ({ code, sentence }: StopReason, requestId: string | null): Problem =>
  runProblem(code, sentence, requestId);
