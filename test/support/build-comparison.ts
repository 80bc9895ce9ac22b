import { type Comparison, compareSides } from '../../src/compare/comparison.ts';
import type { Entry } from '../../src/compare/entry.ts';
import type { SideHead } from '../../src/compare/side.ts';
import type { ShownComparison } from '../../src/compare/summary.ts';
import { judgeChanges } from '../../src/compare/verdict.ts';

export const buildSideHead = (overrides: Partial<SideHead> = {}): SideHead => ({
  conclusion: 'success',
  repository: 'octo/contracts',
  runId: 4711,
  runAttempt: 1,
  job: 'review',
  sha: '0123456789abcdef',
  ref: 'refs/heads/main',
  url: 'https://github.com/octo/contracts/actions/runs/4711',
  startedAt: '2026-08-01T10:00:00.000Z',
  finishedAt: '2026-08-01T10:01:00.000Z',
  shard: '',
  artifact: 'roe-results',
  isSandbox: false,
  isMerged: false,
  agent: { id: 'a', versionId: 'v3', name: 'Invoices', versionName: 'v3' },
  cost: 0.3,
  accuracy: null,
  isWhole: true,
  ...overrides,
});

/** A file that succeeded. */
export const buildEntry = (overrides: Partial<Entry> = {}): Entry => ({
  case: 'a.pdf',
  outcome: 'succeeded',
  leftOut: null,
  isFile: true,
  files: [],
  row: '',
  sent: null,
  outputs: 'x',
  wholeOutputs: 'x',
  decision: null,
  reason: '',
  error: '',
  cost: null,
  durationMs: null,
  ...overrides,
});

type Entries = Readonly<Record<string, Partial<Entry>>>;

interface Given {
  readonly base?: Entries;
  readonly now?: Entries;
  readonly heads?: { readonly base?: Partial<SideHead>; readonly now?: Partial<SideHead> };
  readonly decision?: string | null;
}

/** Entries by case: a file that succeeded, but for what is given. */
export function buildComparison({ base = {}, now = {}, heads = {}, decision = null }: Given): Comparison {
  const entriesOf = (given: Entries) =>
    new Map(Object.entries(given).map(([id, some]): [string, Entry] => [id, buildEntry({ case: id, ...some })]));
  return compareSides(
    { ...buildSideHead(heads.base), entries: entriesOf(base) },
    { ...buildSideHead({ runId: 4712, ...heads.now }), entries: entriesOf(now) },
    decision,
  );
}

const APPROVED = { decision: 'approve', reason: 'all `clauses` | fine' };
const DECLINED = { decision: 'decline', reason: '' };

/** A comparison with a case of each class, a flip, and details of two cases. */
export function shownExample(): ShownComparison {
  const comparison = buildComparison({
    base: {
      'a|1.pdf': { ...APPROVED, cost: 0.1, durationMs: 1_000 },
      'b.pdf': { outcome: 'failed', error: 'unreadable', cost: 0.1, durationMs: 3_000 },
      'c.pdf': APPROVED,
      'd.pdf': DECLINED,
      'f.pdf': {},
      'g.pdf': {},
      'h.pdf': { outcome: 'failed', error: 'unreadable' },
    },
    now: {
      'a|1.pdf': { ...DECLINED, outcome: 'rejected', error: 'total: 3 is not 4', cost: 0.25, durationMs: 61_000 },
      'b.pdf': { cost: 0.05 },
      'c.pdf': { ...APPROVED, outputs: 'y' },
      'd.pdf': DECLINED,
      'e.pdf': {},
      'g.pdf': { outcome: 'not-submitted', leftOut: 'over-budget' },
      'h.pdf': { outcome: 'strange', error: 'odd' },
    },
    heads: {
      base: { accuracy: 0.9999 },
      now: { accuracy: 1, runAttempt: 2, agent: { id: 'a', versionId: 'v4', name: 'Invoices', versionName: 'v4' } },
    },
    decision: '/decision',
  });
  const total = { pointer: '/total', field: '/total', base: 3, now: 4 };
  const whole = { pointer: '', field: '', base: undefined, now: 'new' };
  return {
    comparison,
    source: { kind: 'path', why: '`base` names it' },
    verdict: judgeChanges(comparison, 'regressed'),
    fields: [
      { pointer: '/total', cases: 2 },
      { pointer: '', cases: 1 },
    ],
    details: new Map([
      ['c.pdf', { places: [total, whole], more: 2 }],
      ['a|1.pdf', { places: [total], more: 0 }],
    ]),
    artifactUrl: null,
  };
}
