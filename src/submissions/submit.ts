import type { Job } from '../jobs/job.ts';
import { Channel } from '../lib/channel.ts';
import type { Clock } from '../lib/clock.ts';
import type { Answer, RoeError } from '../roe/errors.ts';
import { retryPauseMs } from '../roe/retry.ts';
import type { JobId, Roe } from '../roe/roe.ts';
import { toRunRequest } from './content.ts';
import { type Fate, fateOf } from './fate.ts';
import { Pace } from './pace.ts';
import { type Stop, stopFor, stopOf } from './stop.ts';
import type { Submission } from './submission.ts';

/** How long Roe may be out of reach before the run gives up sending. */
const PATIENCE_MS = 120_000;

export interface SubmitOptions {
  readonly roe: Roe;
  readonly clock: Clock;
  /** Requests in flight at most. */
  readonly concurrency: number;
  /** Fires with a Stop: nothing more is begun, what is in flight may end. */
  readonly stopping: AbortSignal;
  /** Breaks off what is in flight. */
  readonly signal: AbortSignal;
}

/** Exactly one of these is called for each submission. `onStop` comes before the `onNotSubmitted` of those it stops. */
export interface SubmitEvents {
  onAccepted(job: Job): void;
  onNotSubmitted(submission: Submission, error: { readonly code: string; readonly message: string }): void;
  onLost(submission: Submission, error: RoeError): void;
  onStop(stop: Stop): void;
}

/** Sends every submission, at most `concurrency` at once, until all are settled. */
export async function submitAll(
  submissions: readonly Submission[],
  options: SubmitOptions,
  events: SubmitEvents,
): Promise<void> {
  const queue = new Channel<Submission>();
  for (const submission of submissions) queue.push(submission);
  queue.close();
  const pace = new Pace(options.clock);
  const worker = async () => {
    for (let [next] = queue.take(1); next; [next] = queue.take(1)) {
      settle(next, await submitOne(next, pace, options), options, events);
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
}

type Settled = Exclude<Fate, { kind: 'never-accepted' }> | { readonly kind: 'not-begun'; readonly stop: Stop };

/** Sends one submission, again and again while Roe surely did not take it. */
async function submitOne(submission: Submission, pace: Pace, options: SubmitOptions): Promise<Settled> {
  const { clock, stopping } = options;
  const firstTryAtMs = clock.now();
  for (let attempt = 0; ; attempt += 1) {
    await pace.turn(stopping);
    if (stopping.aborted) return { kind: 'not-begun', stop: stopOf(stopping) };
    const fate = fateOf(await send(submission, options));
    if (fate.kind !== 'never-accepted') return fate;
    // A throttled run waits as long as the run's time lasts; a Roe that cannot be reached ends it sooner.
    const patient = fate.error.code === 'throttled' || clock.now() - firstTryAtMs < PATIENCE_MS;
    if (!patient) return { kind: 'blocked', error: fate.error };
    pace.holdBack(retryPauseMs(fate.error, attempt, Math.random()) ?? 0);
  }
}

async function send(submission: Submission, { roe, signal }: SubmitOptions): Promise<Answer<JobId>> {
  const request = await toRunRequest(submission);
  return request.ok ? await roe.submit(request.value, signal) : request;
}

function settle(submission: Submission, settled: Settled, options: SubmitOptions, events: SubmitEvents): void {
  switch (settled.kind) {
    case 'accepted':
      events.onAccepted({ id: settled.jobId, submission, acceptedAtMs: options.clock.now() });
      break;
    case 'refused':
      events.onNotSubmitted(submission, settled.error);
      break;
    case 'blocked': {
      const stop = stopFor(settled.error);
      events.onStop(stop);
      events.onNotSubmitted(submission, { code: stop.code, message: stop.sentence });
      break;
    }
    case 'not-begun':
      events.onNotSubmitted(submission, { code: settled.stop.code, message: settled.stop.sentence });
      break;
    case 'unknown':
      events.onLost(submission, settled.error);
      break;
  }
}
