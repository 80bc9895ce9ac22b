import type { PinnedAgent } from '../agent/preflight.ts';
import { byPath, type KnownFile, type SkippedFile, type SourceFile } from '../files/source-file.ts';
import type { Origin } from '../github/runner.ts';
import { caseProblem, DRY_RUN, type Problem } from '../problem.ts';
import type { ResumedJob } from '../resume/find-resumable-jobs.ts';
import { type Submission, type SubmissionChoice, toSubmissions } from '../submissions/submission.ts';

export interface InDoubt {
  readonly submission: Submission;
  readonly problem: Problem;
}

/** The submissions of a run, decided before any is sent. */
export interface Plan {
  readonly submissions: readonly Submission[];
  /** Jobs of earlier attempts that take the place of a submission. */
  readonly resumed: readonly ResumedJob[];
  /** Not sent, since an earlier attempt may have a job for it that could not be found. */
  readonly inDoubt: readonly InDoubt[];
  readonly skipped: readonly SkippedFile[];
  readonly fileCount: number;
}

export interface PlanRule extends SubmissionChoice {
  readonly maxFileBytes: number | null;
}

/** `refused` are paths that cannot be sent under any rule. */
export function planSubmissions(
  files: readonly KnownFile[],
  refused: readonly SkippedFile[],
  agent: PinnedAgent,
  rule: PlanRule,
  origin: Origin,
): Plan {
  const skipped = [...refused];
  const sendable: KnownFile[] = [];
  for (const file of files) {
    const problem = problemWith(file, rule);
    if (problem === null) sendable.push(file);
    else skipped.push({ file, problem });
  }
  const submissions = toSubmissions(sendable, agent, rule, origin);
  return { submissions, resumed: [], inDoubt: [], skipped, fileCount: files.length + refused.length };
}

/** The jobs of earlier attempts, matched to a plan. */
export interface EarlierJobs extends Pick<Plan, 'resumed' | 'inDoubt'> {
  /** Their jobs failed, so Roe's cache must not answer them again. */
  readonly failed: ReadonlySet<Submission>;
}

/** Replaces submissions by jobs of earlier attempts, and drops those that are in doubt. */
export function withEarlier(plan: Plan, { resumed, inDoubt, failed }: EarlierJobs): Plan {
  const spared = new Set([...resumed.map(({ job }) => job.submission), ...inDoubt.map(({ submission }) => submission)]);
  const submissions = plan.submissions
    .filter((submission) => !spared.has(submission))
    .map((submission) => (failed.has(submission) ? { ...submission, skipCache: true } : submission));
  return { ...plan, resumed, inDoubt, submissions };
}

function problemWith(file: KnownFile, { maxFileBytes }: PlanRule): Problem | null {
  if (file.bytes === 0) return caseProblem('empty-file', 'the file is empty');
  if (maxFileBytes === null || file.bytes <= maxFileBytes) return null;
  return caseProblem(
    'file-too-large',
    `the file has ${file.bytes} bytes, but \`max-file-size\` allows ${maxFileBytes}`,
  );
}

/** The dry run's message for each file of a plan. */
export function skippedInDryRun(plan: Plan): SkippedFile[] {
  const would = (files: Submission['files'], message: string): SkippedFile[] =>
    files.map((file) => ({ file, problem: caseProblem(DRY_RUN, message) }));
  const skipped = [
    ...plan.skipped,
    ...plan.submissions.flatMap(({ files }) => would(files, 'would be submitted')),
    ...plan.resumed.flatMap(({ job }) =>
      would(job.submission.files, `would resume job ${job.id} of an earlier attempt`),
    ),
    ...plan.inDoubt.flatMap(({ submission, problem }) => would(submission.files, problem.message)),
  ];
  return skipped.sort((a, b) => byPath(a.file, b.file));
}

export const planOfSkipped = (skipped: readonly SkippedFile[]): Plan => ({
  submissions: [],
  resumed: [],
  inDoubt: [],
  skipped,
  fileCount: skipped.length,
});

/** Gives each file the problem of the whole run, unless it has its own. */
export const skippedBecauseOf = (
  halt: Problem,
  files: readonly SourceFile[],
  refused: readonly SkippedFile[],
): SkippedFile[] => [
  ...files.map((file) => ({ file, problem: halt })),
  ...refused.map(({ file, problem }) => ({ file, problem: problem.code === halt.code ? halt : problem })),
];
