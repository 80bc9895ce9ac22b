import { describe, expect, it } from 'vitest';
import { caseProblem, runProblem } from '../../../../src/problem.ts';
import { ByteBudget } from '../../../../src/report/summary/byte-budget.ts';
import { problemsText } from '../../../../src/report/summary/problems.ts';
import type { ResultRow } from '../../../../src/results/results-file.ts';
import { buildCheck } from '../../../support/build-check.ts';
import { buildOrigin } from '../../../support/build-origin.ts';
import { buildReport } from '../../../support/build-report.ts';
import { buildRow } from '../../../support/build-row.ts';
import { buildVerdict } from '../../../support/build-verdict.ts';

type Limits = Parameters<typeof problemsText>[1];

function textOf(
  rows: readonly ResultRow[],
  limits: Partial<Limits> = {},
  more: Parameters<typeof buildReport>[1] = {},
) {
  const report = buildReport(rows, { origin: buildOrigin({ sha: '' }), verdict: buildVerdict(), ...more });
  const { text, shown } = problemsText(report, {
    ...{ budget: new ByteBudget(100_000), open: 50, max: 50, jobs: false },
    ...limits,
  });
  return { text: text.replaceAll('<wbr>', ''), shown };
}

const failed = (id: string, message: string, more: Partial<ResultRow> = {}) =>
  buildRow({ case: id, outcome: 'failed', error: caseProblem('job-failed', message), ...more });
const rejected = (id: string, checks: ResultRow['checks'], message = 'no') =>
  buildRow({ case: id, outcome: 'rejected', error: caseProblem('check-failed', message), checks });
const differing = (pointer: string) => [buildCheck({ kind: 'expected', pointer, expected: 1, actual: 2 })];
const NO = '\u00a0';

describe('the cases that did not succeed', () => {
  it('are first those that share a reason, then the others, the worst and the marked ones first', () => {
    const rows = [
      failed('a', 'Torn'),
      failed('b', 'Overloaded'),
      failed('c', 'Overloaded'),
      failed('d', 'Blank'),
      buildRow({ case: 'e', outcome: 'lost', error: null }),
      buildRow({ case: 'f' }),
    ];
    const markOf = ({ case: id }: ResultRow) => (['c', 'd'].includes(id) ? '★ ' : '');
    expect(textOf(rows, { markOf })).toEqual({
      shown: 5,
      text: [
        '<details>',
        '<summary>2 × ❌ failed: Overloaded</summary>',
        '',
        '| File |',
        '| :-- |',
        '| ★ c |',
        '| b |',
        '',
        '</details>',
        '',
        '| File | Outcome | Reason |',
        '| :-- | :-- | :-- |',
        `| e | ❓${NO}lost |  |`,
        `| ★ d | ❌${NO}failed | Blank |`,
        `| a | ❌${NO}failed | Torn |`,
        '',
        '',
      ].join('\n'),
    });
    expect(textOf(rows).text).toContain('| b |\n| c |\n');
  });

  it('are not folded if there are three at most', () => {
    const rows = ['a', 'b', 'c'].map((id) => failed(id, 'Torn'));
    expect(textOf([...rows, buildRow({ case: 'x' })]).text).toMatch(/^<details open>/);
    expect(textOf([...rows, failed('d', 'Torn')]).text).toMatch(/^<details>/);
  });

  it('have their own reasons in a group of similar ones', () => {
    const rows = [rejected('a', differing('/total'), '1 is not 2'), rejected('b', differing('/total'), '3 is not 2')];
    const { text } = textOf(rows);
    expect(text).toContain('<summary>2 × ⛔ rejected: /total is not as expected (or alike)</summary>');
    expect(text).toContain('| File | Reason |\n| :-- | :-- |\n| a | 1 is not 2 |\n| b | 3 is not 2 |\n');
  });

  it('do not repeat what the verdict says, unless another case has another reason', () => {
    const problem = caseProblem('timeout', 'time ran out');
    const verdict = buildVerdict('no', { problems: [problem] });
    const stated = (id: string) => buildRow({ case: id, outcome: 'timed-out', error: problem });
    expect(textOf([stated('a')], {}, { verdict }).text).toBe(
      `| File | Outcome |\n| :-- | :-- |\n| a | ⏱️${NO}timed${NO}out |\n\n`,
    );
    expect(textOf([stated('a'), failed('b', 'Torn')], {}, { verdict }).text).toContain('| File | Outcome | Reason |');
    expect(textOf([stated('a'), stated('b')], {}, { verdict }).text).toContain('<summary>2 × ⏱️ timed out</summary>');
    expect(textOf([failed('b', 'Torn')]).text).toContain('| File | Outcome | Reason |');
  });

  it('have the values for which they were rejected, in a column that is there if one has any', () => {
    const check = buildCheck({ kind: 'reject-when', pointer: '/total', actual: 13 });
    const checks = [
      check,
      { ...check, pointer: '', actual: 'x' },
      { ...check, passed: true },
      { ...check, pointer: null },
      { ...check, kind: 'schema' },
    ];
    const { text } = textOf([rejected('a', checks, 'Too much'), failed('b', 'Torn')]);
    expect(text).toContain(`\n| a | ⛔${NO}rejected | Too much | /total = 13<br>the output = &#34;x&#34; |\n`);
    expect(text).toContain(`\n| b | ❌${NO}failed | Torn |  |\n`);
    expect(textOf([rejected('a', checks.slice(2), 'Too much')]).text).not.toContain('Found');
  });

  it('have their jobs if requested, unless all were rejected and so have details', () => {
    const heads = (rows: readonly ResultRow[], jobs = true) => textOf(rows, { jobs }).text.split('\n')[0];
    const [one, two] = [failed('a', 'Torn'), rejected('b', [])];
    expect(heads([one, two])).toBe('| File | Outcome | Reason | Job |');
    expect(heads([one], false)).toBe('| File | Outcome | Reason |');
    expect(heads([two])).toBe('| File | Outcome | Reason |');
    expect(heads([{ ...one, jobId: null }])).toBe('| File | Outcome | Reason |');
    expect(heads([one, { ...failed('c', 'Blank'), jobId: null }])).toBe('| File | Outcome | Reason | Job |');
  });

  it('are counted beyond twenty rows of a group, and beyond 30 groups', () => {
    const many = Array.from({ length: 22 }, (_, at) => failed(`${at}.pdf`, 'Torn'));
    expect(textOf(many)).toMatchObject({
      shown: 22,
      text: expect.stringContaining('\n\n2 more files\n\n</details>\n'),
    });
    expect(textOf(many.slice(2)).text).not.toContain('more file');
    const pairs = Array.from({ length: 62 }, (_, at) => failed(`${at}.pdf`, `Reason ${at >> 1}`));
    expect(textOf(pairs).text.match(/<summary>/g)).toHaveLength(30);
  });

  it('fold the others beyond the visible rows, and say what they are', () => {
    const rows = ['a', 'b'].map((id) => failed(id, `Torn ${id}`));
    expect(textOf(rows, { open: 1 }).text).toContain('<summary>1 more file that did not succeed</summary>');
  });

  it('are none if nothing was sent at all, if all succeeded, or without space', () => {
    const rows = [failed('a', 'Torn'), failed('b', 'Torn'), failed('c', 'Blank')];
    const none = { text: '', shown: 0 };
    expect(textOf(rows, {}, { halt: runProblem('x', 'no key') })).toEqual(none);
    expect(textOf([buildRow()])).toEqual(none);
    expect(textOf(rows, { budget: new ByteBudget(100) })).toEqual(none);
  });
});
