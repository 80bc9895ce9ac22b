import { describe, expect, it } from 'vitest';
import { parseMinAccuracy } from '../../../src/inputs/min-accuracy.ts';
import type { LegHead } from '../../../src/merge/shard-results.ts';
import { judgeLegs } from '../../../src/merge/verdict.ts';
import { countOutcomes, OUTCOMES, type Outcome } from '../../../src/outcome.ts';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import { explains } from '../../../src/report/view.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import { ScoreCounter } from '../../../src/scorecard/scorecard.ts';
import { skippedVerdict, verdictText } from '../../../src/verdict.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildLeg } from '../../support/build-leg.ts';
import { buildRow } from '../../support/build-row.ts';

const RULE = {
  failOn: new Set(OUTCOMES.filter((outcome) => outcome !== 'succeeded')),
  maxFailures: { kind: 'count', max: 1 },
  minAccuracy: null,
} as const;

function judged(legs: readonly LegHead[], outcomes: readonly Outcome[], faults: readonly string[] = []) {
  const rows = outcomes.map((outcome) => buildRow({ outcome }));
  return judgeLegs({ legs, faults, rows, ...tallyOf(rows) }, RULE);
}

const tallyOf = (rows: readonly ResultRow[]) =>
  ({ counts: countOutcomes(rows), total: rows.length, unit: 'file', mismatches: 0, scorecard: null }) as const;

const red = buildLeg({ conclusion: 'failure' });
const skipped = buildLeg({ conclusion: 'skipped', total: 0 });

describe('judgeLegs', () => {
  it.each<[string, LegHead[], Outcome[], string, string]>([
    [
      'success by its own rule, even if a leg failed by its rule',
      [buildLeg(), red],
      ['succeeded', 'failed'],
      'success',
      '1 of 2 files succeeded, and the others do not fail the step: 1 failed',
    ],
    [
      'failure if the files of all legs together fail the rule',
      [buildLeg(), red],
      ['lost', 'failed'],
      'failure',
      '2 of 2 files did not succeed, but `max-failures` allows 1: 1 lost, 1 failed',
    ],
    ['success if a leg had no files', [buildLeg(), skipped], ['succeeded'], 'success', '1 file succeeded'],
    [
      'cancelled if a leg was',
      [buildLeg(), buildLeg({ conclusion: 'cancelled' })],
      ['cancelled'],
      'cancelled',
      'shard 1 was cancelled: 1 cancelled',
    ],
    [
      'cancelled if several legs were',
      [1, 2].map((index) => buildLeg({ conclusion: 'cancelled', run: { shard: { index, total: 3 } } })),
      ['cancelled'],
      'cancelled',
      'shards 2, 3 were cancelled: 1 cancelled',
    ],
    [
      'cancelled if a leg was cancelled before it had results',
      [buildLeg({ conclusion: 'cancelled', total: 0 })],
      [],
      'cancelled',
      'shard 1 was cancelled',
    ],
    [
      'failure if a leg sent nothing, whatever is allowed',
      [buildLeg(), buildLeg({ conclusion: 'failure', halt: runProblem('preflight-failed', 'no key') })],
      ['succeeded', 'not-submitted'],
      'failure',
      'shard 1 sent nothing: no key',
    ],
    [
      'failure if a leg failed, whatever the outcomes of its files',
      [buildLeg(), buildLeg({ conclusion: 'failure', failure: runProblem('run-failed', 'a bug') })],
      ['succeeded', 'succeeded'],
      'failure',
      'shard 1 failed: a bug',
    ],
  ])('returns %s', (_, legs, outcomes, conclusion, text) => {
    const verdict = judged(legs, outcomes);
    expect([verdict.conclusion, verdictText(verdict)]).toEqual([conclusion, text]);
  });

  it('names every leg that sent nothing, and explains each problem once', () => {
    const halted = (index: number, message: string) =>
      buildLeg({
        conclusion: 'failure',
        run: { shard: { index, total: 3 } },
        halt: runProblem('preflight-failed', message, `request ${index}`),
      });
    const verdict = judged([halted(0, 'no key'), halted(1, 'no agent'), halted(2, 'no key')], ['not-submitted']);
    expect(verdictText(verdict)).toBe('shards 1, 2, 3 sent nothing:\n- no key\n- no agent');
    expect(explains(verdict, runProblem('preflight-failed', 'in other words'))).toBe(true);
  });

  it('returns skipped if all legs were: because there were no files, or because it was a dry run', () => {
    expect(judged([skipped, skipped], [])).toEqual(skippedVerdict('no-files-found', 'no file matched `files`'));
    expect(judged([skipped, skipped], ['not-submitted'])).toEqual(
      skippedVerdict('dry-run', 'dry run, no shard submitted anything'),
    );
  });

  it('returns skipped for the reason of a leg that was skipped for one', () => {
    const halt = runProblem('fork-without-secrets', 'no key for a fork');
    expect(judged([skipped, { ...skipped, halt }], ['not-submitted'])).toEqual(
      skippedVerdict('fork-without-secrets', 'no shard submitted anything', 'no key for a fork'),
    );
    const red = judged([buildLeg(), { ...skipped, halt }], ['succeeded']);
    expect([red.conclusion, verdictText(red)]).toEqual(['failure', 'shard 1 sent nothing: no key for a fork']);
  });

  it('fails with every fault, whatever the outcomes', () => {
    const one = judged([buildLeg()], ['succeeded'], ['shard 2 is gone']);
    expect([one.conclusion, verdictText(one)]).toEqual(['failure', 'the shards cannot be merged: shard 2 is gone']);
    expect(one.problems).toEqual([runProblem('shards-not-whole', 'shard 2 is gone')]);
    const two = judged([skipped], [], ['a', 'b']);
    expect([two.conclusion, verdictText(two)]).toEqual(['failure', 'the shards cannot be merged:\n- a\n- b']);
  });

  describe('with `min-accuracy` for a field that no case has', () => {
    const counter = new ScoreCounter();
    counter.add('a.pdf', [{ pointer: '/total', state: 'right', values: null, isList: false }]);
    const { scorecard } = counter;
    const verdictOf = (floors: string, leftOut: number | null, score = scorecard) => {
      const rows = [buildRow({ outcome: 'succeeded' })];
      const leg = buildLeg({ run: { leftOut } });
      const rule = { ...RULE, minAccuracy: parseMinAccuracy(floors) };
      const verdict = judgeLegs({ legs: [leg], faults: [], rows, ...tallyOf(rows), scorecard: score }, rule);
      return [verdict.conclusion, verdict.headline, verdict.problems.map(({ code }) => code)];
    };

    it('fails only if no case is left out and something was expected', () => {
      expect(verdictOf('/totl: 1%', 0)).toEqual([
        'failure',
        '`min-accuracy` does not fit the expected results',
        ['unknown-floor'],
      ]);
      expect(verdictOf('/total: 1%', 0)[0]).toBe('success');
      expect(verdictOf('/totl: 1%', 1)[0]).toBe('success');
      expect(verdictOf('/totl: 1%', null)[0]).toBe('success');
      expect(verdictOf('/totl: 1%', 0, null)[1]).not.toBe('`min-accuracy` does not fit the expected results');
    });
  });

  it('fails if the checks broke on every result of every leg', () => {
    const broken = buildRow({
      outcome: 'rejected',
      error: caseProblem('check-broken', 'no such function'),
      checks: [buildCheck({ kind: 'reject-when', passed: false, message: 'x' })],
    });
    const rule = { ...RULE, failOn: new Set<Outcome>() };
    const merged = { legs: [buildLeg()], faults: [], rows: [broken], ...tallyOf([broken]) };
    expect(judgeLegs(merged, rule).conclusion).toBe('failure');
  });
});
