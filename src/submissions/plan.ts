import type { PinnedAgent } from '../agent/preflight.ts';
import { byPath, type SourceFile } from '../files/source-file.ts';
import type { Origin } from '../github/runner.ts';
import { listSome } from '../lib/list-some.ts';
import type { Problem } from '../problem.ts';
import type { TakenUp } from './resume.ts';
import { type KnownFile, type Submission, type SubmissionChoice, toSubmissions } from './submission.ts';

/** A file that is not sent, and why. */
export interface Unsent {
  readonly file: SourceFile;
  readonly problem: Problem;
}

export interface InDoubt {
  readonly submission: Submission;
  readonly problem: Problem;
}

/** What will be sent, decided before anything is. `halt` is why nothing is sent at all. */
export interface Plan {
  readonly submissions: readonly Submission[];
  /** Jobs of earlier attempts that stand for a submission. */
  readonly takenUp: readonly TakenUp[];
  /** Not sent, since an earlier attempt may have made a job of it that could not be seen. */
  readonly inDoubt: readonly InDoubt[];
  readonly unsent: readonly Unsent[];
  readonly halt: Problem | null;
  readonly fileCount: number;
}

export const EMPTY_PLAN: Plan = { submissions: [], takenUp: [], inDoubt: [], unsent: [], halt: null, fileCount: 0 };

export interface PlanRule extends SubmissionChoice {
  /** All that the patterns matched; a leg of a matrix plans only its part of them. */
  readonly matched: readonly SourceFile[];
  readonly maxFiles: number;
  /** Null where no size is too large. */
  readonly maxFileBytes: number | null;
}

export function planSubmissions(
  files: readonly SourceFile[],
  agent: PinnedAgent,
  rule: PlanRule,
  origin: Origin,
): Plan {
  const halt = haltFor(rule);
  if (halt !== null) return haltedPlan(files, halt);
  const unsent: Unsent[] = [];
  const sendable: KnownFile[] = [];
  for (const file of files.filter(isKnown)) {
    const problem = problemWith(file, rule);
    if (problem === null) sendable.push(file);
    else unsent.push({ file, problem });
  }
  const submissions = toSubmissions(sendable, agent, rule, origin);
  return { ...EMPTY_PLAN, submissions, unsent, fileCount: files.length };
}

/** The plan where jobs of earlier attempts, and the doubt about them, take the place of their submissions. */
export function withEarlier(plan: Plan, takenUp: readonly TakenUp[], inDoubt: readonly InDoubt[]): Plan {
  const spared = new Set([...takenUp.map(({ job }) => job.submission), ...inDoubt.map(({ submission }) => submission)]);
  return { ...plan, takenUp, inDoubt, submissions: plan.submissions.filter((submission) => !spared.has(submission)) };
}

function problemWith(file: KnownFile, { maxFileBytes }: PlanRule): Problem | null {
  if (file.bytes === 0) return { code: 'empty-file', message: 'the file is empty' };
  if (maxFileBytes === null || file.bytes <= maxFileBytes) return null;
  return {
    code: 'file-too-large',
    message: `the file has ${file.bytes} bytes, and \`max-file-size\` allows ${maxFileBytes}`,
  };
}

/** The code of a file that only a dry run kept from being sent. */
export const DRY_RUN = 'dry-run';

/** What the plan would do, done to no file: for a dry run. */
export function dryPlan(plan: Plan): Plan {
  const would = (files: Submission['files'], message: string): Unsent[] =>
    files.map((file) => ({ file, problem: { code: DRY_RUN, message } }));
  const unsent = [
    ...plan.unsent,
    ...plan.submissions.flatMap(({ files }) => would(files, 'would be submitted')),
    ...plan.takenUp.flatMap(({ job }) =>
      would(job.submission.files, `would go on with job ${job.id} of an earlier attempt`),
    ),
    ...plan.inDoubt.flatMap(({ submission, problem }) => would(submission.files, problem.message)),
  ];
  return { ...EMPTY_PLAN, unsent: unsent.sort((a, b) => byPath(a.file, b.file)), fileCount: plan.fileCount };
}

/** A plan for files of which none is sent, since the run halts before it is planned. */
export function haltedPlan(files: readonly SourceFile[], halt: Problem): Plan {
  const unsent = files.map((file) => ({ file, problem: file.sha256 === null ? UNREADABLE_FILE : halt }));
  return { ...EMPTY_PLAN, unsent, halt, fileCount: files.length };
}

const UNREADABLE_FILE: Problem = { code: 'unreadable-file', message: 'the file could not be read' };

const isKnown = (file: SourceFile): file is KnownFile => file.sha256 !== null;

/** Faults of the whole set stop the run, and with it every leg of a matrix, before it costs anything. */
function haltFor({ matched, maxFiles }: PlanRule): Problem | null {
  if (matched.length > maxFiles) {
    const message = `${matched.length} files matched, and \`max-files\` allows ${maxFiles}: nothing was submitted; narrow \`files\` or raise \`max-files\``;
    return { code: 'too-many-files', message };
  }
  const unreadable = matched.filter((file) => !isKnown(file)).map(({ path }) => path);
  if (unreadable.length === 0) return null;
  const message = `${listSome(unreadable, 1)} could not be read: nothing was submitted; make it readable for the runner's user, or take it out with a \`!\` pattern`;
  return { code: 'unreadable-files', message };
}
