import { describe, expect, it } from 'vitest';
import type { Tolerance } from '../../src/inputs/inputs.ts';
import { pluralize } from '../../src/lib/pluralize.ts';
import { countOutcomes, OUTCOMES, type Outcome, type OutcomeCounts } from '../../src/outcome.ts';
import { CHECK_BROKEN, caseProblem, OVER_BUDGET, runProblem } from '../../src/problem.ts';
import { ScoreCounter, type Scorecard } from '../../src/scorecard/scorecard.ts';
import {
  brokenChecksVerdict,
  cancelledVerdict,
  crashFault,
  explainBudget,
  faultVerdict,
  isFailure,
  judge,
  refusedVerdict,
  skippedVerdict,
  unsavedVerdict,
  type Verdict,
  verdictText,
} from '../../src/verdict.ts';
import { buildCheck } from '../support/build-check.ts';

const ANY: ReadonlySet<Outcome> = new Set(OUTCOMES.filter((outcome) => outcome !== 'succeeded'));
const NONE: Tolerance = { kind: 'count', max: 0 };
const share = (percent: number): Tolerance => ({ kind: 'share', percent });

const countsOf = (some: Partial<OutcomeCounts>): OutcomeCounts => ({ ...countOutcomes([]), ...some });
const totalOf = (counts: OutcomeCounts): number => OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

function judged(some: Partial<OutcomeCounts>, failOn: ReadonlySet<Outcome> = ANY, maxFailures: Tolerance = NONE) {
  const counts = countsOf(some);
  const tally = { counts, total: totalOf(counts), unit: 'file', mismatches: 0, scorecard: null } as const;
  return judge(tally, { failOn, maxFailures, minAccuracy: null });
}

describe('judge', () => {
  it.each<[string, () => Verdict, Verdict['conclusion'], headline: string, tally: string]>([
    ['one file', () => judged({ succeeded: 1 }), 'success', '1 file succeeded', ''],
    ['all', () => judged({ succeeded: 12 }), 'success', 'all 12 files succeeded', ''],
    [
      'one failure of three',
      () => judged({ succeeded: 2, failed: 1 }),
      'failure',
      '1 of 3 files did not succeed',
      '1 failed',
    ],
    [
      'the worst first',
      () => judged({ succeeded: 2, 'not-submitted': 1, failed: 3, lost: 2 }),
      'failure',
      '6 of 8 files did not succeed',
      '2 lost, 3 failed, 1 not submitted',
    ],
    [
      'failures that count beside others that do not',
      () => judged({ succeeded: 2, cancelled: 4, failed: 1 }, new Set(['failed'])),
      'failure',
      '5 of 7 files did not succeed',
      '1 failed, 4 cancelled',
    ],
    [
      'only failures that do not count',
      () => judged({ succeeded: 2, cancelled: 4 }, new Set(['failed'])),
      'success',
      '2 of 6 files succeeded, and the others do not fail the step',
      '4 cancelled',
    ],
    [
      'everything allowed',
      () => judged({ lost: 2 }, new Set()),
      'success',
      '0 of 2 files succeeded, and the others do not fail the step',
      '2 lost',
    ],
    [
      'as many as are allowed',
      () => judged({ succeeded: 1, failed: 2 }, ANY, { kind: 'count', max: 2 }),
      'success',
      '1 of 3 files succeeded, and the others do not fail the step',
      '2 failed',
    ],
    [
      'one more than is allowed',
      () => judged({ succeeded: 1, failed: 2, lost: 1 }, ANY, { kind: 'count', max: 2 }),
      'failure',
      '3 of 4 files did not succeed, but `max-failures` allows 2',
      '1 lost, 2 failed',
    ],
  ])('%s', (_, verdict, conclusion, headline, tally) => {
    expect(verdict()).toEqual({ conclusion, headline, tally, detail: '', problems: [] });
  });

  it.each([...ANY])('%s fails the step if it is in fail-on, and passes if it is not', (outcome) => {
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
  ])('%d %% of %d files, which is %d without a rest, allows that number', (percent, total, allowed) => {
    const verdict = judged({ succeeded: total - allowed, failed: allowed }, ANY, share(percent));
    expect(verdict.conclusion).toBe('success');
  });
});

describe('a case', () => {
  const accuracy = { named: [], others: 90 };

  it.each([
    ['failed', false, null, true],
    ['failed', false, accuracy, true],
    ['rejected', true, null, true],
    ['rejected', true, accuracy, false],
    ['lost', false, null, false],
    ['lost', false, accuracy, false],
  ] as const)(
    'that is %s, with a mismatch: %j, under `min-accuracy` %j, counts as a failure: %j',
    (outcome, isMismatch, minAccuracy, answer) => {
      expect(isFailure({ outcome, isMismatch }, { failOn: new Set(['failed', 'rejected']), minAccuracy })).toBe(answer);
    },
  );
});

describe('explainBudget', () => {
  const left = { checks: [], error: caseProblem(OVER_BUDGET, '`max-cost` is 3: 3 is spent') };
  const others = [
    { checks: [], error: null },
    { checks: [], error: caseProblem('job-failed', 'y') },
  ];
  const verdict = judged({ succeeded: 1, failed: 1, 'not-submitted': 1 });

  it('says what to do if `max-cost` left a case out', () => {
    expect(explainBudget(verdict, [...others, left])).toEqual({
      ...verdict,
      detail: '`max-cost` is 3: 3 is spent; to send the rest, raise `max-cost` and re-run, which pays only for them',
    });
  });

  it('changes nothing if `max-cost` left no case out, or if the verdict has another reason', () => {
    const explained = { ...verdict, detail: 'a reason' };
    expect([explainBudget(verdict, others), explainBudget(verdict, [])]).toEqual([verdict, verdict]);
    expect(explainBudget(explained, [left])).toEqual(explained);
  });
});

it('a run that is skipped needs no detail', () => {
  const skipped = { conclusion: 'skipped', reason: 'no-files', headline: 'no file matches', tally: '', problems: [] };
  expect(skippedVerdict('no-files', 'no file matches')).toEqual({ ...skipped, detail: '' });
  expect(skippedVerdict('no-files', 'no file matches', 'by rule')).toEqual({ ...skipped, detail: 'by rule' });
});

describe('cancelledVerdict', () => {
  it.each<[Partial<OutcomeCounts>, string]>([
    [{}, 'the run was cancelled'],
    [{ succeeded: 2, cancelled: 1 }, 'the run was cancelled: 1 cancelled, 2 succeeded'],
  ])('after %j', (counts, text) => {
    const verdict = cancelledVerdict(countsOf(counts));
    expect([verdict.conclusion, verdict.headline]).toEqual(['cancelled', 'the run was cancelled']);
    expect(verdictText(verdict)).toBe(text);
  });
});

describe('brokenChecksVerdict', () => {
  const finding = buildCheck();
  const error = caseProblem(CHECK_BROKEN, 'it has a typing error');
  const broken = { checks: [finding], error };
  const unchecked = { checks: [], error: caseProblem('job-failed', 'y') };

  it.each([
    ['one result', [broken], '1 result'],
    ['every result that was checked', [unchecked, broken, broken], '2 results'],
  ])('fails the step where the checks broke on %s', (_, results, pluralize) => {
    const text = `the checks could not be evaluated on any of ${pluralize}: it has a typing error`;
    const verdict = brokenChecksVerdict(results);
    expect(verdict).toMatchObject({ conclusion: 'failure', problems: [runProblem('checks-broken', text), error] });
    expect(verdict && verdictText(verdict)).toBe(text);
  });

  it.each([
    ['no result was checked', [unchecked]],
    ['there is no result', []],
    ['one of them was judged', [broken, { checks: [finding], error: caseProblem('check-failed', 'z') }]],
    ['one of them passed after another', [broken, { checks: [finding], error: null }]],
    ['one of them passed', [{ checks: [{ ...finding, passed: true }], error: null }, broken]],
  ])('says nothing where %s', (_, results) => {
    expect(brokenChecksVerdict(results)).toBeNull();
  });
});

it('a fault of the run is a headline, a detail and a problem that holds both', () => {
  expect(unsavedVerdict('the disk is full')).toEqual({
    conclusion: 'failure',
    headline: 'the disk is full',
    tally: '',
    detail: 'free disk space and run again; jobs that succeeded are reused',
    problems: [
      runProblem('results-unsaved', 'the disk is full: free disk space and run again; jobs that succeeded are reused'),
    ],
  });
  const crash = faultVerdict(crashFault(new Error('no such thing')));
  expect(verdictText(crash)).toBe('the action itself failed: internal error, please report it (no such thing)');
  expect(crash.problems).toEqual([runProblem('run-failed', verdictText(crash))]);
});

it.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
])('%d reads %s', (count, text) => {
  expect(pluralize(count, 'file')).toBe(text);
});

it('a run whose inputs are refused says what is wrong, one sentence or a list of them', () => {
  const one = refusedVerdict(['`files` takes patterns']);
  expect(one).toEqual({
    conclusion: 'failure',
    headline: 'the inputs have a problem',
    tally: '',
    detail: '',
    problems: [runProblem('inputs-refused', '`files` takes patterns')],
  });
  expect(verdictText(one)).toBe('the inputs have a problem: `files` takes patterns');
  expect(verdictText(refusedVerdict(['one', 'two']))).toBe('the inputs have problems:\n- one\n- two');
});

describe('the verdict with `min-accuracy`', () => {
  const scorecardOf = (right: number, wrong: number) => {
    const counter = new ScoreCounter();
    const field = { pointer: '/total', values: null, isList: false };
    for (let at = 0; at < right; at += 1) counter.add(`r${at}`, [{ ...field, state: 'right' }]);
    for (let at = 0; at < wrong; at += 1) counter.add(`w${at}`, [{ ...field, state: 'wrong' }]);
    return counter.scorecard;
  };
  const verdict = (
    some: Partial<OutcomeCounts>,
    mismatches: number,
    scorecard: Scorecard | null,
    failOn: ReadonlySet<Outcome> = ANY,
  ) => {
    const counts = countsOf(some);
    const tally = { counts, total: totalOf(counts), unit: 'file', mismatches, scorecard } as const;
    return judge(tally, { failOn, maxFailures: NONE, minAccuracy: { named: [], others: 90 } });
  };

  it.each<[string, () => Verdict, Verdict['conclusion'], RegExp]>([
    [
      'passes with mismatches if the floor is met',
      () => verdict({ succeeded: 9, rejected: 1 }, 1, scorecardOf(9, 1)),
      'success',
      /^9 of 10 files succeeded/,
    ],
    [
      'fails if the floor is missed',
      () => verdict({ succeeded: 8, rejected: 2 }, 2, scorecardOf(8, 2)),
      'failure',
      /^1 of 1 expected field missed `min-accuracy`:\n- 2 rejected\n- \/total is right in 8/,
    ],
    [
      'fails if the floor is missed and every outcome is allowed',
      () => verdict({ rejected: 2 }, 2, scorecardOf(8, 2), new Set()),
      'failure',
      /missed/,
    ],
    [
      'fails for a rejection that is no mismatch',
      () => verdict({ succeeded: 8, rejected: 2 }, 1, scorecardOf(9, 1)),
      'failure',
      /^2 of 10 files did not succeed/,
    ],
    [
      'fails for another outcome',
      () => verdict({ succeeded: 8, rejected: 1, lost: 1 }, 1, scorecardOf(9, 1)),
      'failure',
      /^2 of 10/,
    ],
    [
      'does not excuse others if rejections are allowed anyway',
      () => verdict({ rejected: 1, lost: 1 }, 1, scorecardOf(9, 1), new Set(['lost'])),
      'failure',
      /^2 of 2/,
    ],
    [
      'says both if both fail',
      () => verdict({ succeeded: 8, lost: 2 }, 0, scorecardOf(8, 2)),
      'failure',
      /did not succeed[\s\S]*`min-accuracy` is not met: \/total is right in 8 of 10 \(80 %\)/,
    ],
    [
      'fails if no field was scored',
      () => verdict({ succeeded: 1 }, 0, null),
      'failure',
      /no expected field could be scored/,
    ],
  ])('%s', (_, of, conclusion, says) => {
    expect(of().conclusion).toBe(conclusion);
    expect(verdictText(of())).toMatch(says);
    expect(of().problems).toEqual([]);
  });

  it('is that no field was scored, beside outcomes that fail the step or as the only reason', () => {
    const unscored = 'no expected field could be scored, so `min-accuracy` is not met';
    const failure = { conclusion: 'failure', problems: [] };
    expect([verdict({ succeeded: 1 }, 0, null), verdict({ lost: 1 }, 0, null)]).toEqual([
      { ...failure, headline: unscored, tally: '', detail: '' },
      { ...failure, headline: '1 of 1 file did not succeed', tally: '1 lost', detail: unscored },
    ]);
  });
});
