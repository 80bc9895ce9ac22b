import type { Channel } from '../lib/channel.ts';
import type { RoeAccess } from '../roe/access.ts';
import { searchJobs } from '../roe/list-jobs.ts';
import type { JobId } from '../roe/roe.ts';
import type { Submission } from './submission.ts';

/** A submission that was sent and of which nothing came back: is there a job? */
export interface Question {
  readonly submission: Submission;
  readonly sentAtMs: number;
  /** When its reply was given up. */
  readonly sinceMs: number;
}

export type Finding =
  | { readonly kind: 'found'; readonly jobId: JobId }
  /** Repeated complete listings over the settling time do not hold it. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A job may be listed later than it was accepted, and a slow request may still be carried out after we gave up. */
const SETTLING_MS = 30_000;
const MIN_LOOKS = 3;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 10_000;
/** So long the listing may fail before its questions are given up. */
const PATIENCE_MS = 180_000;

interface OpenQuestion extends Question {
  looks: number;
}

/** Answers each question exactly once; those open when the signal fires are unreadable. One listing looks for all, never one a file. */
export async function reconcile(
  questions: Channel<Question>,
  options: RoeAccess,
  onFinding: (question: Question, finding: Finding) => void,
): Promise<void> {
  const open = new Map<string, OpenQuestion>();
  let pauseMs = FIRST_PAUSE_MS;
  while (!(questions.drained && open.size === 0)) {
    for (const question of questions.take()) {
      open.set(question.submission.key, { ...question, looks: 0 });
      pauseMs = FIRST_PAUSE_MS;
    }
    if (open.size === 0) {
      await questions.ready();
      continue;
    }
    await options.clock.sleep(pauseMs, options.signal);
    pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 1.5);
    for (const [question, finding] of await look([...open.values()], options)) {
      open.delete(question.submission.key);
      onFinding(question, finding);
    }
  }
}

async function look(open: readonly OpenQuestion[], { roe, clock, signal }: RoeAccess): Promise<[Question, Finding][]> {
  if (signal.aborted) return open.map((question) => [question, { kind: 'unreadable', reason: 'the run was stopped' }]);
  const [first] = open;
  if (first === undefined) return [];
  const keys = new Set(open.map(({ submission }) => submission.key));
  const sinceMs = Math.min(...open.map(({ sentAtMs }) => sentAtMs));
  const lookedAtMs = clock.now();
  const found = new Map<string, JobId>();
  const doubt = await searchJobs({ roe, clock, signal, agentId: first.submission.agentId, sinceMs }, (job) => {
    const key = job.metadata?.submission_key ?? '';
    if (keys.has(key) && !found.has(key)) found.set(key, job.id);
    return found.size === keys.size;
  });
  return open.flatMap((question): [Question, Finding][] => {
    const jobId = found.get(question.submission.key);
    if (jobId !== undefined) return [[question, { kind: 'found', jobId }]];
    if (doubt === null) return isAbsent(question, lookedAtMs) ? [[question, { kind: 'absent' }]] : [];
    const isTired = clock.now() - question.sinceMs >= PATIENCE_MS || signal.aborted;
    return isTired ? [[question, { kind: 'unreadable', reason: doubt.message }]] : [];
  });
}

/** Counts one more listing without the job, and returns whether that proves its absence. */
function isAbsent(question: OpenQuestion, lookedAtMs: number): boolean {
  question.looks += 1;
  return lookedAtMs - question.sinceMs >= SETTLING_MS && question.looks >= MIN_LOOKS;
}
