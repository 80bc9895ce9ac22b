import { describe, expect, it } from 'vitest';
import type { LegHead } from '../../../src/merge/shard-results.ts';
import { judgeLegs } from '../../../src/merge/verdict.ts';
import { countOutcomes, OUTCOMES, type Outcome } from '../../../src/outcome.ts';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import { isToldBy } from '../../../src/report/view.ts';
import { skippedVerdict, verdictText } from '../../../src/verdict.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildLeg } from '../../support/build-leg.ts';
import { buildRow } from '../../support/build-row.ts';

const RULE = {
  failOn: new Set(OUTCOMES.filter((outcome) => outcome !== 'succeeded')),
  maxFailures: { kind: 'count', max: 1 },
} as const;

function judged(legs: readonly LegHead[], outcomes: readonly Outcome[], faults: readonly string[] = []) {
  const rows = outcomes.map((outcome) => buildRow({ outcome }));
  return judgeLegs({ legs, faults, rows, counts: countOutcomes(rows), total: rows.length }, RULE);
}

const red = buildLeg({ conclusion: 'failure' });
const skipped = buildLeg({ conclusion: 'skipped', total: 0 });

describe('the verdict over legs', () => {
  it.each<[string, LegHead[], Outcome[], string, string]>([
    [
      'by one rule, though a leg was red by its own',
      [buildLeg(), red],
      ['succeeded', 'failed'],
      'success',
      '1 of 2 files succeeded, and the others are allowed: 1 failed',
    ],
    [
      'as red as their files',
      [buildLeg(), red],
      ['lost', 'failed'],
      'failure',
      '2 of 2 files did not succeed, and `max-failures` allows 1: 1 lost, 1 failed',
    ],
    ['green where a leg had no files', [buildLeg(), skipped], ['succeeded'], 'success', '1 file succeeded'],
    [
      'cancelled where a leg was',
      [buildLeg(), buildLeg({ conclusion: 'cancelled' })],
      ['cancelled'],
      'cancelled',
      'leg 0 was cancelled: 1 cancelled',
    ],
    [
      'cancelled where a leg was before it had any',
      [buildLeg({ conclusion: 'cancelled', total: 0 })],
      [],
      'cancelled',
      'leg 0 was cancelled',
    ],
    [
      'red where a leg sent nothing, whatever is allowed',
      [buildLeg(), buildLeg({ conclusion: 'failure', halt: runProblem('preflight-failed', 'no key') })],
      ['succeeded', 'not-submitted'],
      'failure',
      'leg 0 sent nothing: no key',
    ],
    [
      'red if a leg failed, whatever became of its files',
      [buildLeg(), buildLeg({ conclusion: 'failure', failure: runProblem('run-failed', 'a bug') })],
      ['succeeded', 'succeeded'],
      'failure',
      'leg 0 failed: a bug',
    ],
  ])('is %s', (_, legs, outcomes, conclusion, text) => {
    const verdict = judged(legs, outcomes);
    expect([verdict.conclusion, verdictText(verdict)]).toEqual([conclusion, text]);
  });

  it('names every leg that sent nothing and every reason once, and tells of the problem by its code', () => {
    const halted = (index: number, message: string) =>
      buildLeg({
        conclusion: 'failure',
        run: { shard: { index, total: 3 } },
        halt: runProblem('preflight-failed', message),
      });
    const verdict = judged([halted(0, 'no key'), halted(1, 'no agent'), halted(2, 'no key')], ['not-submitted']);
    expect(verdictText(verdict)).toBe('legs 0, 1, 2 sent nothing:\n- no key\n- no agent');
    expect(isToldBy(verdict, runProblem('preflight-failed', 'in other words'))).toBe(true);
  });

  it('is skipped where all were: for want of files, or for a dry run', () => {
    expect(judged([skipped, skipped], [])).toEqual(skippedVerdict('no-files-found', 'no file matched `files`'));
    expect(judged([skipped, skipped], ['not-submitted'])).toEqual(
      skippedVerdict('dry-run', 'dry run, nothing was submitted by any leg'),
    );
  });

  it('is skipped for the reason that a leg was skipped for, where it was for one', () => {
    const halt = runProblem('fork-without-secrets', 'no key for a fork');
    expect(judged([skipped, { ...skipped, halt }], ['not-submitted'])).toEqual(
      skippedVerdict('fork-without-secrets', 'no leg submitted anything', 'no key for a fork'),
    );
    const red = judged([buildLeg(), { ...skipped, halt }], ['succeeded']);
    expect([red.conclusion, verdictText(red)]).toEqual(['failure', 'leg 0 sent nothing: no key for a fork']);
  });

  it('is red with every fault, whatever the files', () => {
    const one = judged([buildLeg()], ['succeeded'], ['leg 1 is gone']);
    expect([one.conclusion, verdictText(one)]).toEqual(['failure', 'the legs do not make a whole: leg 1 is gone']);
    const two = judged([skipped], [], ['a', 'b']);
    expect([two.conclusion, verdictText(two)]).toEqual(['failure', 'the legs do not make a whole:\n- a\n- b']);
  });

  it('is red where the checks broke on every result of every leg', () => {
    const broken = buildRow({
      outcome: 'rejected',
      error: caseProblem('check-broken', 'no such function'),
      checks: [buildCheck({ kind: 'reject-when', passed: false, message: 'x' })],
    });
    const rule = { ...RULE, failOn: new Set<Outcome>() };
    const merged = { legs: [buildLeg()], faults: [], rows: [broken], counts: countOutcomes([broken]), total: 1 };
    expect(judgeLegs(merged, rule).conclusion).toBe('failure');
  });
});
