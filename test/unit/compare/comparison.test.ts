import { describe, expect, it } from 'vitest';
import type { Change, Class } from '../../../src/compare/classify.ts';
import { type Comparison, compareSides } from '../../../src/compare/comparison.ts';
import { decisionTable, type PairedTest } from '../../../src/compare/decision.ts';
import { FieldCounts, hasDetail } from '../../../src/compare/detail.ts';
import type { Entry } from '../../../src/compare/entry.ts';
import { parsePointers } from '../../../src/compare/pointer.ts';
import type { SideHead } from '../../../src/compare/side.ts';
import { agentText, sideText, testSentence } from '../../../src/compare/text.ts';
import { judgeChanges, unreadableResults, withoutBase } from '../../../src/compare/verdict.ts';
import { buildEntry, buildSideHead } from '../../support/build-comparison.ts';

const AGENT = { id: 'a', versionId: 'v', name: 'Invoices', versionName: 'v3' };
const SIDE = buildSideHead({ runAttempt: 2, agent: AGENT });
const ENTRY = buildEntry();

const sideOf = (...entries: readonly Partial<Entry>[]) => ({
  ...SIDE,
  entries: new Map(
    entries.map((entry, index) => [entry.case ?? `${index}.pdf`, buildEntry({ case: `${index}.pdf`, ...entry })]),
  ),
});
const NONE: Comparison['counts'] = {
  regressed: 0,
  changed: 0,
  fixed: 0,
  same: 0,
  added: 0,
  removed: 0,
  'not-run': 0,
};

describe('the verdict of a comparison', () => {
  const judged = (counts: Partial<Record<Class, number>>, failOn: Parameters<typeof judgeChanges>[1] = 'regressed') => {
    const cases = (['regressed', 'changed', 'fixed', 'same'] as const).reduce(
      (sum, name) => sum + (counts[name] ?? 0),
      0,
    );
    const comparison = { counts: { ...NONE, ...counts }, paired: { cases }, unit: 'file' } as Comparison;
    return judgeChanges(comparison, failOn);
  };

  it.each<[Partial<Record<Class, number>>, Parameters<typeof judgeChanges>[1], string, string]>([
    [{ same: 1 }, 'changed', 'success', '1 file is the same'],
    [{ same: 3, added: 1 }, 'changed', 'success', 'all 3 files are the same'],
    [{ same: 1, fixed: 1 }, 'changed', 'success', 'of 2 files, 1 fixed, none regressed'],
    [{ regressed: 1, fixed: 1 }, 'none', 'success', 'of 2 files, 1 regressed and 1 fixed'],
    [{ regressed: 1, changed: 2 }, 'regressed', 'failure', 'of 3 files, 1 regressed'],
    [{ regressed: 1, changed: 2 }, 'changed', 'failure', 'of 3 files, 1 regressed and 2 changed'],
    [{ changed: 2 }, 'regressed', 'success', 'of 2 files, 2 changed, none regressed'],
    [{ changed: 2 }, 'changed', 'failure', 'of 2 files, 2 changed'],
  ])('of %j with `fail-on-change: %s` is %s: %s', (counts, failOn, conclusion, headline) => {
    expect(judged(counts, failOn)).toMatchObject({ conclusion, headline, detail: '', problems: [] });
  });

  it('counts every class that is there, the worst first', () => {
    expect(judged({ 'not-run': 1, same: 2, regressed: 3, removed: 4 })).toMatchObject({
      tally: '3 regressed, 2 the same, 4 removed, 1 not run',
    });
  });

  it('is skipped if no case ran in both runs', () => {
    expect(judged({ added: 2 })).toMatchObject({
      conclusion: 'skipped',
      reason: 'nothing-in-common',
      headline: 'nothing to compare: no file ran in both runs',
      tally: '2 added',
    });
  });

  it('without a base is a failure only if the user wants that', () => {
    const skipped = {
      conclusion: 'skipped',
      reason: 'no-base',
      headline: 'nothing was compared',
      detail: 'no base yet',
    };
    expect(withoutBase('no base yet', 'warn')).toMatchObject(skipped);
    expect(withoutBase('no base yet', 'ignore')).toMatchObject(skipped);
    expect(withoutBase('no base yet', 'error')).toMatchObject({
      conclusion: 'failure',
      headline: 'nothing was compared',
      problems: [{ code: 'no-base', message: 'no base yet', scope: 'run' }],
    });
    expect(unreadableResults('r.json', 'it is empty')).toMatchObject({
      conclusion: 'failure',
      headline: 'nothing was compared',
      problems: [
        {
          code: 'results-unreadable',
          message: '`results` names r.json, but it is empty: set it to the output `results-path`',
        },
      ],
    });
  });
});

describe('the words for a side', () => {
  it.each<[Partial<SideHead>, string]>([
    [{}, 'run 4711, attempt 2, commit 0123456, 2026-08-01, Invoices v3'],
    [{ runAttempt: 1 }, 'run 4711, commit 0123456, 2026-08-01, Invoices v3'],
    [{ runId: 0, runAttempt: 0, sha: '', startedAt: '', agent: null }, 'an unknown agent'],
  ])('with %j are %s', (overrides, text) => {
    expect(sideText({ ...SIDE, ...overrides })).toBe(text);
  });

  it('name an agent by its ids if it has no names', () => {
    expect(agentText({ ...SIDE, agent: { ...AGENT, name: '', versionName: '' } })).toBe('a v');
  });
});

describe('the sentence on the paired test', () => {
  it.each<[PairedTest | null, string]>([
    [null, ''],
    [
      { kind: 'outcomes', oneWay: 6, otherWay: 0, p: 0.03125 },
      '6 regressed and 0 fixed: chance alone hardly explains that (exact two-sided McNemar test, p = 0.031).',
    ],
    [
      { kind: 'flips', oneWay: 4, otherWay: 2, p: 0.6875 },
      '4 flips one way and 2 the other: chance alone may explain that (exact two-sided McNemar test, p = 0.69).',
    ],
    [
      { kind: 'outcomes', oneWay: 40, otherWay: 0, p: 0.00009 },
      '40 regressed and 0 fixed: chance alone hardly explains that (exact two-sided McNemar test, p < 0.0001).',
    ],
    [
      { kind: 'outcomes', oneWay: 9, otherWay: 9, p: 0.05 },
      '9 regressed and 9 fixed: chance alone may explain that (exact two-sided McNemar test, p = 0.05).',
    ],
    [
      { kind: 'outcomes', oneWay: 40, otherWay: 0, p: 0.0001 },
      '40 regressed and 0 fixed: chance alone hardly explains that (exact two-sided McNemar test, p = 0.0001).',
    ],
    [
      { kind: 'outcomes', oneWay: 1, otherWay: 0, p: 1 },
      'Too few to tell: only 1 file differs, and a split of fewer than 6 can always be chance.',
    ],
    [
      { kind: 'flips', oneWay: 3, otherWay: 2, p: 1 },
      'Too few to tell: only 5 decisions differ, and a split of fewer than 6 can always be chance.',
    ],
  ])('of %j is %j', (test, sentence) => {
    expect(testSentence(test, 'file')).toBe(sentence);
  });
});

describe('two sides', () => {
  it('have the sum of costs and the mean of times of the cases that ran in both', () => {
    const base = sideOf(
      { cost: 0.1, durationMs: 10 },
      { cost: 0.2, durationMs: 21 },
      { cost: null },
      { case: 'x', cost: 9 },
    );
    const now = sideOf({ cost: 1 }, {}, {}, { case: 'y', cost: 9, durationMs: 9 });
    const { paired, counts, unit } = compareSides(base, now, null);
    expect(paired).toEqual({ cases: 3, base: { cost: 0.3, meanMs: 16 }, now: { cost: 1, meanMs: null } });
    expect(counts).toEqual({ ...NONE, same: 3, added: 1, removed: 1 });
    expect(unit).toBe('file');
    expect(compareSides(base, sideOf({ isFile: false }), null).unit).toBe('case');
  });

  it('have a table of decisions with each pair that occurs, and the flips', () => {
    const base = sideOf({ decision: 'no' }, { decision: 'yes' }, { decision: 'no' }, { decision: 'no' }, {});
    const now = sideOf(
      { decision: 'yes' },
      { decision: 'yes' },
      { decision: 'no' },
      { decision: 'no' },
      { decision: 'no' },
    );
    const { changes, decision, test } = compareSides(base, now, '/d');
    expect(decision).toMatchObject({
      pointer: '/d',
      values: ['no', 'yes'],
      cells: [
        { from: 'no', to: 'no', count: 2 },
        { from: 'no', to: 'yes', count: 1 },
        { from: 'yes', to: 'yes', count: 1 },
      ],
      flips: [{ case: '0.pdf', from: 'no', to: 'yes' }],
    });
    expect(test).toMatchObject({ kind: 'flips', oneWay: 1, otherWay: 0 });
    expect(decisionTable('/d', changes)).toEqual(decision);
  });

  it('have a detail of a case that ran in both with other outputs', () => {
    const change = { base: ENTRY, now: { ...ENTRY, outputs: 'y' } } as unknown as Change;
    expect(hasDetail(change)).toBe(true);
    expect(hasDetail({ ...change, now: ENTRY })).toBe(false);
    expect(hasDetail({ ...change, base: null })).toBe(false);
    expect(hasDetail({ ...change, now: null })).toBe(false);
    expect(hasDetail({ ...change, base: { ...ENTRY, outputs: 'z', leftOut: 'dry-run' } })).toBe(false);
    expect(hasDetail({ ...change, now: { ...ENTRY, outputs: 'z', leftOut: 'dry-run' } })).toBe(false);
  });

  it('have counts of the fields that differ, each once a case, the most frequent first', () => {
    const counts = new FieldCounts();
    const detailOf = (...fields: readonly string[]) =>
      ({ places: fields.map((field) => ({ field })), more: 0 }) as never;
    counts.add(detailOf('/a', '/b/*', '/b/*'));
    counts.add(detailOf('/b/*'));
    expect(counts.sorted).toEqual([
      { pointer: '/b/*', cases: 2 },
      { pointer: '/a', cases: 1 },
    ]);
  });
});

it('pointers are read one a line, and all or none', () => {
  expect(parsePointers('')).toEqual([]);
  expect(parsePointers(' /a/*/b \r\n\n/c\n')).toEqual([['a', '*', 'b'], ['c']]);
  expect(parsePointers('/a\nb')).toBeNull();
});
