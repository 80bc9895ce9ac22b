import { expect, it } from 'vitest';
import { comparisonJson, withoutBaseJson } from '../../../src/compare/comparison-json.ts';
import { FieldCounts, NO_DETAIL } from '../../../src/compare/detail.ts';
import type { ShownComparison } from '../../../src/compare/summary.ts';
import { withoutBase } from '../../../src/compare/verdict.ts';
import { buildComparison, shownExample } from '../../support/build-comparison.ts';

async function written({ comparison, source, verdict, details }: ShownComparison): Promise<string> {
  const fields = new FieldCounts();
  for (const detail of details.values()) fields.add(detail);
  const detailOf = async ({ case: id }: { readonly case: string }) => details.get(id) ?? NO_DETAIL;
  let text = '';
  for await (const part of comparisonJson({ comparison, source, verdict, ignore: ['/date'], detailOf, fields }))
    text += part;
  return text;
}

const SIDE = {
  repository: 'octo/contracts',
  runId: 4711,
  runAttempt: 1,
  job: 'review',
  sha: '0123456789abcdef',
  ref: 'refs/heads/main',
  url: 'https://github.com/octo/contracts/actions/runs/4711',
  startedAt: '2026-08-01T10:00:00.000Z',
  finishedAt: '2026-08-01T10:01:00.000Z',
  agent: { id: 'a', name: 'Invoices', versionId: 'v3', versionName: 'v3' },
  cost: 0.3,
};

const NO_PLACES = { places: [], morePlaces: 0 };
const UNDECIDED = { base: null, now: null };
const TOTAL = { pointer: '/total', base: 3, now: 4, only: null, cut: false };

it('comparison.json has both runs, the counts, the decisions, each case on one line, and the fields', async () => {
  const text = await written(shownExample());
  expect(JSON.parse(text)).toEqual({
    schemaVersion: 1,
    conclusion: 'failure',
    noBase: null,
    base: { ...SIDE, accuracy: 0.9999, kind: 'path', why: '`base` names it' },
    now: {
      ...SIDE,
      runId: 4712,
      runAttempt: 2,
      agent: { id: 'a', name: 'Invoices', versionId: 'v4', versionName: 'v4' },
      accuracy: 1,
    },
    counts: { regressed: 1, changed: 2, fixed: 1, same: 1, added: 1, removed: 1, notRun: 1 },
    compared: { cases: 5, cost: { base: 0.2, now: 0.3 }, meanMs: { base: 2_000, now: 61_000 } },
    test: { kind: 'outcomes', oneWay: 1, otherWay: 1, p: 1 },
    ignore: ['/date'],
    decision: {
      pointer: '/decision',
      values: ['approve', 'decline'],
      table: [
        { from: 'approve', to: 'approve', count: 1 },
        { from: 'approve', to: 'decline', count: 1 },
        { from: 'decline', to: 'decline', count: 1 },
      ],
      flips: [{ case: 'a|1.pdf', from: 'approve', to: 'decline', reasons: { base: 'all `clauses` | fine', now: '' } }],
    },
    cases: [
      {
        case: 'a|1.pdf',
        class: 'regressed',
        cause: 'agent',
        outcome: { base: 'succeeded', now: 'rejected' },
        error: { base: null, now: 'total: 3 is not 4' },
        decision: { base: 'approve', now: 'decline' },
        places: [TOTAL],
        morePlaces: 0,
      },
      {
        case: 'b.pdf',
        class: 'fixed',
        cause: 'agent',
        outcome: { base: 'failed', now: 'succeeded' },
        error: { base: 'unreadable', now: null },
        decision: UNDECIDED,
        ...NO_PLACES,
      },
      {
        case: 'c.pdf',
        class: 'changed',
        cause: 'agent',
        outcome: { base: 'succeeded', now: 'succeeded' },
        error: { base: null, now: null },
        decision: { base: 'approve', now: 'approve' },
        places: [TOTAL, { pointer: '', base: null, now: 'new', only: 'now', cut: false }],
        morePlaces: 2,
      },
      {
        case: 'd.pdf',
        class: 'same',
        cause: null,
        outcome: { base: 'succeeded', now: 'succeeded' },
        error: { base: null, now: null },
        decision: { base: 'decline', now: 'decline' },
        ...NO_PLACES,
      },
      {
        case: 'e.pdf',
        class: 'added',
        cause: null,
        outcome: { base: null, now: 'succeeded' },
        error: { base: null, now: null },
        decision: UNDECIDED,
        ...NO_PLACES,
      },
      {
        case: 'f.pdf',
        class: 'removed',
        cause: null,
        outcome: { base: 'succeeded', now: null },
        error: { base: null, now: null },
        decision: UNDECIDED,
        ...NO_PLACES,
      },
      {
        case: 'g.pdf',
        class: 'not-run',
        cause: null,
        outcome: { base: 'succeeded', now: 'not-submitted' },
        error: { base: null, now: null },
        decision: UNDECIDED,
        ...NO_PLACES,
      },
      {
        case: 'h.pdf',
        class: 'changed',
        cause: 'agent',
        outcome: { base: 'failed', now: 'strange' },
        error: { base: 'unreadable', now: 'odd' },
        decision: UNDECIDED,
        ...NO_PLACES,
      },
    ],
    fields: [
      { pointer: '/total', cases: 2 },
      { pointer: '', cases: 1 },
    ],
  });
  expect(text).toContain('\n  "cases": [\n    {"case":"a|1.pdf"');
  expect(text).toContain('"morePlaces":0},\n    {"case":"b.pdf"');
  expect(text).toMatch(/"morePlaces":0\}\n {2}\],\n {2}"fields": \[.*\]\n\}\n$/);
});

it('a comparison without cases has an empty list, and no agent or decision if none is known', async () => {
  const comparison = buildComparison({ heads: { now: { agent: null } } });
  const text = await written({ ...shownExample(), comparison, details: new Map() });
  expect(text).toContain('\n  "cases": [],\n  "fields": []\n}\n');
  expect(JSON.parse(text)).toMatchObject({ now: { agent: null }, decision: null, test: null });
});

it.each([
  ['now', { base: undefined, now: 'new' }, { base: null, now: 'new', only: 'now', cut: false }],
  ['base', { base: 'old', now: undefined }, { base: 'old', now: null, only: 'base', cut: false }],
  ['neither', { base: null, now: 0 }, { base: null, now: 0, only: null, cut: false }],
  [
    'neither, and it is as long as may be',
    { base: 'x'.repeat(1_998), now: 1 },
    { base: 'x'.repeat(1_998), now: 1, only: null, cut: false },
  ],
])('a value that is missing in one run differs from null: missing in %s', async (_, values, expected) => {
  const detail = { places: [{ pointer: '/a', field: '/a', ...values }], more: 0 };
  const comparison = buildComparison({ base: { a: {} }, now: { a: { outputs: 'y' } } });
  const document = JSON.parse(await written({ ...shownExample(), comparison, details: new Map([['a', detail]]) }));
  expect(document.cases[0].places).toEqual([{ pointer: '/a', ...expected }]);
});

it.each([
  [
    { base: 'x'.repeat(1_999), now: 'y' },
    { base: `"${'x'.repeat(200)}…"`, now: '"y"', only: null },
  ],
  [
    { base: undefined, now: 'y'.repeat(1_999) },
    { base: null, now: `"${'y'.repeat(199)}…`, only: 'now' },
  ],
])('long values are texts that are cut around the difference: %#', async (values, expected) => {
  const detail = { places: [{ pointer: '/a', field: '/a', ...values }], more: 0 };
  const comparison = buildComparison({ base: { a: {} }, now: { a: { outputs: 'y' } } });
  const document = JSON.parse(await written({ ...shownExample(), comparison, details: new Map([['a', detail]]) }));
  expect(document.cases[0].places).toEqual([{ pointer: '/a', ...expected, cut: true }]);
});

it('without a base comparison.json says why, and has this run alone', () => {
  const { now } = shownExample().comparison;
  const verdict = withoutBase('no run on main has results', 'warn');
  expect(JSON.parse(withoutBaseJson(verdict, 'no run on main has results', now))).toEqual({
    schemaVersion: 1,
    conclusion: 'skipped',
    noBase: 'no run on main has results',
    base: null,
    counts: null,
    compared: null,
    test: null,
    ignore: [],
    decision: null,
    now: {
      ...SIDE,
      runId: 4712,
      runAttempt: 2,
      agent: { id: 'a', name: 'Invoices', versionId: 'v4', versionName: 'v4' },
      accuracy: 1,
    },
    cases: [],
    fields: [],
  });
});
