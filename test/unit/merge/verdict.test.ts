import { describe, expect, it } from 'vitest';
import type { LegHead } from '../../../src/merge/shard-results.ts';
import { judgeLegs } from '../../../src/merge/verdict.ts';
import { countOutcomes, OUTCOMES, type Outcome } from '../../../src/outcome.ts';
import { buildLeg } from '../../support/build-leg.ts';
import { buildRow } from '../../support/build-row.ts';

const RULE = {
  failOn: new Set(OUTCOMES.filter((outcome) => outcome !== 'succeeded')),
  maxFailures: { kind: 'count', most: 1 },
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
      '1 of 2 files succeeded; the others are allowed: 1 failed',
    ],
    [
      'as red as their files',
      [buildLeg(), red],
      ['lost', 'failed'],
      'failure',
      '2 of 2 files did not succeed: 1 lost, 1 failed (1 would still pass)',
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
      'leg 0 was cancelled: it had no results',
    ],
    [
      'red where a leg sent nothing, whatever is allowed',
      [buildLeg(), buildLeg({ conclusion: 'failure', halt: { code: 'preflight-failed', message: 'no key' } })],
      ['succeeded', 'not-submitted'],
      'failure',
      'leg 0 sent nothing: no key',
    ],
    [
      'red if a leg failed, whatever became of its files',
      [buildLeg(), buildLeg({ conclusion: 'failure', failure: { code: 'run-failed', message: 'a bug' } })],
      ['succeeded', 'succeeded'],
      'failure',
      'leg 0 failed: a bug',
    ],
    [
      'red where a leg was red without files',
      [{ ...red, total: 0 }],
      [],
      'failure',
      'leg 0 failed without files: no file matched `files`',
    ],
  ])('is %s', (_, legs, outcomes, conclusion, sentence) => {
    expect(judged(legs, outcomes)).toEqual({ conclusion, sentence });
  });

  it('is skipped where all were: for want of files, or for a dry run', () => {
    expect(judged([skipped, skipped], [])).toEqual({
      conclusion: 'skipped',
      sentence: 'no file matched `files`',
      reason: 'no-files-found',
    });
    expect(judged([skipped, skipped], ['not-submitted'])).toEqual({
      conclusion: 'skipped',
      sentence: 'dry run, nothing was submitted by any leg',
      reason: 'dry-run',
    });
  });

  it('is skipped for the reason that a leg was skipped for, where it was for one', () => {
    const halt = { code: 'fork-without-secrets', message: 'no key for a fork' };
    expect(judged([skipped, { ...skipped, halt }], ['not-submitted'])).toEqual({
      conclusion: 'skipped',
      sentence: 'no key for a fork',
      reason: 'fork-without-secrets',
    });
    expect(judged([buildLeg(), { ...skipped, halt }], ['succeeded'])).toEqual({
      conclusion: 'failure',
      sentence: 'leg 0 sent nothing: no key for a fork',
    });
  });

  it('is red with every fault, whatever the files', () => {
    expect(judged([buildLeg()], ['succeeded'], ['leg 1 is gone'])).toEqual({
      conclusion: 'failure',
      sentence: 'leg 1 is gone',
    });
    expect(judged([skipped], [], ['a', 'b'])).toEqual({
      conclusion: 'failure',
      sentence: 'the legs do not make a whole:\n- a\n- b',
    });
  });

  it('is red where the checks broke on every result of every leg', () => {
    const broken = buildRow({
      outcome: 'rejected',
      error: { code: 'check-broken', message: 'no such function' },
      checks: [{ kind: 'reject-when', passed: false, message: 'x' }],
    });
    const rule = { ...RULE, failOn: new Set<Outcome>() };
    const merged = { legs: [buildLeg()], faults: [], rows: [broken], counts: countOutcomes([broken]), total: 1 };
    expect(judgeLegs(merged, rule).conclusion).toBe('failure');
  });
});
