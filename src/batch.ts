import type { Runner } from './github/runner.ts';
import type { EndedJob, Job, JobEnd } from './jobs/job.ts';
import { watchJobs } from './jobs/watch.ts';
import { Channel } from './lib/channel.ts';
import type { Clock } from './lib/clock.ts';
import type { Limits } from './limits.ts';
import { Progress } from './log/progress.ts';
import { collectResults } from './results/collect.ts';
import { type Ending, endingOf } from './results/result.ts';
import type { ResultsFile } from './results/results-file.ts';
import type { Roe } from './roe/roe.ts';
import type { Plan } from './submissions/plan.ts';
import { stopOf } from './submissions/stop.ts';
import type { Submission } from './submissions/submission.ts';
import type { SubmitEvents } from './submissions/submit.ts';
import { submitAll } from './submissions/submit.ts';

export interface BatchOptions {
  readonly runner: Runner;
  readonly roe: Roe;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly concurrency: number;
  readonly pollIntervalMs: number;
}

/**
 * Carries a plan out. Submitting, waiting and collecting overlap: each stage hands on what it has done through a
 * channel, and every file's result is written down when it is known.
 */
export async function runBatch(plan: Plan, results: ResultsFile, options: BatchOptions): Promise<void> {
  const { runner, roe, clock, limits } = options;
  const fileCount = plan.unsent.length + plan.submissions.reduce((sum, { files }) => sum + files.length, 0);
  const progress = new Progress(runner, clock, fileCount);
  const heartbeat = progress.heartbeat();
  const accepted = new Channel<Job>();
  const ended = new Channel<EndedJob>();
  const writing: Promise<void>[] = [];

  const writeDown = async ({ files }: Pick<Submission, 'files'>, ending: Ending) => {
    for (const file of files) progress.done(await results.append({ file, ...ending }));
  };
  const writeSoon = (submission: Pick<Submission, 'files'>, ending: Ending) => {
    writing.push(writeDown(submission, ending));
  };
  const submitEvents: SubmitEvents = {
    onAccepted: (job) => {
      progress.accepted(job);
      accepted.push(job);
    },
    onNotSubmitted: (submission, problem) => writeSoon(submission, { outcome: 'not-submitted', problem }),
    onLost: (submission, error) => writeSoon(submission, lostInFlight(error.message)),
    onStop: (stop) => {
      if (!limits.stopping.aborted) progress.stopped(stop);
      limits.stopSending(stop);
    },
  };
  const watchEvents = {
    onStatus: progress.status.bind(progress),
    onTrouble: progress.trouble.bind(progress),
    onEnd: (end: JobEnd) => {
      if (end.kind === 'ended') ended.push(end);
      else writeSoon(end.job.submission, endingWithout(end, limits));
    },
  };

  for (const { file, problem } of plan.unsent) {
    progress.done(await results.append({ file, outcome: 'not-submitted', problem }));
  }
  await Promise.all([
    submitAll(plan.submissions, { ...options, ...limits }, submitEvents).finally(() => accepted.close()),
    watchJobs(accepted, { ...options, ...limits }, watchEvents).finally(() => ended.close()),
    collectResults(ended, { roe, clock, signal: limits.signal }, (end, collected) =>
      writeDown(end.job.submission, endingOf(end, collected)),
    ),
  ]);
  await Promise.all(writing);
  progress.end();
  await heartbeat;
}

function lostInFlight(why: string): Ending {
  const message = `the file was sent, but ${why}; look for its job in the Roe web app before it is sent again`;
  return { outcome: 'lost', job: null, ended: null, problem: { code: 'submission-unknown', message } };
}

function endingWithout(end: Exclude<JobEnd, { kind: 'ended' }>, limits: Limits): Ending {
  const { job } = end;
  if (end.kind === 'lost') {
    return { outcome: 'lost', job, ended: null, problem: { code: 'job-unknown', message: end.reason } };
  }
  const message = `the job was still open when ${stopOf(limits.waitingOver).sentence}`;
  return { outcome: 'timed-out', job, lastStatus: end.lastStatus, problem: { code: 'timeout', message } };
}
