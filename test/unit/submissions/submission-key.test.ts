import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Origin } from '../../../src/github/runner.ts';
import {
  formatKey,
  isEarlier,
  parseKey,
  type SubmissionKey,
  senderOf,
} from '../../../src/submissions/submission-key.ts';
import { buildKey, buildKeyParts } from '../../support/build-key.ts';
import { buildOrigin } from '../../support/build-origin.ts';

const hex = (digits: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: digits, maxLength: digits })
    .map((each) => each.join(''));

const KEYS: fc.Arbitrary<SubmissionKey> = fc.record({
  content: hex(20),
  use: hex(8),
  callers: fc.option(hex(6)),
  leg: hex(7),
  attempt: fc.integer({ min: 1, max: 999_999_999 }),
  process: hex(8),
  versionId: fc.uuid(),
});

it('the sender of a submission has callers only if they are known', () => {
  expect(senderOf(buildOrigin({ callers: null }), '').callers).toBeNull();
  expect(senderOf(buildOrigin({ callers: 'ci.yml' }), '').callers).toMatch(/^[0-9a-f]{6}$/);
});

describe('the key of a submission', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(KEYS, (parts) => {
        expect(parseKey(formatKey(parts))).toEqual(parts);
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['a'.repeat(40), 'a hash alone'],
    [`${buildKey()}x`, 'more than a key'],
    [buildKey().replace('.1.', '.0.'), 'attempt 0'],
    [buildKey().replace('0a1b2c3d', '../../..'), 'a path'],
  ])('%j is none: %s', (text) => {
    expect(parseKey(text)).toBeNull();
  });
});

describe('what an earlier attempt sent', () => {
  const own = buildKeyParts({ attempt: 3 });

  it.each<[string, Partial<SubmissionKey>, boolean]>([
    ['the attempt before', { attempt: 2 }, true],
    ['the first attempt, in another leg', { attempt: 1, leg: 'fffffff' }, true],
    ['an attempt whose runner did not report the callers', { attempt: 2, callers: null }, true],
    ['this attempt', { attempt: 3, process: '99999999' }, false],
    ['a later attempt', { attempt: 4 }, false],
    ['another use', { attempt: 2, use: 'bbbbbbbb' }, false],
    ['another call of the same workflow', { attempt: 2, callers: 'dddddd' }, false],
  ])('is told by its key: %s', (_, parts, isOwn) => {
    expect(isEarlier(buildKeyParts(parts), own)).toBe(isOwn);
  });

  it('includes every call of the workflow if the runner does not report the callers', () => {
    expect(isEarlier(buildKeyParts({ attempt: 2 }), { ...own, callers: null })).toBe(true);
  });
});

it('a thousand legs have different keys', () => {
  const legs = Array.from({ length: 1_000 }, (_, leg) => senderOf(buildOrigin(), String(leg)).leg);
  expect(new Set(legs).size).toBe(1_000);
});

describe('the sender', () => {
  const own = senderOf(buildOrigin({ runAttempt: 2 }), 'leg');
  const knows = (origin: Partial<Origin>, leg = 'leg') => isEarlier(senderOf(buildOrigin(origin), leg), own);

  it('is known again in a later attempt, whatever the leg and the process', () => {
    expect(knows({ process: '99999999', sha: 'other' })).toBe(true);
    expect(knows({}, 'other leg')).toBe(true);
  });

  it.each<[string, Partial<Origin>]>([
    ['repository', { repository: 'octo/other' }],
    ['workflow run', { runId: 4712 }],
    ['workflow job', { job: 'other' }],
    ['step', { step: 'other' }],
    ['use by the same step', { use: 2 }],
    ['call of the reusable workflow', { callers: 'other' }],
  ])('is not another %s', (_, origin) => {
    expect(knows(origin)).toBe(false);
  });
});
