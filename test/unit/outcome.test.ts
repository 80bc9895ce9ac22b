import { describe, expect, it } from 'vitest';
import { byWorstOutcome, countOutcomes, listCounts, OUTCOMES, type Outcome, outcomeWord } from '../../src/outcome.ts';

const results = (...outcomes: Outcome[]) => outcomes.map((outcome) => ({ outcome }));

describe('countOutcomes', () => {
  it('counts every outcome, and none as 0', () => {
    expect(countOutcomes(results('failed', 'succeeded', 'failed', 'timed-out'))).toEqual({
      succeeded: 1,
      'not-submitted': 0,
      cancelled: 0,
      rejected: 0,
      'timed-out': 1,
      failed: 2,
      lost: 0,
    });
  });
});

describe('listCounts', () => {
  it.each<[Outcome[], Outcome[], string]>([
    [[], [], ''],
    [['succeeded'], [], '1 succeeded'],
    [['succeeded'], ['succeeded'], ''],
    [[...OUTCOMES], [], '1 lost, 1 failed, 1 timed out, 1 rejected, 1 cancelled, 1 not submitted, 1 succeeded'],
    [['succeeded', 'not-submitted', 'lost', 'lost'], ['succeeded'], '2 lost, 1 not submitted'],
    [['failed', 'lost'], ['failed', 'lost'], ''],
  ])('of %j without %j is "%s"', (outcomes, leftOut, text) => {
    expect(listCounts(countOutcomes(results(...outcomes)), leftOut)).toBe(text);
  });
});

it('the worst outcomes come first', () => {
  expect(results('failed', 'succeeded', 'lost', 'rejected').sort(byWorstOutcome)).toEqual(
    results('lost', 'failed', 'rejected', 'succeeded'),
  );
});

it('an outcome reads as words', () => {
  expect(OUTCOMES.map(outcomeWord)).toEqual([
    'succeeded',
    'not submitted',
    'cancelled',
    'rejected',
    'timed out',
    'failed',
    'lost',
  ]);
});
