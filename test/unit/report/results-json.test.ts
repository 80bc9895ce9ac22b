import { describe, expect, it } from 'vitest';
import { runProblem } from '../../../src/problem.ts';
import type { Report } from '../../../src/report/report.ts';
import { resultsJson } from '../../../src/report/results-json.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import { faultVerdict, type Verdict } from '../../../src/verdict.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { buildVerdict } from '../../support/build-verdict.ts';

const textOf = (report: Report, read: (row: ResultRow) => ResultRecord): string =>
  [...resultsJson(report, read)].join('');

const rowOf = (path: string, overrides: Partial<ResultRow> = {}): ResultRow => buildRow({ case: path, ...overrides });
const recordOf = ({ case: path, outcome }: ResultRow) => ({ path, outcome }) as unknown as ResultRecord;

describe('resultsJson', () => {
  it('says everything of the run', () => {
    const report = buildReport(
      [rowOf('a', { cached: true }), rowOf('b', { outcome: 'timed-out', reused: true, cost: null })],
      {
        verdict: buildVerdict('no'),
      },
    );
    expect(JSON.parse(textOf(report, recordOf))).toEqual({
      schemaVersion: 1,
      conclusion: 'failure',
      run: {
        repository: 'octo/contracts',
        runId: 4711,
        runAttempt: 1,
        job: 'extract',
        sha: '0123456789abcdef0123456789abcdef01234567',
        ref: 'refs/heads/main',
        url: 'https://github.com/octo/contracts/actions/runs/4711',
        artifact: null,
        shard: null,
        leftOut: null,
        startedAt: '2026-08-01T10:00:00.000Z',
        finishedAt: '2026-08-01T10:04:05.000Z',
      },
      halt: null,
      failure: null,
      legs: null,
      agent: {
        id: '11111111-1111-4111-8111-111111111111',
        name: 'Invoices',
        versionId: '22222222-2222-4222-8222-222222222222',
        versionName: 'v3',
        engine: 'Document Insights',
        postActions: [],
      },
      counts: {
        total: 2,
        succeeded: 1,
        rejected: 0,
        failed: 0,
        cancelled: 0,
        timedOut: 1,
        lost: 0,
        notSubmitted: 0,
        cached: 1,
        reused: 1,
      },
      cost: 0.25,
      scorecard: null,
      results: [
        { path: 'a', outcome: 'succeeded' },
        { path: 'b', outcome: 'timed-out' },
      ],
    });
  });

  it('says which leg it is of, and why nothing was sent', () => {
    const shard = { index: 2, total: 4 };
    const halt = runProblem('preflight-failed', 'no');
    const report = buildReport([], { shard, halt });
    expect(JSON.parse(textOf(report, recordOf))).toMatchObject({ run: { shard }, halt, legs: null });
  });

  it('says why the run failed beside its outcomes, as a merge quotes it, and else nothing', () => {
    const failureOf = (verdict: Verdict) =>
      (JSON.parse(textOf(buildReport([], { verdict }), recordOf)) as { failure: unknown }).failure;
    const fault = { code: 'run-failed', headline: 'it broke', detail: 'a bug' };
    expect(failureOf(faultVerdict(fault))).toEqual(runProblem('run-failed', 'it broke: a bug'));
    expect(failureOf(buildVerdict('1 of 2 files did not succeed'))).toBeNull();
    expect(failureOf({ ...faultVerdict(fault), conclusion: 'cancelled' })).toBeNull();
  });

  it('says what a merged report is made of', () => {
    const legs = [{ index: 0, runAttempt: 2, conclusion: 'skipped', total: 0 }] as const;
    expect(JSON.parse(textOf(buildReport([], { legs }), recordOf))).toMatchObject({ run: { shard: null }, legs });
  });

  it.each([0, 1, 2, 1000])('of %d results parses and keeps their order', async (count) => {
    const rows = Array.from({ length: count }, (_, index) => rowOf(`file-${index}`));
    const text = textOf(buildReport(rows), recordOf);
    const { results } = JSON.parse(text) as { results: { path: string }[] };
    expect(results.map(({ path }) => path)).toEqual(rows.map((result) => result.case));
    expect(text.endsWith(count === 0 ? '\n  "results": []\n}\n' : '\n  ]\n}\n')).toBe(true);
    expect(text.match(/^ {4}\{"path"/gm) ?? []).toHaveLength(count);
  });

  it('has no agent if the run ended before it was known', () => {
    expect(JSON.parse(textOf(buildReport([], { agent: null }), recordOf))).toMatchObject({ agent: null });
  });

  it('reads one result at a time', () => {
    const read: string[] = [];
    const parts = resultsJson(buildReport([rowOf('a'), rowOf('b')]), (row) => {
      read.push(row.case);
      return recordOf(row);
    });
    parts.next();
    expect(read).toEqual([]);
    parts.next();
    expect(read).toEqual(['a']);
    parts.return(undefined);
  });
});
