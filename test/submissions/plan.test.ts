import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/files/source-file.ts';
import {
  dryPlan,
  EMPTY_PLAN,
  haltedPlan,
  type InDoubt,
  type PlanRule,
  planSubmissions,
  withEarlier,
} from '../../src/submissions/plan.ts';
import type { TakenUp } from '../../src/submissions/resume.ts';
import { toSubmissions } from '../../src/submissions/submission.ts';
import { buildAgent } from '../support/build-agent.ts';
import { buildFile } from '../support/build-file.ts';
import { buildJob } from '../support/build-job.ts';
import { buildOrigin } from '../support/build-origin.ts';
import { buildStatus } from '../support/build-status.ts';
import { buildSubmissionChoice } from '../support/build-submission-choice.ts';

const rule = (overrides: Partial<PlanRule> = {}): PlanRule => ({
  ...buildSubmissionChoice(),
  matched: [],
  maxFiles: 10,
  maxFileBytes: null,
  ...overrides,
});
const plan = (files: readonly SourceFile[], overrides: Partial<PlanRule> = {}) =>
  planSubmissions(files, buildAgent(), rule({ matched: files, ...overrides }), buildOrigin());

const a = buildFile({ path: 'a.pdf' });
const b = buildFile({ path: 'b.pdf' });
const c = buildFile({ path: 'c.pdf' });
const empty = buildFile({ path: 'empty.pdf', bytes: 0 });
const unreadable = (path: string): SourceFile => ({ ...buildFile({ path }), sha256: null });
const submissions = toSubmissions([a, b, c], buildAgent(), rule(), buildOrigin());

const TOO_MANY = {
  code: 'too-many-files',
  message: '3 files matched, and `max-files` allows 2: nothing was submitted; narrow `files` or raise `max-files`',
};

describe('planSubmissions', () => {
  it('sends every file', () => {
    expect(plan([a, b, c])).toEqual({ submissions, takenUp: [], inDoubt: [], unsent: [], halt: null, fileCount: 3 });
  });

  it('of nothing is nothing', () => {
    expect(plan([])).toEqual(EMPTY_PLAN);
  });

  it('leaves out empty files', () => {
    expect(plan([a, empty, b, c])).toEqual({
      submissions,
      takenUp: [],
      inDoubt: [],
      unsent: [{ file: empty, problem: { code: 'empty-file', message: 'the file is empty' } }],
      halt: null,
      fileCount: 4,
    });
  });

  it.each([
    [null, []],
    [10, []],
    [9, [a, b, c]],
    [0, [a, b, c]],
  ])('leaves out files of 10 bytes where max-file-size is %j', (maxFileBytes, left) => {
    const problem = {
      code: 'file-too-large',
      message: `the file has 10 bytes, and \`max-file-size\` allows ${maxFileBytes}`,
    };
    const { unsent, submissions: sent, halt } = plan([a, b, c], { maxFileBytes });
    expect({ unsent, sent: sent.length, halt }).toEqual({
      unsent: left.map((file) => ({ file, problem })),
      sent: 3 - left.length,
      halt: null,
    });
  });

  it('sends nothing where there are more files than allowed, of which some could not be sent anyhow', () => {
    expect(plan([a, b, empty], { maxFiles: 3 }).halt).toBeNull();
    expect(plan([a, b, empty], { maxFiles: 2 })).toEqual({
      submissions: [],
      takenUp: [],
      inDoubt: [],
      unsent: [a, b, empty].map((file) => ({ file, problem: TOO_MANY })),
      halt: TOO_MANY,
      fileCount: 3,
    });
  });

  it('sends nothing from any leg of a matrix for a fault of the whole set', () => {
    expect(plan([a], { matched: [a, b, c], maxFiles: 2 }).unsent).toEqual([{ file: a, problem: TOO_MANY }]);
    expect(plan([a], { matched: [a, unreadable('x')] }).halt?.code).toBe('unreadable-files');
    expect(plan([a], { matched: [a, b] })).toMatchObject({ halt: null, fileCount: 1 });
  });

  it.each([
    [[a, unreadable('x')], 'x could not be read'],
    [[unreadable('x'), a, unreadable('y')], 'x and 1 more could not be read'],
    [[unreadable('x'), unreadable('y'), unreadable('z')], 'x and 2 more could not be read'],
  ])('sends nothing where a file could not be read', (files, sentence) => {
    const halt = {
      code: 'unreadable-files',
      message: `${sentence}: nothing was submitted; make it readable for the runner's user, or take it out with a \`!\` pattern`,
    };
    const itsOwn = { code: 'unreadable-file', message: 'the file could not be read' };
    expect(plan(files)).toEqual({
      submissions: [],
      takenUp: [],
      inDoubt: [],
      unsent: files.map((file) => ({ file, problem: file.sha256 === null ? itsOwn : halt })),
      halt,
      fileCount: files.length,
    });
  });
});

describe('other plans', () => {
  const halt = { code: 'preflight-failed', message: 'no' };
  const whole = plan([a, b, c, empty]);
  const [first, ...rest] = whole.submissions;
  const takenUp: TakenUp = {
    job: buildJob(first === undefined ? {} : { submission: first }),
    status: buildStatus('STARTED'),
    savedAt: null,
  };
  const inDoubt: InDoubt = {
    submission: takenUp.job.submission,
    problem: { code: 'resume-failed', message: 'not sent: the list could not be read' },
  };

  it('a halted plan sends nothing, and every file says why', () => {
    expect(haltedPlan([a, unreadable('x')], halt)).toEqual({
      submissions: [],
      takenUp: [],
      inDoubt: [],
      unsent: [
        { file: a, problem: halt },
        { file: unreadable('x'), problem: { code: 'unreadable-file', message: 'the file could not be read' } },
      ],
      halt,
      fileCount: 2,
    });
  });

  it('a job of an earlier attempt takes the place of its submission', () => {
    expect(withEarlier(whole, [takenUp], [])).toEqual({ ...whole, takenUp: [takenUp], submissions: rest });
    expect(withEarlier(whole, [], [])).toEqual(whole);
  });

  it('a submission in doubt is not sent', () => {
    expect(withEarlier(whole, [], [inDoubt])).toEqual({ ...whole, inDoubt: [inDoubt], submissions: rest });
  });

  it('a dry plan says of every file what would be done, by path', () => {
    const { unsent, ...others } = dryPlan(withEarlier(whole, [takenUp], []));
    expect(unsent.map(({ file, problem }) => [file.path, problem.code, problem.message])).toEqual([
      ['a.pdf', 'dry-run', `would go on with job ${takenUp.job.id} of an earlier attempt`],
      ['b.pdf', 'dry-run', 'would be submitted'],
      ['c.pdf', 'dry-run', 'would be submitted'],
      ['empty.pdf', 'empty-file', 'the file is empty'],
    ]);
    expect(others).toEqual({ submissions: [], takenUp: [], inDoubt: [], halt: null, fileCount: 4 });
    expect(dryPlan(withEarlier(whole, [], [inDoubt])).unsent[0]).toEqual({
      file: a,
      problem: { code: 'dry-run', message: inDoubt.problem.message },
    });
  });
});
