import { describe, expect, it } from 'vitest';
import { caseProblem } from '../../../src/problem.ts';
import { groupByReason } from '../../../src/report/reasons.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildRow } from '../../support/build-row.ts';

const row = (outcome: ResultRow['outcome'], code: string | null, message = '', checks: ResultRow['checks'] = []) =>
  buildRow({ outcome, checks, error: code === null ? null : caseProblem(code, message) });
const differing = (pointer: string | null) => buildCheck({ kind: 'expected', pointer });
const passed = buildCheck({ kind: 'expected', pointer: '/passed', passed: true });

const groupsOf = (...rows: readonly ResultRow[]) =>
  groupByReason(rows).map((group) => [group.rows.length, group.outcome, group.reason, group.isSame]);

describe('cases are grouped by reason', () => {
  it('the most frequent first, then the worst', () => {
    const [torn, lost] = [row('failed', 'job-failed', 'Torn'), row('lost', null)];
    expect(groupsOf(row('cancelled', null), torn, lost, torn)).toEqual([
      [2, 'failed', 'Torn', true],
      [1, 'lost', 'lost', true],
      [1, 'cancelled', 'cancelled', true],
    ]);
  });

  it('by the words of Roe and of checks, and by the code of our own problems', () => {
    const rows = [
      ...[row('failed', 'job-failed', 'Torn'), row('failed', 'job-failed', 'Blank')],
      ...[row('failed', 'too-large', 'it has 2 MB'), row('failed', 'too-large', 'it has 3 MB')],
    ];
    expect(groupsOf(...rows)).toEqual([
      [2, 'failed', 'It has 2 MB.', false],
      [1, 'failed', 'Torn', true],
      [1, 'failed', 'Blank', true],
    ]);
  });

  it('by the first place that is not as expected, whatever the words', () => {
    const rejected = (message: string, ...checks: ResultRow['checks']) =>
      row('rejected', 'check-failed', message, checks);
    expect(
      groupsOf(
        rejected('1 is not 2', passed, differing('/a'), differing('/b')),
        rejected('3 is not 2', differing('/a')),
        rejected('4 is not 2', differing('/b')),
        rejected('x', differing(null)),
        rejected('y', differing(null)),
        rejected('z', buildCheck({ kind: 'schema', pointer: '/a' })),
        rejected('w', passed),
      ),
    ).toEqual([
      [2, 'rejected', '/a is not as expected', false],
      ...['4 is not 2', 'x', 'y', 'z', 'w'].map((reason) => [1, 'rejected', reason, true]),
    ]);
    expect(groupsOf(rejected('no', differing('/a')), rejected('no', passed, differing('/a')))).toEqual([
      [2, 'rejected', 'no', true],
    ]);
  });
});
