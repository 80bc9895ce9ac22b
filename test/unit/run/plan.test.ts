import { describe, expect, it } from 'vitest';
import type { KnownCase, SkippedCase } from '../../../src/cases/case.ts';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import type { ResumedJob } from '../../../src/resume/find-resumable-jobs.ts';
import {
  type EarlierJobs,
  type InDoubt,
  type PlanRule,
  plannedRun,
  planOfSkipped,
  planSubmissions,
  skippedBecauseOf,
  skippedInDryRun,
  withEarlier,
} from '../../../src/run/plan.ts';
import { assumeHashed, toSubmissions } from '../../../src/submissions/submission.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildJob } from '../../support/build-job.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildStatus } from '../../support/build-status.ts';
import { buildSubmissionChoice } from '../../support/build-submission-choice.ts';

const rule = (overrides: Partial<PlanRule> = {}): PlanRule => ({
  ...buildSubmissionChoice(),
  maxFileBytes: null,
  ...overrides,
});
const plan = (cases: readonly KnownCase[], overrides: Partial<PlanRule> = {}, refused: readonly SkippedCase[] = []) =>
  planSubmissions(cases, refused, buildAgentVersion(), rule(overrides), buildOrigin());

const a = buildCase({ path: 'a.pdf' });
const b = buildCase({ path: 'b.pdf' });
const c = buildCase({ path: 'c.pdf' });
const empty = buildCase({ path: 'empty.pdf', bytes: 0 });
const link: SkippedCase = {
  case: buildCase({ path: 'link.pdf' }),
  problem: caseProblem('link', 'the path is a link'),
};
const submissions = toSubmissions([a, b, c], buildAgentVersion(), rule(), buildOrigin()).map(assumeHashed);

describe('planSubmissions', () => {
  it('sends every file', () => {
    expect(plan([a, b, c])).toEqual({ submissions, resumed: [], inDoubt: [], skipped: [], caseCount: 3, unit: 'file' });
  });

  it('of nothing is nothing', () => {
    expect(plan([])).toEqual(planOfSkipped([]));
  });

  it('leaves out empty files', () => {
    expect(plan([a, empty, b, c])).toEqual({
      submissions,
      resumed: [],
      inDoubt: [],
      skipped: [{ case: empty, problem: caseProblem('empty-file', 'the file is empty') }],
      caseCount: 4,
      unit: 'file',
    });
  });

  it.each([
    [null, []],
    [10, []],
    [9, [a, b, c]],
    [0, [a, b, c]],
  ])('skips files of 10 bytes if max-file-size is %j', (maxFileBytes, left) => {
    const problem = caseProblem(
      'file-too-large',
      `the file has 10 bytes, but \`max-file-size\` allows ${maxFileBytes}`,
    );
    const { skipped, submissions: sent } = plan([a, b, c], { maxFileBytes });
    expect({ skipped, sent: sent.length }).toEqual({
      skipped: left.map((one) => ({ case: one, problem })),
      sent: 3 - left.length,
    });
  });

  it('keeps the paths that cannot be sent, with their reasons', () => {
    expect(plan([a, b, c], {}, [link])).toEqual({
      submissions,
      resumed: [],
      inDoubt: [],
      skipped: [link],
      caseCount: 4,
      unit: 'file',
    });
  });
});

describe('other plans', () => {
  const halt = runProblem('preflight-failed', 'no');
  const whole = plan([a, b, c, empty]);
  const [first, ...rest] = whole.submissions.map(assumeHashed);
  const resumed: ResumedJob = {
    job: buildJob(first === undefined ? {} : { submission: first }),
    status: buildStatus('STARTED'),
    savedAt: null,
  };
  const inDoubt: InDoubt = {
    submission: resumed.job.submission,
    problem: caseProblem('resume-failed', 'not sent: the list could not be read'),
  };

  const NOTHING: EarlierJobs = { resumed: [], inDoubt: [], failed: new Set() };

  it('a fault of the whole run is the reason for each file that has none of its own', () => {
    expect(skippedBecauseOf(halt, [a], [link])).toEqual([{ case: a, problem: halt }, link]);
  });

  it('a fault of the whole run replaces the same fault of single files', () => {
    const all = runProblem('link', 'all paths are links');
    expect(skippedBecauseOf(all, [], [link, link]).map(({ problem }) => problem)).toEqual([all, all]);
  });

  it('a plan of files that are not sent has no submission', () => {
    expect(planOfSkipped([link])).toEqual({
      submissions: [],
      resumed: [],
      inDoubt: [],
      skipped: [link],
      caseCount: 1,
      unit: 'file',
    });
  });

  it('what a dry run shows is the number of jobs and the values of the first case', () => {
    const valued = buildCase({ path: '0.pdf' }, { values: { language: 'de' } });
    expect(plannedRun(plan([valued, a, b]))).toEqual({
      jobs: 3,
      example: { case: '0.pdf', values: { language: 'de' } },
    });
    expect(plannedRun(plan([empty]))).toEqual({ jobs: 0, example: null });
  });

  it('a job of an earlier attempt takes the place of its submission', () => {
    expect(withEarlier(whole, { ...NOTHING, resumed: [resumed] })).toEqual({
      ...whole,
      resumed: [resumed],
      submissions: rest,
    });
    expect(withEarlier(whole, NOTHING)).toEqual(whole);
  });

  it('a submission in doubt is not sent', () => {
    expect(withEarlier(whole, { ...NOTHING, inDoubt: [inDoubt] })).toEqual({
      ...whole,
      inDoubt: [inDoubt],
      submissions: rest,
    });
  });

  it('only submissions that failed in an earlier attempt skip the cache', () => {
    const [first, ...others] = whole.submissions;
    if (!first) throw new Error('the plan has no submission');
    const { submissions } = withEarlier(whole, { ...NOTHING, failed: new Set([first]) });
    expect(submissions).toEqual([{ ...first, skipCache: true }, ...others]);
  });

  it('a dry run says whose job a file would share, and that a file is not of the type that its input takes', () => {
    const version = buildAgentVersion();
    const input = { ...version.inputs[0], key: 'document', dataType: 'image/png' } as (typeof version.inputs)[number];
    const [first] = submissions;
    if (!first) throw new Error('the plan has no submission');
    const [one] = first.cases;
    const named = { ...one, files: one.files.map((part) => ({ ...part, input: 'document' })) };
    const plan = {
      ...whole,
      skipped: [],
      submissions: [{ ...first, cases: [named, { ...named, id: 'z.pdf' }] as const }],
    };
    expect(skippedInDryRun(plan, { inputs: [input] }).map(({ problem }) => problem.message)).toEqual([
      'would be submitted, although `document` takes image/png, not application/pdf',
      `would share the job of ${one.id}`,
    ]);
    const [part] = named.files;
    if (!part) throw new Error('the case has no file');
    const planOf = (files: readonly (typeof part)[]) => ({
      ...whole,
      skipped: [],
      submissions: [{ ...first, cases: [{ ...named, files }] as const }],
    });
    const saidOf = (...files: readonly (typeof part)[]) =>
      skippedInDryRun(planOf(files), { inputs: [{ ...input, key: 'other' }, input] }).map(
        ({ problem }) => problem.message,
      );
    expect(saidOf(part, part, { ...part, file: { ...part.file, looksLike: 'image/gif' } })).toEqual([
      'would be submitted, although `document` takes image/png, not application/pdf and `document` takes image/png, not image/gif',
    ]);
    expect(saidOf({ ...part, as: 'text' }, { ...part, input: 'unknown' })).toEqual(['would be submitted']);
  });

  it('a dry run says for each file what would be done, by path', () => {
    const skipped = skippedInDryRun(withEarlier(whole, { ...NOTHING, resumed: [resumed] }), buildAgentVersion());
    expect(skipped.map(({ case: { id }, problem }) => [id, problem.code, problem.message])).toEqual([
      ['a.pdf', 'dry-run', `would resume job ${resumed.job.id} of an earlier attempt`],
      ['b.pdf', 'dry-run', 'would be submitted'],
      ['c.pdf', 'dry-run', 'would be submitted'],
      ['empty.pdf', 'empty-file', 'the file is empty'],
    ]);
    expect(skippedInDryRun(withEarlier(whole, { ...NOTHING, inDoubt: [inDoubt] }), buildAgentVersion())[0]).toEqual({
      case: a,
      problem: caseProblem('dry-run', inDoubt.problem.message),
    });
  });
});
