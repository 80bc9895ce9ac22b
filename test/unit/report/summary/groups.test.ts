import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../src/outcome.ts';
import { caseProblem, type Problem, runProblem } from '../../../../src/problem.ts';
import { ByteBudget } from '../../../../src/report/summary/byte-budget.ts';
import { fillDetails, groupsOf, groupText, hasDetails } from '../../../../src/report/summary/groups.ts';
import { PLANNED, UNSUCCESSFUL, WITHOUT_REASON } from '../../../../src/report/summary/rows.ts';
import type { ResultRow } from '../../../../src/results/results-file.ts';
import { skippedVerdict } from '../../../../src/verdict.ts';
import { recordOf } from '../../../support/build-record.ts';
import { buildReport } from '../../../support/build-report.ts';
import { buildRow } from '../../../support/build-row.ts';
import { buildVerdict } from '../../../support/build-verdict.ts';

const SHARED = 'the key is wrong';
const failed = (message: string, outcome: Outcome = 'failed') =>
  buildRow({ outcome, error: caseProblem('job-failed', message) });
const badOf = (rows: readonly ResultRow[], conclusion: 'failure' | 'skipped' = 'failure') => {
  const told = caseProblem('job-failed', SHARED);
  const verdict =
    conclusion === 'skipped' ? skippedVerdict('dry-run', 'dry run') : buildVerdict('no', { problems: [told] });
  return groupsOf(buildReport(rows, { verdict }))[0];
};

describe('files that did not succeed', () => {
  it('omit the reason column only if all have the same reason', () => {
    expect(badOf([failed(SHARED), failed(SHARED)]).table).toBe(WITHOUT_REASON);
    expect(badOf([failed(SHARED), failed('no text')]).table).toBe(UNSUCCESSFUL);
    expect(badOf([failed('wrong'), failed('wrong')])).toMatchObject({ table: WITHOUT_REASON, openRows: 20 });
  });

  it('are folded if the verdict states the problem of all of them', () => {
    const told = (problem: Problem) =>
      groupsOf(buildReport([failed('no text')], { verdict: buildVerdict('no', { problems: [problem] }) }))[0];
    const folded = { table: WITHOUT_REASON, intro: '', openRows: 0 };
    const open = { table: UNSUCCESSFUL, intro: '', openRows: 20 };
    expect(told(caseProblem('job-failed', 'no text'))).toMatchObject(folded);
    expect(told(caseProblem('job-failed', 'no file'))).toMatchObject(open);
    expect(told(caseProblem('job-lost', 'no text'))).toMatchObject(open);
    expect(told(runProblem('job-failed', 'no text'))).toMatchObject(open);
  });

  it('are shown as the plan in a dry run', () => {
    const { table, name } = badOf([failed('would be submitted', 'not-submitted')], 'skipped');
    expect([table, name]).toEqual([PLANNED, 'of the plan']);
    expect(badOf([failed('no text')]).name).toBe('that did not succeed');
  });
});

describe('details', () => {
  const reason = (length: number) => caseProblem('job-failed', 'y'.repeat(length));

  it('exist for files with a job, or with a reason that the row truncates', () => {
    expect(hasDetails(buildRow())).toBe(true);
    expect(hasDetails(buildRow({ jobId: null }))).toBe(false);
    expect(hasDetails(buildRow({ jobId: null, error: reason(500) }))).toBe(false);
    expect(hasDetails(buildRow({ jobId: null, error: reason(501) }))).toBe(true);
  });

  it('are not read for other files', async () => {
    const rows = [buildRow({ jobId: null }), buildRow(), buildRow({ jobId: null, error: reason(501) })];
    const read: ResultRow[] = [];
    const records = async function* (wanted: readonly ResultRow[]) {
      read.push(...wanted);
      for (const row of wanted) yield recordOf(row);
    };
    expect(await fillDetails(badOf(rows), new ByteBudget(100_000), records, 'here')).toHaveLength(0);
    expect(await fillDetails({ ...badOf([]), rows }, new ByteBudget(100_000), records, 'here')).toHaveLength(2);
    expect(read).toEqual(rows.slice(1));
  });
});

describe('the text of a group', () => {
  const group = (openRows: number) => ({ ...badOf([failed('no text')]), openRows });
  const head = UNSUCCESSFUL.head('file');

  it('is empty without rows', () => {
    expect(groupText(group(20), [], [])).toBe('');
  });

  it('has the table, with the details below', () => {
    expect(groupText(group(20), ['| a |\n'], [])).toBe(`${head}| a |\n\n`);
    expect(groupText(group(20), ['| a |\n', '| b |\n'], ['of a\n', 'of b\n'])).toBe(
      `${head}| a |\n| b |\n\nof a\n\nof b\n\n`,
    );
  });

  it('folds rows beyond the limit, and more than five details', () => {
    const fold = (title: string, body: string) => `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>\n`;
    const details = (count: number) => Array.from({ length: count }, () => 'd\n');
    expect(groupText(group(1), ['| a |\n', '| b |\n'], details(5))).toBe(
      `${head}| a |\n\n${fold('1 more file that did not succeed', `${head}| b |`)}\n${details(5).join('\n')}\n`,
    );
    expect(groupText(group(1), ['| a |\n'], details(6))).toBe(
      `${head}| a |\n\n${fold('Details of 6 files that did not succeed', details(6).join('\n').trimEnd())}\n`,
    );
  });

  it('is one fold if no row is visible', () => {
    expect(groupText(group(0), ['| a |\n'], ['of a\n'])).toBe(
      `<details>\n<summary>1 file that did not succeed</summary>\n\n${head}| a |\n\nof a\n\n</details>\n\n`,
    );
  });
});
