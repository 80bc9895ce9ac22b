import { accepts } from '../agent/version.ts';
import { byId, type Case, nameIn, type SkippedCase, wordFor } from '../cases/case.ts';
import type { Origin } from '../github/runner.ts';
import type { CaseWord } from '../outcome.ts';
import { caseProblem, DRY_RUN, type Problem } from '../problem.ts';
import type { PlannedRun } from '../report/planned-run.ts';
import type { ResumedJob } from '../resume/find-resumable-jobs.ts';
import type { AgentVersion } from '../roe/roe.ts';
import {
  type PlannedSubmission,
  type Submission,
  type SubmissionChoice,
  toSubmissions,
} from '../submissions/submission.ts';

export interface InDoubt {
  readonly submission: Submission;
  readonly problem: Problem;
}

/** Decided before anything is sent. */
export interface Plan {
  readonly submissions: readonly PlannedSubmission[];
  /** Jobs of earlier attempts that replace a submission. */
  readonly resumed: readonly ResumedJob[];
  /** Not sent, since an earlier attempt may have a job that could not be found. */
  readonly inDoubt: readonly InDoubt[];
  readonly skipped: readonly SkippedCase[];
  readonly caseCount: number;
  readonly unit: CaseWord;
}

export interface PlanRule extends SubmissionChoice {
  readonly maxFileBytes: number | null;
}

/** `refused` are cases that cannot be sent under any rule. */
export function planSubmissions(
  cases: readonly Case[],
  refused: readonly SkippedCase[],
  version: AgentVersion,
  rule: PlanRule,
  origin: Origin,
): Plan {
  const skipped = [...refused];
  const sendable: Case[] = [];
  for (const one of cases) {
    const problem = problemWith(one, rule);
    if (problem === null) sendable.push(one);
    else skipped.push({ case: one, problem });
  }
  const submissions = toSubmissions(sendable, version, rule, origin);
  const all = [...cases, ...refused.map((one) => one.case)];
  return { submissions, resumed: [], inDoubt: [], skipped, caseCount: all.length, unit: wordFor(all) };
}

export interface EarlierJobs extends Pick<Plan, 'resumed' | 'inDoubt'> {
  /** Their jobs failed, and Roe's cache must not return the failures. */
  readonly failed: ReadonlySet<PlannedSubmission>;
}

/** Replaces submissions by jobs of earlier attempts, and drops those in doubt. */
export function withEarlier(plan: Plan, { resumed, inDoubt, failed }: EarlierJobs): Plan {
  const spared = new Set<PlannedSubmission>([
    ...resumed.map(({ job }) => job.submission),
    ...inDoubt.map(({ submission }) => submission),
  ]);
  const submissions = plan.submissions
    .filter((submission) => !spared.has(submission))
    .map((submission) =>
      submission.key !== null && failed.has(submission) ? { ...submission, skipCache: true } : submission,
    );
  return { ...plan, resumed, inDoubt, submissions };
}

function problemWith(of: Case, { maxFileBytes }: PlanRule): Problem | null {
  for (const { file } of of.files) {
    if (file.bytes === 0) return caseProblem('empty-file', `${nameIn(of, file)} is empty`);
    if (maxFileBytes === null || file.bytes <= maxFileBytes) continue;
    const message = `${nameIn(of, file)} has ${file.bytes} bytes, but \`max-file-size\` allows ${maxFileBytes}`;
    return caseProblem('file-too-large', message);
  }
  return null;
}

export function skippedInDryRun(plan: Plan, { inputs }: Pick<AgentVersion, 'inputs'>): SkippedCase[] {
  const would = (cases: readonly Case[], message: string): SkippedCase[] =>
    cases.map((one) => ({ case: one, problem: caseProblem(DRY_RUN, message) }));
  const skipped = [
    ...plan.skipped,
    ...plan.submissions.flatMap(({ cases: [first, ...others] }) => [
      ...would([first], `would be submitted${mismatchIn(first, inputs)}`),
      ...would(others, `would share the job of ${first.id}`),
    ]),
    ...plan.resumed.flatMap(({ job }) =>
      would(job.submission.cases, `would resume job ${job.id} of an earlier attempt`),
    ),
    ...plan.inDoubt.flatMap(({ submission, problem }) => would(submission.cases, problem.message)),
  ];
  return skipped.sort((a, b) => byId(a.case, b.case));
}

/** Files of another type than their input takes. They are sent anyway. */
function mismatchIn({ files }: Case, inputs: AgentVersion['inputs']): string {
  const wrong = files.flatMap(({ input, as, file }) => {
    const dataType = inputs.find(({ key }) => key === input)?.dataType;
    const type = file.looksLike ?? file.contentType;
    return as !== 'file' || dataType === undefined || accepts(dataType, type)
      ? []
      : [`\`${input}\` takes ${dataType}, not ${type}`];
  });
  return wrong.length === 0 ? '' : `, although ${[...new Set(wrong)].join(' and ')}`;
}

export function plannedRun({ submissions }: Plan): PlannedRun {
  const first = submissions[0]?.cases[0];
  const example = first === undefined ? null : { case: first.id, values: first.values };
  return { jobs: submissions.length, example };
}

export const planOfSkipped = (skipped: readonly SkippedCase[]): Plan => ({
  submissions: [],
  resumed: [],
  inDoubt: [],
  skipped,
  caseCount: skipped.length,
  unit: wordFor(skipped.map((one) => one.case)),
});

/** Gives each case the problem of the whole run, unless it has its own. */
export const skippedBecauseOf = (
  halt: Problem,
  cases: readonly Case[],
  refused: readonly SkippedCase[],
): SkippedCase[] => [
  ...cases.map((one) => ({ case: one, problem: halt })),
  ...refused.map(({ case: one, problem }) => ({ case: one, problem: problem.code === halt.code ? halt : problem })),
];
