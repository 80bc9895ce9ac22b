import { describe, expect, it } from 'vitest';
import type { Tolerance } from '../../src/inputs/inputs.ts';
import { counted } from '../../src/lib/counted.ts';
import { countOutcomes, OUTCOMES, type Outcome, type OutcomeCounts } from '../../src/outcome.ts';
import { CHECK_BROKEN } from '../../src/results/result.ts';
import {
  brokenChecksVerdict,
  cancelledVerdict,
  crashVerdict,
  judge,
  refusedVerdict,
  unsavedVerdict,
} from '../../src/verdict.ts';

const ANY: ReadonlySet<Outcome> = new Set(OUTCOMES.filter((outcome) => outcome !== 'succeeded'));
const NONE: Tolerance = { kind: 'count', most: 0 };
const share = (percent: number): Tolerance => ({ kind: 'share', percent });

const countsOf = (some: Partial<OutcomeCounts>): OutcomeCounts => ({ ...countOutcomes([]), ...some });
const totalOf = (counts: OutcomeCounts): number => OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

function judged(some: Partial<OutcomeCounts>, failOn: ReadonlySet<Outcome> = ANY, maxFailures: Tolerance = NONE) {
  const counts = countsOf(some);
  return judge(counts, totalOf(counts), { failOn, maxFailures });
}

describe('judge', () => {
  it.each<[string, () => ReturnType<typeof judged>, ReturnType<typeof judge>]>([
    ['one file', () => judged({ succeeded: 1 }), { conclusion: 'success', sentence: '1 file succeeded' }],
    ['all', () => judged({ succeeded: 12 }), { conclusion: 'success', sentence: 'all 12 files succeeded' }],
    [
      'one failure of three',
      () => judged({ succeeded: 2, failed: 1 }),
      { conclusion: 'failure', sentence: '1 of 3 files did not succeed: 1 failed' },
    ],
    [
      'the worst first',
      () => judged({ succeeded: 2, 'not-submitted': 1, failed: 3, lost: 2 }),
      { conclusion: 'failure', sentence: '6 of 8 files did not succeed: 2 lost, 3 failed, 1 not submitted' },
    ],
    [
      'failures that count beside others that do not',
      () => judged({ succeeded: 2, cancelled: 4, failed: 1 }, new Set(['failed'])),
      { conclusion: 'failure', sentence: '5 of 7 files did not succeed: 1 failed, 4 cancelled' },
    ],
    [
      'only failures that do not count',
      () => judged({ succeeded: 2, cancelled: 4 }, new Set(['failed'])),
      { conclusion: 'success', sentence: '2 of 6 files succeeded; the others are allowed: 4 cancelled' },
    ],
    [
      'everything allowed',
      () => judged({ lost: 2 }, new Set()),
      { conclusion: 'success', sentence: '0 of 2 files succeeded; the others are allowed: 2 lost' },
    ],
    [
      'as many as are allowed',
      () => judged({ succeeded: 1, failed: 2 }, ANY, { kind: 'count', most: 2 }),
      { conclusion: 'success', sentence: '1 of 3 files succeeded; the others are allowed: 2 failed' },
    ],
    [
      'one more than is allowed',
      () => judged({ succeeded: 1, failed: 2, lost: 1 }, ANY, { kind: 'count', most: 2 }),
      {
        conclusion: 'failure',
        sentence: '3 of 4 files did not succeed: 1 lost, 2 failed (2 would still pass)',
      },
    ],
  ])('%s', (_, verdict, expected) => {
    expect(verdict()).toEqual(expected);
  });

  it.each([...ANY])('%s fails the step where it is in fail-on, and passes where it is not', (outcome) => {
    expect(judged({ succeeded: 1, [outcome]: 1 }, new Set([outcome])).conclusion).toBe('failure');
    expect(
      judged(
        { succeeded: 1, [outcome]: 1 },
        new Set(OUTCOMES.filter((other) => other !== outcome && other !== 'succeeded')),
      ).conclusion,
    ).toBe('success');
  });

  it.each([
    [5, 19, 0],
    [5, 20, 1],
    [5, 39, 1],
    [2.5, 40, 1],
    [33.3, 3, 0],
    [0, 1000, 0],
    [100, 3, 3],
  ])('%d %% of %d files allows %d', (percent, total, allowed) => {
    const passes = (failed: number) => judged({ succeeded: total - failed, failed }, ANY, share(percent)).conclusion;
    expect(passes(allowed)).toBe('success');
    if (allowed < total) expect(passes(allowed + 1)).toBe('failure');
  });

  it.each([
    [18.4, 375, 69],
    [32.8, 375, 123],
  ])('%d %% of %d files, which is %d without a rest, allows so many', (percent, total, allowed) => {
    const verdict = judged({ succeeded: total - allowed, failed: allowed }, ANY, share(percent));
    expect(verdict.conclusion).toBe('success');
  });
});

describe('cancelledVerdict', () => {
  it.each<[Partial<OutcomeCounts>, string]>([
    [{}, 'the workflow run was cancelled'],
    [{ succeeded: 2, cancelled: 1 }, 'the workflow run was cancelled: 1 cancelled, 2 succeeded'],
  ])('after %j', (counts, sentence) => {
    expect(cancelledVerdict(countsOf(counts))).toEqual({ conclusion: 'cancelled', sentence });
  });
});

describe('brokenChecksVerdict', () => {
  const finding = { kind: 'reject-when', passed: false, message: 'x' };
  const broken = { checks: [finding], error: { code: CHECK_BROKEN, message: 'it has a typing error' } };
  const unchecked = { checks: [], error: { code: 'job-failed', message: 'y' } };

  it.each([
    ['one result', [broken], '1 result'],
    ['every result that was checked', [unchecked, broken, broken], '2 results'],
  ])('fails the step where the checks broke on %s', (_, results, counted) => {
    const sentence = `the checks could be evaluated on none of ${counted}: it has a typing error`;
    expect(brokenChecksVerdict(results)).toEqual({ conclusion: 'failure', sentence, reason: 'checks-broken' });
  });

  it.each([
    ['no result was checked', [unchecked]],
    ['there is no result', []],
    ['one of them was judged', [broken, { checks: [finding], error: { code: 'check-failed', message: 'z' } }]],
    ['one of them passed', [{ checks: [{ ...finding, passed: true }], error: null }, broken]],
  ])('says nothing where %s', (_, results) => {
    expect(brokenChecksVerdict(results)).toBeNull();
  });
});

it('a run whose results could not be kept, or that broke, is a failure that says why', () => {
  expect(unsavedVerdict('the disk is full')).toEqual({
    conclusion: 'failure',
    sentence: 'the disk is full: make room and run again, which takes up the jobs that succeeded',
    reason: 'results-unsaved',
  });
  expect(crashVerdict(new Error('no such thing'))).toEqual({
    conclusion: 'failure',
    sentence: 'the action itself failed, because of an internal error (no such thing)',
    reason: 'run-failed',
  });
});

it.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
])('%d reads %s', (count, text) => {
  expect(counted(count, 'file')).toBe(text);
});

describe('a run whose inputs are refused', () => {
  it('fails with what is wrong, one sentence or a list of them', () => {
    expect(refusedVerdict(['`files` takes patterns'])).toEqual({
      conclusion: 'failure',
      sentence: '`files` takes patterns',
    });
    expect(refusedVerdict(['one', 'two'])).toEqual({
      conclusion: 'failure',
      sentence: 'the inputs have problems:\n- one\n- two',
    });
  });
});
