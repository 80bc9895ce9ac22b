import { describe, expect, it } from 'vitest';
import { toReport } from '../../../src/report/report.ts';
import { NO_VALUES } from '../../../src/report/values/value.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { buildVerdict } from '../../support/build-verdict.ts';

describe('toReport', () => {
  it('counts what came of every file, and judges by that', () => {
    const rows = [
      buildRow({ jobId: buildJobId(1) }),
      buildRow({ jobId: buildJobId(2), cached: true }),
      buildRow({ jobId: buildJobId(3), reused: true }),
      buildRow({ jobId: null, cost: null, outcome: 'not-submitted' }),
    ];
    const data = { origin: buildOrigin(), agent: buildAgentVersion(), startedAtMs: 1, finishedAtMs: 2 };
    const verdict = buildVerdict();
    const judged: unknown[] = [];
    const report = toReport(rows, data, (...args) => {
      judged.push(args);
      return verdict;
    });
    const counts = {
      succeeded: 3,
      'not-submitted': 1,
      cancelled: 0,
      rejected: 0,
      'timed-out': 0,
      failed: 0,
      lost: 0,
    };
    const single = {
      shard: null,
      halt: null,
      legs: null,
      planned: null,
      leftOut: null,
      estimatedCost: null,
      scorecard: null,
      artifactName: null,
    };
    expect(report).toEqual({
      ...data,
      ...single,
      verdict,
      counts,
      total: 4,
      unit: 'file',
      cached: 1,
      reused: 1,
      cost: 0.75,
      openJobs: [],
      rows,
      values: NO_VALUES,
    });
    expect(judged).toEqual([[{ counts, total: 4, unit: 'file', mismatches: 0, scorecard: null }]]);
  });

  it('counts the results that are rejected only because they are not as expected', () => {
    let mismatches = 0;
    const data = { origin: buildOrigin(), agent: null, startedAtMs: 1, finishedAtMs: 2 };
    toReport([buildRow({ isMismatch: true }), buildRow(), buildRow({ isMismatch: true })], data, (tally) => {
      mismatches = tally.mismatches;
      return buildVerdict();
    });
    expect(mismatches).toBe(2);
  });

  it('speaks of files only if each case is one file of the same name', () => {
    const unitOf = (...rows: Parameters<typeof buildRow>[0][]) => buildReport(rows.map((row) => buildRow(row))).unit;
    const table = { source: 'a.csv', line: 2, values: {} };
    expect(unitOf({}, { case: 'a.pdf' })).toBe('file');
    expect(unitOf({}, { row: table })).toBe('case');
    expect(unitOf({}, { case: 'pack', files: [] })).toBe('case');
    expect(unitOf({ case: 'pack', files: buildRow().files })).toBe('case');
    expect(unitOf({ files: [...buildRow().files, ...buildRow().files] })).toBe('case');
  });

  it('counts no cost of a case without a job or without a known cost', () => {
    expect(buildReport([buildRow(), buildRow({ cost: null }), buildRow({ jobId: null })]).cost).toBe(0.25);
  });

  it('of no file is all nothing', () => {
    expect(buildReport([])).toMatchObject({ total: 0, cached: 0, reused: 0, cost: 0, rows: [] });
  });
});

describe('open jobs', () => {
  const statusOf = (code: number, name: string) => ({ code, name, timestamp: null });
  const openOf = (...statuses: (ReturnType<typeof statusOf> | null)[]) =>
    buildReport(statuses.map((status, index) => buildRow({ jobId: buildJobId(index + 1), status }))).openJobs;

  it('are those whose last status is unknown or not terminal', () => {
    const open = ['PENDING', 'STARTED', 'RETRY', 'UNKNOWN'].map((name, code) => statusOf(code, name));
    expect(openOf(...open, null)).toEqual([1, 2, 3, 4, 5].map(buildJobId));
  });

  it.each([
    [3, 'SUCCESS'],
    [4, 'FAILURE'],
    [5, 'CANCELLED'],
    [6, 'CACHED'],
  ])('are not those of status %i %s', (code, name) => {
    expect(openOf(statusOf(code, name))).toEqual([]);
  });

  it('are named once if files share them, and files without a job add none', () => {
    const rows = [buildRow({ status: null }), buildRow({ status: null }), buildRow({ jobId: null, status: null })];
    expect(buildReport(rows).openJobs).toEqual([buildJobId()]);
  });
});

describe('the cost', () => {
  const costOf = (...costs: [job: number | null, cost: number | null][]) =>
    buildReport(costs.map(([job, cost]) => buildRow({ jobId: job === null ? null : buildJobId(job), cost }))).cost;

  it.each<[string, [number | null, number | null][], number]>([
    [
      'of several jobs is their sum',
      [
        [1, 0.25],
        [2, 1.5],
      ],
      1.75,
    ],
    [
      'of a job that several files share counts once',
      [
        [1, 0.25],
        [1, 0.25],
        [2, 0.5],
        [1, 0.25],
      ],
      0.75,
    ],
    [
      'that is unknown is nothing',
      [
        [1, null],
        [2, 0.5],
        [null, null],
      ],
      0.5,
    ],
    [
      'has no false digits',
      [
        [1, 0.1],
        [2, 0.2],
      ],
      0.3,
    ],
    ['of many small ones adds up', Array.from({ length: 1000 }, (_, index) => [index, 0.001]), 1],
  ])('%s', (_, costs, sum) => {
    expect(costOf(...costs)).toBe(sum);
  });
});
